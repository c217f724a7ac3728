"""What a text may use of the answers so far: `$role`, `$role-clause`, `$unspoken-words` ...

For every card of the dialog there is its value (`none` where it is not on the path) and, behind
a hyphen, what is made of it: `count`, `label`, `clause`, `words`. Only what the text wants is
made.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Final

from bot.core.dialog import OWN, Dialog, chosen
from bot.core.library import BOT, Argument, Texts
from bot.core.position import Trail

NONE: Final = "none"
SEVERAL: Final = "several"


@dataclass(frozen=True, slots=True)
class Spoken:
    """The answers of a path in one language; `words` gives what was typed, by card id."""

    dialog: Dialog
    trail: Trail
    texts: Texts
    words: Callable[[str], str]

    @staticmethod
    def knows(dialog: Dialog, name: str) -> bool:
        """Tell whether `name` is an argument that the texts of `dialog` may use."""
        card, _, facet = name.rpartition("-")
        plain = name in dialog.cards or name in {"minutes", "steps"}
        return plain or (card in dialog.cards and facet in FACETS)

    def arguments(self, wanted: Iterable[str]) -> Mapping[str, Argument]:
        """Give those of the `wanted` arguments that this dialog has."""
        return dict(self._found(wanted))

    def _found(self, wanted: Iterable[str]) -> Iterator[tuple[str, Argument]]:
        for name in wanted:
            card, _, facet = name.rpartition("-")
            if name == "minutes":
                yield name, self.dialog.minutes
            elif name == "steps":
                yield name, self.dialog.steps or 0
            elif name in self.dialog.cards:
                yield name, self._value(name)
            elif card in self.dialog.cards and facet in FACETS:
                yield name, FACETS[facet](self, card)

    def _value(self, card: str) -> Argument:
        match self.trail.answers.get(card):
            case None | ():
                return NONE
            case (one,):
                return one
            case tuple():
                return SEVERAL
            case answer:
                return answer

    def _options(self, card: str) -> tuple[str, ...]:
        return chosen(self.trail.answers.get(card))

    def count(self, card: str) -> int:
        """How many options were chosen."""
        return len(self._options(card))

    def label(self, card: str) -> str:
        """The labels chosen, as a list."""
        return as_list(self.texts, [self._label(card, o) for o in self._options(card)])

    def _label(self, card: str, option: str) -> str:
        if self._is_own(card, option):
            return self.texts.say(BOT, "own")
        return self.texts.say(self.dialog.id, f"{card}.{option}")

    def clause(self, card: str) -> str:
        """The pieces of sentence that stand for the options chosen, as a list."""
        return as_list(self.texts, [self._clause(card, o) for o in self._options(card)])

    def _clause(self, card: str, option: str) -> str:
        words = self.words(f"{card}-{OWN}") if self._is_own(card, option) else ""
        return self.texts.say(
            self.dialog.id, f"{card}-clause.{option}", {"words": words} if words else {}
        )

    def _is_own(self, card: str, option: str) -> bool:
        return option == OWN and f"{card}-{OWN}" in self.dialog.cards

    def said(self, card: str) -> str:
        """What was typed; empty where nothing was."""
        return self.words(card) if card in self.trail.written() else ""


def as_list(texts: Texts, items: Sequence[str]) -> str:
    """Give items as a list in a sentence: `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    head = reduce(lambda a, b: texts.say(BOT, "list-comma", {"a": a, "b": b}), items[:-1])
    return texts.say(BOT, "list-and", {"a": head, "b": items[-1]})


FACETS: Final[Mapping[str, Callable[[Spoken, str], Argument]]] = {
    "count": Spoken.count,
    "label": Spoken.label,
    "clause": Spoken.clause,
    "words": Spoken.said,
}
