"""A dialog as the engine walks it: cards in a graph, each with one kind and its rules.

Frozen values, made by `bot.core.format` from what a trainer wrote. A sentence that is
composed slot by slot is already taken apart here: each slot is a card that chooses, and
its "own words" a card that asks. So whoever walks a dialog knows six kinds of card.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2s
from typing import Final, TypeAlias, assert_never

OWN: Final = "own"
"""The option of a slot that asks for one's own words."""

ANSWERED: Final = "answered"
SKIPPED: Final = "skipped"

Answer: TypeAlias = str | int | tuple[str, ...] | None
"""What someone did on a card: an option, a number of the scale, the options of several
(in the card's order), `ANSWERED` or `SKIPPED`, or None where there is nothing to choose."""

Answers: TypeAlias = Mapping[str, Answer]
"""The answers along a path, by card id."""


@dataclass(frozen=True, slots=True)
class Say:
    """Says something, then goes on."""


@dataclass(frozen=True, slots=True)
class Choose:
    """One of the options."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChooseUpTo:
    """From one (`may_be_none`: from none) to `most` of the options."""

    options: tuple[str, ...]
    most: int
    may_be_none: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """A number from 0 to 10."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Free text, which the engine never sees."""

    optional: bool


@dataclass(frozen=True, slots=True)
class End:
    """The last card of a dialog.

    `offer` names dialogs that fit next; `look_back`: there is something to come back to.
    """

    offer: tuple[str, ...]
    look_back: bool = False


Kind: TypeAlias = Say | Choose | ChooseUpTo | Scale | Ask | End


@dataclass(frozen=True, slots=True)
class Is:
    """One of `options` was chosen on `card`."""

    card: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Each of `options` was chosen on `card`."""

    card: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The scale of `card` says `number` or more (or that many options were chosen)."""

    card: str
    number: int


@dataclass(frozen=True, slots=True)
class AtMost:
    """The scale of `card` says `number` or less (or at most that many were chosen)."""

    card: str
    number: int


@dataclass(frozen=True, slots=True)
class Every:
    """All of `conditions` hold."""

    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of `conditions` holds."""

    conditions: tuple["Condition", ...]


Condition: TypeAlias = Is | AllOf | AtLeast | AtMost | Every | Some


@dataclass(frozen=True, slots=True)
class Go:
    """Goes to a card of this dialog."""

    card: str


@dataclass(frozen=True, slots=True)
class Jump:
    """Goes to the first card of another dialog."""

    dialog: str


@dataclass(frozen=True, slots=True)
class Halt:
    """Goes nowhere: the card has Back and Stop only."""


Target: TypeAlias = Go | Jump | Halt


@dataclass(frozen=True, slots=True)
class Rule:
    """Where to go, if `when` holds (None: in any case)."""

    when: Condition | None
    go: Target


@dataclass(frozen=True, slots=True)
class Card:
    """One card: its kind, its texts by name, and where it leads."""

    id: str
    kind: Kind
    text: str
    """The message that is its text; its buttons are that message's attributes."""
    rules: tuple[Rule, ...] = ()
    step: int | None = None
    lead: str | None = None
    """A message shown above the text (the heading of a sentence that is being composed)."""
    copy: str | None = None
    """A message to be copied by a button."""
    colleagues: str | None = None
    """On an end, a message that a button shows apart: a question for colleagues."""

    def shape(self) -> str:
        """What an old button must find unchanged: the id and the meaning of its options."""
        match self.kind:
            case Choose(options=options):
                return f"{self.id} choose {' '.join(options)}"
            case ChooseUpTo(options=options, most=most, may_be_none=may_be_none):
                return f"{self.id} choose {int(not may_be_none)}-{most} {' '.join(options)}"
            case Ask(optional=optional):
                return f"{self.id} ask {optional}"
            case End(offer=offer):
                return f"{self.id} end {' '.join(offer)}"
            case Say() | Scale():
                return f"{self.id} {type(self.kind).__name__}"
            case _:
                assert_never(self.kind)


@dataclass(frozen=True)
class Dialog:
    """A whole dialog. `cards` is in the order of its file; the first is the entry.

    One without a command stands in no menu.
    """

    id: str
    command: str | None
    minutes: int
    steps: int | None
    cards: Mapping[str, Card] = field(repr=False)

    @cached_property
    def entry(self) -> Card:
        """The first card."""
        return next(iter(self.cards.values()))

    @cached_property
    def tag(self) -> int:
        """A number of 16 bits that stands for the dialog's id in callback data."""
        return int.from_bytes(blake2s(self.id.encode(), digest_size=2).digest())


def holds(condition: Condition, answers: Answers) -> bool:
    """Tell whether `condition` holds; one on a card that is not in `answers` does not."""
    match condition:
        case Is(card, options):
            return any(option in chosen(answers.get(card)) for option in options)
        case AllOf(card, options):
            return all(option in chosen(answers.get(card)) for option in options)
        case AtLeast(card, number):
            size = _size(answers.get(card))
            return size is not None and size >= number
        case AtMost(card, number):
            size = _size(answers.get(card))
            return size is not None and size <= number
        case Every(conditions):
            return all(holds(each, answers) for each in conditions)
        case Some(conditions):
            return any(holds(each, answers) for each in conditions)
        case _:
            assert_never(condition)


def chosen(answer: Answer) -> tuple[str, ...]:
    """Give the options of an answer as a tuple, empty where it has none."""
    if isinstance(answer, tuple):
        return answer
    return (answer,) if isinstance(answer, str) else ()


def _size(answer: Answer) -> int | None:
    if isinstance(answer, tuple):
        return len(answer)
    return answer if isinstance(answer, int) else None


def target(card: Card, answers: Answers) -> Target:
    """Say where `card` leads, given the answers so far, its own included.

    The last rule has no condition (`bot.core.format` sees to that); an end leads nowhere.
    """
    found = rule(card, answers)
    return card.rules[found].go if found is not None else Halt()


def rule(card: Card, answers: Answers) -> int | None:
    """Give the place of the rule of `card` that counts: the first that holds."""
    numbered = enumerate(card.rules)
    return next((i for i, each in numbered if not each.when or holds(each.when, answers)), None)
