"""What is wrong with a file, and where: a code and its arguments, put into words elsewhere.

The words are messages of `locales/<locale>/check.ftl`, named by the code.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import Final

from bot.core.library import Arguments

Keys = tuple[str | int, ...]
"""The way from the top of a file to a value: `("cards", "role", "next")`."""


class Severity(StrEnum):
    """How bad a fault is: the bot refuses errors; warnings and hints are for the author."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


_ERRORS: Final = (
    *("no-dialog", "no-language", "unreadable-file", "outside-folder", "not-a-file"),
    *("file-too-large", "empty-file", "not-utf-8", "control-character", "tab", "too-deep"),
    *("dialog-name", "locale-name"),
    *("yaml-syntax", "yaml-anchor", "yaml-key-not-text", "duplicate-key"),
    *("unknown-key", "missing-key", "card-kind", "wrong-kind", "wrong-name", "wrong-choice"),
    *("not-a-whole-number", "number-too-small", "number-too-large"),
    *("too-few", "too-many", "too-long"),
    *("reserved-name", "same-tag", "same-command", "reserved-command"),
    *("duplicate-option", "unknown-card", "unknown-dialog", "unknown-option"),
    *("number-as-option", "not-a-number"),
    *("no-else", "unknown-step", "unreachable-card", "path-too-long", "unknown-theme"),
    "theme-without-dialog",
    *("fluent-syntax", "duplicate-text", "missing-text", "unknown-text", "circular-text"),
    *("too-many-references", "unknown-argument", "empty-text", "broken-html", "quote-in-text"),
    *("text-too-long", "words-for-colleagues"),
)
_WARNINGS: Final = (
    *("no-way-to-an-end", "loop-without-choice", "never-holds", "too-few-prompts"),
    *("unused-text", "same-in-two-languages", "missing-placeholder"),
    *("option-not-in-selector", "unknown-in-selector", "forbidden-word", "other-term"),
    "misspelling",
    *("safety-numbers-old", "silence-without-reason", "silence-unused"),
)
_HINTS: Final = (
    *("long-card", "long-label", "many-options"),
    *("dialog-gone", "buttons-refused", "changed-in-one-language"),
)

SEVERITIES: Final[Mapping[str, Severity]] = {
    **dict.fromkeys(_ERRORS, Severity.ERROR),
    **dict.fromkeys(_WARNINGS, Severity.WARNING),
    **dict.fromkeys(_HINTS, Severity.HINT),
}
"""Every code there is, in the order in which they are told."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a file: its path, its line and its column, both from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault; `code` is stable and kebab-case."""

    code: str
    place: Place
    arguments: Arguments = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """How bad it is; follows from the code."""
        return SEVERITIES[self.code]


@dataclass(frozen=True, slots=True)
class Source:
    """A file whose values have places."""

    path: str
    places: Mapping[Keys, tuple[int, int]]

    def at(self, *keys: str | int) -> Place:
        """Give the place of the value at `keys`, or of the nearest one above it."""
        for length in range(len(keys), 0, -1):
            if keys[:length] in self.places:
                return Place(self.path, *self.places[keys[:length]])
        return Place(self.path)


def like(name: str, known: Iterable[str]) -> str:
    """Give the known name that looks most like `name`, or nothing."""
    return next(iter(get_close_matches(name, list(known), 1)), "")
