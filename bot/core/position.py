"""Where someone is in a dialog: the path of answers, from which the card follows.

`walk` finds the cards of a path, `advance` and `back` move along it. A path never visits a
card twice: a rule that leads to a card on the path goes back to it, and what was answered
behind it is dropped. So a path is never longer than the dialog has cards.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from bot.core.dialog import (
    ANSWERED,
    SKIPPED,
    Answer,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    Dialog,
    End,
    Go,
    Jump,
    Say,
    Scale,
    target,
)


@dataclass(frozen=True, slots=True)
class Position:
    """All that the buttons of a card hold.

    `path` has one answer for each card passed; `selection` is what is ticked so far on a
    card with several choices (in the card's order). `first_message_id` is that of the
    message with which the conversation began.
    """

    dialog: str
    path: tuple[Answer, ...] = ()
    selection: tuple[str, ...] = ()
    locale: str = "nl"
    first_message_id: int = 0

    def place(self) -> tuple[str, tuple[Answer, ...], tuple[str, ...]]:
        """What makes two positions the same card with the same ticks, in any language."""
        return self.dialog, self.path, self.selection


@dataclass(frozen=True, slots=True)
class Trail:
    """The cards of a path: those passed, their answers by card id, and the card reached."""

    passed: tuple[Card, ...]
    answers: Mapping[str, Answer]
    here: Card

    def written(self) -> tuple[str, ...]:
        """Give the ids of the cards on the path that were answered in words, in order."""
        return tuple(
            card.id
            for card in self.passed
            if isinstance(card.kind, Ask) and self.answers[card.id] == ANSWERED
        )


class NoSuchPathError(Exception):
    """A path that this dialog does not have; `depth` is the place of the first wrong answer."""

    def __init__(self, dialog: str, depth: int) -> None:
        super().__init__(f"dialog {dialog!r} has no such path from answer {depth} on")
        self.dialog = dialog
        self.depth = depth


def walk(dialog: Dialog, path: tuple[Answer, ...]) -> Trail:
    """Find the cards of `path`.

    Raises:
        NoSuchPathError: an answer is not one of its card's, or leads out of the dialog, or
            back onto the path.
    """
    answers = iter(path)
    return follow(dialog, len(path), lambda _: next(answers))


def exists(dialogs: Mapping[str, Dialog], position: Position) -> bool:
    """Tell whether `dialogs` has `position`; one from memory may be older than they are."""
    if position.dialog not in dialogs:
        return False
    try:
        here = walk(dialogs[position.dialog], position.path).here
    except NoSuchPathError:
        return False
    return position.selection == () or accepts(here, position.selection)


def follow(dialog: Dialog, depth: int, answer_on: Callable[[Card], Answer]) -> Trail:
    """Walk `depth` answers into the dialog; `answer_on` says which, card by card.

    Raises:
        NoSuchPathError: as in `walk`.
    """
    here, passed, answers = dialog.entry, list[Card](), dict[str, Answer]()
    for place in range(depth):
        answer = answer_on(here)
        if not accepts(here, answer):
            raise NoSuchPathError(dialog.id, place)
        passed.append(here)
        answers[here.id] = answer
        match target(here, answers):
            case Go(card) if card not in answers:
                here = dialog.cards[card]
            case _:
                raise NoSuchPathError(dialog.id, place)
    return Trail(tuple(passed), answers, here)


def accepts(card: Card, answer: Answer) -> bool:
    """Tell whether `answer` takes one past `card`."""
    match card.kind:
        case Say():
            return answer is None
        case Choose(options=options):
            return isinstance(answer, str) and answer in options
        case ChooseUpTo(options=options, most=most, may_be_none=may_be_none):
            return (
                isinstance(answer, tuple)
                and (0 if may_be_none else 1) <= len(answer) <= most
                and answer == tuple(option for option in options if option in answer)
            )
        case Scale():
            return type(answer) is int and 0 <= answer <= 10
        case Ask(optional=optional):
            return answer == ANSWERED or (optional and answer == SKIPPED)
        case End():
            return False
        case _:
            assert_never(card.kind)


def advance(dialog: Dialog, position: Position, answer: Answer) -> Position | None:
    """Give the position after `answer` on the card at `position`.

    None where the card does not take that answer or leads nowhere. Keeps the language and
    the first message id, in another dialog too.
    """
    trail = walk(dialog, position.path)
    if not accepts(trail.here, answer):
        return None
    answers = {**trail.answers, trail.here.id: answer}
    path = (*position.path, answer)
    match target(trail.here, answers):
        case Go(card):
            depth = list(answers).index(card) if card in answers else len(path)
            return replace(position, path=path[:depth], selection=())
        case Jump(other):
            return replace(position, dialog=other, path=(), selection=())
        case _:
            return None


def back(position: Position) -> Position | None:
    """Give the position one answer less, or None on the first card."""
    if not position.path:
        return None
    return replace(position, path=position.path[:-1], selection=())


def toggle(card: Card, selection: tuple[str, ...], option: str, *, on: bool) -> tuple[str, ...]:
    """Tick or untick `option`; where `most` are ticked already, one more changes nothing."""
    if not isinstance(card.kind, ChooseUpTo):
        return selection
    wanted = {*selection, option} if on else set(selection) - {option}
    if len(wanted) > card.kind.most:
        return selection
    return tuple(each for each in card.kind.options if each in wanted)
