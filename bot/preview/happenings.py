"""What happened in a chat, in order: what the person did, and what the bot then showed."""

from dataclasses import dataclass
from typing import TypeAlias

from bot.preview.messages import Message


@dataclass(frozen=True, slots=True)
class Wrote:
    """The person sent a message: words or an attachment."""

    message: Message


@dataclass(frozen=True, slots=True)
class Corrected:
    """The person edited a message of their own, which is now `message`."""

    message: Message


@dataclass(frozen=True, slots=True)
class Tapped:
    """The person tapped a button with this callback data under this message."""

    message_id: int
    data: str


@dataclass(frozen=True, slots=True)
class Removed:
    """The person deleted a message, of either side, for both."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Did:
    """The person did something else, in the transcript's words: restart, block, clock ..."""

    what: str


@dataclass(frozen=True, slots=True)
class Sent:
    """The bot sent a message."""

    message: Message


@dataclass(frozen=True, slots=True)
class Edited:
    """The bot edited a message, which is now `message`."""

    message: Message


@dataclass(frozen=True, slots=True)
class Deleted:
    """The bot deleted messages, its own or the person's."""

    message_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """The bot answered a tap; `text` is the toast, empty for none."""

    text: str


Input: TypeAlias = Wrote | Corrected | Tapped | Removed | Did
Output: TypeAlias = Sent | Edited | Deleted | Answered
Happening: TypeAlias = Input | Output
