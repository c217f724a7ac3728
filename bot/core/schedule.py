"""When the daily question comes: the next moment of a local time on chosen weekdays.

It is reckoned by local dates. A local day has one moment, over both clock changes: a time that
a day skips comes as much later as the clock was put, and of one that it has twice the first
counts. What is more than two hours late is skipped. Moments are aware datetimes in UTC; a zone
is an argument, as is the present.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from bot.core.progress import Daily

LATE: Final = timedelta(hours=2)
"""A question that would come later than this after its time does not come at all."""

_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Turn:
    """A due moment, as it is taken up: the local day it was for, and whether to send anything."""

    day: date
    is_sent: bool
    next_moment: datetime | None


def moment(day: date, at: time, zone: tzinfo) -> datetime:
    """Give the moment of a local time on a local day."""
    return datetime.combine(day, at.replace(tzinfo=None, fold=0), zone).astimezone(UTC)


def local_day(now: datetime, zone: tzinfo) -> date:
    """Give the day that it is in a zone."""
    return now.astimezone(zone).date()


def next_moment(daily: Daily, zone: tzinfo, now: datetime) -> datetime | None:
    """Give the first moment after `now` for which no question was sent yet.

    None where no weekday is chosen.
    """
    first = local_day(now, zone)
    if daily.paused_until is not None:
        first = max(first, daily.paused_until)
    if daily.asked_on is not None:
        first = max(first, daily.asked_on + timedelta(days=1))
    # Today may be over already: then the same weekday of the next week is the last to look at.
    days = (first + timedelta(days=number) for number in range(_WEEK + 1))
    moments = (moment(day, daily.time, zone) for day in days if day.weekday() in daily.weekdays)
    return next((each for each in moments if each > now), None)


def turn(daily: Daily, zone: tzinfo, due: datetime, now: datetime) -> Turn:
    """Take up a moment that is due: send or skip, and when the next one is.

    Its day counts as asked either way; a day that was asked already is never asked again, and
    nothing is sent in a pause.
    """
    day = local_day(due, zone)
    was_asked = daily.asked_on is not None and day <= daily.asked_on
    is_paused = daily.paused_until is not None and day < daily.paused_until
    asked_on = day if daily.asked_on is None else max(day, daily.asked_on)
    after = daily.model_copy(update={"asked_on": asked_on})
    is_sent = not was_asked and not is_paused and now - due <= LATE
    # After a long silence the moment of today may be past, and yet not too late.
    return Turn(day, is_sent, next_moment(after, zone, now - LATE))
