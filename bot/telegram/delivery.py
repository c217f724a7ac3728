"""What is due, to a chat: with or without a sound, as the person set it."""

import logging
from collections.abc import Callable
from typing import Final

from telegram.error import Forbidden

from bot.core.due import Taken
from bot.core.library import Library
from bot.logs import event
from bot.telegram.outbound import Outbound, Task
from bot.telegram.recent import Recent

PATIENCE_S: Final = float("inf")
"""Telegram's "retry after" is waited for, however long."""

_log = logging.getLogger(__name__)


class Delivery:
    """Sends what is due; `library` gives what is shown now."""

    def __init__(self, library: Callable[[], Library], outbound: Outbound, recent: Recent) -> None:
        self._library, self._outbound, self._recent = library, outbound, recent

    async def __call__(self, chat_id: int, due: Taken) -> bool:
        """Send it all, and tell whether the chat still takes it.

        Raises:
            TelegramError: it could not be sent.
        """
        profile = due.profile
        task = Task(
            chat_id,
            None,
            self._library(),
            protect=profile.protect_content,
            sound=profile.daily is None or not profile.daily.silent,
        )
        try:
            await self._outbound.perform(task, due.posts)
        except Forbidden:
            self._recent.forget(chat_id)
            event(_log, logging.INFO, "chat-closed")
            return False
        return True
