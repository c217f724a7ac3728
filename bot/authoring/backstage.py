"""The files behind the phone: where a card stands, what else there is, and how to get there.

A `bot.preview.backstage.Backstage`. It holds what was read last without faults, as the bot does.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Final

from bot.authoring.paper import sheet
from bot.content.library import BrokenContentError, Read, read_content
from bot.core.buttons import CardButton
from bot.core.callback import decode, encode
from bot.core.diagnostics import Place
from bot.core.dialog import (
    OWN,
    Answer,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    Dialog,
    End,
    Kind,
    Say,
    Scale,
)
from bot.core.drafts import ARGUMENT, Draft
from bot.core.library import BOT, SAFETY, Library
from bot.core.map_words import shorten
from bot.core.markup import shown
from bot.core.position import Position, walk
from bot.core.routes import drawing, routes
from bot.preview.arguments import Json

MOST_WORDS: Final = 64
"""Characters of a card's text in the outline."""

_KINDS: Final[Mapping[type[Kind], str]] = {
    Say: "say",
    Choose: "choose",
    ChooseUpTo: "choose-up-to",
    Scale: "scale",
    Ask: "ask",
    End: "end",
}


class Workshop:
    """What an author may know of the files in `folder`; `locale` goes first.

    Raises:
        BrokenContentError: there is anything wrong with them.
    """

    def __init__(self, folder: Path, locale: str) -> None:
        self._folder, self._locale = folder, locale
        read = read_content(folder, locale)
        if read.library is None:
            raise BrokenContentError(read.faults)
        self._use(read.draft, read.library)

    def read(self) -> Read:
        """Read the files again; those with faults change nothing here."""
        read = read_content(self._folder, self._locale)
        if read.library is not None:
            self._use(read.draft, read.library)
        return read

    def _use(self, draft: Draft, library: Library) -> None:
        self._draft, self._library = draft, library
        self._routes = dict[str, Mapping[str, tuple[Answer, ...]]]()

    def outline(self, dialog: str, locale: str) -> Json | None:
        """As in `Backstage`."""
        texts = self._library.texts[self._spoken(locale)]
        wanted = self._library.dialogs.get(dialog or next(iter(self._library.dialogs)))
        if wanted is None:
            return None
        return {
            "dialog": wanted.id,
            "dialogs": [
                {"id": each.id, "title": texts.say(each.id, "title")}
                for each in self._library.dialogs.values()
            ],
            "parts": list(self._parts(wanted, texts.locale)),
        }

    def where(self, data: str) -> Json | None:
        """As in `Backstage`."""
        button = decode(data, self._library.dialogs)
        if not isinstance(button, CardButton):
            return None
        position = button.position
        dialog, locale = self._library.dialogs[position.dialog], self._spoken(position.locale)
        card = walk(dialog, position.path).here
        scope = dialog.id if self._draft.has_text(locale, dialog.id, card.text) else SAFETY
        return {
            "dialog": dialog.id,
            "title": self._library.texts[locale].say(dialog.id, "title"),
            "card": card.id,
            "locale": locale,
            "cards": _line(self._place(dialog, card)),
            "text": _line(self._draft.text_place(locale, scope, card.text)),
        }

    def route(self, dialog: str, card: str, locale: str) -> str | None:
        """As in `Backstage`."""
        wanted = self._library.dialogs.get(dialog)
        path = self._ways(wanted).get(card) if wanted else None
        if wanted is None or path is None:
            return None
        position = Position(wanted.id, path, locale=self._spoken(locale))
        return encode(drawing(wanted, position), self._library.dialogs)

    def sheet(self, dialog: str) -> Json | None:
        """As in `Backstage`."""
        wanted = self._library.dialogs.get(dialog)
        if wanted is None:
            return None
        return sheet(self._draft, self._library, wanted, self._ways(wanted))

    def _ways(self, dialog: Dialog) -> Mapping[str, tuple[Answer, ...]]:
        if dialog.id not in self._routes:
            self._routes[dialog.id] = routes(dialog)
        return self._routes[dialog.id]

    def _spoken(self, locale: str) -> str:
        return locale if locale in self._library.locales else self._library.locales[0]

    def _place(self, dialog: Dialog, card: Card) -> Place:
        """Give where the card stands; a slot of a sentence stands in the card of the sentence."""
        if card.lead is None:
            return self._draft.place(dialog, card)
        slot = card.id.removeprefix(f"{card.lead}-").removesuffix(f"-{OWN}")
        return self._draft.place(dialog, card, "compose", slot)

    def _parts(self, dialog: Dialog, locale: str) -> Iterator[Json]:
        texts, ways = self._library.texts[locale], self._ways(dialog)
        for step, cards in groupby(dialog.cards.values(), lambda card: card.step):
            name = shown(texts.say(dialog.id, f"step-{step}")) if step and dialog.steps else ""
            yield {
                "name": f"{step} · {name}" if name else "",
                "cards": [
                    {
                        "id": card.id,
                        "kind": _KINDS[type(card.kind)],
                        "words": self._words(dialog, card, locale),
                        "reached": card.id in ways,
                    }
                    for card in cards
                ],
            }

    def _words(self, dialog: Dialog, card: Card, locale: str) -> str:
        if card.lead is not None and isinstance(card.kind, Ask):
            return self._library.texts[locale].say(BOT, "own")
        scope = dialog.id if self._draft.has_text(locale, dialog.id, card.text) else SAFETY
        sample = self._draft.shapes[f"{locale}/{scope}"].samples(card.text)[0]
        words = shown(sample).replace(ARGUMENT, "…").strip()
        return shorten(words.partition("\n")[0], MOST_WORDS)


def _line(place: Place) -> str:
    return f"{place.path}:{place.line}"
