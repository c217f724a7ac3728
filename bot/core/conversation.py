"""The texts of a dialog in the order of the conversation, each with what a translator must know.

A card comes after those that lead to it; what goes with it (buttons, pieces of sentence, the
texts it refers to) follows it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from bot.core.dialog import Ask, Card, End, Scale
from bot.core.map import Kind, Map, Node, draw
from bot.core.map_words import MapWords


@dataclass(frozen=True, slots=True)
class Part:
    """A text by its name: `kind` is a message `part-...`, or a card's kind already in words.

    `about` is a text that it belongs to (the question of a label), `by` says where the card
    comes from.
    """

    name: str
    kind: str
    card: Card | None = None
    about: str = ""
    by: tuple[str, ...] = ()


def parts(
    words: MapWords, names: Sequence[str], references: Callable[[str], Iterator[str]]
) -> Iterator[Part]:
    """Give each of `names` once; `references` gives the texts that a text refers to."""
    given, left = set[str](), dict.fromkeys(names)
    for part in _wanted(words):
        todo = [part]
        while todo:
            each = todo.pop()
            if each.name not in left or each.name in given:
                continue
            given.add(each.name)
            yield each
            inner = [
                Part(name, "part-piece", each.card, each.name) for name in references(each.name)
            ]
            todo += reversed(inner)
    yield from (Part(name, "part-other") for name in names if name not in given)


def _wanted(words: MapWords) -> Iterator[Part]:
    dialog = words.dialog
    yield Part("title", "part-title")
    yield Part("about", "part-about")
    yield from (Part(f"step-{step}", "part-step") for step in range(1, (dialog.steps or 0) + 1))
    drawing = draw(dialog)
    for node in in_order(drawing):
        came = tuple(
            f"{edge.start}: {label}" if (label := words.label(edge)) else edge.start
            for edge in drawing.edges
            if edge.goal == node.id
        )
        for card in node.cards:
            if card.lead:
                yield Part(card.lead, "part-lead", card, "", came)
            yield Part(card.text, "part-card", card, card.lead or "", came)
            yield from _belonging(card)


def _belonging(card: Card) -> Iterator[Part]:
    for option in getattr(card.kind, "options", ()):
        yield Part(f"{card.text}.{option}", "part-button", card, card.text)
    match card.kind:
        case Scale():
            yield Part(f"{card.text}.low", "part-scale", card, card.text)
            yield Part(f"{card.text}.high", "part-scale", card, card.text)
        case Ask():
            yield Part(f"{card.text}.heading", "part-heading", card, card.text)
        case End():
            pass
        case _:
            yield Part(f"{card.text}.continue", "part-button", card, card.text)
    yield from (
        Part(f"{card.id}-clause.{option}", "part-clause", card, f"{card.text}.{option}")
        for option in getattr(card.kind, "options", ())
    )
    if card.copy:
        yield Part(card.copy, "part-copy", card, card.text)


def in_order(drawing: Map) -> Iterator[Node]:
    """Give the boxes with cards, each after those that lead on to it, else as in the file.

    A. B. Kahn, "Topological sorting of large networks" (1962); where a circle leaves none, the
    first of the file comes.
    """
    places = {node.id: place for place, node in enumerate(drawing.nodes)}
    before = dict.fromkeys(places, 0)
    for edge in drawing.edges:
        before[edge.goal] += edge.kind is not Kind.BACK
    ready = [places[name] for name, count in before.items() if count == 0]
    waiting = [place for place in range(len(drawing.nodes)) if place not in ready]
    heapify(ready)
    while ready or waiting:
        place = heappop(ready) if ready else waiting[0]
        if place in waiting:
            waiting.remove(place)
        node = drawing.nodes[place]
        if node.cards:
            yield node
        for edge in drawing.edges:
            if edge.start == node.id and edge.kind is not Kind.BACK:
                before[edge.goal] -= 1
                if before[edge.goal] == 0 and places[edge.goal] in waiting:
                    waiting.remove(places[edge.goal])
                    heappush(ready, places[edge.goal])
