"""A private chat: its messages, what its phone shows of them, and all that happened in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.preview.arguments import Json
from bot.preview.happenings import Corrected, Deleted, Edited, Happening, Removed, Sent, Wrote
from bot.preview.messages import Message, User


@dataclass(slots=True)
class Chat:
    """One person's chat with the bot; `push` hands page events to the phones that show it.

    `started` is true once the person wrote: before that, a bot does not know the chat. What the
    person cleared from the phone (`hidden_up_to`) is still there for the bot, as on Telegram.
    """

    user: User
    push: Callable[[Json], None]
    messages: dict[int, Message] = field(default_factory=dict)
    deleted: set[int] = field(default_factory=set)
    happenings: list[Happening] = field(default_factory=list)
    started: bool = False
    blocked: bool = False
    hidden_up_to: int = 0

    def shown(self) -> list[Message]:
        """The messages on the phone, oldest first."""
        return [m for m in self.messages.values() if m.message_id > self.hidden_up_to]

    def json(self, message: Message) -> Json:
        """The message as the Bot API gives it, with what it replies to as that is now."""
        replied = self.messages.get(message.reply_to) if message.reply_to else None
        return message.to_json(replied)

    def add(self, message: Message) -> None:
        """A new message, of the person or of the bot."""
        self.messages[message.message_id] = message
        self.happenings.append(Sent(message) if message.sender.is_bot else Wrote(message))
        self.push({"type": "message", "message": self.json(message)})

    def change(self, message: Message) -> None:
        """An edit of a message that is there."""
        self.messages[message.message_id] = message
        self.happenings.append(Edited(message) if message.sender.is_bot else Corrected(message))
        if message.message_id > self.hidden_up_to:
            self.push({"type": "edited", "message": self.json(message)})

    def remove(self, message_ids: Iterable[int], *, by_person: bool = False) -> None:
        """Deletes messages for both sides."""
        gone = tuple(message_ids)
        for message_id in gone:
            del self.messages[message_id]
        self.deleted.update(gone)
        self.happenings += [Removed(number) for number in gone] if by_person else [Deleted(gone)]
        self.push({"type": "deleted", "message_ids": list(gone)})

    def clear(self) -> None:
        """Empties the chat on the phone, and begins a new conversation for the transcript."""
        self.hidden_up_to = max(self.messages, default=self.hidden_up_to)
        self.happenings.clear()
