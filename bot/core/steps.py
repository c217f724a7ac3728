"""Every step that a walk of a dialog can take, from each card to where its rules lead.

The dialog is walked with the engine's own `rule`, breadth first. Two paths to a card count as
one where no rule from there on can tell them apart; so the steps are exact, and yet a few
thousand cards are looked at rather than every path.
"""

from collections import deque
from dataclasses import dataclass, field, replace
from typing import Final

from bot.core.ahead import Ahead, Key
from bot.core.dialog import Answer, Answers, Card, Dialog, Go, rule

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


@dataclass(slots=True)
class _Walking:
    dialog: Dialog
    most: int
    found: dict[tuple[str, int], Step] = field(default_factory=dict)
    crowded: set[str] = field(default_factory=set)
    """Cards that can be come to in more ways than were looked at."""
    ahead: Ahead = field(init=False)
    _seen: dict[str, set[Key]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ahead = Ahead(self.dialog)

    def walk(self) -> None:
        """Find the steps."""
        groups = {card.id: self.ahead.groups(card) for card in self.dialog.cards.values()}
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

    def _note(self, step: Step) -> None:
        known = self.found.setdefault((step.card, step.rule), step)
        new = tuple(answer for answer in step.answers if answer not in known.answers)
        best = step if step.goes_back and not known.goes_back else known
        self.found[step.card, step.rule] = replace(best, answers=known.answers + new)

    def _is_new(self, card: str, answers: Answers) -> bool:
        """Tell whether some rule from `card` on could tell this path from those before."""
        key, seen = self.ahead.key(card, answers), self._seen.setdefault(card, set())
        if key in seen:
            return False
        if len(seen) == self.most:
            self.crowded.add(card)
            return False
        seen.add(key)
        return True
