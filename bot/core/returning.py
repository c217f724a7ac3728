"""Coming back after a while: to a card of days ago, or by a button that no longer fits."""

from dataclasses import replace

from bot.core.buttons import CardButton, Reason, Refusal
from bot.core.callback import decode
from bot.core.context import Context
from bot.core.effects import Acknowledge, CardScreen, Draw, Effect, PageScreen, Post, Retire, Toast
from bot.core.events import Page, Resumed
from bot.core.position import Position
from bot.core.tapping import Dialogs, asks


def resumed(dialogs: Dialogs, event: Resumed, context: Context) -> tuple[Effect, ...]:
    """Go on at a card of days ago, or begin its dialog anew where it is gone."""
    button = decode(event.data, dialogs)
    if isinstance(button, CardButton):
        position = replace(button.position, locale=context.locale(button.position.locale))
        if asks(dialogs, position):
            return (Post(CardScreen(position)),)
        return (Draw(CardScreen(position), event.message_id),)
    if event.dialog not in dialogs:
        return (Post(PageScreen(Page.MENU, context.locale())),)
    notice = "notice-edited" if event.message_id else "notice-card-gone"
    return (Post(CardScreen(Position(event.dialog, locale=context.locale()), notice)),)


def refused(refusal: Refusal, message_id: int, context: Context) -> tuple[Effect, ...]:
    """Answer a button that is none any more: kindly, and with what there is instead."""
    locale = context.locale(refusal.locale)
    if refusal.reason is Reason.EDITED and refusal.dialog is not None:
        start = Position(refusal.dialog, locale=locale, first_message_id=message_id)
        return (
            Acknowledge(),
            Post(CardScreen(start, "notice-edited")),
            Retire(refusal.dialog, locale, message_id),
        )
    return Acknowledge(Toast("toast-gone", locale)), Post(PageScreen(Page.MENU, locale))
