"""Calls of the Bot API that bear what may go wrong on the way.

Each answer of Telegram's has its place here: "not modified" is as good as done, "too old" is
let go, 429 waits as long as told, a broken connection is tried again where doing it twice does
no harm. What is left is raised for the caller to tell the person.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Final, TypeVar

from telegram import (
    Bot,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot.core.view import File, Row, View
from bot.telegram.markup import markup

Sleep = Callable[[float], Awaitable[None]]
T = TypeVar("T")

_TRIES: Final = 3
_PAUSE_S: Final = 0.3
_LONGEST_WAIT_S: Final = 30.0
_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
_NOT_THERE: Final = "message to be replied not found"
_NOT_FOUND: Final = "message to delete not found"
_NOT_MODIFIED: Final = "message is not modified"
_CANNOT_DELETE: Final = "can't be deleted"
_CANNOT_EDIT: Final = (
    *("message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"),
    "there is no text in the message to edit",  # it is a picture or a file
)


class CannotEditError(Exception):
    """The message is gone, or can no longer be edited: send the card anew."""


class Calls:
    """What the bot asks of Telegram; `sleep` waits for seconds, at most `patience_s` at a time."""

    def __init__(
        self, bot: Bot, sleep: Sleep = asyncio.sleep, patience_s: float = _LONGEST_WAIT_S
    ) -> None:
        self._bot = bot
        self._sleep = sleep
        self._patience_s = patience_s

    async def answer(self, callback_query_id: str, text: str) -> None:
        """End the spinner of a tap, with a toast if `text` is not empty."""
        try:
            await self._again(
                lambda: self._bot.answer_callback_query(callback_query_id, text or None)
            )
        except BadRequest as error:
            # The query is too old, or was answered by a process that was then stopped.
            if "query" not in error.message:
                raise

    async def recall(self, chat_id: int, message_id: int, text: str) -> Message | None:
        """Reply to a message of long ago with `text`; the reply brings it back.

        None where that message is gone.
        """
        try:
            return await self._patiently(
                lambda: self._bot.send_message(
                    chat_id,
                    text,
                    disable_notification=True,
                    reply_parameters=ReplyParameters(message_id),
                )
            )
        except BadRequest as error:
            if _NOT_THERE not in error.message.lower():
                raise
            return None

    async def send(
        self,
        chat_id: int,
        view: View,
        reply_to_message_id: int | None = None,
        *,
        protect: bool = False,
        sound: bool = False,
    ) -> int:
        """Send a card, in silence unless with a `sound`, and give its message id.

        `protect`: it cannot be forwarded or saved.
        """
        if view.file is not None:
            return await self._send_file(chat_id, view, view.file, protect=protect)
        reply = (
            ReplyParameters(reply_to_message_id, allow_sending_without_reply=True)
            if reply_to_message_id
            else None
        )
        # Not tried again on a broken connection: the card may have come through.
        message = await self._patiently(
            lambda: self._bot.send_message(
                chat_id,
                view.text,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(view.keyboard, asks=view.asks),
                link_preview_options=_NO_PREVIEW,
                disable_notification=not sound,
                reply_parameters=reply,
                protect_content=protect or None,
            )
        )
        return message.message_id

    async def _send_file(self, chat_id: int, view: View, file: File, *, protect: bool) -> int:
        keyboard = markup(view.keyboard, asks=False)

        async def send() -> Message:
            if file.is_picture:
                return await self._bot.send_photo(
                    chat_id,
                    file.content,
                    caption=view.text,
                    parse_mode=ParseMode.HTML,
                    reply_markup=keyboard,
                    filename=file.name,
                    disable_notification=True,
                    protect_content=protect or None,
                )
            return await self._bot.send_document(
                chat_id,
                file.content,
                caption=view.text,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard,
                filename=file.name,
                disable_notification=True,
                protect_content=protect or None,
            )

        return (await self._patiently(send)).message_id

    async def edit(self, chat_id: int, message_id: int, view: View) -> None:
        """Put a card on a message.

        Raises:
            CannotEditError: the message is gone or too old.
        """
        await self._edit(
            lambda: self._bot.edit_message_text(
                view.text,
                chat_id,
                message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(view.keyboard, asks=view.asks),
                link_preview_options=_NO_PREVIEW,
            )
        )

    async def edit_keyboard(
        self, chat_id: int, message_id: int, keyboard: tuple[Row, ...], *, asks: bool
    ) -> Message | None:
        """Change the keys below a message, and give the message where Telegram does.

        Raises:
            CannotEditError: the message is gone or too old.
        """
        return await self._edit(
            lambda: self._bot.edit_message_reply_markup(
                chat_id, message_id, reply_markup=markup(keyboard, asks=asks)
            )
        )

    async def delete(self, chat_id: int, message_ids: Sequence[int]) -> bool:
        """Delete messages of both sides, and tell whether none was too old for that.

        One that is too old holds up all of them; those that are gone are passed over.
        """
        try:
            if len(message_ids) == 1:
                await self._again(lambda: self._bot.delete_message(chat_id, message_ids[0]))
            else:
                await self._again(lambda: self._bot.delete_messages(chat_id, message_ids))
        except BadRequest as error:
            if _CANNOT_DELETE in error.message.lower():
                return False
            if _NOT_FOUND not in error.message.lower():
                raise
        return True

    async def _edit(self, call: Callable[[], Awaitable[Message | bool]]) -> Message | None:
        try:
            message = await self._again(call)
        except BadRequest as error:
            if _NOT_MODIFIED in error.message.lower():
                return None
            if any(words.lower() in error.message.lower() for words in _CANNOT_EDIT):
                raise CannotEditError from error
            raise
        return message if isinstance(message, Message) else None

    async def _again(self, call: Callable[[], Awaitable[T]]) -> T:
        """Call; try again after a broken connection, since twice is as good as once."""
        for _ in range(_TRIES - 1):
            try:
                return await self._patiently(call)
            except BadRequest:
                raise
            except NetworkError:
                await self._sleep(_PAUSE_S)
        return await self._patiently(call)

    async def _patiently(self, call: Callable[[], Awaitable[T]]) -> T:
        """Call; wait as long as Telegram says when there is too much traffic."""
        for _ in range(_TRIES - 1):
            try:
                return await _let_go(call)
            except RetryAfter as error:
                await self._sleep(min(seconds(error), self._patience_s))
        return await _let_go(call)


async def _let_go(call: Callable[[], Awaitable[T]]) -> T:
    """Call; an error comes without the frames in which it was made.

    One of them holds the error, and in that circle all of them, words included, would stay until
    Python's collector comes by.
    """
    try:
        return await call()
    except TelegramError as error:
        error.__context__ = None
        raise error.with_traceback(None) from None


def seconds(error: RetryAfter) -> float:
    """Give the seconds that Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
