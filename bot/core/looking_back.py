"""Looking back on what someone meant to try: asked for on an end, answered by a tap days later.

Only the dialog, the day and Telegram's number of the end are kept, until it was asked. What is
answered is not kept: it chooses the line that closes it.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from bot.core.buttons import CardButton, PageButton
from bot.core.callback import decode
from bot.core.context import Context
from bot.core.dialog import Dialog, End
from bot.core.effects import (
    Acknowledge,
    Draw,
    Effect,
    Forget,
    Keep,
    LookBackScreen,
    PageScreen,
    PersonalScreen,
    Post,
    Toast,
)
from bot.core.events import Page, Tapped
from bot.core.personal import agreed, consenting
from bot.core.position import Position, walk
from bot.core.progress import LookBack, Profile, Purpose, purposes, used

DAYS: Final = (1, 7)
"""How far ahead, in the order of the keys on an end."""

YES: Final = "look-back"
"""The yes to keeping it; the argument is the number of days."""
NO: Final = "no-look-back"
"""Takes it back."""
ANSWER: Final = "looked"
KEYS: Final = (YES, NO, ANSWER)
ANSWERS: Final = ("did", "partly", "not", "other")

_Dialogs = Mapping[str, Dialog]


def asked_for(
    dialogs: _Dialogs, button: CardButton, message_id: int, context: Context
) -> tuple[Effect, ...]:
    """Keep that an end is to be looked back on, once there is a yes."""
    here = walk(dialogs[button.position.dialog], button.position.path).here
    locale = button.position.locale
    if not isinstance(here.kind, End) or not here.kind.look_back or button.index >= len(DAYS):
        return (Acknowledge(Toast("toast-gone", locale)),)
    if not context.keeps:
        return Acknowledge(), Post(PageScreen(Page.NOT_KEPT, locale), message_id)
    days = DAYS[button.index]
    if not agreed(context):
        consent = PersonalScreen(
            Page.CONSENT, locale, context.profile, Purpose.LOOK_BACK, days=days
        )
        return Acknowledge(), Post(consent, message_id)
    kept = _kept(button.position, message_id, days, context)
    screen = PersonalScreen(Page.LOOK_BACK, locale, kept, days=days)
    return Acknowledge(), Keep(kept), Post(screen, message_id)


def tapped(
    dialogs: _Dialogs, event: Tapped, button: PageButton, context: Context
) -> tuple[Effect, ...]:
    """Give the effects of a tap on a key of a message that replies to such an end."""
    locale = button.locale
    if button.name == ANSWER and button.argument in ANSWERS:
        closing = LookBackScreen("", locale, button.argument)
        return Acknowledge(), Draw(closing, event.message_id)
    if not context.keeps:
        return Acknowledge(), Draw(PageScreen(Page.NOT_KEPT, locale), event.message_id)
    end = decode(event.replies_to, dialogs)
    days = next((each for each in DAYS if str(each) == button.argument), 0)
    if not isinstance(end, CardButton) or not (days or button.name == NO):
        return (Acknowledge(Toast("toast-gone", locale)),)
    if button.name == NO:
        return _taken_back(end.position.dialog, event.message_id, context, locale)
    kept = _kept(end.position, event.replies_to_message_id, days, context)
    screen = PersonalScreen(Page.LOOK_BACK, locale, kept, days=days)
    return Acknowledge(), Keep(kept), Draw(screen, event.message_id)


def _kept(position: Position, message_id: int, days: int, context: Context) -> Profile:
    """Give the profile with the look-back; of each dialog there is one, the latest."""
    profile, day = consenting(context, position.locale), context.today + timedelta(days=days)
    others = (each for each in profile.look_backs if each.dialog != position.dialog)
    new = LookBack(dialog=position.dialog, date=day, message_id=message_id)
    return profile.model_copy(update={"look_backs": (*others, new)})


def _taken_back(dialog: str, message_id: int, context: Context, locale: str) -> tuple[Effect, ...]:
    shown = Draw(PageScreen(Page.NO_LOOK_BACK, locale), message_id)
    if context.profile is None:
        return Acknowledge(), shown
    others = tuple(each for each in context.profile.look_backs if each.dialog != dialog)
    left = used(context.profile.model_copy(update={"look_backs": others}), context.today)
    return Acknowledge(), Keep(left) if purposes(left) else Forget(), shown
