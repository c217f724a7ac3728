"""What people asked to be sent: found when it is due, claimed, and only then sent.

One query finds what is due; between two of them it sleeps until the next moment, or until
something sooner is kept. A claim is on the disk before its message leaves: a crash may cost one
message and never sends two. Each waits for its turn in its chat, as updates do, and all are
paced, so that a tap is never queued behind them.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from typing import Final, Protocol

from bot.core.due import Taken, taken
from bot.core.library import Library
from bot.core.progress import Profile, purposes
from bot.logs import event, fault
from bot.store.faults import StoreError
from bot.store.guarded import Guarded, Unavailable
from bot.store.store import Row
from bot.telegram.ordering import ChatOrder
from bot.telegram.pace import Pace
from bot.telegram.people import People

BATCH: Final = 10
"""Rows that are read, and unsealed, at a time: a thousandth of a second."""

AT_ONCE: Final = 20
"""Messages under way: fewer than there are connections, which taps need too."""

LOOK_AGAIN_S: Final = 60.0
"""The longest sleep: a machine that slept itself does not know for how long."""

STOP_WITHIN_S: Final = 2.0

_log = logging.getLogger(__name__)

Sleep = Callable[[float], Awaitable[None]]


class Deliver(Protocol):
    """Sends what is due to a chat; False where that chat wants nothing any more."""

    async def __call__(self, chat_id: int, due: Taken) -> bool:
        """Send it all."""


class Reminders:
    """Runs until cancelled.

    `sleep` waits for seconds of the clock that `people` know; `tidy` is called once a day.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - the parts of the bot
        self,
        store: Guarded,
        people: People,
        order: ChatOrder,
        deliver: Deliver,
        pace: Pace,
        library: Callable[[], Library],
        sleep: Sleep = asyncio.sleep,
        tidy: Callable[[date], object] = lambda _: None,
    ) -> None:
        self._store, self._people, self._order = store, people, order
        self._deliver, self._pace, self._library = deliver, pace, library
        self._sleep, self._tidy = sleep, tidy
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._tidied_on: date | None = None
        self._is_down = False

    async def run(self) -> None:
        """Send what is due, for ever; when cancelled, what is under way may still arrive."""
        try:
            while True:
                try:
                    await self._once()
                except Exception as error:  # noqa: BLE001 - the bot answers taps all the same
                    event(_log, logging.ERROR, "reminders-failed", **fault(error))
                    await self._sleep(LOOK_AGAIN_S)
        finally:
            tasks = [*self._under_way.values()]
            if tasks:
                await asyncio.wait(tasks, timeout=STOP_WITHIN_S)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _once(self) -> None:
        """Begin to send what is due, or wait until there is something to do."""
        rows = await self._store.due(self._now_s(), BATCH + len(self._under_way))
        if isinstance(rows, Unavailable):
            await self._sleep(LOOK_AGAIN_S)
            return
        fresh = [row for row in rows if row.chat_id not in self._under_way]
        for row in fresh:
            await self._begin(row)
        if self._is_down:
            self._is_down = False
            await self._sleep(LOOK_AGAIN_S)
        elif self._under_way and not fresh:
            await self._one_is_done()
        elif not fresh:
            await self._tidy_up()
            await self._wait()

    async def _begin(self, row: Row) -> None:
        while len(self._under_way) >= AT_ONCE:
            await self._one_is_done()
        await self._pace.turn()
        task = asyncio.create_task(self._send(row))
        self._under_way[row.chat_id] = task
        task.add_done_callback(lambda _: self._under_way.pop(row.chat_id, None))

    async def _one_is_done(self) -> None:
        await asyncio.wait(self._under_way.values(), return_when=asyncio.FIRST_COMPLETED)

    async def _send(self, row: Row) -> None:
        try:
            async with self._order.turn(row.chat_id):
                await self._claim_and_send(row)
        except Exception as error:  # noqa: BLE001 - one message is lost, the others are not
            event(_log, logging.ERROR, "reminder-failed", **fault(error))

    async def _claim_and_send(self, row: Row) -> None:
        now, library = self._people.now(), self._library()
        due = datetime.fromtimestamp(row.due_at or 0, UTC)
        found = taken(row.profile, due, now, library.prompts, library.dialogs)
        claimed = await self._people.claim(row, found.profile, found.due)
        if isinstance(claimed, Unavailable):
            self._is_down = True
        elif claimed and not (await self._deliver(row.chat_id, found) and _wants(found.profile)):
            await self._people.forget(row.chat_id)

    async def _tidy_up(self) -> None:
        today = self._people.now().date()
        if self._tidied_on != today:
            self._tidied_on = today
            await self._store.purge(today)
            try:
                await asyncio.to_thread(self._tidy, today)
            except StoreError as error:
                event(_log, logging.WARNING, error.code)

    async def _wait(self) -> None:
        """Sleep until something is due, or sooner where something sooner is kept."""
        woken = self._people.sooner
        woken.clear()
        next_s = await self._store.next_due_at()
        until_s = LOOK_AGAIN_S
        if isinstance(next_s, int):
            until_s = min(max(next_s - self._people.now().timestamp(), 0), LOOK_AGAIN_S)
        tasks = [asyncio.ensure_future(self._sleep(until_s)), asyncio.create_task(woken.wait())]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _now_s(self) -> int:
        return int(self._people.now().timestamp())


def _wants(profile: Profile) -> bool:
    """Tell whether anything is still kept for: after the last look-back nothing may be."""
    return bool(purposes(profile))
