"""When the daily question comes, over clock changes and through a whole year."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.progress import Daily
from bot.core.schedule import LATE, local_day, moment, next_moment, turn
from bot.core.zones import ZONES
from tests.core.year import People, simulate

HOME = ZoneInfo("Europe/Amsterdam")
EVERY_DAY = frozenset(range(7))
EIGHT = Daily(time=time(8, 30))


def at(text: str, zone: ZoneInfo = HOME) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def test_it_comes_on_the_next_chosen_day() -> None:
    friday = at("2026-11-27T08:00")
    assert next_moment(EIGHT, HOME, friday) == at("2026-11-27T08:30")
    assert next_moment(EIGHT, HOME, at("2026-11-27T08:30")) == at("2026-11-30T08:30")
    only_friday = EIGHT.model_copy(update={"weekdays": frozenset({4})})
    assert next_moment(only_friday, HOME, at("2026-11-27T09:00")) == at("2026-12-04T08:30")
    never = EIGHT.model_copy(update={"weekdays": frozenset()})
    assert next_moment(never, HOME, friday) is None


def test_a_pause_and_a_day_that_was_asked_are_passed_over() -> None:
    friday = at("2026-11-27T08:00")
    paused = EIGHT.model_copy(update={"paused_until": date(2026, 12, 11)})
    assert next_moment(paused, HOME, friday) == at("2026-12-11T08:30")
    asked = EIGHT.model_copy(update={"asked_on": date(2026, 11, 27)})
    assert next_moment(asked, HOME, friday) == at("2026-11-30T08:30")
    over = EIGHT.model_copy(update={"paused_until": date(2026, 1, 1)})
    assert next_moment(over, HOME, friday) == at("2026-11-27T08:30")


def test_a_time_that_the_clock_skips_comes_later_and_one_that_comes_twice_comes_first() -> None:
    half_past_two = Daily(time=time(2, 30), weekdays=EVERY_DAY)
    spring = next_moment(half_past_two, HOME, at("2027-03-27T12:00"))
    assert spring is not None
    assert spring.astimezone(HOME).isoformat() == "2027-03-28T03:30:00+02:00"
    autumn = next_moment(half_past_two, HOME, at("2026-10-24T12:00"))
    assert autumn is not None
    assert autumn.astimezone(HOME).isoformat() == "2026-10-25T02:30:00+02:00"
    taken = turn(half_past_two, HOME, autumn, autumn)
    assert taken.next_moment == at("2026-10-26T02:30")


def test_a_moment_that_is_due_is_sent_unless_it_is_too_late() -> None:
    due = at("2026-11-27T08:30")
    taken = turn(EIGHT, HOME, due, due + LATE)
    assert (taken.day, taken.is_sent) == (date(2026, 11, 27), True)
    assert taken.next_moment == at("2026-11-30T08:30")
    late = turn(EIGHT, HOME, due, due + LATE + timedelta(seconds=1))
    assert (late.is_sent, late.next_moment) == (False, at("2026-11-30T08:30"))


def test_a_day_is_never_asked_twice_nor_in_a_pause() -> None:
    due = at("2026-11-27T08:30")
    asked = EIGHT.model_copy(update={"asked_on": date(2026, 11, 27)})
    assert not turn(asked, HOME, due, due).is_sent
    ahead = EIGHT.model_copy(update={"asked_on": date(2026, 11, 29)})
    assert turn(ahead, HOME, due, due).next_moment == at("2026-11-30T08:30")
    paused = EIGHT.model_copy(update={"paused_until": date(2026, 11, 28)})
    assert not turn(paused, HOME, due, due).is_sent


@pytest.mark.parametrize("now", ["2026-11-26T08:00", "2026-11-26T10:29"])
def test_after_days_without_power_only_today_is_left(now: str) -> None:
    taken = turn(EIGHT, HOME, at("2026-11-23T08:30"), at(now))
    assert not taken.is_sent
    assert taken.next_moment == at("2026-11-26T08:30")


DAILIES = st.builds(
    Daily,
    time=st.times().map(lambda each: each.replace(second=0, microsecond=0, tzinfo=None)),
    weekdays=st.frozensets(st.integers(0, 6), min_size=1),
    paused_until=st.none() | st.dates(date(2026, 1, 1), date(2028, 1, 1)),
    asked_on=st.none() | st.dates(date(2026, 1, 1), date(2028, 1, 1)),
)
NOWS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis puts the zone on


@given(DAILIES, st.sampled_from(ZONES).map(ZoneInfo), NOWS)
def test_the_next_moment_is_the_first_that_fits(
    daily: Daily, zone: ZoneInfo, now: datetime
) -> None:
    found = next_moment(daily, zone, now)
    assert found is not None
    assert found > now
    day = local_day(found, zone)
    assert day.weekday() in daily.weekdays
    assert daily.paused_until is None or day >= daily.paused_until
    assert daily.asked_on is None or day > daily.asked_on
    first = max(local_day(now, zone), daily.paused_until or date.min)
    if daily.asked_on is not None:
        first = max(first, daily.asked_on + timedelta(days=1))
    between = [first + timedelta(days=number) for number in range((day - first).days)]
    assert not [
        each
        for each in between
        if each.weekday() in daily.weekdays and moment(each, daily.time, zone) > now
    ]


@pytest.mark.parametrize("seed", [1, 2])
def test_a_hundred_people_through_a_year(seed: int) -> None:
    """`.ci/simulate_year.py` does it with two thousand."""
    told = simulate(People(100, seed))
    assert told.faults == ()
    assert told.questions > 10_000
