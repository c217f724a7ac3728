"""What someone says: to which card it belongs, and what is asked before a card carries it.

Words that look as if they point to a person are held back. A warning replies to them, so that a
tap on it brings them back from the chat, as they read by then: nothing else remembers them.
"""

from dataclasses import replace
from typing import Final

from bot.core.buttons import CardButton, PageButton, Verb
from bot.core.callback import decode
from bot.core.context import Context
from bot.core.dialog import ANSWERED, Ask
from bot.core.effects import (
    Acknowledge,
    AdditionScreen,
    CardScreen,
    Close,
    Draw,
    Effect,
    FoundScreen,
    PageScreen,
    Post,
    Toast,
    WarningScreen,
    Wipe,
)
from bot.core.events import Page, Replied, Tapped, Wrote
from bot.core.position import Position, Trail, advance, walk
from bot.core.tapping import Dialogs, asks

DISCARD: Final = "discard"
"""The name of the key that deletes what was warned of."""


def replied(dialogs: Dialogs, position: Position, card_message_id: int) -> tuple[Effect, ...]:
    """Give the effects of words in reply to the card at `position`."""
    if not asks(dialogs, position):
        return (Post(PageScreen(Page.NOT_ASKED, position.locale), card_message_id),)
    return _answered(dialogs, position, card_message_id)


def wrote(dialogs: Dialogs, context: Context, found: tuple[str, ...] = ()) -> tuple[Effect, ...]:
    """Give the effects of words without a reply to a card."""
    latest, locale = context.latest, context.locale()
    if latest is None and found:
        return (Post(FoundScreen(found, locale)),)
    if latest is None:
        return (Post(PageScreen(Page.LOST, locale)),)
    locale = context.locale(latest.locale)
    carried = _carried(dialogs, replace(latest, locale=locale), context.latest_message_id)
    if carried:
        return carried
    if found:
        return (Post(FoundScreen(found, locale)),)
    return (Post(PageScreen(Page.NOT_ASKED, locale), context.latest_message_id),)


def warned(
    effects: tuple[Effect, ...], said: Replied | Wrote, context: Context
) -> tuple[Effect, ...]:
    """Give a warning in the place of effects that would carry words on which look like someone."""
    if not said.looks_like:
        return effects
    for effect in effects:
        match effect:
            case Close(position, message_id):
                warning = WarningScreen(position, message_id, said.looks_like)
            case Post(AdditionScreen(locale), int(message_id)) if context.latest:
                position = replace(context.latest, locale=locale)
                warning = WarningScreen(position, message_id, said.looks_like)
            case _:
                continue
        return (Post(warning, said.message_id),)
    return effects


def carried_on(
    dialogs: Dialogs, button: CardButton, event: Tapped, context: Context
) -> tuple[Effect, ...]:
    """Let words that were warned of go on to their card; `event` is a tap on the warning."""
    if not isinstance(context.standing, WarningScreen | None):
        return (Acknowledge(),)
    position = replace(button.position, locale=context.locale(button.position.locale))
    if not event.replies_to_message_id or event.replies_to:
        return (Acknowledge(Toast("toast-words-gone", position.locale)),)
    carried = _carried(dialogs, position, button.index)
    if not carried:
        return (Acknowledge(Toast("toast-gone", position.locale)),)
    stays = Draw(PageScreen(Page.CARRIED, position.locale), event.message_id)
    return (Acknowledge(), *carried, stays)


def discarded(button: PageButton, event: Tapped, context: Context) -> tuple[Effect, ...]:
    """Take words that were warned of out of the chat."""
    if not isinstance(context.standing, WarningScreen | None):
        return (Acknowledge(),)
    locale = context.locale(button.locale)
    if not event.replies_to_message_id or event.replies_to:
        return Acknowledge(), Draw(PageScreen(Page.DISCARDED, locale), event.message_id)
    words = event.replies_to_message_id
    return Acknowledge(), Wipe(words, words, locale, event.message_id)


def added(dialogs: Dialogs, event: Tapped, context: Context) -> tuple[Effect, ...]:
    """Put a second text into the note before, on the card which the offer replies to."""
    button = decode(event.replies_to, dialogs)
    if isinstance(button, CardButton) and button.verb not in {Verb.REOPEN, Verb.RESUME}:
        trail = walk(dialogs[button.position.dialog], button.position.path)
        if trail.written() and not isinstance(trail.here.kind, Ask):
            position = replace(button.position, locale=context.locale(button.position.locale))
            return (
                Acknowledge(),
                Draw(CardScreen(position), event.replies_to_message_id),
                Draw(PageScreen(Page.ADDED, position.locale), event.message_id),
            )
    return (Acknowledge(Toast("toast-too-late", context.locale())),)


def _carried(dialogs: Dialogs, position: Position, card_message_id: int) -> tuple[Effect, ...]:
    """Let words answer the card at `position`, or offer to add them to the answer before it."""
    trail = walk(dialogs[position.dialog], position.path)
    if isinstance(trail.here.kind, Ask):
        return _answered(dialogs, position, card_message_id)
    if _just_written(trail):
        return (Post(AdditionScreen(position.locale), card_message_id),)
    return ()


def _just_written(trail: Trail) -> bool:
    return bool(trail.written()) and trail.passed[-1].id == trail.written()[-1]


def _answered(dialogs: Dialogs, position: Position, message_id: int) -> tuple[Effect, ...]:
    after = advance(dialogs[position.dialog], position, ANSWERED)
    if after is None:
        return (Post(PageScreen(Page.MENU, position.locale)),)
    return Post(CardScreen(after)), Close(position, message_id)
