"""Guessing where someone is."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.zones import HOME, ZONES, zone_of, zones_with

ALL = {name: ZoneInfo(name) for name in ZONES}
WINTER = datetime(2026, 11, 27, 19, 37, tzinfo=UTC)  # 20.37 in Amsterdam


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("nl", HOME),
        ("nl-BE", HOME),
        ("en", HOME),
        ("en-GB", "Europe/London"),
        ("pap", "America/Curacao"),
        ("pt-PT", "Europe/Lisbon"),
        ("nl-SR", "America/Paramaribo"),
        ("", HOME),
        ("xx-yy", HOME),
    ],
)
def test_the_language_tells_where_one_probably_is(code: str, zone: str) -> None:
    assert zone_of(code) == zone


@pytest.mark.parametrize(
    ("told", "first"),
    [
        (time(20, 37), HOME),
        (time(20, 30), HOME),
        (time(8, 37), HOME),  # by a clock of twelve hours
        (time(19, 40), "Europe/London"),
        (time(16, 37), "America/Paramaribo"),
        (time(4, 37), "Asia/Tokyo"),
        (time(1, 20), "Asia/Kathmandu"),
    ],
)
def test_the_time_one_tells_gives_the_zone(told: time, first: str) -> None:
    assert zones_with(told, WINTER, ALL)[0] == first


def test_the_guess_goes_first_and_what_fits_nowhere_gives_nothing() -> None:
    assert zones_with(time(20, 37), WINTER, ALL, "Africa/Lagos")[:2] == ("Africa/Lagos", HOME)
    assert zones_with(time(20, 37), WINTER, ALL, "Mars/Crater")[0] == HOME
    assert zones_with(time(20, 37), WINTER, {}) == ()
    assert zones_with(time(20, 8), WINTER, {HOME: ALL[HOME]}) == ()


@given(
    st.sampled_from(ZONES),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis puts the zone on
)
def test_whoever_reads_the_clock_finds_their_zone(name: str, now: datetime) -> None:
    local = now.astimezone(ALL[name])
    assert name in zones_with(local.time(), now, ALL)
    assert zones_with(local.time(), now, ALL, name)[0] == name
