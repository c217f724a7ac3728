"""One step: what came in and what is known, to what must happen.

`step` is total: any event at any position, from anyone, gives effects and never an exception.
It knows no words, no texts and no Telegram; message ids only pass through it.

What a tap on a card does is `bot.core.tapping`'s, and where words go `bot.core.saying`'s.
"""

from dataclasses import replace
from typing import assert_never

from bot.core import arrived, daily, looking_back, personal, saying, wiping
from bot.core.buttons import Button, CardButton, PageButton, Reason, Refusal, Verb
from bot.core.callback import decode
from bot.core.context import Context, is_card
from bot.core.dialog import Ask
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Close,
    Draw,
    Effect,
    PageScreen,
    PausedScreen,
    Post,
    Retire,
    Speak,
)
from bot.core.events import (
    Called,
    Event,
    Opened,
    Page,
    Questioned,
    Replied,
    Resumed,
    Tapped,
    Told,
    Wiped,
    Wrote,
)
from bot.core.position import Position, exists
from bot.core.prompts import NO_PROMPTS, PromptsFile
from bot.core.questions import NAMES as QUESTION_KEYS
from bot.core.questions import of_today, question_tapped
from bot.core.returning import refused, resumed
from bot.core.tapping import Dialogs, card_tapped

_PAGES = {
    page.value: page
    for page in (Page.MENU, Page.MORE, Page.LANGUAGE, Page.PRIVACY, Page.HELP, Page.SAFETY)
}


def step(
    dialogs: Dialogs, event: Event, context: Context, prompts: PromptsFile = NO_PROMPTS
) -> tuple[Effect, ...]:
    """Give the effects of `event`, in the order in which they may be seen."""
    known = _remembered(dialogs, context)
    return personal.with_what_is_kept(_stepped(dialogs, event, known, prompts), known, dialogs)


def _stepped(
    dialogs: Dialogs, event: Event, context: Context, prompts: PromptsFile
) -> tuple[Effect, ...]:
    match event:
        case Called(page):
            return _called(page, context)
        case Told():
            return daily.told(event, context, context.locale())
        case Questioned():
            return (Post(of_today(prompts, context.today, context.locale())),)
        case Opened(dialog, message_id):
            if dialog not in dialogs:
                return (Post(PageScreen(Page.MENU, context.locale())),)
            start = Position(dialog, locale=context.locale(), first_message_id=message_id)
            return (Post(CardScreen(start)),)
        case Tapped(data):
            return _tapped(dialogs, event, decode(data, dialogs), context, prompts)
        case Resumed():
            return resumed(dialogs, event, context)
        case Replied() | Wrote():
            return saying.warned(_said(dialogs, event, context), event, context)
        case Wiped():
            return wiping.told(event)
        case _:
            assert_never(event)


def _called(page: Page, context: Context) -> tuple[Effect, ...]:
    if page is Page.DAILY:
        return daily.called(context, context.locale())
    if page in personal.PAGES:
        return personal.called(page, context, context.locale())
    return (Post(PageScreen(page, context.locale())),)


def _remembered(dialogs: Dialogs, context: Context) -> Context:
    """Leave out of the memory what the dialogs, read anew since, no longer have."""
    standing, latest = context.standing, context.latest
    held = standing.position if isinstance(standing, CardScreen | PausedScreen | Close) else None
    return replace(
        context,
        standing=None if held and not exists(dialogs, held) else standing,
        latest=latest if latest and exists(dialogs, latest) else None,
    )


def _tapped(
    dialogs: Dialogs,
    event: Tapped,
    button: Button | Refusal,
    context: Context,
    prompts: PromptsFile,
) -> tuple[Effect, ...]:
    if context.repeated:
        return (Acknowledge(),)
    match button:
        case Refusal():
            return refused(button, event.message_id, context)
        case PageButton() if is_card(context.standing):
            return (Acknowledge(),)  # a card stands there by now
        case PageButton():
            said = replace(button, locale=context.locale(button.locale))
            return _page_tapped(dialogs, event, said, context, prompts)
        case CardButton(_, Verb.CARRY):
            return saying.carried_on(dialogs, button, event, context)
        case CardButton(_, Verb.LOOK_BACK):
            current = _current(button, context)
            if current is None:
                return (Acknowledge(),)
            return looking_back.asked_for(dialogs, current, event.message_id, context)
        case CardButton():
            current = _current(button, context)
            return card_tapped(dialogs, current, event.message_id) if current else (Acknowledge(),)
        case _:
            assert_never(button)


def _page_tapped(
    dialogs: Dialogs, event: Tapped, button: PageButton, context: Context, prompts: PromptsFile
) -> tuple[Effect, ...]:
    name, message_id = button.name, event.message_id
    if name in QUESTION_KEYS and prompts.prompts:
        return question_tapped(dialogs, prompts, button, message_id, context)
    if name in arrived.KEYS:
        return arrived.tapped(prompts, button, message_id, context)
    if daily.is_key(button):
        return daily.tapped(button, message_id, context)
    if name in looking_back.KEYS:
        return looking_back.tapped(dialogs, event, button, context)
    if name in personal.KEYS:
        return personal.tapped(button, message_id, context, button.locale)
    if name in wiping.KEYS:
        return wiping.tapped(button, message_id, context, button.locale)
    return _own_page_tapped(dialogs, event, button, context)


def _own_page_tapped(
    dialogs: Dialogs, event: Tapped, button: PageButton, context: Context
) -> tuple[Effect, ...]:
    locale, message_id = button.locale, event.message_id
    match button.name:
        case "open" if button.argument in dialogs:
            start = Position(button.argument, locale=locale, first_message_id=message_id)
            if isinstance(dialogs[start.dialog].entry.kind, Ask):
                return Acknowledge(), Post(CardScreen(start))
            return Acknowledge(), Draw(CardScreen(start), message_id)
        case "speak" if button.argument in context.locales:
            spoken = PageScreen(Page.SPOKEN, button.argument)
            return Acknowledge(), Speak(button.argument), Draw(spoken, message_id)
        case "add" | "leave-out" if isinstance(context.standing, PageScreen | Retire):
            return (Acknowledge(),)  # the offer was taken up
        case "add":
            return saying.added(dialogs, event, context)
        case saying.DISCARD:
            return saying.discarded(button, event, context)
        case "leave-out":
            return Acknowledge(), Draw(PageScreen(Page.LEFT_OUT, locale), message_id)
        case name if name in _PAGES:
            return Acknowledge(), Draw(PageScreen(_PAGES[name], locale), message_id)
        case _:
            return refused(Refusal(Reason.UNREADABLE), message_id, context)


def _current(button: CardButton, context: Context) -> CardButton | None:
    """Give the button as it counts now, or None where its card no longer stands there.

    Ticks not yet drawn are in memory alone: they go before those that the button holds.
    """
    position = replace(button.position, locale=context.locale(button.position.locale))
    match context.standing, button.verb:
        case (None, _):
            return replace(button, position=position)
        case (CardScreen(stands), verb) if verb not in {Verb.RESUME, Verb.REOPEN}:
            fits = (stands.dialog, stands.path) == (position.dialog, position.path)
            position = replace(position, selection=stands.selection)
        case (PausedScreen(stands), Verb.RESUME) | (Close(stands, _), Verb.REOPEN):
            fits = (stands.dialog, stands.path) == (position.dialog, position.path)
        case _:
            fits = False
    return replace(button, position=position) if fits else None


def _said(dialogs: Dialogs, event: Replied | Wrote, context: Context) -> tuple[Effect, ...]:
    if isinstance(event, Wrote):
        return saying.wrote(dialogs, context, event.found)
    button, card_message_id = decode(event.data, dialogs), event.card_message_id
    if isinstance(button, Refusal) and button.reason is Reason.EDITED:
        effects = refused(button, card_message_id, context)
        return tuple(effect for effect in effects if not isinstance(effect, Acknowledge))
    if not isinstance(button, CardButton):
        return saying.wrote(dialogs, context)
    position = replace(button.position, locale=context.locale(button.position.locale))
    asked_on = button.index if button.verb is Verb.CARRY else card_message_id
    return saying.replied(dialogs, position, asked_on)
