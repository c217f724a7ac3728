"""The map of a dialog: boxes and arrows, drawn from the steps that the engine takes.

A composed sentence is one box. Whatever leaves the dialog (another dialog, a halt) has a box of
its own beside the card that it leaves from, so that no arrow crosses the map for it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.ahead import answers_on, atoms
from bot.core.dialog import (
    Answer,
    Card,
    ChooseUpTo,
    Condition,
    Dialog,
    End,
    Every,
    Go,
    Halt,
    Jump,
)
from bot.core.steps import Step, steps


class Box(StrEnum):
    """What a box stands for."""

    CARD = "card"
    SENTENCE = "sentence"
    """A sentence that is composed, with all its slots."""
    END = "end"
    JUMP = "jump"
    """The first card of another dialog."""
    HALT = "halt"
    """Nowhere: the card has Back and Stop only."""


class Kind(StrEnum):
    """What an arrow stands for."""

    ON = "on"
    BACK = "back"
    """It can lead to a card that was passed; what was answered behind that is dropped."""
    OFFER = "offer"
    """An end offers another dialog."""


@dataclass(frozen=True, slots=True)
class Node:
    """A box. `cards` are those in it, in order; none where it stands for `dialog` or a halt."""

    id: str
    box: Box
    cards: tuple[Card, ...] = ()
    step: int | None = None
    dialog: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """What leads along an arrow.

    One of `answers` (none: any), where `when` holds (None: always); with `otherwise`, where no
    other arrow from the box is taken.
    """

    answers: tuple[Answer, ...] = ()
    when: Condition | None = None
    otherwise: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """An arrow between two boxes; whatever leads from the one to the other is joined in it."""

    start: str
    goal: str
    kind: Kind
    ways: tuple[Way, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Map:
    """Boxes in the order of the file, each followed by its exits; arrows in that order too."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    def by_step(self) -> tuple[Node, ...]:
        """Give the boxes by step, those without one first."""
        return tuple(sorted(self.nodes, key=lambda each: each.step or 0))


def draw(dialog: Dialog) -> Map:
    """Give the map of a dialog whose references are right."""
    nodes, edges = list[Node](), list[Edge]()
    taken = steps(dialog)
    for box in _boxes(dialog):
        inside = {card.id for card in box.cards}
        leaving = dict[Node, list[Step]]()
        for step in taken:
            if step.card in inside:
                goal = _goal(dialog, box, step)
                if goal.id != box.id or step.goes_back:
                    leaving.setdefault(goal, []).append(step)
        offers = [_exit(box, offer) for card in box.cards for offer in _offers(card)]
        nodes += [box, *(goal for goal in leaving if not goal.cards), *offers]
        every = [step for found in leaving.values() for step in found]
        for goal, found in leaving.items():
            kind = Kind.BACK if any(step.goes_back for step in found) else Kind.ON
            ways = (Way(),) if len(leaving) == 1 else tuple(_ways(dialog, found, every))
            edges.append(Edge(box.id, goal.id, kind, ways, tuple(found)))
        edges += [Edge(box.id, offer.id, Kind.OFFER) for offer in offers]
    return Map(tuple(nodes), tuple(edges))


def _boxes(dialog: Dialog) -> Iterator[Node]:
    groups = dict[str, list[Card]]()
    for card in dialog.cards.values():
        groups.setdefault(card.lead or card.id, []).append(card)
    return (_box(name, cards) for name, cards in groups.items())


def _box(name: str, cards: Sequence[Card]) -> Node:
    first = cards[0]
    box = Box.END if isinstance(first.kind, End) else Box.SENTENCE if first.lead else Box.CARD
    return Node(name, box, tuple(cards), first.step)


def _goal(dialog: Dialog, box: Node, step: Step) -> Node:
    match dialog.cards[step.card].rules[step.rule].go:
        case Go(name):
            goal = dialog.cards[name]
            return _box(goal.lead or goal.id, (goal,))
        case Jump(other):
            return _exit(box, other)
        case Halt():
            return Node(f"{box.id}>", Box.HALT, (), box.step)


def _exit(box: Node, other: str) -> Node:
    return Node(f"{box.id}>{other}", Box.JUMP, (), box.step, other)


def _offers(card: Card) -> tuple[str, ...]:
    return card.kind.offer if isinstance(card.kind, End) else ()


def _ways(dialog: Dialog, found: Iterable[Step], every: Iterable[Step]) -> Iterator[Way]:
    """Tell what leads along an arrow: first the answers that always do, then the rest."""
    always, rest = list[Answer](), list[Way]()
    for step in found:
        card = dialog.cards[step.card]
        when = card.rules[step.rule].when
        others = (each for each in every if each.card == card.id and each.rule != step.rule)
        elsewhere = {answer for each in others for answer in each.answers}
        if isinstance(card.kind, ChooseUpTo) or card.lead or not step.answers:
            rest.append(Way(when=when, otherwise=when is None))
            continue
        always += (answer for answer in step.answers if answer not in elsewhere)
        torn = tuple(answer for answer in step.answers if answer in elsewhere)
        if torn:
            when = _apart_from(card, when)
            whichever = torn == tuple(answers_on(card))
            rest.append(Way(() if whichever else torn, when, when is None))
    if always:
        yield Way(tuple(always))
    yield from dict.fromkeys(rest)


def _apart_from(card: Card, when: Condition | None) -> Condition | None:
    """Give what a condition asks of other cards; that of `card` is told by its answers."""
    parts = when.conditions if isinstance(when, Every) else (when,) if when else ()
    others = tuple(each for each in parts if {atom.card for atom in atoms(each)} != {card.id})
    return Every(others) if len(others) > 1 else next(iter(others), None)
