"""What is kept about people, as the handler needs it: read once, written when it changed.

The profiles read last stay in memory, a bounded number of them, and so does the fact that
nothing is kept about someone: most taps ask the store nothing. Where the store cannot be had,
everything goes on without it.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from bot.core.progress import Profile
from bot.store.guarded import Guarded, Unavailable

MAX_PEOPLE: Final = 1000

Due = Callable[[Profile, datetime], int | None]
"""Gives the moment (whole seconds UTC) at which a profile has something to be sent, if any."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept about a person, and whether anything can be."""

    profile: Profile | None = field(default=None, repr=False)
    keeps: bool = True


class People:
    """The profiles by chat id; `now` gives seconds since 1970."""

    def __init__(self, store: Guarded, now: Callable[[], float], due: Due) -> None:
        self._store = store
        self._now = now
        self._due = due
        self._read: OrderedDict[int, Profile | None] = OrderedDict()

    def now(self) -> datetime:
        """Give the moment, in UTC."""
        return datetime.fromtimestamp(self._now(), UTC)

    async def known(self, chat_id: int) -> Known:
        """Give what is kept about the person of a chat."""
        if chat_id in self._read:
            self._read.move_to_end(chat_id)
            return Known(self._read[chat_id])
        row = await self._store.get(chat_id)
        if isinstance(row, Unavailable):
            return Known(keeps=False)
        self._remember(chat_id, row.profile if row else None)
        return Known(self._read[chat_id])

    async def keep(self, chat_id: int, profile: Profile) -> bool:
        """Keep a profile, and tell whether that went well."""
        self._read.pop(chat_id, None)
        kept = await self._store.keep(chat_id, profile, self._due(profile, self.now()))
        if isinstance(kept, Unavailable):
            return False
        self._remember(chat_id, profile)
        return True

    async def forget(self, chat_id: int) -> bool:
        """Take out all that is kept about someone, and tell whether that went well."""
        self._read.pop(chat_id, None)
        return not isinstance(await self._store.forget(chat_id), Unavailable)

    def _remember(self, chat_id: int, profile: Profile | None) -> None:
        self._read[chat_id] = profile
        self._read.move_to_end(chat_id)
        if len(self._read) > MAX_PEOPLE:
            self._read.popitem(last=False)
