"""One step: what came in and what is known, to what must happen.

`step` is total: any event at any position, from anyone, gives effects and never an exception.
It knows no words, no texts and no Telegram; message ids only pass through it.

What a tap on a card does is `bot.core.tapping`'s, and where words go `bot.core.saying`'s.
"""

from dataclasses import replace
from typing import assert_never

from bot.core import personal, saying, wiping
from bot.core.buttons import Button, CardButton, PageButton, Reason, Refusal, Verb
from bot.core.callback import decode
from bot.core.context import Context, Standing
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
    PromptScreen,
    Retire,
    Speak,
    Toast,
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
    Wiped,
    Wrote,
)
from bot.core.position import Position, exists
from bot.core.prompts import NO_PROMPTS, PromptsFile
from bot.core.questions import NAMES, of_today, question_tapped
from bot.core.tapping import Dialogs, asks, card_tapped

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
        case Called(page) if page in personal.PAGES:
            return personal.called(page, context, context.locale())
        case Called(page):
            return (Post(PageScreen(page, context.locale())),)
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
            return _resumed(dialogs, event, context)
        case Replied() | Wrote():
            return saying.warned(_said(dialogs, event, context), event, context)
        case Wiped():
            return wiping.told(event)
        case _:
            assert_never(event)


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
            return _refused(button, event.message_id, context)
        case PageButton(name) if name in NAMES and prompts.prompts:
            return _question_tapped(dialogs, event, button, context, prompts)
        case PageButton(name) if name in personal.KEYS and not _is_card(context.standing):
            return personal.tapped(button, event.message_id, context, context.locale(button.locale))
        case PageButton(name) if name in wiping.KEYS and not _is_card(context.standing):
            locale = context.locale(button.locale)
            return wiping.tapped(button, event.message_id, context, locale)
        case PageButton():
            return _page_tapped(dialogs, event, button, context)
        case CardButton(_, Verb.CARRY):
            return saying.carried_on(dialogs, button, event, context)
        case CardButton():
            current = _current(button, context)
            return card_tapped(dialogs, current, event.message_id) if current else (Acknowledge(),)
        case _:
            assert_never(button)


def _is_card(standing: Standing | None) -> bool:
    return isinstance(standing, CardScreen | PausedScreen | Close)


def _resumed(dialogs: Dialogs, event: Resumed, context: Context) -> tuple[Effect, ...]:
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


def _refused(refusal: Refusal, message_id: int, context: Context) -> tuple[Effect, ...]:
    locale = context.locale(refusal.locale)
    if refusal.reason is Reason.EDITED and refusal.dialog is not None:
        start = Position(refusal.dialog, locale=locale, first_message_id=message_id)
        return (
            Acknowledge(),
            Post(CardScreen(start, "notice-edited")),
            Retire(refusal.dialog, locale, message_id),
        )
    return Acknowledge(Toast("toast-gone", locale)), Post(PageScreen(Page.MENU, locale))


def _page_tapped(
    dialogs: Dialogs, event: Tapped, button: PageButton, context: Context
) -> tuple[Effect, ...]:
    locale = context.locale(button.locale)
    match context.standing, button.name:
        case (standing, _) if _is_card(standing):
            return (Acknowledge(),)  # a card stands there by now
        case (PageScreen() | Retire(), "add" | "leave-out"):
            return (Acknowledge(),)  # the offer was taken up
        case _:
            pass
    match button.name:
        case "open" if button.argument in dialogs:
            start = Position(button.argument, locale=locale, first_message_id=event.message_id)
            if isinstance(dialogs[start.dialog].entry.kind, Ask):
                return Acknowledge(), Post(CardScreen(start))
            return Acknowledge(), Draw(CardScreen(start), event.message_id)
        case "speak" if button.argument in context.locales:
            spoken = PageScreen(Page.SPOKEN, button.argument)
            return Acknowledge(), Speak(button.argument), Draw(spoken, event.message_id)
        case "add":
            return saying.added(dialogs, event, context)
        case saying.DISCARD:
            return saying.discarded(button, event, context)
        case "leave-out":
            return Acknowledge(), Draw(PageScreen(Page.LEFT_OUT, locale), event.message_id)
        case name if name in _PAGES:
            return Acknowledge(), Draw(PageScreen(_PAGES[name], locale), event.message_id)
        case _:
            return _refused(Refusal(Reason.UNREADABLE), event.message_id, context)


def _question_tapped(
    dialogs: Dialogs, event: Tapped, button: PageButton, context: Context, prompts: PromptsFile
) -> tuple[Effect, ...]:
    """Answer a key of the question that stands there; of one that stood there, only the tap."""
    stands = (None, PromptScreen(button.argument, button.locale))
    if _is_card(context.standing) or (button.argument and context.standing not in stands):
        return (Acknowledge(),)
    said = replace(button, locale=context.locale(button.locale))
    return question_tapped(dialogs, prompts, said, event.message_id, context.today)


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
        effects = _refused(button, card_message_id, context)
        return tuple(effect for effect in effects if not isinstance(effect, Acknowledge))
    if not isinstance(button, CardButton):
        return saying.wrote(dialogs, context)
    position = replace(button.position, locale=context.locale(button.position.locale))
    asked_on = button.index if button.verb is Verb.CARRY else card_message_id
    return saying.replied(dialogs, position, asked_on)
