"""An update to an event, with the words apart.

The event goes to the engine; the words, if any, go by the engine to the next card, and nowhere
else. Updates that are no concern of the bot's give None.
"""

from dataclasses import dataclass, field

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update, User

from bot.core.daily import asked_time
from bot.core.events import Called, Event, Page, Replied, Tapped, Told, Wrote
from bot.core.identifying import kinds
from bot.core.library import Library
from bot.core.notes import VOICE
from bot.core.times import read_time
from bot.core.wording import asks_for_safety, command, find
from bot.telegram.notes import first_data

_BLOCKED = ("kicked", "left")


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came in from one chat. `card` is the message that carries the notes so far.

    `words` were typed just now; on a tap, they are those that the tapped message replies to.
    """

    chat_id: int
    language_code: str
    event: Event
    words: str = field(default="", repr=False)
    card: Message | None = field(default=None, repr=False)
    callback_query_id: str = ""


@dataclass(frozen=True, slots=True)
class Gone:
    """The person blocked the bot: there is nobody to answer."""

    chat_id: int


def read(update: Update, library: Library) -> Arrival | Gone | None:
    """Read an update."""
    if update.callback_query is not None:
        return _tap(update.callback_query)
    if update.message is not None:
        return _message(update.message, library)
    if update.edited_message is not None:
        return _edited(update.edited_message)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member)
    return None


def _tap(query: CallbackQuery) -> Arrival | None:
    if query.message is None:
        return None
    card = query.message if isinstance(query.message, Message) else None
    replied = card.reply_to_message if card else None
    tapped = Tapped(
        query.data or "",
        query.message.message_id,
        first_data(replied) if replied else "",
        replied.message_id if replied else 0,
    )
    chat_id, language = query.message.chat.id, _language(query.from_user)
    words = "" if replied is None or tapped.replies_to else replied.text or ""
    return Arrival(chat_id, language, tapped, words, card, query.id)


def _message(message: Message, library: Library) -> Arrival | None:
    chat_id, language = message.chat.id, _language(message.from_user)
    if message.chat.type != "private":
        addressed = (message.text or "").startswith("/")
        return Arrival(chat_id, language, Called(Page.GROUP)) if addressed else None
    if message.voice is not None:
        return _said(message, VOICE, library)
    if message.text is None:
        if message.effective_attachment is None:
            return None
        return Arrival(chat_id, language, Called(Page.DECLINED))
    asked = command(message.text, message.message_id, library)
    if asked is None and asks_for_safety(message.text, library):
        asked = Called(Page.SAFETY)
    if asked is None:
        return _said(message, message.text, library)
    return Arrival(chat_id, language, asked)


def _said(message: Message, words: str, library: Library) -> Arrival:
    card = message.reply_to_message
    data = first_data(card) if card else ""
    language, looks_like = _language(message.from_user), kinds(words)
    if about := asked_time(data):
        told = Told(about, read_time(words, language[:2]))
        return Arrival(message.chat.id, language, told)
    event = (
        Replied(data, card.message_id, looks_like, message.message_id)
        if card and data
        else Wrote(find(words, library), looks_like, message.message_id)
    )
    return Arrival(message.chat.id, language, event, words, card)


def _edited(message: Message) -> Arrival | None:
    if message.chat.type != "private" or message.text is None:
        return None
    return Arrival(message.chat.id, _language(message.from_user), Called(Page.AMENDED))


def _membership(change: ChatMemberUpdated) -> Arrival | Gone | None:
    status = change.new_chat_member.status
    if status in _BLOCKED:
        return Gone(change.chat.id)
    if change.chat.type != "private" and change.old_chat_member.status in _BLOCKED:
        return Arrival(change.chat.id, _language(change.from_user), Called(Page.GROUP))
    return None


def _language(user: User | None) -> str:
    return (user.language_code or "") if user else ""
