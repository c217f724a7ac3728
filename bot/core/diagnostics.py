"""What is wrong with a file, and where: a code and its arguments, put into words elsewhere.

The words are messages of `locales/<locale>/check.ftl`, named by the code.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
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


WARNINGS: Final = frozenset(
    (
        "no-way-to-an-end",
        "never-holds",
        "unused-text",
        "same-in-two-languages",
        "option-not-in-selector",
        "unknown-in-selector",
        "forbidden-word",
        "misspelling",
        "safety-numbers-old",
        "silence-without-reason",
        "silence-unused",
    )
)
HINTS: Final = frozenset(("long-card", "long-label", "many-options"))


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
        if self.code in WARNINGS:
            return Severity.WARNING
        return Severity.HINT if self.code in HINTS else Severity.ERROR


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
