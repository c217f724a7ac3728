"""What the page's side for authors asks of the files behind the dialogs.

The preview knows neither files nor dialogs: whoever starts it may hand it a `Backstage`.
"""

from typing import Protocol

from bot.preview.arguments import Json


class Backstage(Protocol):
    """Answers in JSON; None where there is no such dialog or card."""

    def outline(self, dialog: str, locale: str) -> Json | None:
        """Give the cards of a dialog (with "": of the first), for whoever speaks `locale`.

        `dialog`, `dialogs` (each: id, title), `parts` (each: name, cards; each card: id, kind,
        words, reached: whether there is a way to it).
        """

    def where(self, data: str) -> Json | None:
        """Give the card whose button holds this callback data.

        `dialog`, `title`, `card`, `locale`, and the places of its `cards` and of its `text`
        ("dialogs/quick.yaml:3").
        """

    def route(self, dialog: str, card: str, locale: str) -> str | None:
        """Give the callback data of a button that draws the card."""

    def sheet(self, dialog: str) -> Json | None:
        """Give all of a dialog for print: see `page/print.js`."""
