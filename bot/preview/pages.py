"""The open phones: every page that shows a chat gets that chat's events, in order."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from bot.preview.arguments import Json


class Pages:
    """Queues of events, one for each open page; None in a queue means that it ends."""

    def __init__(self) -> None:
        self._open: dict[asyncio.Queue[Json | None], int] = {}

    @contextmanager
    def subscribe(self, user_id: int) -> Iterator[asyncio.Queue[Json | None]]:
        """A queue of the events for this person's phone, until the block is left."""
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._open[queue] = user_id
        try:
            yield queue
        finally:
            del self._open[queue]

    def push(self, event: Json, user_id: int | None = None) -> None:
        """Hands an event to this person's pages, or to all."""
        for queue, owner in self._open.items():
            if user_id in (None, owner):
                queue.put_nowait(event)

    def users(self) -> set[int]:
        """Whose phones are open."""
        return set(self._open.values())

    def close(self) -> None:
        """Ends every page's stream."""
        for queue in self._open:
            queue.put_nowait(None)
