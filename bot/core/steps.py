"""Every step that a walk of a dialog can take, from each card to where its rules lead.

The dialog is walked with the engine's own `rule`, breadth first. Two paths to a card count as
one where no rule from there on can tell them apart; so the steps are exact, and yet a few
thousand cards are looked at rather than every path.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Final, TypeAlias

from bot.core.dialog import (
    ANSWERED,
    SKIPPED,
    AllOf,
    Answer,
    Answers,
    Ask,
    AtLeast,
    AtMost,
    Card,
    Choose,
    ChooseUpTo,
    Condition,
    Dialog,
    End,
    Every,
    Go,
    Is,
    Say,
    Scale,
    Some,
    holds,
    rule,
)

Atom: TypeAlias = Is | AllOf | AtLeast | AtMost
"""A condition on one card."""

MOST: Final = 200
"""Of so many ways to have come to a card, each is looked at."""


@dataclass(frozen=True, slots=True)
class Step:
    """A card is left by its rule `rule` (its place among them), on one of these `answers`.

    `goes_back` where it can lead to a card that was passed. `path` is a path that takes this
    step with its last answer, and goes back where any does; None where there were too many
    paths to look at, and the rule is taken at its word.
    """

    card: str
    rule: int
    answers: tuple[Answer, ...]
    goes_back: bool
    path: tuple[Answer, ...] | None


def steps(dialog: Dialog, most: int = MOST) -> tuple[Step, ...]:
    """Give all steps, in the order of cards and rules; `dialog` has the cards it refers to."""
    walking = _Walking(dialog, most)
    walking.walk()
    found = walking.found
    for card in walking.ahead.cards_from(walking.crowded):
        for place in range(len(dialog.cards[card].rules)):
            found.setdefault((card, place), Step(card, place, (), goes_back=False, path=None))
    order = list(dialog.cards)
    return tuple(found[key] for key in sorted(found, key=lambda key: (order.index(key[0]), key[1])))


def answers_on(card: Card) -> Iterator[Answer]:
    """Give every answer that takes one past `card`."""
    match card.kind:
        case Say():
            yield None
        case Choose(options):
            yield from options
        case ChooseUpTo(options, most, may_be_none):
            for count in range(0 if may_be_none else 1, min(most, len(options)) + 1):
                yield from combinations(options, count)
        case Scale():
            yield from range(11)
        case Ask(optional):
            yield from (ANSWERED, SKIPPED) if optional else (ANSWERED,)
        case End():
            return


def atoms(condition: Condition | None) -> Iterator[Atom]:
    """Give the conditions on one card of which `condition` is made."""
    match condition:
        case Every(conditions) | Some(conditions):
            for each in conditions:
                yield from atoms(each)
        case Is() | AllOf() | AtLeast() | AtMost():
            yield condition
        case None:
            return


class _Ahead:
    """What can still come from each card: cards, and the questions that their rules ask."""

    def __init__(self, dialog: Dialog) -> None:
        self._goals = {
            card.id: {each.go.card for each in card.rules if isinstance(each.go, Go)}
            for card in dialog.cards.values()
        }
        self.cards = {card: self.cards_from({card}) for card in dialog.cards}
        asked = {
            card.id: {atom for each in card.rules for atom in atoms(each.when)}
            for card in dialog.cards.values()
        }
        self.atoms: Mapping[str, AbstractSet[Atom]] = {
            card: {atom for other in cards for atom in asked[other]}
            for card, cards in self.cards.items()
        }

    def cards_from(self, start: AbstractSet[str]) -> AbstractSet[str]:
        """Give these cards and all that they lead to."""
        seen, todo = set(start), [*start]
        while todo:
            new = self._goals[todo.pop()] - seen
            seen |= new
            todo += new
        return seen


@dataclass(slots=True)
class _Walking:
    dialog: Dialog
    most: int
    found: dict[tuple[str, int], Step] = field(default_factory=dict)
    crowded: set[str] = field(default_factory=set)
    """Cards that can be come to in more ways than were looked at."""
    ahead: _Ahead = field(init=False)
    _seen: dict[str, set[frozenset[str | Atom]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ahead = _Ahead(self.dialog)

    def walk(self) -> None:
        """Find the steps."""
        groups = {card.id: self._groups(card) for card in self.dialog.cards.values()}
        todo = deque[tuple[Card, Answers]]([(self.dialog.entry, {})])
        while todo:
            here, before = todo.popleft()
            for answers in groups[here.id]:
                after = {**before, here.id: answers[0]}
                place = rule(here, after)
                if place is None:
                    continue
                goal = here.rules[place].go
                goes_back = isinstance(goal, Go) and goal.card in after
                self._note(Step(here.id, place, tuple(answers), goes_back, tuple(after.values())))
                if isinstance(goal, Go) and not goes_back and self._is_new(goal.card, after):
                    todo.append((self.dialog.cards[goal.card], after))

    def _groups(self, card: Card) -> list[list[Answer]]:
        """Give the answers on a card, those together that no rule can tell apart."""
        asked = [atom for atom in self.ahead.atoms[card.id] if atom.card == card.id]
        groups = dict[tuple[bool, ...], list[Answer]]()
        for answer in answers_on(card):
            truth = tuple(holds(atom, {card.id: answer}) for atom in asked)
            groups.setdefault(truth, []).append(answer)
        return list(groups.values())

    def _note(self, step: Step) -> None:
        known = self.found.setdefault((step.card, step.rule), step)
        new = tuple(answer for answer in step.answers if answer not in known.answers)
        best = step if step.goes_back and not known.goes_back else known
        self.found[step.card, step.rule] = replace(best, answers=known.answers + new)

    def _is_new(self, card: str, answers: Answers) -> bool:
        """Tell whether some rule from `card` on could tell this path from those before."""
        passed = (each for each in answers if each in self.ahead.cards[card])
        true = (atom for atom in self.ahead.atoms[card] if holds(atom, answers))
        key, seen = frozenset((*passed, *true)), self._seen.setdefault(card, set())
        if key in seen:
            return False
        if len(seen) == self.most:
            self.crowded.add(card)
            return False
        seen.add(key)
        return True
