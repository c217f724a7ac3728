"""What the bot is doing: every call it made, what it still owes, and when it has become quiet.

Nothing in the Bot API says that a bot is done with an update: it fetches the next ones while it
still works. A chat counts as quiet when

- the bot runs, a poll is waiting and no update of the chat is unconfirmed (it took them all),
- no call for the chat (or for no chat) is being answered,
- every tap was answered, and every message of the person drew a send, an edit or a deletion;
  what stays owed `PATIENCE_S` after all else is quiet is forgiven (a bot may keep silent),
- and nothing of this changed for `settle_s`: long enough for the call that follows a call, five
  times as long where a tap was answered but nothing was shown yet.

A test that runs the bot in the same process may give `idle`, which says whether the bot has no
update in hand, waiting ones included. It replaces the last two rules by certainty: then being
quiet costs a few turns of the event loop.
"""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from bot.preview.updates import Updates

PATIENCE_S = 10.0
_LOOP_TURNS = 5
_IDLE_CHECK_S = 0.0005


@dataclass(slots=True)
class Call:
    """One call of the Bot API; times by the preview's clock, None while it is being answered.

    `refusal` is Telegram's description of why it was refused.
    """

    method: str
    chat_id: int | None
    received_at: float
    answered_at: float | None = None
    status: int | None = None
    refusal: str = ""


class Activity:
    """The calls so far, and the waiting for quiet."""

    def __init__(self, updates: Updates, now: Callable[[], float]) -> None:
        self.calls: list[Call] = []
        self.idle: Callable[[], bool] | None = None
        self.running = False
        self._updates = updates
        self._now = now
        self._in_flight: list[Call] = []
        self._owed: dict[int, set[str]] = {}
        self._unseen: set[int] = set()
        self._changes = 0
        self._changed = asyncio.Event()

    def begin(self, method: str, chat_id: int | None) -> Call:
        """A call came in; getUpdates is not counted as work."""
        call = Call(method, chat_id, self._now())
        self.calls.append(call)
        if method.lower() != "getupdates":
            self._in_flight.append(call)
        self.touch()
        return call

    def end(self, call: Call, status: int | None) -> None:
        """Its answer went out, or its caller went away (None)."""
        call.answered_at, call.status = self._now(), status
        self._in_flight = [other for other in self._in_flight if other is not call]
        self.touch()

    def owe(self, chat_id: int, what: str) -> None:
        """The bot owes an answer to a tap (its query id) or a reaction to a message (empty)."""
        self._owed.setdefault(chat_id, set()).add(what)
        self._unseen.add(chat_id)
        self.touch()

    def answered(self, chat_id: int, query_id: str) -> None:
        """The tap was answered."""
        self._owed.get(chat_id, set()).discard(query_id)

    def showed(self, chat_id: int) -> None:
        """The bot sent, edited or deleted something in this chat."""
        self._owed.get(chat_id, set()).discard("")
        self._unseen.discard(chat_id)

    def touch(self) -> None:
        """Something changed; those who wait look again."""
        self._changes += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def quiet(self, chat_id: int, timeout_s: float, settle_s: float) -> str:
        """Waits until the chat is quiet: the empty string, or after `timeout_s` what it lacks."""
        clock = asyncio.get_running_loop().time
        deadline = clock() + timeout_s
        patience = deadline
        while clock() < deadline:
            waits_for = self._waits_for(chat_id)
            if waits_for:
                patience = deadline
                await self._change(deadline - clock())
            elif self.idle:
                if self.idle() and await self._settled(0):
                    self._forgive(chat_id)
                    return ""
                await self._change(_IDLE_CHECK_S)
            elif self._owed.get(chat_id) and clock() < patience:
                patience = min(patience, clock() + PATIENCE_S)
                await self._change(patience - clock())
            elif await self._settled(settle_s * (5 if chat_id in self._unseen else 1)):
                self._forgive(chat_id)
                return ""
        return self._waits_for(chat_id) or "the bot to be done"

    def _waits_for(self, chat_id: int) -> str:
        if not (self.running and self._updates.waiting):
            return "the bot to poll"
        if self._updates.pending(chat_id):
            return "the bot to take its updates"
        if any(call.chat_id in (None, chat_id) for call in self._in_flight):
            return "a call to be answered"
        return ""

    def _forgive(self, chat_id: int) -> None:
        self._owed.pop(chat_id, None)
        self._unseen.discard(chat_id)

    async def _settled(self, settle_s: float) -> bool:
        before = self._changes
        await self._change(settle_s)
        for _ in range(_LOOP_TURNS):
            await asyncio.sleep(0)
        return self._changes == before and (self.idle is None or self.idle())

    async def _change(self, timeout_s: float) -> None:
        if timeout_s > 0:
            changed = self._changed
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(changed.wait(), timeout_s)
