"""What must happen: screens to show, and taps to answer.

A screen says what stands on a message; `bot.core.rendering` makes its text and keyboard.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from bot.core.events import Page, TimeAbout
from bot.core.identifying import Kind
from bot.core.position import Position
from bot.core.progress import Profile, Purpose


@dataclass(frozen=True, slots=True)
class CardScreen:
    """The card at a position. `notice` is a message of `bot.ftl` shown above it."""

    position: Position
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class PausedScreen:
    """Stopped at a position: one button, Continue."""

    position: Position


@dataclass(frozen=True, slots=True)
class PageScreen:
    """One of the bot's own pages; `places` are the dialogs to go on with, where kept."""

    page: Page
    locale: str
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonalScreen:
    """One of the pages about someone, with what is kept of them; `purpose` asks for a yes.

    `days` is how far ahead a look back is.
    """

    page: Page
    locale: str
    profile: Profile | None = field(repr=False)
    purpose: Purpose | None = None
    days: int = 0


@dataclass(frozen=True, slots=True)
class FoundScreen:
    """The dialogs that fit what was typed."""

    dialogs: tuple[str, ...]
    locale: str


@dataclass(frozen=True, slots=True)
class PromptScreen:
    """One of the questions, by its id; `is_daily`: it came by itself, and can be put off."""

    prompt: str
    locale: str
    is_daily: bool = False


@dataclass(frozen=True, slots=True)
class DailyScreen:
    """The daily question as someone set it, seen at the moment `now`; `page` says which side."""

    page: Page
    locale: str
    profile: Profile = field(repr=False)
    now: datetime


@dataclass(frozen=True, slots=True)
class TimeScreen:
    """Asks for a time of the day: that of the daily question, or that on someone's clock.

    `is_repeated`: what was said before was no such time.
    """

    about: TimeAbout
    locale: str
    is_repeated: bool = False


@dataclass(frozen=True, slots=True)
class LookBackScreen:
    """Asks how it went after a dialog, or, with an `answer`, closes that."""

    dialog: str
    locale: str
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class ColleaguesScreen:
    """The question for colleagues that the end at a position has, without a word of anyone's."""

    position: Position


@dataclass(frozen=True, slots=True)
class AdditionScreen:
    """Asks whether the words that just came belong to the answer before."""

    locale: str


@dataclass(frozen=True, slots=True)
class WarningScreen:
    """Says what the words that just came look like; it replies to them, which keeps them.

    They were meant for the card `card_message_id`, at the position.
    """

    position: Position
    card_message_id: int
    looks_like: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class WipeScreen:
    """Asks whether all that was sent from `first_message_id` on may be deleted."""

    first_message_id: int
    locale: str


@dataclass(frozen=True, slots=True)
class WipedScreen:
    """Says what became of a conversation: its fields are those of `events.Wiped`."""

    locale: str
    blanked: bool
    left: bool


Screen: TypeAlias = (
    CardScreen
    | PausedScreen
    | PageScreen
    | PersonalScreen
    | FoundScreen
    | ColleaguesScreen
    | PromptScreen
    | DailyScreen
    | TimeScreen
    | LookBackScreen
    | AdditionScreen
    | WarningScreen
    | WipeScreen
    | WipedScreen
)


@dataclass(frozen=True, slots=True)
class Toast:
    """A short notice: a message of `bot.ftl`."""

    text: str
    locale: str


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Answers the tap."""

    toast: Toast | None = None


@dataclass(frozen=True, slots=True)
class Draw:
    """Puts a screen on the message `message_id`, by an edit."""

    screen: Screen
    message_id: int


@dataclass(frozen=True, slots=True)
class Post:
    """Sends a screen as a new message (as a reply to `reply_to_message_id`, if given)."""

    screen: Screen
    reply_to_message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Close:
    """Leaves a card as it stands, with one button that comes back to it.

    Its text stays, and so do the notes in it: *Change my answer*, or a late reply, finds every
    earlier note in place.
    """

    position: Position
    message_id: int


@dataclass(frozen=True, slots=True)
class Retire:
    """Leaves a card of an edited dialog as it stands, with one button that begins it anew."""

    dialog: str
    locale: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Keep:
    """Keeps this about the person of the chat, in the place of what was kept."""

    profile: Profile = field(repr=False)


@dataclass(frozen=True, slots=True)
class Forget:
    """Takes out all that is kept about the person of the chat."""


@dataclass(frozen=True, slots=True)
class Continue:
    """Finds a card again, by a message that replies to it, and goes on from there."""

    dialog: str
    message_id: int
    locale: str


@dataclass(frozen=True, slots=True)
class Speak:
    """Remembers the language chosen in this chat, as long as the process lives."""

    locale: str


@dataclass(frozen=True, slots=True)
class Wipe:
    """Deletes the messages from `first` to `last`, of both sides; an event tells what came of it.

    `warning_message_id`: they are words that were warned of there.
    """

    first: int
    last: int
    locale: str
    warning_message_id: int = 0


Effect: TypeAlias = (
    Acknowledge | Draw | Post | Close | Retire | Speak | Keep | Forget | Continue | Wipe
)
