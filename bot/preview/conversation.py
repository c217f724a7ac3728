"""A conversation as its phone showed it, followed happening by happening.

Bot messages have numbers: 1 is the first that the bot sent in this conversation.
"""

from collections.abc import Iterable

from bot.preview.happenings import (
    Answered,
    Corrected,
    Deleted,
    Did,
    Edited,
    Happening,
    Removed,
    Sent,
    Tapped,
    Wrote,
)
from bot.preview.keyboards import Button
from bot.preview.messages import Message


class Conversation:
    """What is on the phone now, and how each bot message once was (`versions`, oldest first)."""

    def __init__(self) -> None:
        self.shown: dict[int, Message] = {}
        self.numbers: dict[int, int] = {}
        self.versions: dict[int, list[Message]] = {}

    @classmethod
    def of(cls, happenings: Iterable[Happening]) -> "Conversation":
        """The conversation after all of these."""
        conversation = cls()
        for happening in happenings:
            conversation.follow(happening)
        return conversation

    def follow(self, happening: Happening) -> None:
        """Takes in the next happening; those about messages from before it are passed over."""
        match happening:
            case Sent(message) | Edited(message):
                if isinstance(happening, Sent):
                    self.numbers[message.message_id] = len(self.numbers) + 1
                if message.message_id in self.numbers:
                    self.shown[message.message_id] = message
                    self.versions.setdefault(message.message_id, []).append(message)
            case Wrote(message) | Corrected(message):
                self.shown[message.message_id] = message
            case Deleted(message_ids):
                for message_id in message_ids:
                    self.shown.pop(message_id, None)
            case Removed(message_id):
                self.shown.pop(message_id, None)
            case Tapped() | Answered() | Did():
                pass

    def newest_ask(self) -> int | None:
        """The id of the newest bot message that asks for a reply."""
        asking = (m.message_id for m in reversed(self.shown.values()) if m.asks)
        return next(asking, None)

    def old_button(self, number: int, label: str) -> tuple[int, str] | None:
        """The message id and data of a button as bot message `number` last had it."""
        for message_id, its_number in self.numbers.items():
            if its_number == number:
                for message in reversed(self.versions[message_id]):
                    if button := button_with(message, label):
                        return message_id, button.data or ""
        return None

    def label(self, tapped: Tapped) -> str | None:
        """What stood on the tapped button, None where no version of the message had such a one."""
        for message in reversed(self.versions.get(tapped.message_id, [])):
            if message.keyboard:
                for button in message.keyboard.buttons():
                    if button.data == tapped.data:
                        return button.label
        return None


def newest_button(shown: Iterable[Message], label: str) -> tuple[int, str] | None:
    """The message id and data of the callback button with this label that was sent last."""
    for message in reversed(list(shown)):
        if button := button_with(message, label):
            return message.message_id, button.data or ""
    return None


def button_with(message: Message, label: str) -> Button | None:
    """The first callback button of a message with this label."""
    buttons = message.keyboard.buttons() if message.keyboard else ()
    return next((b for b in buttons if b.label == label and b.data is not None), None)
