"""A daily question that came by itself: what a tap on its keys does.

Each key holds the question's id, so that a question that stands in the chat for days still knows
which it is. One that was put off, or that was stopped, leaves its place to a line that says so.
"""

from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.core import daily
from bot.core.buttons import PageButton
from bot.core.context import Context
from bot.core.due import asked_now
from bot.core.effects import (
    Acknowledge,
    DailyScreen,
    Draw,
    Effect,
    Keep,
    PageScreen,
    PromptScreen,
    Screen,
)
from bot.core.events import Page
from bot.core.progress import Again, Daily, used
from bot.core.prompts import PromptsFile
from bot.core.rotation import next_prompt
from bot.core.schedule import moment

OTHER: Final = "other"
IN_AN_HOUR: Final = "in-an-hour"
TOMORROW: Final = "tomorrow"
NOW: Final = "now"
"""Brings a question back that was put off."""
PAUSE: Final = "pause"
NO_MORE: Final = "no-more"
KEYS: Final = (OTHER, IN_AN_HOUR, TOMORROW, NOW, PAUSE, NO_MORE)

_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


def tapped(
    prompts: PromptsFile, button: PageButton, message_id: int, context: Context
) -> tuple[Effect, ...]:
    """Give the effects of a tap on a key below a daily question."""
    locale = button.locale
    stands = context.standing
    if isinstance(stands, PromptScreen) and stands.prompt != button.argument:
        return (Acknowledge(),)  # another one came in its place
    profile = context.profile
    if not context.keeps:
        return Acknowledge(), Draw(PageScreen(Page.NOT_KEPT, locale), message_id)
    if profile is None or profile.daily is None:
        return Acknowledge(), Draw(PageScreen(Page.DAILY_STOPPED, locale), message_id)
    if button.name == NO_MORE:
        return daily.stopped(profile, message_id, locale)
    changed, page = _changed(prompts, button, profile.daily, context)
    kept = used(profile.model_copy(update={"daily": changed}), context.today)
    shown: Screen = PageScreen(Page.MENU, locale)
    if page is not None:
        shown = DailyScreen(page, locale, kept, context.now)
    elif button.name == OTHER and changed.seen:
        shown = PromptScreen(changed.seen[-1], locale, is_daily=True)
    elif button.argument in prompts.prompts:
        shown = PromptScreen(button.argument, locale, is_daily=True)
    return Acknowledge(), Keep(kept), Draw(shown, message_id)


def _changed(
    prompts: PromptsFile, button: PageButton, now: Daily, context: Context
) -> tuple[Daily, Page | None]:
    """Give what is kept after the tap, and the page that says so; None: a question is shown."""
    match button.name:
        case "pause":
            return daily.paused(now, context), Page.DAILY
        case "in-an-hour":
            at = (context.now + _HOUR).replace(microsecond=0)
        case "tomorrow":
            at = moment(context.today + _DAY, now.time, ZoneInfo(context.zone))
        case "other":
            other = next_prompt(prompts, now.seen)
            return (asked_now(now, prompts, other) if other else now), None
        case _:
            return now.model_copy(update={"again": None}), None
    again = Again(at=at, prompt=button.argument)
    return now.model_copy(update={"again": again}), Page.PUT_OFF
