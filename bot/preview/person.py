"""What a person does with the phone: it changes the chat and queues the update a bot would get."""

from collections.abc import Iterator
from dataclasses import replace

from bot.preview.arguments import Json
from bot.preview.attachments import ATTACHMENTS
from bot.preview.chats import Chat
from bot.preview.content import MAX_TEXT
from bot.preview.conversation import Conversation, newest_button
from bot.preview.entities import settle, utf16_length
from bot.preview.happenings import Did, Tapped
from bot.preview.keyboards import MAX_CALLBACK_DATA_BYTES
from bot.preview.messages import Message
from bot.preview.messaging import QUERY_LIVES_S
from bot.preview.preview import Preview, Query


class RefusedError(Exception):
    """The phone cannot do this now: an HTTP status and one clear sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(status, sentence)
        self.status = status
        self.sentence = sentence


def write(preview: Preview, chat: Chat, text: str, reply_to: int | None = None) -> int:
    """Sends a text, in parts of 4096 as Telegram's apps do; the id of the first."""
    parts = list(_parts(settle(text, ())[0]))
    if not parts:
        raise RefusedError(400, "An empty message cannot be sent.")
    first = _post(preview, chat, _typed(parts[0]), reply_to)
    for part in parts[1:]:
        _post(preview, chat, _typed(part), None)
    return first


def attach(preview: Preview, chat: Chat, kind: str, reply_to: int | None = None) -> int:
    """Sends a stand-in for a voice message, photo, file and so on; its message id."""
    if kind not in ATTACHMENTS:
        raise RefusedError(400, f"The kind is one of: {', '.join(ATTACHMENTS)}.")
    return _post(preview, chat, {"attachment": {kind: ATTACHMENTS[kind]}}, reply_to)


def edit(preview: Preview, chat: Chat, message_id: int, text: str) -> None:
    """Edits an own text; nothing happens where it stays the same."""
    _unblocked(chat)
    message = _message(chat, message_id)
    if message.sender.is_bot or not message.text:
        raise RefusedError(409, "Only an own text can be edited.")
    content = _typed(text)
    if not content["text"]:
        raise RefusedError(400, "An empty message cannot be sent.")
    if utf16_length(content["text"]) > MAX_TEXT:
        raise RefusedError(400, "A message holds at most 4096 characters.")
    if content["text"] == message.text:
        return
    edited = replace(message, **content, edit_date=int(preview.now()))
    chat.change(edited)
    preview.updates.add(chat.user.id, "edited_message", chat.json(edited))
    preview.activity.owe(chat.user.id, "")


def tap(preview: Preview, chat: Chat, message_id: int, data: str) -> str:
    """Taps a button with this data, even one that is no longer there; the callback query's id.

    A message that was deleted in the meantime comes to the bot as an inaccessible one.
    """
    _unblocked(chat)
    if not 1 <= len(data.encode("utf-8", "surrogatepass")) <= MAX_CALLBACK_DATA_BYTES:
        raise RefusedError(400, "Callback data has 1 to 64 bytes.")
    if message_id in chat.deleted:
        shown = {"id": chat.user.id, "first_name": chat.user.first_name, "type": "private"}
        message: Json = {"chat": shown, "message_id": message_id, "date": 0}
    else:
        message = chat.json(_message(chat, message_id))
    _forget_old_queries(preview)
    query_id = preview.next_query_id(chat.user.id)
    preview.queries[query_id] = Query(chat.user.id, message_id, preview.now())
    chat.happenings.append(Tapped(message_id, data))
    query = {
        "id": query_id,
        "from": chat.user.to_json(),
        "message": message,
        "chat_instance": str(-chat.user.id),
        "data": data,
    }
    preview.updates.add(chat.user.id, "callback_query", query)
    preview.activity.owe(chat.user.id, query_id)
    return query_id


def find_button(chat: Chat, label: str, number: int | None = None) -> tuple[int, str]:
    """The message id and data of the newest button with this label.

    With `number`: as it stood on that bot message of the conversation, even if edited away since.
    """
    if number is None:
        found = newest_button(chat.shown(), label)
    else:
        found = Conversation.of(chat.happenings).old_button(number, label)
    if found is None:
        raise RefusedError(404, "There is no button with this label.")
    return found


def newest_ask(chat: Chat) -> int:
    """The id of the newest card that asks for a reply."""
    for message in reversed(chat.shown()):
        if message.asks:
            return message.message_id
    raise RefusedError(404, "There is no card that asks.")


def numbered(chat: Chat, number: int) -> int:
    """The id of the bot message with this number in the conversation (1 = first)."""
    for message_id, its_number in Conversation.of(chat.happenings).numbers.items():
        if its_number == number:
            return message_id
    raise RefusedError(404, "There is no message with this number.")


def last_own_text(chat: Chat) -> int:
    """The id of the newest text that the person sent."""
    for message in reversed(chat.shown()):
        if message.text and not message.sender.is_bot:
            return message.message_id
    raise RefusedError(404, "There is no own text.")


def delete(chat: Chat, message_id: int) -> None:
    """Deletes a message for both; a bot is not told."""
    _message(chat, message_id)
    chat.remove([message_id], by_person=True)


def block(preview: Preview, chat: Chat, *, blocked: bool) -> None:
    """Blocks or unblocks the bot; nothing happens where that is so already."""
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    chat.happenings.append(Did("block" if blocked else "unblock"))
    bot = preview.bot.to_json()
    statuses = ["member", "kicked"] if blocked else ["kicked", "member"]
    members = [_member(bot, status) for status in statuses]
    change = {
        "chat": {"id": chat.user.id, "first_name": chat.user.first_name, "type": "private"},
        "from": chat.user.to_json(),
        "date": int(preview.now()),
        "old_chat_member": members[0],
        "new_chat_member": members[1],
    }
    preview.updates.add(chat.user.id, "my_chat_member", change)
    preview.refresh(chat.user.id)


def speak(preview: Preview, chat: Chat, language_code: str) -> None:
    """The phone is in another language from now on."""
    chat.user = replace(chat.user, language_code=language_code)
    chat.happenings.append(Did(f"language {language_code}"))
    preview.refresh(chat.user.id)


def _post(preview: Preview, chat: Chat, content: Json, reply_to: int | None) -> int:
    _unblocked(chat)
    if reply_to is not None:
        _message(chat, reply_to)
    message = Message(
        message_id=preview.next_message_id(),
        chat=chat.user,
        sender=chat.user,
        date=int(preview.now()),
        reply_to=reply_to,
        **content,
    )
    chat.started = True
    chat.add(message)
    preview.updates.add(chat.user.id, "message", chat.json(message))
    preview.activity.owe(chat.user.id, "")
    return message.message_id


def _typed(text: str) -> Json:
    settled, entities = settle(text, ())
    return {"text": settled, "entities": entities}


def _parts(text: str) -> Iterator[str]:
    while text:
        end, units = 0, 0
        while end < len(text) and (units := units + utf16_length(text[end])) <= MAX_TEXT:
            end += 1
        yield text[:end]
        text = text[end:].strip(" \n")


def _message(chat: Chat, message_id: int) -> Message:
    message = chat.messages.get(message_id)
    if message is None or message_id <= chat.hidden_up_to:
        raise RefusedError(404, "There is no such message on this phone.")
    return message


def _unblocked(chat: Chat) -> None:
    if chat.blocked:
        raise RefusedError(409, "The bot is blocked; unblock it first.")


def _member(bot: Json, status: str) -> Json:
    return {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})


def _forget_old_queries(preview: Preview) -> None:
    oldest = preview.now() - QUERY_LIVES_S
    for query_id, query in list(preview.queries.items()):
        if query.tapped_at >= oldest:
            return
        del preview.queries[query_id]
