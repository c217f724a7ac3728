"""What is kept about people, as the handler needs it: read once, written when it changed.

The profiles read last stay in memory, a bounded number of them, and so does the fact that
nothing is kept about someone: most taps ask the store nothing. Where the store cannot be had,
everything goes on without it.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import ceil
from typing import Final

from bot.core.due import next_due
from bot.core.progress import Profile
from bot.store.guarded import Guarded, Unavailable
from bot.store.store import Row

MAX_PEOPLE: Final = 1000


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept about a person, and whether anything can be."""

    profile: Profile | None = field(default=None, repr=False)
    keeps: bool = True


@dataclass(frozen=True, slots=True)
class _Read:
    profile: Profile | None = field(repr=False)
    due_at: int | None


class People:
    """The profiles by chat id; `now` gives seconds since 1970.

    `sooner` is set when something is kept that is due.
    """

    def __init__(self, store: Guarded, now: Callable[[], float]) -> None:
        self.sooner = asyncio.Event()
        self._store = store
        self._now = now
        self._read: OrderedDict[int, _Read] = OrderedDict()

    def now(self) -> datetime:
        """Give the moment, in UTC."""
        return datetime.fromtimestamp(self._now(), UTC)

    async def known(self, chat_id: int) -> Known:
        """Give what is kept about the person of a chat."""
        if chat_id in self._read:
            self._read.move_to_end(chat_id)
            return Known(self._read[chat_id].profile)
        row = await self._store.get(chat_id)
        if isinstance(row, Unavailable):
            return Known(keeps=False)
        self._remember(chat_id, row.profile if row else None, row.due_at if row else None)
        return Known(self._read[chat_id].profile)

    async def keep(self, chat_id: int, profile: Profile) -> bool:
        """Keep a profile, and tell whether that went well."""
        due_at = self._due_at(chat_id, profile)
        self._read.pop(chat_id, None)
        kept = await self._store.keep(chat_id, profile, due_at)
        if isinstance(kept, Unavailable):
            return False
        self._remember(chat_id, profile, due_at)
        if due_at is not None:
            self.sooner.set()
        return True

    async def claim(self, row: Row, profile: Profile, due: datetime | None) -> bool | Unavailable:
        """Keep a profile in the place of a row, if no one changed that since it was read."""
        due_at = _seconds(due)
        claimed = await self._store.claim(row, due_at, profile)
        self._read.pop(row.chat_id, None)
        if claimed is True:
            self._remember(row.chat_id, profile, due_at)
        return claimed

    async def forget(self, chat_id: int) -> bool:
        """Take out all that is kept about someone, and tell whether that went well."""
        self._read.pop(chat_id, None)
        return not isinstance(await self._store.forget(chat_id), Unavailable)

    def _due_at(self, chat_id: int, profile: Profile) -> int | None:
        """Give when the profile is due; what was due and was not yet sent stays so."""
        due_at, read = _seconds(next_due(profile, self.now())), self._read.get(chat_id)
        waits = read is not None and read.due_at is not None and read.due_at <= self._now()
        moments = (due_at, read.due_at if read and waits else None)
        return min((each for each in moments if each is not None), default=None)

    def _remember(self, chat_id: int, profile: Profile | None, due_at: int | None) -> None:
        self._read[chat_id] = _Read(profile, due_at)
        self._read.move_to_end(chat_id)
        if len(self._read) > MAX_PEOPLE:
            self._read.popitem(last=False)


def _seconds(moment: datetime | None) -> int | None:
    """Give a moment in whole seconds UTC, never before it."""
    return None if moment is None else ceil(moment.timestamp())
