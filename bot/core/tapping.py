"""A tap on a card: what its button does, at the position that it holds.

A card is drawn in place, by an edit, so that a second tap draws the same card. A card that
asks for words is a message of its own, since the reply field that it opens cannot come or go
by an edit: to it and from it the next card is posted anew and the old one closed.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias, assert_never

from bot.core.buttons import CardButton, Verb
from bot.core.dialog import (
    SKIPPED,
    Answer,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    Dialog,
    End,
    Halt,
    Say,
    Scale,
    target,
)
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Close,
    ColleaguesScreen,
    Draw,
    Effect,
    PageScreen,
    PausedScreen,
    Post,
    Screen,
    Toast,
)
from bot.core.events import Page
from bot.core.position import Position, Trail, advance, back, toggle, walk
from bot.core.wiping import asked

Dialogs: TypeAlias = Mapping[str, Dialog]
"""The dialogs by id."""


def card_tapped(dialogs: Dialogs, button: CardButton, message_id: int) -> tuple[Effect, ...]:
    """Give the effects of a tap on a card's button that counts."""
    position, dialog = button.position, dialogs[button.position.dialog]
    trail = walk(dialog, position.path)
    here = trail.here
    match button.verb:
        case Verb.TICK | Verb.UNTICK:
            return _ticked(here, button, message_id)
        case Verb.BACK:
            before = back(position)
            goal: Screen = CardScreen(before) if before else PageScreen(Page.MENU, position.locale)
        case Verb.STOP:
            goal = PausedScreen(position)
        case Verb.RESUME | Verb.REOPEN:
            goal = CardScreen(_resumed(trail, position))
        case Verb.OFFER | Verb.COLLEAGUES | Verb.MENU | Verb.WIPE | Verb.CARRY | Verb.LOOK_BACK:
            return _beside(dialogs, here, button, message_id)
        case Verb.PICK | Verb.DONE | Verb.SKIP:
            answer = _answer(here, button)
            if isinstance(answer, Acknowledge):
                return (answer,)
            after = advance(dialog, position, answer)
            if after is None:
                return (_toast("toast-gone", button),)
            goal = CardScreen(after)
        case _:
            assert_never(button.verb)
    return _move(dialogs, button, goal, message_id)


def _ticked(here: Card, button: CardButton, message_id: int) -> tuple[Effect, ...]:
    if not isinstance(here.kind, ChooseUpTo) or button.index >= len(here.kind.options):
        return (_toast("toast-gone", button),)
    on = button.verb is Verb.TICK
    option = here.kind.options[button.index]
    selection = toggle(here, button.position.selection, option, on=on)
    # Over the limit too the card is drawn: ticks before this one may have been left to it.
    full = on and option not in selection
    position = replace(button.position, selection=selection)
    toast = _toast("toast-most", button) if full else Acknowledge()
    return toast, Draw(CardScreen(position), message_id)


def _resumed(trail: Trail, position: Position) -> Position:
    """Go on where one stopped, or one card before it where that card leads nowhere."""
    answers = {**trail.answers, trail.here.id: None}
    if isinstance(trail.here.kind, Say) and target(trail.here, answers) == Halt():
        return back(position) or position
    return position


def _beside(
    dialogs: Dialogs, here: Card, button: CardButton, message_id: int
) -> tuple[Effect, ...]:
    """Post what the end of a dialog has to offer; the end stays as it stands."""
    offer = here.kind.offer if isinstance(here.kind, End) else ()
    goal: Screen
    match button.verb:
        case Verb.WIPE if isinstance(here.kind, End):
            return asked(button, message_id)
        case Verb.MENU:
            goal = PageScreen(Page.MENU, button.position.locale)
        case Verb.COLLEAGUES if here.colleagues is not None:
            goal = ColleaguesScreen(button.position)
        case Verb.OFFER if button.index < len(offer) and offer[button.index] in dialogs:
            start = replace(button.position, dialog=offer[button.index], path=(), selection=())
            goal = CardScreen(start)
        case _:
            return (_toast("toast-gone", button),)
    return Acknowledge(), Post(goal)


def _answer(here: Card, button: CardButton) -> Answer | Acknowledge:
    match here.kind, button.verb:
        case (Choose(options), Verb.PICK) if button.index < len(options):
            return options[button.index]
        case (Scale(), Verb.PICK):
            return button.index
        case (ChooseUpTo(_, _, may_be_none), Verb.DONE):
            selection = button.position.selection
            return selection if selection or may_be_none else _toast("toast-least", button)
        case (Ask(), Verb.SKIP):
            return SKIPPED
        case _:
            return None


def _move(
    dialogs: Dialogs, button: CardButton, goal: Screen, message_id: int
) -> tuple[Effect, ...]:
    """Draw the goal in place; to and from a card that asks, post it and close the old one.

    A message that leads back to a card that asks is not closed: its one key does so again.
    """
    from_ask = button.verb is not Verb.RESUME and asks(dialogs, button.position)
    to_ask = isinstance(goal, CardScreen) and asks(dialogs, goal.position)
    if not from_ask and not to_ask:
        return Acknowledge(), Draw(goal, message_id)
    if button.verb in {Verb.REOPEN, Verb.RESUME}:
        return Acknowledge(), Post(goal)
    return Acknowledge(), Post(goal), Close(button.position, message_id)


def asks(dialogs: Dialogs, position: Position) -> bool:
    """Tell whether the card at `position` asks for words."""
    return isinstance(walk(dialogs[position.dialog], position.path).here.kind, Ask)


def _toast(text: str, button: CardButton) -> Acknowledge:
    return Acknowledge(Toast(text, button.position.locale))
