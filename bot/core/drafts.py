"""A library that may still be wrong: what the rules look at."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Protocol

from bot.core.diagnostics import Keys, Place, Source
from bot.core.dialog import Card, Dialog
from bot.core.library import Arguments, Texts
from bot.core.menu import MENU, MenuFile
from bot.core.prompts import PROMPTS, PromptsFile

_NO_DIALOGS: Final = ("dialogs/safety.yaml", f"dialogs/{PROMPTS}.yaml", f"dialogs/{MENU}.yaml")

ARGUMENT: Final = "\ufffc"
"""Stands for an argument in a sample of a text: a sign that no text has."""


@dataclass(frozen=True, slots=True)
class Selector:
    """A selection on an argument in a text: the keys it names, one of them the default."""

    argument: str
    keys: tuple[str, ...]
    default: str
    line: int
    column: int


class Shapes(Protocol):
    """What the texts of one file can look like."""

    def samples(self, name: str) -> tuple[str, ...]:
        """Give the text as it comes by default, and with each other variant once.

        `ARGUMENT` stands for each argument; () never comes: a text that is not there is "".
        """

    def longest(self, name: str, length: Callable[[str], int]) -> int:
        """Give the most characters that the text can have."""

    def selectors(self, name: str) -> Iterator[Selector]:
        """Give the selections on an argument in the text itself."""

    def references(self, name: str) -> Iterator[str]:
        """Give the texts that the text refers to."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read, with the files that it came from.

    `sources` and `shapes` are by `locale/scope` for texts; `sources` also by dialog id.
    """

    dialogs: Mapping[str, Dialog]
    sources: Mapping[str, Source]
    texts: Mapping[str, Texts]
    facts: Arguments
    unreadable: frozenset[str] = frozenset()
    """The files (by their key in `sources`) that were not read whole: no text of theirs is
    missed."""
    shapes: Mapping[str, Shapes] = field(default_factory=dict)
    safety_checked: date | None = None
    forbidden: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By language, the words that questions, labels and sentences do without."""
    known_words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By language, in small letters, the project's own words that no dictionary has."""
    prompts: PromptsFile | None = None
    instead: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By language, in small letters, words that this project does without, with its own."""
    menu: MenuFile | None = None

    def place(self, dialog: Dialog, card: Card | None = None, *keys: str | int) -> Place:
        """Give the place of a card in its dialog's file."""
        top: Keys = ("cards", card.id.split("-")[0], *keys) if card else ()
        return self.sources[dialog.id].at(*top)

    def text_place(self, locale: str, scope: str, name: str) -> Place:
        """Give the place of a text in its file."""
        return self.sources[f"{locale}/{scope}"].at(name)

    def is_dialog(self, name: str) -> bool:
        """Tell whether there is a dialog of that name, though its file may be broken."""
        path = f"dialogs/{name}.yaml"
        found = self.sources.get(name)
        return found is not None and found.path == path and path not in _NO_DIALOGS

    def has_text(self, locale: str, scope: str, name: str) -> bool:
        """Tell whether a file has a text."""
        source = self.sources.get(f"{locale}/{scope}")
        return source is not None and (name,) in source.places

    def names(self, locale: str, scope: str) -> tuple[str, ...]:
        """Give the names of the texts in a file, in its order."""
        source = self.sources.get(f"{locale}/{scope}")
        return tuple(str(keys[0]) for keys in source.places) if source else ()
