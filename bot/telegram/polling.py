"""Updates by long polling, read one by one.

Not python-telegram-bot's own loop: that one holds on to the last update, words included, until
the next comes, and an update that it cannot read it fetches again without end. Here an odd
update is named in the log, by its kind alone, and passed over.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final
from urllib.parse import urlencode

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bot.logs import event, fault
from bot.telegram.calls import Sleep, seconds

ALLOWED: Final = ("message", "edited_message", "callback_query", "my_chat_member")

_log = logging.getLogger(__name__)
_POLL_S: Final = 50
_PAUSES_S: Final = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)

Take = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Takes one update as Telegram sent it; raises what it likes where it cannot be read."""


class Polling:
    """Fetches updates until it is cancelled, and hands each to `take`, once."""

    def __init__(
        self, request: BaseRequest, base_url: str, take: Take, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._request = request
        self._url = f"{base_url}/getUpdates"
        self._take = take
        self._sleep = sleep
        self._offset = 0

    async def run(self) -> None:
        """Fetch until cancelled; what goes wrong on the way is waited out.

        Raises:
            InvalidToken: the token is no longer valid.
        """
        failures = 0
        while True:
            try:
                await self._fetch(_POLL_S)
            except InvalidToken:
                raise
            except TelegramError as error:
                # One line when it begins, not one a try.
                level = logging.WARNING if failures in {0, len(_PAUSES_S)} else logging.DEBUG
                name = "other-instance" if isinstance(error, Conflict) else "poll-failed"
                event(_log, level, name, **fault(error))
                pause = _PAUSES_S[min(failures, len(_PAUSES_S) - 1)]
                await self._sleep(seconds(error) if isinstance(error, RetryAfter) else pause)
                failures += 1
            else:
                failures = 0

    async def confirm(self) -> None:
        """Tell Telegram what was taken, so that the next start does not get it again."""
        if self._offset:
            await self._ask(0)

    async def _fetch(self, timeout_s: int) -> None:
        for update in await self._ask(timeout_s):
            await self._hand_on(update)

    async def _ask(self, timeout_s: int) -> list[Mapping[str, Any]]:
        query = {
            "offset": self._offset,
            "timeout": timeout_s,
            "allowed_updates": json.dumps(ALLOWED),
        }
        answer: Any = await self._request.post(
            f"{self._url}?{urlencode(query)}", read_timeout=timeout_s + 10.0
        )
        if not isinstance(answer, list):
            raise NetworkError("no list of updates")
        return answer

    async def _hand_on(self, update: Any) -> None:
        number = update.get("update_id") if isinstance(update, Mapping) else None
        if not isinstance(number, int):
            event(_log, logging.ERROR, "update-unreadable", kind="no-id")
            return
        self._offset = number + 1
        try:
            await self._take(update)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it, the next ones come
            kinds = "+".join(sorted(key for key in update if key in ALLOWED)) or "other"
            event(_log, logging.ERROR, "update-unreadable", kind=kinds, error=type(error).__name__)
