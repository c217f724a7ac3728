"""Deletes a conversation, as far as Telegram lets it; what is too old and its own, it empties.

Where Telegram refuses a batch for one message in it, each of the batch goes by itself. It raises
only where the person is gone; any other trouble ends it, and is told as messages that are left.
"""

import logging
from typing import Final

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.core.effects import Wipe
from bot.core.events import Wiped
from bot.core.view import View
from bot.core.wiping import batches, reaches_all
from bot.logs import event, fault
from bot.telegram.calls import Calls, CannotEditError

_log: Final = logging.getLogger(__name__)


async def wipe(calls: Calls, chat_id: int, wanted: Wipe, blank: str) -> Wiped:
    """Delete what is wanted and tell what came of it; `blank` stands on cards that are emptied."""
    wiping = _Wiping(calls, chat_id, View(blank, ()))
    try:
        for batch in batches(wanted):
            await wiping.batch(batch)
    except Forbidden:
        raise
    except TelegramError as error:
        event(_log, logging.WARNING, "wipe-broken-off", **fault(error))
        wiping.left = True
    left = wiping.left or not reaches_all(wanted)
    return Wiped(wanted.locale, wiping.blanked, left, wanted.warning_message_id)


class _Wiping:
    def __init__(self, calls: Calls, chat_id: int, blank: View) -> None:
        self._calls, self._chat_id, self._blank = calls, chat_id, blank
        self.blanked = self.left = False

    async def batch(self, message_ids: range) -> None:
        if await self._calls.delete(self._chat_id, message_ids):
            return
        for message_id in reversed(message_ids):
            if len(message_ids) == 1 or not await self._calls.delete(self._chat_id, [message_id]):
                await self._empty(message_id)

    async def _empty(self, message_id: int) -> None:
        """Take all words and keys from a card; a message of the person cannot be edited."""
        try:
            await self._calls.edit(self._chat_id, message_id, self._blank)
        except (CannotEditError, BadRequest):
            self.left = True  # theirs, or a picture, which has no text
        else:
            self.blanked = True
