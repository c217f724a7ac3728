"""Texts in the order of the conversation, each once, with what it belongs to."""

from collections.abc import Mapping

from hypothesis import given

from bot.core.conversation import Part, in_order, parts
from bot.core.dialog import Dialog
from bot.core.map import Kind, draw
from bot.core.map_words import MapWords
from bot.core.named_texts import wanted_texts
from tests.bots import real_library
from tests.core.dialogs import LIBRARIES
from tests.core.test_map import dialog_of
from tests.core.walks import EchoTexts


def said(dialog: Dialog, *more: str) -> list[Part]:
    names = [name for _, name in wanted_texts(dialog)] + list(more)
    words = MapWords(dialog, EchoTexts("nl"), lambda _: None)
    referred = {"a": ["piece"], "piece": ["deeper", "a"]}
    return list(parts(words, names, lambda name: iter(referred.get(name, ()))))


@given(LIBRARIES)
def test_each_text_comes_once_and_each_card_after_those_before_it(
    dialogs: Mapping[str, Dialog],
) -> None:
    dialog = dialogs["one"]
    names = [part.name for part in said(dialog, "extra")]
    assert sorted(names) == sorted({*(name for _, name in wanted_texts(dialog)), "extra"})
    assert names[-1] == "extra"
    drawing = draw(dialog)
    order = [node.id for node in in_order(drawing)]
    assert sorted(order) == sorted(node.id for node in drawing.nodes if node.cards)


def test_a_card_of_the_impasse_comes_after_those_that_lead_to_it() -> None:
    drawing = draw(real_library().dialogs["impasse"])
    order = [node.id for node in in_order(drawing)]
    late = {
        (edge.start, edge.goal)
        for edge in drawing.edges
        if edge.kind is Kind.ON
        and edge.goal in order
        and order.index(edge.start) > order.index(edge.goal)
    }
    assert late == {("ready_low", "b_about")}


def test_what_belongs_to_a_card_follows_it() -> None:
    dialog = dialog_of(
        {
            "b": {"choose": ["x", "y"], "next": "a"},
            "d": {"show": "d", "copy": "copied", "next": "e"},
            "a": {"scale": "0..10", "next": "c"},
            "c": {"ask": "optional", "next": "s"},
            "s": {"compose": {"f": ["x", "y"]}, "next": "d"},
            "e": {"end": "e"},
        }
    )
    found = said(dialog, "b-clause.x", "d.continue", "piece", "deeper", "unused")
    assert [part.name for part in found] == [
        *("title", "about", "step-1", "step-2", "b", "b.x", "b.y", "b-clause.x"),
        *("a", "piece", "deeper", "a.low", "a.high", "c", "c.heading"),
        *("s", "s-f", "s-f.x", "s-f.y", "s-f.heading"),
        *("d", "d.continue", "copied", "e", "unused"),
    ]
    by = {part.name: part for part in found}
    assert by["a"].by == ("b",)
    assert by["b.x"].about == "b"
    assert by["b-clause.x"].about == "b.x"
    assert by["piece"].about == "a"
    assert by["s-f"].about == "s"
    assert by["unused"].kind == "part-other"
