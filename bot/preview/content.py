"""What a call wants to show: its text, link preview and reply, read and checked as Telegram does.

Every function raises ApiError with Telegram's words where the arguments are refused.
"""

from bot.preview.arguments import Arguments, Json, bad_request
from bot.preview.chats import Chat
from bot.preview.entities import QUOTES, STYLES, Entity, settle, utf16_length
from bot.preview.formatting import FormattingError, parse_html

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_SOURCE_BYTES = 2**15

_GIVEN = STYLES | QUOTES | {"pre", "code", "text_link", "custom_emoji"}
_EXTRAS = ("url", "language", "custom_emoji_id")


def read_text(arguments: Arguments, name: str = "text") -> tuple[str, tuple[Entity, ...]]:
    """The text of that name with its `parse_mode` or `entities`, as it will stand in the chat."""
    source = arguments.text(name)
    if not source:
        raise bad_request("Message text is empty")
    if len(source.encode()) > MAX_SOURCE_BYTES:
        raise bad_request("Text is too long")
    match arguments.text("parse_mode").lower():
        case "html":
            try:
                return settle(*parse_html(source))
            except FormattingError as error:
                raise bad_request(f"Can't parse entities: {error}") from None
        case "" | "none":
            return settle(source, _given_entities(arguments, source))
        case _:
            raise bad_request("Unsupported parse_mode")


def fitting(text: str, too_long: str) -> str:
    """The text, if it is not empty and no longer than a message may be."""
    if not text:
        raise bad_request("Text must be non-empty")
    if utf16_length(text) > MAX_TEXT:
        raise bad_request(too_long)
    return text


def fitting_caption(text: str) -> str:
    """The text, if it is no longer than a caption may be."""
    if utf16_length(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return text


def read_link_preview(arguments: Arguments) -> Json | None:
    """`link_preview_options` as they came, None where there are none."""
    options = arguments.json("link_preview_options", "Can't parse link preview options JSON object")
    if options is not None and not isinstance(options, dict):
        raise bad_request("Object expected as link preview options")
    return options or None


def read_reply(chat: Chat, arguments: Arguments) -> int | None:
    """The id of the message that `reply_parameters` point to, None for no reply."""
    wish = arguments.json("reply_parameters", "Can't parse reply parameters JSON object") or {}
    if not isinstance(wish, dict):
        raise bad_request("Object expected as reply parameters")
    if not wish:
        return None
    message_id = wish.get("message_id")
    if not isinstance(message_id, int):
        raise bad_request('Can\'t find field "message_id"')
    if message_id in chat.messages:
        return message_id
    if wish.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _given_entities(arguments: Arguments, source: str) -> list[Entity]:
    units = source.encode("utf-16-le")
    entities = []
    all_given = arguments.json("entities", "Can't parse entities JSON object")
    for given in all_given if isinstance(all_given, list) else []:
        if not isinstance(given, dict) or not isinstance(given.get("type"), str):
            raise bad_request("Can't parse MessageEntity: Can't find field \"type\"")
        if given["type"] not in _GIVEN:
            continue
        offset, length = given.get("offset"), given.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad_request("Can't parse MessageEntity: Can't find field \"offset\"")
        _check_span(units, offset, offset + length)
        extras = {name: str(given[name]) for name in _EXTRAS if given.get(name) is not None}
        entities.append(Entity(given["type"], offset, length, **extras))
    return entities


def _check_span(units: bytes, start: int, end: int) -> None:
    if not 0 <= start <= end <= len(units) // 2:
        raise bad_request(
            f"Entity beginning at UTF-16 offset {start} ends after the end of the text "
            f"at UTF-16 offset {end}"
        )
    try:
        units[2 * start : 2 * end].decode("utf-16-le")
    except UnicodeDecodeError:
        raise bad_request("Entity begins in a middle of a UTF-16 symbol") from None
