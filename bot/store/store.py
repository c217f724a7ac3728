"""What a store promises, whatever it keeps its rows in: one row a person, by chat id.

Every method may raise a `bot.store.faults.StoreError`; then nothing was changed, save that what
`forget` and `purge` took out may not yet be gone to the last byte: once they return, it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from bot.core.progress import Profile


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was read; `stamp` is another one after every write."""

    chat_id: int = field(repr=False)
    profile: Profile = field(repr=False)
    due_at: int | None
    stamp: bytes = field(repr=False)


class Store(Protocol):
    """The rows. Moments are whole seconds UTC, as of 1970."""

    async def get(self, chat_id: int) -> Row | None:
        """Give the row of a chat, or None."""

    async def keep(self, chat_id: int, profile: Profile, due_at: int | None) -> None:
        """Write the row of a chat, whatever was there; it is due then, or never."""

    async def claim(self, row: Row, due_at: int | None, profile: Profile | None = None) -> bool:
        """Write the row anew if no one did since it was read, and tell whether that was so.

        Of many who read the same row, one can claim it. It is on the disk before this returns:
        who claims first and sends then may lose a message to a crash, and never sends two.
        """

    async def forget(self, chat_id: int) -> None:
        """Take out the row of a chat, if there is one, and every trace of it."""

    async def due(self, now_s: int, limit: int) -> Sequence[Row]:
        """Give at most so many rows that are due now or were before, the earliest first."""

    async def next_due_at(self) -> int | None:
        """Give the earliest moment at which a row is due, if any is."""

    async def purge(self, today: date) -> int:
        """Forget who was not here for so long that they expired, and give their number."""

    async def close(self) -> None:
        """Let go of what is held; nothing may be asked afterwards."""
