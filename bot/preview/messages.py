"""Users and messages, as values, and as the Bot API's JSON."""

from dataclasses import dataclass, field

from bot.preview.arguments import Json
from bot.preview.entities import Entity
from bot.preview.keyboards import Keyboard


@dataclass(frozen=True, slots=True)
class User:
    """A person, whose private chat has the same id, or the bot itself."""

    id: int
    first_name: str
    language_code: str = ""
    is_bot: bool = False
    username: str = ""

    def to_json(self) -> Json:
        """The Bot API's User."""
        shown: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            shown["username"] = self.username
        if self.language_code:
            shown["language_code"] = self.language_code
        return shown


BOT = User(7_000_000_001, "Tussenstap", is_bot=True, username="tussenstap_bot")


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a private chat at one moment; an edit makes a new value.

    `attachment` holds the Bot API's field of a voice message, photo and so on, whose caption is
    `text`; `silent` says that
    it was sent without a notification, which Telegram tells the phone but not the bot.
    """

    message_id: int
    chat: User
    sender: User
    date: int
    text: str = ""
    entities: tuple[Entity, ...] = ()
    keyboard: Keyboard | None = None
    reply_to: int | None = None
    edit_date: int | None = None
    attachment: Json = field(default_factory=dict)
    link_preview_options: Json | None = None
    silent: bool = False
    protected: bool = False

    @property
    def asks(self) -> bool:
        """Whether the phone shows the reply interface for it."""
        return self.keyboard is not None and self.keyboard.asks

    def to_json(self, reply_to_message: "Message | None" = None) -> Json:
        """The Bot API's Message; what it replies to is given in and shown one level deep."""
        shown: Json = {
            "message_id": self.message_id,
            "from": self.sender.to_json(),
            "chat": {"id": self.chat.id, "first_name": self.chat.first_name, "type": "private"},
            "date": self.date,
        }
        if self.edit_date is not None:
            shown["edit_date"] = self.edit_date
        if reply_to_message is not None:
            shown["reply_to_message"] = reply_to_message.to_json()
        text, entities = (
            ("caption", "caption_entities") if self.attachment else ("text", "entities")
        )
        if self.text:
            shown[text] = self.text
        if self.entities:
            shown[entities] = [entity.to_json() for entity in self.entities]
        shown.update(self.attachment)
        if self.link_preview_options is not None:
            shown["link_preview_options"] = self.link_preview_options
        if self.protected:
            shown["has_protected_content"] = True
        if self.keyboard is not None:
            shown["reply_markup"] = self.keyboard.to_json()
        return shown
