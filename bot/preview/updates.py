"""The queue of updates and its long polling, as getUpdates promises it.

An update stays until a call confirms it with a higher offset. There is one poller at a time: a
new call ends the one that waits, which then fails with 409.
"""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.preview.arguments import ApiError, Json

BotState: TypeAlias = Literal["running", "starting", "stopped"]

# Telegram leaves these out unless a bot asks for them by name.
_ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_FIRST_UPDATE_ID = 500_000_001
_CONFLICT = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


@dataclass(frozen=True, slots=True)
class Update:
    """One update: of which chat, which kind, and its JSON without the id."""

    update_id: int
    chat_id: int
    kind: str
    payload: Json

    def to_json(self) -> Json:
        """The Bot API's Update."""
        return {"update_id": self.update_id, self.kind: self.payload}


class Updates:
    """The updates that the bot did not confirm yet, and the call that waits for the next."""

    def __init__(self, on_state: Callable[[BotState], None] = lambda _: None) -> None:
        """`on_state` hears "running" when a long poll begins, "stopped" when its caller left it."""
        self._queue: dict[int, Update] = {}
        self._next_id = _FIRST_UPDATE_ID
        self._allowed: frozenset[str] = frozenset()
        self._waiter: asyncio.Future[None] | None = None
        self._on_state = on_state

    @property
    def waiting(self) -> bool:
        """Whether a call is waiting for an update right now."""
        return self._waiter is not None

    def pending(self, chat_id: int | None = None) -> int:
        """How many updates are not confirmed, of one chat or of all."""
        return sum(chat_id in (None, update.chat_id) for update in self._queue.values())

    def drop(self) -> None:
        """Forgets all that is queued."""
        self._queue.clear()

    def close(self) -> None:
        """Lets a waiting call go, empty-handed."""
        self._wake()

    def add(self, chat_id: int, kind: str, payload: Json) -> None:
        """Queues an update, unless the bot did not ask for this kind."""
        if (kind not in self._allowed) if self._allowed else kind in _ONLY_WHEN_ASKED:
            return
        self._queue[self._next_id] = Update(self._next_id, chat_id, kind, payload)
        self._next_id += 1
        self._wake()

    async def get(
        self,
        offset: int,
        limit: int,
        timeout_s: float,
        allowed: Collection[str] | None,
    ) -> list[Json]:
        """Up to `limit` updates from `offset` on, waiting up to `timeout_s` for the first.

        A negative offset forgets all but the last so many. `allowed` None keeps the last choice,
        an empty one asks for the usual kinds.

        Raises:
            ApiError: 409, when another call takes over.
        """
        if allowed is not None:
            self._allowed = frozenset(allowed)
        first = offset if offset >= 0 else self._next_id + offset
        self._queue = {number: u for number, u in self._queue.items() if number >= first}
        self._end_other_call()
        if timeout_s > 0:
            self._on_state("running")
            if not self._queue:
                await self._wait(timeout_s)
        return [update.to_json() for update in list(self._queue.values())[:limit]]

    async def _wait(self, timeout_s: float) -> None:
        waiter = self._waiter = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(waiter, timeout_s)
        except TimeoutError:
            pass
        except asyncio.CancelledError:
            self._on_state("stopped")
            raise
        finally:
            if self._waiter is waiter:
                self._waiter = None

    def _wake(self) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(None)

    def _end_other_call(self) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_exception(ApiError(409, _CONFLICT))
