"""What happens in one chat, one after the other; other chats are not held up by it."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor

MAX_AT_ONCE: Final = 4096


@dataclass(slots=True)
class _Line:
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: deque[Update | None] = field(default_factory=deque)


class ChatOrder(BaseUpdateProcessor):
    """Gives each update, and what is sent unasked, its turn within its chat."""

    def __init__(self) -> None:
        super().__init__(MAX_AT_ONCE)
        self._lines: dict[int, _Line] = {}

    def next_in(self, chat_id: int) -> Update | None:
        """Give the update of this chat that waits for the one at hand, if any."""
        line = self._lines.get(chat_id)
        return line.waiting[0] if line and line.waiting else None

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the turn of `update`, then process it."""
        if not isinstance(update, Update) or update.effective_chat is None:
            await coroutine
            return
        try:
            async with self.turn(update.effective_chat.id, update):
                await coroutine
        finally:
            if isinstance(coroutine, Coroutine):
                coroutine.close()  # where the turn never came: the process stops

    @asynccontextmanager
    async def turn(self, chat_id: int, update: Update | None = None) -> AsyncIterator[None]:
        """Hold the turn of a chat; `update` is what it is for, if it is for one."""
        line = self._lines.setdefault(chat_id, _Line())
        line.waiting.append(update)
        try:
            async with line.turn:
                # One turn of the loop, in which the others of the same batch get in line.
                await asyncio.sleep(0)
                line.waiting.popleft()
                yield
        finally:
            if not line.waiting and not line.turn.locked():
                self._lines.pop(chat_id, None)

    async def initialize(self) -> None:
        """Nothing to set up."""

    async def shutdown(self) -> None:
        """Nothing to take down."""
