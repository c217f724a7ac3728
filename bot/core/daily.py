"""The daily question as someone sets it: `/daily`, the keys of its card, and times that they type.

All of it stands on one card, and every change is kept at once. A time is asked for by a message
of its own, since it opens the reply field; the reply comes in as a value.
"""

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.core.buttons import PageButton
from bot.core.callback import decode
from bot.core.context import Context
from bot.core.effects import (
    Acknowledge,
    DailyScreen,
    Draw,
    Effect,
    Forget,
    Keep,
    PageScreen,
    PersonalScreen,
    Post,
    Screen,
    TimeScreen,
    Toast,
)
from bot.core.events import Page, TimeAbout, Told
from bot.core.personal import AGREE, WANT, agreed, consenting
from bot.core.progress import Daily, Profile, Purpose, used, withdrawn
from bot.core.zones import ZONES, zones_with

CARD: Final = "daily"
"""Shows the card."""
SET: Final = "daily-set"
"""Changes one thing, named by the argument."""
ASK: Final = "daily-ask"
"""Asks for a time; the argument says for what."""
ASKED: Final = "asked"
"""Stands below such a question, and leads back to the card."""
STOP: Final = "daily-stop"
KEYS: Final = (CARD, SET, ASK, ASKED, STOP)

TIMES: Final = (time(8), time(8, 30), time(12, 30), time(16, 30))
"""Those that have a key."""
USUAL: Final = time(8, 30)
PAUSE: Final = timedelta(days=14)

_WEEK: Final = range(7)


def is_key(button: PageButton) -> bool:
    """Tell whether a key is answered here."""
    asks_consent = button.name in {WANT, AGREE} and button.argument == Purpose.DAILY
    return asks_consent or button.name in KEYS


def asked_time(data: str) -> TimeAbout | None:
    """Tell what a time is asked for by the message whose first key holds `data`."""
    button = decode(data, {})
    if not isinstance(button, PageButton) or button.name != ASKED:
        return None
    return next((each for each in TimeAbout if each == button.argument), None)


def called(context: Context, locale: str) -> tuple[Effect, ...]:
    """Show the card as a new message; who has no daily question yet is asked for a yes."""
    return (Post(_card(context, locale)),)


def tapped(button: PageButton, message_id: int, context: Context) -> tuple[Effect, ...]:
    """Give the effects of a tap on a key, in the language of the button."""
    locale = button.locale
    if not context.keeps:
        return Acknowledge(), Draw(PageScreen(Page.NOT_KEPT, locale), message_id)
    profile = context.profile
    if button.name == AGREE or (button.name == WANT and agreed(context)):
        return _begun(message_id, context, locale)
    if button.name == ASKED:
        return Acknowledge(), Post(_card(context, locale))
    if button.name in {CARD, WANT} or profile is None or profile.daily is None:
        return Acknowledge(), Draw(_card(context, locale), message_id)
    if button.name == STOP:
        return stopped(profile, message_id, locale)
    if button.name == ASK:
        about = next((each for each in TimeAbout if each == button.argument), TimeAbout.QUESTION)
        return Acknowledge(), Post(TimeScreen(about, locale))
    daily = _changed(button.argument, profile.daily, context)
    if daily is None:
        gone = Acknowledge(Toast("toast-gone", locale))
        return gone, Draw(_card(context, locale), message_id)
    kept = _with(profile, daily, context)
    shown = DailyScreen(Page.DAILY, locale, kept, context.now)
    return Acknowledge(), Keep(kept), Draw(shown, message_id)


def told(event: Told, context: Context, locale: str) -> tuple[Effect, ...]:
    """Take a time that came in reply to the question for one."""
    profile = context.profile
    if not context.keeps or profile is None or profile.daily is None:
        return called(context, locale)
    if event.at is None:
        return (Post(TimeScreen(event.about, locale, is_repeated=True)),)
    if event.about is TimeAbout.QUESTION:
        kept = _with(profile, profile.daily.model_copy(update={"time": event.at}), context)
    else:
        zones = {name: ZoneInfo(name) for name in (profile.zone, *ZONES)}
        fitting = zones_with(event.at, context.now, zones, profile.zone)
        if not fitting:
            return (Post(TimeScreen(event.about, locale, is_repeated=True)),)
        kept = used(profile.model_copy(update={"zone": fitting[0]}), context.today)
    return Keep(kept), Post(DailyScreen(Page.DAILY, locale, kept, context.now))


def stopped(profile: Profile, message_id: int, locale: str) -> tuple[Effect, ...]:
    """Stop the daily question; where nothing else is kept for, all of it goes."""
    left = withdrawn(profile, Purpose.DAILY)
    keeping = Keep(left) if left else Forget()
    return Acknowledge(), keeping, Draw(PageScreen(Page.DAILY_STOPPED, locale), message_id)


def paused(daily: Daily, context: Context) -> Daily:
    """Give the daily question with a pause from today on."""
    until = context.today + PAUSE
    return daily.model_copy(update={"paused_until": until, "again": None})


def _card(context: Context, locale: str) -> Screen:
    if not context.keeps:
        return PageScreen(Page.NOT_KEPT, locale)
    if context.profile is None or context.profile.daily is None:
        return PersonalScreen(Page.CONSENT, locale, context.profile, Purpose.DAILY)
    return DailyScreen(Page.DAILY, locale, context.profile, context.now)


def _begun(message_id: int, context: Context, locale: str) -> tuple[Effect, ...]:
    profile = consenting(context, locale)
    daily = profile.daily or Daily(time=USUAL)
    kept = profile.model_copy(update={"daily": daily})
    return (
        Acknowledge(),
        Keep(kept),
        Draw(DailyScreen(Page.HERE, locale, kept, context.now), message_id),
    )


def _with(profile: Profile, daily: Daily, context: Context) -> Profile:
    return used(profile.model_copy(update={"daily": daily}), context.today)


def _changed(what: str, daily: Daily, context: Context) -> Daily | None:
    """Make a change; its name says what shall be, so that twice is as good as once."""
    if what == "pause":
        return paused(daily, context)
    updates: Mapping[str, Mapping[str, object]] = {
        "silent": {"silent": True},
        "sound": {"silent": False},
        "resume": {"paused_until": None},
        **{f"at-{at:%H%M}": {"time": at} for at in TIMES},
        **{f"on-{day}": {"weekdays": daily.weekdays | {day}} for day in _WEEK},
        **{f"off-{day}": {"weekdays": daily.weekdays - {day}} for day in _WEEK},
    }
    return daily.model_copy(update=updates[what]) if what in updates else None
