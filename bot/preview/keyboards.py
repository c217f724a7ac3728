"""Inline keyboards: read from a `reply_markup`, checked as Telegram checks them, and written again.

Callback, url and copy buttons work on the page; other kinds are kept as they came.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.preview.arguments import ApiError, Arguments, Json, bad_request
from bot.preview.entities import utf16_length
from bot.preview.formatting import checked_link

MAX_BUTTONS = 100
MAX_CALLBACK_DATA_BYTES = 64
MAX_COPY_TEXT = 256

# The order in which Telegram looks, when a button has more than one.
_KINDS = (
    *("url", "callback_data", "callback_game", "pay", "switch_inline_query"),
    *("switch_inline_query_chosen_chat", "switch_inline_query_current_chat"),
    *("login_url", "web_app", "copy_text"),
)


@dataclass(frozen=True, slots=True)
class Button:
    """A label and what the button does: `kind` is the Bot API's field, `value` what it holds."""

    label: str
    kind: str
    value: Any
    style: str = ""

    @property
    def data(self) -> str | None:
        """The callback data, None for a button that sends none."""
        return str(self.value) if self.kind == "callback_data" else None

    def to_json(self) -> Json:
        """The Bot API's InlineKeyboardButton."""
        style = {"style": self.style} if self.style else {}
        return {"text": self.label, self.kind: self.value, **style}


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Rows of buttons; `asks` is Telegram's `force_reply`: the phone shows the reply interface."""

    rows: tuple[tuple[Button, ...], ...]
    asks: bool = False

    def to_json(self) -> Json:
        """The Bot API's InlineKeyboardMarkup."""
        rows = [[button.to_json() for button in row] for row in self.rows]
        return {"inline_keyboard": rows} | ({"force_reply": True} if self.asks else {})

    def buttons(self) -> Iterator[Button]:
        """Every button, row by row."""
        for row in self.rows:
            yield from row


def read_keyboard(arguments: Arguments, *, only_inline: bool = False) -> Keyboard | None:
    """The inline keyboard of `reply_markup`, or None; other kinds of markup show nothing here.

    Raises:
        ApiError: where Telegram refuses it; with `only_inline` (edits) also for other markups.
    """
    markup = arguments.json("reply_markup", "Can't parse reply keyboard markup JSON object")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("Object expected as reply markup")
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list):
        raise bad_request('Field "inline_keyboard" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        field = 'Field "inline_keyboard" of the InlineKeyboardMarkup'
        raise bad_request(f"{field} must be an Array of Arrays")
    if only_inline and "inline_keyboard" not in markup and markup:
        raise bad_request("Inline keyboard expected")
    keyboard = tuple(tuple(map(_button, row)) for row in rows if row)
    if sum(map(len, keyboard)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return Keyboard(keyboard, asks=bool(markup.get("force_reply"))) if keyboard else None


def _button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise _unreadable("InlineKeyboardButton must be an Object")
    label = button.get("text")
    if label is None:
        raise _unreadable('Can\'t find field "text"')
    if not isinstance(label, str):
        raise _unreadable('Field "text" must be of type String')
    kind = next((kind for kind in _KINDS if button.get(kind) not in (None, "")), None)
    if kind is None:
        raise _unreadable("Text buttons are unallowed in the inline keyboard")
    if not label.strip():
        raise bad_request("Inline keyboard button text must be non-empty")
    value = _checked(kind, button[kind])
    return Button(label, kind, value, str(button.get("style", "")))


def _checked(kind: str, value: Any) -> Any:
    match kind:
        case "callback_data" if not isinstance(value, str):
            raise _unreadable('Field "callback_data" must be of type String')
        case "callback_data" if len(value.encode()) > MAX_CALLBACK_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        case "url":
            link = checked_link(str(value))
            if link is None:
                raise bad_request(
                    f"Inline keyboard button URL '{value}' is invalid: Wrong HTTP URL"
                )
            return link
        case "copy_text":
            text = value.get("text") if isinstance(value, dict) else None
            if not isinstance(text, str) or not 1 <= utf16_length(text) <= MAX_COPY_TEXT:
                raise bad_request("BUTTON_COPY_TEXT_INVALID")
            return {"text": text}
        case _:
            return value


def _unreadable(message: str) -> ApiError:
    return bad_request(f"Can't parse inline keyboard button: {message}")
