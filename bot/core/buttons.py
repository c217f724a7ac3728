"""The buttons that the bot puts below a message, and why an old one may be refused."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TypeAlias

from bot.core.position import Position


class Verb(IntEnum):
    """What a button of a card does. The numbers stand in old buttons: never reuse one."""

    PICK = 0
    TICK = 1
    UNTICK = 2
    DONE = 3
    SKIP = 4
    BACK = 5
    STOP = 6
    RESUME = 7
    REOPEN = 8
    OFFER = 9
    COLLEAGUES = 10
    MENU = 11
    WIPE = 12
    CARRY = 13
    """Words that were warned of go on to the card; `index` is that card's message id."""
    LOOK_BACK = 14


@dataclass(frozen=True, slots=True)
class CardButton:
    """A button of the card at `position`; `index` is that of an option, or what its verb says."""

    position: Position
    verb: Verb
    index: int = 0


@dataclass(frozen=True, slots=True)
class PageButton:
    """A button of one of the bot's own pages, such as `open` with a dialog's id."""

    name: str
    locale: str
    argument: str = ""


class Reason(Enum):
    """Why callback data is refused."""

    UNREADABLE = "unreadable"
    GONE = "gone"
    """Its dialog is no longer there."""
    EDITED = "edited"
    """A card on its path was changed."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Callback data that is no button (any more); `dialog` is known where it was edited."""

    reason: Reason
    locale: str | None = None
    dialog: str | None = None


Button: TypeAlias = CardButton | PageButton
