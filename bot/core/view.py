"""A screen as it is shown: a text in Telegram's HTML and rows of keys."""

from dataclasses import dataclass, field
from typing import Final, TypeAlias

_PAIR_WIDTH: Final = 14
_TRIPLE_WIDTH: Final = 11
"""Labels of at most so many characters stand side by side, two or three, on narrow phones."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the inline keyboard: a tap brings `data` back."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class CopyKey:
    """A key that copies `text`, of 1 to 256 characters, without the bot knowing."""

    label: str
    text: str


Row: TypeAlias = tuple[Key | CopyKey, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes with a text: a picture (PNG), or a document."""

    name: str
    content: bytes = field(repr=False)
    is_picture: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """What is sent or edited; `asks` opens the reply field (`force_reply`)."""

    text: str
    keyboard: tuple[Row, ...]
    asks: bool = False
    file: File | None = None


def rows(keys: tuple[Key, ...]) -> tuple[Row, ...]:
    """Lay keys out one a row, or two where neighbours are short; three short ones together."""
    if len(keys) == 3 and max(len(key.label) for key in keys) <= _TRIPLE_WIDTH:
        return (keys,)
    laid = list[Row]()
    for key in keys:
        last = laid[-1] if laid else ()
        if len(last) == 1 and max(len(last[0].label), len(key.label)) <= _PAIR_WIDTH:
            laid[-1] = (*last, key)
        else:
            laid.append((key,))
    return tuple(laid)
