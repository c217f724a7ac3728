"""What can still come from each card of a dialog, and which paths it can tell apart.

Two paths to a card count as one where no rule from there on can tell them apart: what comes
after is then the same. So a few thousand ways are looked at rather than every path.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import combinations
from typing import TypeAlias

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
)

Atom: TypeAlias = Is | AllOf | AtLeast | AtMost
"""A condition on one card."""

Key: TypeAlias = frozenset[str | Atom]
"""What still counts of a path: the passed cards that can come again, the conditions that hold."""


class Ahead:
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

    def groups(self, card: Card) -> list[list[Answer]]:
        """Give the answers on a card, those together that no rule can tell apart."""
        asked = [atom for atom in self.atoms[card.id] if atom.card == card.id]
        groups = dict[tuple[bool, ...], list[Answer]]()
        for answer in answers_on(card):
            truth = tuple(holds(atom, {card.id: answer}) for atom in asked)
            groups.setdefault(truth, []).append(answer)
        return list(groups.values())

    def key(self, card: str, answers: Answers) -> Key:
        """Give what of a path that comes to `card` the rules from there on can tell."""
        passed = (each for each in answers if each in self.cards[card])
        true = (atom for atom in self.atoms[card] if holds(atom, answers))
        return frozenset((*passed, *true))


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
