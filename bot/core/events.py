"""What came in, without a word that anyone typed.

An event says *that* something was said, never what. Callback data is what a button of ours
held, or what a stranger made up: the engine decodes it.
"""

from dataclasses import dataclass
from datetime import time
from enum import Enum, StrEnum
from typing import TypeAlias

from bot.core.identifying import Kind


class Page(Enum):
    """The bot's own pages; each is a message `page-<value>` of `bot.ftl`."""

    WELCOME = "welcome"
    MENU = "menu"
    SETTINGS = "settings"
    PROGRESS = "progress"
    EXPORT = "export"
    FORGET = "forget"
    DAILY = "daily"
    """The daily question as it is set."""
    HERE = "here"
    """Is it this time, where you are?"""
    PUT_OFF = "put-off"
    """The question comes again later."""
    DAILY_STOPPED = "daily-stopped"
    LOOK_BACK = "look-back"
    """A look back was asked for."""
    NO_LOOK_BACK = "no-look-back"
    CONSENT = "consent"
    FORGOTTEN = "forgotten"
    NOT_KEPT = "not-kept"
    """Nothing can be kept just now."""
    MORE = "more"
    """The rest of the menu."""
    HELP = "help"
    SAFETY = "safety"
    PRIVACY = "privacy"
    LANGUAGE = "language"
    SPOKEN = "spoken"
    """The language was changed."""
    STOPPED = "stopped"
    UNKNOWN_COMMAND = "unknown-command"
    NOT_ASKED = "not-asked"
    """Text came where no card asked for any."""
    LOST = "lost"
    """Text came without a reply and nothing tells which card it answers."""
    AMENDED = "amended"
    """A sent message was edited."""
    ADDED = "added"
    """A second text was added to the answer before."""
    LEFT_OUT = "left-out"
    """A second text was not added."""
    DECLINED = "declined"
    """A photo, a file, a sticker and the like."""
    CARRIED = "carried"
    """Words that were warned of go on to the card."""
    DISCARDED = "discarded"
    """Words that were warned of are gone from the chat."""
    NOT_DISCARDED = "not-discarded"
    """They are not: Telegram no longer lets a bot delete them."""
    NOT_WIPED = "not-wiped"
    """The conversation stays."""
    GROUP = "group"
    BROKEN = "broken"
    """Something went wrong on our side."""


class TimeAbout(StrEnum):
    """What a time is asked for."""

    QUESTION = "question"
    """When the daily question comes."""
    CLOCK = "clock"
    """What time it is where someone is."""


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button with `data` was tapped on the message `message_id`.

    `replies_to` is the callback data on the card which that message replies to, if any, and
    `replies_to_message_id` the card's message id.
    """

    data: str
    message_id: int
    replies_to: str = ""
    replies_to_message_id: int = 0


@dataclass(frozen=True, slots=True)
class Replied:
    """Words came, as `message_id`, in reply to a card whose first button holds `data`.

    `looks_like`: what they seem to hold that points to a person.
    """

    data: str
    card_message_id: int
    looks_like: frozenset[Kind] = frozenset()
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Wrote:
    """Words came without a reply to a card; `found` are the dialogs that they would fit.

    `looks_like` and `message_id` are as in `Replied`.
    """

    found: tuple[str, ...] = ()
    looks_like: frozenset[Kind] = frozenset()
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """A dialog was asked for by its command or by a deep link, in message `message_id`."""

    dialog: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Called:
    """One of the bot's pages was asked for, or fits what came in."""

    page: Page


@dataclass(frozen=True, slots=True)
class Resumed:
    """A card of days ago was found again: its first button holds `data`, or it is gone ("").

    `message_id` is that of the message which replies to it, 0 where it is gone.
    """

    dialog: str
    data: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Wiped:
    """Messages were deleted, as `effects.Wipe` asked, and this came of it.

    `blanked`: some were too old for that, and are empty now. `left`: some could not be reached.
    """

    locale: str
    blanked: bool = False
    left: bool = False
    warning_message_id: int = 0


@dataclass(frozen=True, slots=True)
class Questioned:
    """The question of today was asked for."""


@dataclass(frozen=True, slots=True)
class Told:
    """A time came in reply to a question for one; None: what was said is no time."""

    about: TimeAbout
    at: time | None


Event: TypeAlias = Tapped | Replied | Wrote | Told | Opened | Called | Questioned | Resumed | Wiped
