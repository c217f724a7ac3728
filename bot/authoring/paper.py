"""A dialog on paper: every card in every language, with where its answers lead.

What stands on a card is what the bot shows at the end of a shortest path to it, with dots for
what someone typed; so every sentence that is put together stands there as an example.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.authoring.maps import told_in
from bot.core.dialog import OWN, Answer, Card, Choose, ChooseUpTo, Dialog
from bot.core.drafts import ARGUMENT, Draft
from bot.core.effects import CardScreen
from bot.core.library import BOT, Library, Texts
from bot.core.map import Box, Kind, Map, Node, draw
from bot.core.map_words import MapWords
from bot.core.markup import shown
from bot.core.position import Position
from bot.core.rendering import render
from bot.core.view import CopyKey, View
from bot.preview.arguments import Json
from bot.preview.entities import settle
from bot.preview.formatting import parse_html

_TYPED: Final = "…"
_LEADS: Final = {Box.HALT: "halts"}


def sheet(
    draft: Draft, library: Library, dialog: Dialog, ways: Mapping[str, tuple[Answer, ...]]
) -> Json:
    """Give a dialog for print; `ways` has a path of answers to each card that has one.

    `languages` (each: locale, title, about), `minutes`, `command`, and `cards` (each: number,
    id, place, and `sides`, one a language: see `_Side.side`).
    """
    plan = draw(dialog)
    sides = [_Side(draft, library, dialog, ways, texts) for texts in library.texts.values()]
    return {
        "dialog": dialog.id,
        "command": dialog.command,
        "minutes": dialog.minutes,
        "languages": [side.head() for side in sides],
        "cards": [
            {
                "number": number,
                "id": node.id,
                "place": f"{(at := draft.place(dialog, node.cards[0])).path}:{at.line}",
                "sides": [side.side(plan, node) for side in sides],
            }
            for number, node in _numbered(plan).items()
        ],
    }


def _numbered(plan: Map) -> Mapping[int, Node]:
    return dict(enumerate((node for node in plan.nodes if node.cards), 1))


@dataclass(frozen=True, slots=True)
class _Side:
    """A dialog in one language."""

    draft: Draft
    library: Library
    dialog: Dialog
    ways: Mapping[str, tuple[Answer, ...]]
    texts: Texts

    def head(self) -> Json:
        title, about = (self.texts.say(self.dialog.id, each) for each in ("title", "about"))
        return {"locale": self.texts.locale, "title": title, "about": about}

    def side(self, plan: Map, node: Node) -> Json:
        """Give a card in this language.

        `text` and `entities` as in a message, `keys` in rows, `copied` by a key, `pieces` of
        sentence (label, clause), `slots` (question, pieces), `others` (lines that come with
        other answers), `leads` (words, kind, goal).
        """
        first, is_sentence = node.cards[0], node.box is Box.SENTENCE
        view = None if is_sentence else self._view(first)
        lead = f"<b>{self._sample(first.lead)}</b>" if first.lead else self._sample(first.text)
        text, entities = settle(*parse_html(view.text if view else lead))
        rows = view.keyboard[:-1] if view else ()
        return {
            "locale": self.texts.locale,
            "text": text,
            "entities": [each.to_json() for each in entities],
            "keys": [[key.label for key in row] for row in rows],
            "copied": [key.text for row in rows for key in row if isinstance(key, CopyKey)],
            "pieces": [] if is_sentence else self._pieces(first),
            "slots": [
                {"question": shown(self._sample(card.text)), "pieces": self._pieces(card)}
                for card in node.cards
                if is_sentence and isinstance(card.kind, Choose)
            ],
            "others": list(self._others(node, text)),
            "leads": list(self._leads(plan, node)),
        }

    def _view(self, card: Card) -> View | None:
        if card.id not in self.ways:
            return None
        position = Position(self.dialog.id, self.ways[card.id], locale=self.texts.locale)
        return render(self.library, CardScreen(position), dict.fromkeys(self.dialog.cards, _TYPED))

    def _samples(self, name: str) -> tuple[str, ...]:
        key = f"{self.texts.locale}/{self.dialog.id}"
        if not self.draft.has_text(self.texts.locale, self.dialog.id, name):
            return ("",)
        return tuple(each.replace(ARGUMENT, "…") for each in self.draft.shapes[key].samples(name))

    def _sample(self, name: str) -> str:
        return self._samples(name)[0]

    def _others(self, node: Node, known: str) -> Iterator[str]:
        """Give the lines that depend on an answer and are not in the `known` text, each once."""
        for name in dict.fromkeys(card.text for card in node.cards):
            samples = [shown(each).split("\n") for each in self._samples(name)]
            for line in dict.fromkeys(line for lines in samples for line in lines):
                if line not in known and any(line not in lines for lines in samples):
                    yield line

    def _pieces(self, card: Card) -> list[Json]:
        """Give a card's labels with their pieces of sentence; none where these are the same."""
        options = card.kind.options if isinstance(card.kind, Choose | ChooseUpTo) else ()
        said = {self._label(card, each): self._clause(card, each) for each in options}
        if all(clause.casefold() in {"", label.casefold()} for label, clause in said.items()):
            return []
        return [{"label": label, "clause": clause} for label, clause in said.items()]

    def _clause(self, card: Card, option: str) -> str:
        name = f"{card.text}-clause.{option}"
        if not self.texts.has(self.dialog.id, name):
            return ""
        wanted = self.texts.variables(self.dialog.id, name)
        return shown(self.texts.say(self.dialog.id, name, dict.fromkeys(wanted, _TYPED)))

    def _label(self, card: Card, option: str) -> str:
        if option == OWN and card.lead is not None:
            return self.texts.say(BOT, "own")
        return self.texts.say(self.dialog.id, f"{card.text}.{option}")

    def _leads(self, plan: Map, node: Node) -> Iterator[Json]:
        told = told_in(self.draft, self.dialog, self.texts.locale)
        words = MapWords(self.dialog, self.texts, told)
        numbers = {each.id: number for number, each in _numbered(plan).items()}
        nodes = {each.id: each for each in plan.nodes}
        for edge in plan.edges:
            if edge.start == node.id:
                goal = nodes[edge.goal]
                offered = edge.kind is Kind.OFFER
                yield {
                    "words": "" if offered else words.label(edge),
                    "kind": "offers" if offered else _LEADS.get(goal.box, "leadsTo"),
                    "goal": self._goal(goal, numbers),
                }

    def _goal(self, goal: Node, numbers: Mapping[str, int]) -> str:
        match goal.box:
            case Box.JUMP:
                return self.texts.say(goal.dialog, "title")
            case Box.HALT:
                return ""
            case _:
                return f"{numbers[goal.id]} · {goal.id}"
