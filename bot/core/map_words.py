"""What stands in the boxes and beside the arrows of a map, short enough to be read there.

With the texts of a language, or with the ids of cards and options alone. Words of the map
itself ("otherwise", "one of 3") are messages `map-...` of the diagnostics' texts.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from bot.core.dialog import (
    ANSWERED,
    OWN,
    SKIPPED,
    AllOf,
    Answer,
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
    Is,
    Say,
    Scale,
    Some,
)
from bot.core.library import Argument, Texts
from bot.core.map import Box, Edge, Kind, Node, Way
from bot.core.markup import shown

MOST_OF_A_TEXT: Final = 72
MOST_OF_A_LABEL: Final = 24
MOST_OPTIONS: Final = 4
"""So much of a card's text, of a button's label, and so many options are told."""

_BETWEEN: Final = " · "


@dataclass(frozen=True, slots=True)
class MapWords:
    """Puts a map of `dialog` into words.

    `told` gives a text of the dialog as it comes without answers, None where it is to be told
    by its name; `words` are the diagnostics' texts.
    """

    dialog: Dialog
    words: Texts
    told: Callable[[str], str | None]

    def title(self, node: Node) -> str:
        """Say which box it is: the card's id and kind, or where one leaves to."""
        match node.box:
            case Box.JUMP:
                return self._say("map-jump", dialog=node.dialog)
            case Box.HALT:
                return self._say("map-halt")
            case Box.SENTENCE:
                return f"{node.id} · {self._say('map-sentence')}"
            case Box.CARD | Box.END:
                kind = self.kind(node.cards[0])
                return f"{node.id} · {kind}" if kind else node.id

    def body(self, node: Node) -> str:
        """Give the beginning of the card's text, and the slots of a sentence; may be empty."""
        if not node.cards:
            return ""
        told = self.told(node.cards[0].lead or node.cards[0].text) or ""
        ends = node.box is Box.END
        text = shorten(first_line(told), MOST_OF_A_TEXT) if ends else essence(told)
        if node.box is Box.SENTENCE:
            slots = [card.id.partition("-")[2] for card in node.cards if card.id == card.text]
            text += ("\n" if text else "") + " + ".join(slots)
        return text

    def label(self, edge: Edge) -> str:
        """Say what leads along the arrow; empty where it is the only one."""
        said = " / ".join(filter(None, (self._way(edge.start, way) for way in edge.ways)))
        match edge.kind:
            case Kind.ON:
                return said
            case Kind.BACK:
                return f"↺ {said}".strip()
            case Kind.OFFER:
                return self._say("map-offer")

    def legend(self) -> str:
        """Say what the forms of boxes and arrows stand for."""
        return self._say("map-legend")

    def step(self, number: int) -> str:
        """Name a step of the dialog."""
        name = self.told(f"step-{number}")
        return self._say("map-step", step=number) + (f" · {name}" if name else "")

    def kind(self, card: Card) -> str:
        """Say what kind of card it is; empty where it only says something."""
        match card.kind:
            case Say():
                return ""
            case Choose(options):
                return self._say("map-choose", count=len(options))
            case ChooseUpTo(options, most, may_be_none):
                least = 0 if may_be_none else 1
                return self._say("map-choose-up-to", least=least, most=most, count=len(options))
            case Scale():
                return "0–10"
            case Ask(optional):
                return self._say("map-ask-optional" if optional else "map-ask")
            case End():
                return self._say("map-end")

    def _way(self, start: str, way: Way) -> str:
        said = self._answers(start, way.answers) if way.answers else ""
        if way.otherwise:
            return ", ".join(filter(None, (said, self._say("map-otherwise"))))
        when = self._condition(way.when) if way.when else ""
        return self._say("map-if").join(filter(None, (said, when)))

    def _answers(self, card: str, answers: Sequence[Answer]) -> str:
        numbers = sorted(answer for answer in answers if isinstance(answer, int))
        if numbers:
            runs = groupby(enumerate(numbers), key=lambda each: each[1] - each[0])
            spans = [[number for _, number in run] for _, run in runs]
            return ", ".join(str(s[0]) if s[0] == s[-1] else f"{s[0]}–{s[-1]}" for s in spans)
        return self._options(card, [answer for answer in answers if isinstance(answer, str)])

    def _options(self, card: str, options: Sequence[str]) -> str:
        known = getattr(self.dialog.cards[card].kind, "options", ())
        if len(options) > MOST_OPTIONS and len(known) - len(options) < len(options):
            left_out = [option for option in known if option not in options]
            named = _BETWEEN.join(self._option(card, option) for option in left_out)
            return self._say("map-all-but", options=named)
        named = _BETWEEN.join(self._option(card, option) for option in options[:MOST_OPTIONS])
        more = len(options) - MOST_OPTIONS
        return f"{named} +{more}" if more > 0 else named

    def _option(self, card: str, option: str) -> str:
        if option in {ANSWERED, SKIPPED} and isinstance(self.dialog.cards[card].kind, Ask):
            return self._say(f"map-{option}")
        if option == OWN and f"{card}-{OWN}" in self.dialog.cards:
            return self._say("map-own")
        said = self.told(f"{self.dialog.cards[card].text}.{option}")
        return shorten(shown(said), MOST_OF_A_LABEL) if said else option

    def _condition(self, condition: Condition) -> str:
        match condition:
            case Is(card, options):
                if set(options) == set(getattr(self.dialog.cards[card].kind, "options", ())):
                    return self._say("map-by-way-of", card=card)
                return f"{card}: {self._options(card, options)}"
            case AllOf(card, options):
                both = self._say("map-and").join(self._option(card, each) for each in options)
                known = set(getattr(self.dialog.cards[card].kind, "options", ()))
                every = self._say("map-all", count=len(options))
                return f"{card}: {every if set(options) == known else both}"
            case AtLeast(card, number):
                return f"{card} ≥ {number}"
            case AtMost(card, number):
                return f"{card} ≤ {number}"
            case Every(conditions):
                return self._joined(conditions, "map-and")
            case Some(conditions):
                return f"({self._joined(conditions, 'map-or')})"

    def _joined(self, conditions: Iterable[Condition], word: str) -> str:
        return self._say(word).join(self._condition(each) for each in conditions)

    def _say(self, text: str, **arguments: Argument) -> str:
        return self.words.say("check", text, arguments)


def essence(text: str) -> str:
    """Give the question that a text of HTML asks, or else its first line.

    The first question outside quotes counts, one that wants no answers before others.
    """
    plain = shown(text).strip()
    unquoted = re.sub("[“‘][^”’]*[”’]", "", plain)
    questions: list[str] = re.findall(r"[^.!?\n]*\w\w[^.!?\n]*\?", unquoted)
    found = sorted(questions, key=lambda each: "…" in each)
    return shorten(found[0] if found else first_line(plain), MOST_OF_A_TEXT)


def first_line(text: str) -> str:
    """Give the first line of a text of HTML."""
    return shown(text).strip().partition("\n")[0]


def shorten(text: str, most: int) -> str:
    """Give the beginning of a text in one line, cut between words."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:–") + " …"
