"""How long a dialog can take: the most taps on a path from its first card to where it stops.

A way back to a card that was passed does not count: people take it as often as they like.
"""

from collections.abc import Iterator, Mapping
from graphlib import TopologicalSorter
from typing import TypeAlias

from bot.core.ahead import Ahead, Key
from bot.core.dialog import Answer, Answers, Card, Dialog, Go, Halt, Say, Target, target

_Place: TypeAlias = tuple[str, Key]
"""A card, come to in ways that no rule from there on can tell apart."""

_Ways: TypeAlias = Mapping[_Place, list[tuple[int, _Place | None]]]
"""The taps that lead on from each place, and where to; None is out of the dialog."""


def most_taps(dialog: Dialog) -> int:
    """Give the most taps of a walk; `dialog` has the cards that it refers to.

    Words that are typed count as a tap, and so does each box that is ticked.
    """
    ways, most = _ways(dialog), dict[_Place | None, int]({None: 0})
    goals = {place: {goal for _, goal in on if goal} for place, on in ways.items()}
    for place in TopologicalSorter(goals).static_order():
        most[place] = max((taps + most[goal] for taps, goal in ways[place]), default=0)
    return most[next(iter(ways))]


def _ways(dialog: Dialog) -> _Ways:
    ahead, ways = Ahead(dialog), dict[_Place, list[tuple[int, _Place | None]]]()
    todo: list[tuple[Card, Answers]] = [(dialog.entry, {})]
    while todo:
        here, before = todo.pop()
        place = here.id, ahead.key(here.id, before)
        if place in ways:
            continue
        ways[place] = []
        for taps, goal, after in _leads(ahead, here, before):
            if isinstance(goal, Go):
                ways[place].append((taps, (goal.card, ahead.key(goal.card, after))))
                todo.append((dialog.cards[goal.card], after))
            else:
                ways[place].append((taps, None))
    return ways


def _leads(ahead: Ahead, here: Card, before: Answers) -> Iterator[tuple[int, Target, Answers]]:
    for group in ahead.groups(here):
        after = {**before, here.id: group[0]}
        goal = target(here, after)
        if not (isinstance(goal, Go) and goal.card in after):
            # A card that only says something and leads nowhere has no key to go on.
            taps = 0 if isinstance(here.kind, Say) and goal == Halt() else max(map(_taps, group))
            yield taps, goal, after


def _taps(answer: Answer) -> int:
    return len(answer) + 1 if isinstance(answer, tuple) else 1
