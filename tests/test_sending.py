"""Sending from a store in a file: a month for fifty people, and bots that are killed at it.

`.ci/kill_reminders.py` kills for longer.
"""

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.core.due import Taken, next_due
from bot.core.progress import Daily, Profile
from bot.core.schedule import moment
from bot.store.guarded import Unavailable
from tests.core.year import ZONES
from tests.killing_reminders import kill
from tests.sending import of_store, reminders
from tests.store.people import file_in, hasten, profile

START = datetime(2026, 10, 12, 12, tzinfo=UTC)
END = START + timedelta(days=31)  # over a change of clocks in Europe, and one in America


class Simulated:
    """A clock that stands still until one sleeps, and jumps to what is due next."""

    def __init__(self) -> None:
        self.at = START.timestamp()
        self.is_over = asyncio.Event()
        self.store = of_store(Path())

    def sleep(self, seconds: float) -> "asyncio.Future[None]":
        """Sleep without taking any time."""
        return asyncio.ensure_future(self._jump(seconds))

    async def _jump(self, seconds: float) -> None:
        due = await self.store.next_due_at()
        assert due is not None
        assert not isinstance(due, Unavailable)
        self.at = max(self.at + seconds, due)
        if self.at > END.timestamp():
            self.is_over.set()
            await asyncio.Event().wait()


def someone(random: Random) -> Profile:
    hour = random.choice((random.randrange(24), random.randrange(4)))
    weekdays = frozenset(random.sample(range(7), random.randint(1, 7)))
    daily = Daily(time=time(hour, random.choice((0, 15, 30))), weekdays=weekdays)
    return profile(START.date(), daily=daily, zone=random.choice(ZONES))


def expected(of: Profile) -> list[date]:
    daily, zone = of.daily, ZoneInfo(of.zone)
    assert daily
    days = (START.date() + timedelta(days=number) for number in range(-1, 33))
    return [
        day
        for day in days
        if day.weekday() in daily.weekdays and START < moment(day, daily.time, zone) <= END
    ]


async def test_in_a_month_each_of_fifty_gets_one_on_each_chosen_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasten(monkeypatch)
    random, clock = Random(2026), Simulated()  # noqa: S311 - a simulation
    clock.store = of_store(file_in(tmp_path))
    everyone = {number: someone(random) for number in range(1, 51)}
    sent = Counter[tuple[int, date]]()
    for number, each in everyone.items():
        due = next_due(each, START)
        assert due
        await clock.store.keep(number, each, int(due.timestamp()))

    async def deliver(chat_id: int, due: Taken) -> bool:
        assert due.profile.daily
        assert due.profile.daily.asked_on
        assert len(due.posts) == 1
        sent[chat_id, due.profile.daily.asked_on] += 1
        return True

    sending = reminders(clock.store, lambda: clock.at, deliver, clock.sleep)
    task = asyncio.create_task(sending.run())
    await clock.is_over.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await clock.store.close()
    assert sent == Counter((n, day) for n, each in everyone.items() for day in expected(each))


def test_who_is_killed_while_sending_sends_none_twice(tmp_path: Path) -> None:
    sent, missed = kill(file_in(tmp_path), times=6, seed=2026)
    assert sent > missed
