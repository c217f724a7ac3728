"""A store that may fail without taking anything else down: what it cannot do is a result.

It opens the store when it is first needed, and again after it could not be had. While it waits
for that, or for another program to let go, it answers at once, so that no tap waits with it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from bot.core.progress import Profile
from bot.store.faults import LockedError, StoreError
from bot.store.store import Row, Store

AGAIN_AFTER_S: Final = 5.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Nothing can be kept or read just now, and nothing that was there is lost."""

    error: StoreError


class Guarded:
    """The methods of a `Store`, each with `Unavailable` among its results.

    `clock` gives seconds that only grow. `tell` hears of a fault when it begins: once, until
    something worked again or something else is wrong.
    """

    def __init__(
        self,
        open_store: Callable[[], Awaitable[Store]],
        clock: Callable[[], float],
        tell: Callable[[StoreError], None],
    ) -> None:
        self._open_store = open_store
        self._clock = clock
        self._tell = tell
        self._store: Store | None = None
        self._opening = asyncio.Lock()
        self._down: tuple[float, Unavailable] | None = None
        self._told = ""

    async def get(self, chat_id: int) -> Row | Unavailable | None:
        """As in `Store`."""
        return await self._try(lambda store: store.get(chat_id))

    async def keep(self, chat_id: int, profile: Profile, due_at: int | None) -> Unavailable | None:
        """As in `Store`."""
        return await self._try(lambda store: store.keep(chat_id, profile, due_at))

    async def claim(
        self, row: Row, due_at: int | None, profile: Profile | None = None
    ) -> bool | Unavailable:
        """As in `Store`."""
        return await self._try(lambda store: store.claim(row, due_at, profile))

    async def forget(self, chat_id: int) -> Unavailable | None:
        """As in `Store`."""
        return await self._try(lambda store: store.forget(chat_id))

    async def due(self, now_s: int, limit: int) -> Sequence[Row] | Unavailable:
        """As in `Store`."""
        return await self._try(lambda store: store.due(now_s, limit))

    async def next_due_at(self) -> int | Unavailable | None:
        """As in `Store`."""
        return await self._try(lambda store: store.next_due_at())

    async def purge(self, today: date) -> int | Unavailable:
        """As in `Store`."""
        return await self._try(lambda store: store.purge(today))

    async def close(self) -> Unavailable | None:
        """As in `Store`; one that was never opened is closed, and so is one that is down."""
        self._down = None
        return await self._try(lambda store: store.close()) if self._store else None

    async def _try(self, act: Callable[[Store], Awaitable[T]]) -> T | Unavailable:
        if self._down and self._clock() < self._down[0]:
            return self._down[1]
        self._down = None
        try:
            done = await act(await self._opened())
        except StoreError as error:
            return self._failed(error)
        self._told = ""
        return done

    async def _opened(self) -> Store:
        async with self._opening:
            if self._store is None:
                self._store = await self._open_store()
            return self._store

    def _failed(self, error: StoreError) -> Unavailable:
        unavailable = Unavailable(error)
        if self._store is None or isinstance(error, LockedError):
            self._down = (self._clock() + AGAIN_AFTER_S, unavailable)
        if error.code != self._told:
            self._told = error.code
            self._tell(error)
        return unavailable
