"""The Bot API's methods that send, edit and delete messages and answer taps.

Each takes the preview and the call's arguments, and gives the result or raises ApiError with
Telegram's words. The checks stand in Telegram's order: what was sent, the chat, the message.
"""

from dataclasses import replace
from typing import Any

from bot.preview.arguments import ApiError, Arguments, Json, bad_request
from bot.preview.chats import Chat
from bot.preview.content import fitting, read_link_preview, read_reply, read_text
from bot.preview.entities import utf16_length
from bot.preview.happenings import Answered
from bot.preview.keyboards import Keyboard, read_keyboard
from bot.preview.messages import Message
from bot.preview.preview import Preview

MAX_TOAST = 200
QUERY_LIVES_S = 15
DELETABLE_S = 48 * 3600

_ACTIONS = frozenset(
    {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice"}
    | {"upload_document", "choose_sticker", "find_location", "record_video_note"}
    | {"upload_video_note"}
)


def send_message(preview: Preview, arguments: Arguments) -> Json:
    """sendMessage: the Message, with what it replies to."""
    text, entities = read_text(arguments)
    link_preview = read_link_preview(arguments)
    keyboard = read_keyboard(arguments)
    chat = open_chat(preview, arguments)
    message = Message(
        message_id=preview.next_message_id(),
        chat=chat.user,
        sender=preview.bot,
        date=int(preview.now()),
        text=fitting(text, "Message is too long"),
        entities=entities,
        keyboard=keyboard,
        reply_to=read_reply(chat, arguments),
        link_preview_options=link_preview,
        silent=arguments.flag("disable_notification"),
        protected=arguments.flag("protect_content"),
    )
    chat.add(message)
    preview.activity.showed(chat.user.id)
    return chat.json(message)


def edit_message_text(preview: Preview, arguments: Arguments) -> Json:
    """editMessageText: the Message, without what it replies to; no reply_markup, no keyboard."""
    text, entities = read_text(arguments)
    link_preview = read_link_preview(arguments)
    keyboard = read_keyboard(arguments, only_inline=True)
    chat, message = _editable(preview, arguments)
    if message.attachment:
        raise bad_request("there is no text in the message to edit")
    content = replace(
        message,
        text=fitting(text, "MESSAGE_TOO_LONG"),
        entities=entities,
        link_preview_options=link_preview,
    )
    return _edit(preview, chat, message, content, keyboard)


def edit_message_reply_markup(preview: Preview, arguments: Arguments) -> Json:
    """editMessageReplyMarkup: the Message with its new keyboard, or with none."""
    keyboard = read_keyboard(arguments, only_inline=True)
    chat, message = _editable(preview, arguments)
    return _edit(preview, chat, message, message, keyboard)


def delete_message(preview: Preview, arguments: Arguments) -> bool:
    """deleteMessage: of either side, while it is younger than 48 hours."""
    if not arguments.text("chat_id"):
        raise bad_request("Chat identifier is not specified")
    message_id = arguments.integer("message_id")
    if message_id <= 0:
        raise bad_request("Message identifier is not specified")
    chat = _chat(preview, arguments)
    if message_id not in chat.messages:
        raise bad_request("message to delete not found")
    _delete(preview, chat, [message_id])
    return True


def delete_messages(preview: Preview, arguments: Arguments) -> bool:
    """deleteMessages: skips what is not there; one that is too old refuses them all."""
    if not arguments.text("message_ids"):
        raise bad_request("Message identifiers are not specified")
    wanted = arguments.json("message_ids", "Can't parse message_ids JSON object")
    if not isinstance(wanted, list):
        raise bad_request("Expected an Array of message identifiers")
    if len(wanted) > 100:
        raise bad_request("Too many message identifiers specified")
    if not wanted:
        raise bad_request("Message identifiers are not specified")
    message_ids = [_message_id(number) for number in wanted]
    chat = _chat(preview, arguments)
    _delete(preview, chat, [number for number in message_ids if number in chat.messages])
    return True


def answer_callback_query(preview: Preview, arguments: Arguments) -> bool:
    """answerCallbackQuery: within 15 s of the tap, as often as one likes."""
    query_id = arguments.text("callback_query_id")
    query = preview.queries.get(query_id)
    if query is None or preview.now() - query.tapped_at > QUERY_LIVES_S:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = arguments.text("text")
    if utf16_length(text) > MAX_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    chat = preview.chats[query.chat_id]
    chat.happenings.append(Answered(text))
    chat.push(
        {
            "type": "answered",
            "callback_query_id": query_id,
            "message_id": query.message_id,
            "text": text or None,
            "show_alert": arguments.flag("show_alert"),
        }
    )
    preview.activity.answered(query.chat_id, query_id)
    return True


def send_chat_action(preview: Preview, arguments: Arguments) -> bool:
    """sendChatAction: every action looks like typing on this phone."""
    if arguments.text("action") not in _ACTIONS:
        raise bad_request("Wrong parameter action in request")
    open_chat(preview, arguments).push({"type": "typing"})
    return True


def _chat(preview: Preview, arguments: Arguments) -> Chat:
    if not arguments.text("chat_id"):
        raise bad_request("chat_id is empty")
    chat = preview.chats.get(arguments.integer("chat_id"))
    if chat is None or not chat.started:
        raise bad_request("chat not found")
    return chat


def open_chat(preview: Preview, arguments: Arguments) -> Chat:
    """The chat of a person who can be written to."""
    chat = _chat(preview, arguments)
    if chat.blocked:
        raise ApiError(403, "Forbidden: bot was blocked by the user")
    return chat


def _editable(preview: Preview, arguments: Arguments) -> tuple[Chat, Message]:
    chat = open_chat(preview, arguments)
    message = chat.messages.get(arguments.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.sender.is_bot:
        raise bad_request("Message can't be edited")
    return chat, message


def _edit(
    preview: Preview, chat: Chat, old: Message, content: Message, keyboard: Keyboard | None
) -> Json:
    # Bot API 10.3: force_reply "can't be changed when the inline keyboard is edited".
    asks = bool(old.keyboard and old.keyboard.asks)
    new = replace(content, keyboard=keyboard and replace(keyboard, asks=asks))
    if new == old:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    new = replace(new, edit_date=int(preview.now()))
    chat.change(new)
    preview.activity.showed(chat.user.id)
    return new.to_json()


def _message_id(number: Any) -> int:
    if not isinstance(number, int | str):
        raise bad_request("Message identifier must be a Number")
    try:
        message_id = int(number)
    except ValueError:
        raise bad_request("Can't parse message identifier as a Number") from None
    if message_id <= 0:
        raise bad_request("Invalid message identifier specified")
    return message_id


def _delete(preview: Preview, chat: Chat, message_ids: list[int]) -> None:
    oldest = preview.now() - DELETABLE_S
    if any(chat.messages[number].date < oldest for number in message_ids):
        raise bad_request("Message can't be deleted for everyone")
    if message_ids:
        chat.remove(message_ids)
        preview.activity.showed(chat.user.id)
