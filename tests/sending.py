"""Bots that send what is due, to be killed: `python -m tests.sending FILE` forks one a line.

The line is a number of days since the first: it is that day, just after half past eight. Each
says `sent CHAT DAY` as a message leaves, and `done` when nothing is due any more; the first line
of each is its pid, and the last one, when it was reaped, `ended`.
"""

import asyncio
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Final

from bot.core.due import Taken
from bot.core.progress import Daily
from bot.reminders import LOOK_AGAIN_S, Deliver, Reminders
from bot.store.guarded import Guarded
from bot.store.sqlite import open_sqlite
from bot.store.store import Store
from bot.telegram.ordering import ChatOrder
from bot.telegram.pace import Pace
from bot.telegram.people import People
from tests.core.pages import LIBRARY
from tests.core.prompts import prompts_of
from tests.store.people import KEY

PEOPLE: Final = range(1, 41)
DAILY: Final = Daily(time=time(8, 30), weekdays=frozenset(range(7)))
ASKING: Final = replace(LIBRARY, prompts=prompts_of("one", a="goals light success"))
FIRST: Final = datetime(2026, 11, 28, 7, 30, tzinfo=UTC)


def of_store(path: Path) -> Guarded:
    """Give the store at `path`; a fault of it is none of this test's."""

    async def opened() -> Store:
        return await open_sqlite(path, [KEY])

    return Guarded(opened, lambda: 0.0, lambda _: None)


def reminders(
    store: Guarded,
    now: Callable[[], float],
    deliver: Deliver,
    sleep: Callable[[float], "asyncio.Future[None]"],
) -> Reminders:
    """Put together what sends, without Telegram and at a pace that takes no time."""

    async def at_once(_: float) -> None:
        await asyncio.sleep(0)

    pace = Pace(lambda: 0.0, at_once)
    people = People(store, now)
    return Reminders(store, people, ChatOrder(), deliver, pace, lambda: ASKING, sleep)


async def work(path: Path, day: int) -> None:
    """Send what is due on a day, until killed."""
    now = (FIRST + timedelta(days=day, seconds=5)).timestamp()

    async def deliver(chat_id: int, due: Taken) -> bool:
        await asyncio.sleep(0)
        asked = due.profile.daily
        assert asked
        assert len(due.posts) == 1
        say(f"sent {chat_id} {asked.asked_on}")
        return True

    def sleep(seconds: float) -> "asyncio.Future[None]":
        if seconds == LOOK_AGAIN_S:
            say("done")
        return asyncio.get_running_loop().create_future()

    await reminders(of_store(path), lambda: now, deliver, sleep).run()


def say(line: str) -> None:
    """Say a line, whole, at once."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Fork until there is no more input."""
    path = Path(sys.argv[1])
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            say(str(os.getpid()))
            asyncio.run(work(path, int(line)))
        os.waitpid(pid, 0)
        say("ended")


if __name__ == "__main__":
    main()
