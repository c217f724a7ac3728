"""The store in memory: for tests, and for a bot that is only tried out. Gone when it ends."""

from collections.abc import Sequence
from datetime import date
from itertools import count

from bot.core.progress import Profile, expires_on
from bot.store.store import Row


class MemoryStore:
    """A `bot.store.store.Store` without a file."""

    def __init__(self) -> None:
        self._rows: dict[int, Row] = {}
        self._writes = count()

    async def get(self, chat_id: int) -> Row | None:
        """As in `Store`."""
        return self._rows.get(chat_id)

    async def keep(self, chat_id: int, profile: Profile, due_at: int | None) -> None:
        """As in `Store`."""
        stamp = str(next(self._writes)).encode()
        self._rows[chat_id] = Row(chat_id, profile, due_at, stamp)

    async def claim(self, row: Row, due_at: int | None, profile: Profile | None = None) -> bool:
        """As in `Store`."""
        there = self._rows.get(row.chat_id)
        if there is None or there.stamp != row.stamp:
            return False
        await self.keep(row.chat_id, profile or row.profile, due_at)
        return True

    async def forget(self, chat_id: int) -> None:
        """As in `Store`."""
        self._rows.pop(chat_id, None)

    async def due(self, now_s: int, limit: int) -> Sequence[Row]:
        """As in `Store`."""
        waiting = [
            (each.due_at, chat) for chat, each in self._rows.items() if each.due_at is not None
        ]
        return [self._rows[chat] for at, chat in sorted(waiting)[:limit] if at <= now_s]

    async def next_due_at(self) -> int | None:
        """As in `Store`."""
        return min(
            (row.due_at for row in self._rows.values() if row.due_at is not None), default=None
        )

    async def purge(self, today: date) -> int:
        """As in `Store`."""
        gone = [chat for chat, row in self._rows.items() if expires_on(row.profile) <= today]
        for chat in gone:
            del self._rows[chat]
        return len(gone)

    async def close(self) -> None:
        """As in `Store`."""
