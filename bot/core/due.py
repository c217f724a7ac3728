"""What is due for someone, and when: the daily question, one that was put off, look-backs.

Pure. `next_due` says when something is next due. `taken` takes up what is due: what to send, and
the profile to keep before that, so that nothing is ever sent twice.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from bot.core.effects import LookBackScreen, Post, PromptScreen
from bot.core.progress import Daily, LookBack, Profile
from bot.core.prompts import PromptsFile
from bot.core.rotation import next_prompt, remembered
from bot.core.schedule import LATE, local_day, moment, next_moment, turn

LOOK_BACK_AT: Final = time(16, 30)
"""The local time of look-backs: towards the end of a working day."""

_SECOND: Final = timedelta(seconds=1)
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Taken:
    """What was due: what to send, with the profile to keep before that, and the next moment."""

    profile: Profile
    due: datetime | None
    posts: tuple[Post, ...]


def next_due(profile: Profile, now: datetime) -> datetime | None:
    """Give the moment at which something is next due; it may be past for a look-back."""
    daily, zone = profile.daily, ZoneInfo(profile.zone)
    return _earliest(profile, None if daily is None else next_moment(daily, zone, now))


def taken(
    profile: Profile, due: datetime, now: datetime, prompts: PromptsFile, dialogs: Container[str]
) -> Taken:
    """Take up what is due by `now`; `due` is the moment that was kept for it.

    A question that is too late is skipped; a look-back that is comes the next day.
    """
    zone, following = ZoneInfo(profile.zone), None
    posts = list[Post]()
    if profile.daily is not None:
        daily, asked, following = _asked(profile.daily, zone, prompts, (due, now))
        profile = profile.model_copy(update={"daily": daily})
        posts += [Post(PromptScreen(asked, profile.locale, is_daily=True))] if asked else []
    looked = [each for each in profile.look_backs if _is_now(each, zone, now)]
    posts += [
        Post(LookBackScreen(each.dialog, profile.locale), each.message_id)
        for each in looked
        if each.dialog in dialogs
    ]
    left = tuple(_left(profile, looked, zone, now))
    profile = profile.model_copy(update={"look_backs": left})
    return Taken(profile, _earliest(profile, following), tuple(posts))


def asked_now(daily: Daily, prompts: PromptsFile, prompt: str) -> Daily:
    """Note that a question was asked; one that was put off gives way to it."""
    seen = remembered(prompts, daily.seen, prompt)
    return daily.model_copy(update={"seen": seen, "again": None})


def _earliest(profile: Profile, following: datetime | None) -> datetime | None:
    zone, daily = ZoneInfo(profile.zone), profile.daily
    moments = [moment(each.date, LOOK_BACK_AT, zone) for each in profile.look_backs]
    moments += [following] if following else []
    moments += [daily.again.at] if daily and daily.again else []
    return min(moments, default=None)


def _asked(
    daily: Daily, zone: tzinfo, prompts: PromptsFile, between: tuple[datetime, datetime]
) -> tuple[Daily, str | None, datetime | None]:
    """Give what is kept after the turn, the question of it, and the moment of the next turn."""
    due, now = between
    following, asked = next_moment(daily, zone, now), None
    first = next_moment(daily, zone, due - _SECOND)
    if first is not None and first <= now:
        taken_up = turn(daily, zone, first, now)
        daily, following = daily.model_copy(update={"asked_on": taken_up.day}), taken_up.next_moment
        asked = next_prompt(prompts, daily.seen) if taken_up.is_sent else None
    if daily.again is not None and daily.again.at <= now:
        again, daily = daily.again, daily.model_copy(update={"again": None})
        if again.prompt in prompts.prompts and now - again.at <= LATE:
            return daily, again.prompt, following  # in the place of a new one
    return (daily if asked is None else asked_now(daily, prompts, asked)), asked, following


def _is_now(look_back: LookBack, zone: tzinfo, now: datetime) -> bool:
    at = moment(look_back.date, LOOK_BACK_AT, zone)
    return at <= now <= at + LATE


def _left(
    profile: Profile, looked: list[LookBack], zone: tzinfo, now: datetime
) -> Iterator[LookBack]:
    today = local_day(now, zone)
    soon = today if moment(today, LOOK_BACK_AT, zone) > now else today + _DAY
    for each in profile.look_backs:
        if each not in looked:
            is_late = moment(each.date, LOOK_BACK_AT, zone) <= now
            yield each.model_copy(update={"date": soon}) if is_late else each
