"""The shortest way to each card of a dialog: a path of answers, found breadth first.

Two paths to a card count as one where no rule from there on can tell them apart, so that a few
thousand cards are looked at rather than every path.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from bot.core.ahead import Ahead, Key
from bot.core.buttons import CardButton, Verb
from bot.core.dialog import (
    ANSWERED,
    SKIPPED,
    Answer,
    Answers,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    Dialog,
    Go,
    Halt,
    Say,
    Scale,
    target,
)
from bot.core.position import Position, back, walk

MOST: Final = 200
"""Of so many ways to have come to a card, each is looked at."""

Path: TypeAlias = tuple[Answer, ...]


def routes(dialog: Dialog, most: int = MOST) -> Mapping[str, Path]:
    """Give a shortest path to each card that can be come to, in the order of their lengths.

    Questions that may be skipped are: nobody's words are needed on the way. `dialog` has the
    cards that it refers to.
    """
    found = dict[str, Path]()
    seen: dict[str, set[Key]] = {card: set() for card in dialog.cards}
    ahead = Ahead(dialog)
    todo = deque[tuple[Card, Answers]]([(dialog.entry, {})])
    while todo and len(found) < len(dialog.cards):
        here, before = todo.popleft()
        found.setdefault(here.id, tuple(before.values()))
        for answer in _told_apart(ahead, here):
            after = {**before, here.id: answer}
            goal = target(here, after)
            if not isinstance(goal, Go) or goal.card in after:
                continue
            key = ahead.key(goal.card, after)
            if key not in seen[goal.card] and len(seen[goal.card]) < most:
                seen[goal.card].add(key)
                todo.append((dialog.cards[goal.card], after))
    return found


def drawing(dialog: Dialog, position: Position) -> CardButton:
    """Give a button that draws the card at `position`, on any message that is no card's.

    Where a card leads nowhere, going on from there means the card before it: that is left by
    the answer which leads to it.
    """
    trail = walk(dialog, position.path)
    before = back(position)
    halts = isinstance(trail.here.kind, Say) and target(trail.here, trail.answers) == Halt()
    if halts and before is not None:
        return _answering(trail.passed[-1], before, position.path[-1])
    return CardButton(position, Verb.RESUME)


def _answering(card: Card, position: Position, answer: Answer) -> CardButton:
    match card.kind, answer:
        case Choose(options), str():
            return CardButton(position, Verb.PICK, options.index(answer))
        case Scale(), int():
            return CardButton(position, Verb.PICK, answer)
        case ChooseUpTo(), tuple():
            return CardButton(replace(position, selection=answer), Verb.DONE)
        case Ask(), str():
            return CardButton(position, Verb.SKIP if answer == SKIPPED else Verb.RESUME)
        case _:
            return CardButton(position, Verb.DONE)


def _told_apart(ahead: Ahead, card: Card) -> Iterator[Answer]:
    """Give one answer of each group that no rule can tell apart, words only where needed."""
    each = (min(group, key=_in_words) for group in ahead.groups(card))
    yield from sorted(each, key=_in_words)


def _in_words(answer: Answer) -> bool:
    return answer == ANSWERED
