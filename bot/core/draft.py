"""A library that may still be wrong, as its rules see it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from bot.core.diagnostics import Keys, Place, Source
from bot.core.dialog import Card, Dialog
from bot.core.library import Arguments, Texts


@dataclass(frozen=True, slots=True)
class Draft:
    """A library that may still be wrong, with the files that it came from."""

    dialogs: Mapping[str, Dialog]
    sources: Mapping[str, Source]
    texts: Mapping[str, Texts]
    facts: Arguments
    unreadable: frozenset[str] = frozenset()
    """The files (by their key in `sources`) that were not read whole: no text of theirs is
    missed."""

    def place(self, dialog: Dialog, card: Card | None = None, *keys: str | int) -> Place:
        """Give the place of a card in its dialog's file."""
        top: Keys = ("cards", card.id.split("-")[0], *keys) if card else ()
        return self.sources[dialog.id].at(*top)


def like(name: str, known: Iterable[str]) -> str:
    """Give the known name that looks most like `name`, or nothing."""
    return next(iter(get_close_matches(name, list(known), 1)), "")
