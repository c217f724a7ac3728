"""A year of daily questions, simulated: people in twelve zones, with pauses and power cuts.

Every question that was sent is held against what each local day should have had: one on each
chosen day, none on others, whatever the clocks did.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from heapq import heapify, heapreplace
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from bot.core.progress import Daily
from bot.core.schedule import LATE, local_day, moment, next_moment, turn

ZONES: Final = (
    *("Europe/Amsterdam", "Europe/London", "Atlantic/Azores", "America/Paramaribo"),
    *("America/New_York", "America/St_Johns", "America/Santiago", "Africa/Casablanca"),
    *("Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Kiritimati"),
)
START: Final = datetime(2026, 9, 1, 12, tzinfo=UTC)
END: Final = datetime(2027, 9, 1, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class People:
    """So many people, drawn by a seed."""

    count: int
    seed: int


@dataclass(slots=True)
class Told:
    """How many questions were sent, and what was wrong."""

    questions: int = 0
    faults: tuple[str, ...] = ()


@dataclass(slots=True)
class _Person:
    zone: ZoneInfo
    daily: Daily
    pauses: list[tuple[date, date]] = field(default_factory=list)
    sent: list[date] = field(default_factory=list)


def simulate(people: People) -> Told:
    """Let the year go by, and hold every local day against what was sent."""
    random = Random(people.seed)  # noqa: S311 - a simulation
    all_ = [_person(random) for _ in range(people.count)]
    cuts = [START + timedelta(days=random.uniform(0, 364)) for _ in range(12)]
    dark = [(cut, cut + timedelta(hours=random.uniform(0.1, 30))) for cut in cuts]
    queue = [(_next(person, START), number) for number, person in enumerate(all_)]
    heapify(queue)
    while queue[0][0] < END:
        due, number = queue[0]
        person, now = all_[number], _lit(due, dark)
        taken = turn(person.daily, person.zone, due, now)
        if taken.is_sent:
            person.sent.append(taken.day)
        person.daily = person.daily.model_copy(update={"asked_on": taken.day})
        if random.random() < 1 / 200:
            until = local_day(now, person.zone) + timedelta(days=random.choice((1, 14)))
            person.pauses.append((taken.day, until))
            person.daily = person.daily.model_copy(update={"paused_until": until})
        heapreplace(queue, (_next(person, now - LATE), number))
    faults = tuple(fault for person in all_ for fault in _faults(person, dark))
    return Told(sum(len(person.sent) for person in all_), faults)


def _person(random: Random) -> _Person:
    # A third of them in the hours that clocks skip or have twice.
    hour = random.choice((random.randrange(24), random.randrange(24), random.randrange(4)))
    weekdays = frozenset(range(5))
    if random.random() < 0.5:
        weekdays = frozenset(random.sample(range(7), random.randint(1, 7)))
    daily = Daily(time=time(hour, random.choice((0, 15, 30, 59))), weekdays=weekdays)
    return _Person(ZoneInfo(random.choice(ZONES)), daily)


def _next(person: _Person, now: datetime) -> datetime:
    found = next_moment(person.daily, person.zone, now)
    assert found is not None
    return found


def _lit(due: datetime, dark: list[tuple[datetime, datetime]]) -> datetime:
    """Give when a moment that is due is taken up: where the power is off, when it is back."""
    now = due
    for off, on in sorted(dark):
        if off <= now < on:
            now = on
    return now


def _faults(person: _Person, dark: list[tuple[datetime, datetime]]) -> list[str]:
    said = f"{person.zone.key} {person.daily.time}"
    faults = [f"{said}: {day} twice" for day in {*person.sent} if person.sent.count(day) > 1]
    day, last = local_day(START, person.zone), local_day(END, person.zone)
    while day < last:
        due = moment(day, person.daily.time, person.zone)
        wanted = (
            day.weekday() in person.daily.weekdays
            and START < due < END
            and not any(since < day < until for since, until in person.pauses)
            and _lit(due, dark) - due <= LATE
        )
        if wanted != (day in person.sent):
            faults.append(f"{said}: {day} {'missed' if wanted else 'unwanted'}")
        day += timedelta(days=1)
    return faults
