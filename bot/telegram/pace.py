"""The pace of what is sent unasked: slower than Telegram's limit, which taps share."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

A_SECOND: Final = 25
"""Of the thirty messages a second that Telegram takes (Bot FAQ)."""


class Pace:
    """Gives one turn after the other; `clock` gives seconds that only grow."""

    def __init__(
        self,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._free_at = 0.0

    async def turn(self) -> None:
        """Wait for a turn."""
        now = self._clock()
        at = max(self._free_at, now)
        self._free_at = at + 1 / A_SECOND
        if at > now:
            await self._sleep(at - now)

    async def rest(self, seconds: float) -> None:
        """Wait for so long, and let all turns wait as well: Telegram said so."""
        self._free_at = max(self._free_at, self._clock() + seconds)
        await self._sleep(seconds)
