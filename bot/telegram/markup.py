"""Keys as the Bot API has them."""

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.view import CopyKey, Key, Row


def markup(keyboard: tuple[Row, ...], *, asks: bool) -> InlineKeyboardMarkup:
    """Make Telegram's keyboard; `asks` opens the reply field (Bot API 10.3)."""
    rows = [[_button(key) for key in row] for row in keyboard]
    return InlineKeyboardMarkup(rows, api_kwargs={"force_reply": True} if asks else None)


def _button(key: Key | CopyKey) -> InlineKeyboardButton:
    match key:
        case Key(label, data):
            return InlineKeyboardButton(label, callback_data=data)
        case CopyKey(label, text):
            return InlineKeyboardButton(label, copy_text=CopyTextButton(text))
