from collections.abc import Mapping

import pytest
from hypothesis import given

from bot.core.ahead import answers_on, atoms
from bot.core.building import build
from bot.core.dialog import (
    AllOf,
    AtLeast,
    Dialog,
    Every,
    Go,
    Halt,
    Is,
    Jump,
    Say,
    Some,
    rule,
    target,
)
from bot.core.format import DialogFile
from bot.core.map import Box, Edge, Kind, Map, Node, Way, draw
from bot.core.position import Position, advance, walk
from bot.core.steps import Step, steps
from tests.bots import real_library
from tests.core.dialogs import CHANCE, LIBRARIES, Plain, Seeded
from tests.core.walks import answer_on

REAL = ("impasse", "quick")


def dialog_of(cards: Plain) -> Dialog:
    file = {"version": "1", "command": "go", "minutes": "1", "steps": "2", "cards": cards}
    return build("one", DialogFile.model_validate(file))


def boxes(drawing: Map) -> Mapping[str, Node]:
    return {card.id: node for node in drawing.nodes for card in node.cards}


def edges(drawing: Map) -> Mapping[tuple[str, str], Edge]:
    return {(edge.start, edge.goal): edge for edge in drawing.edges}


def check_walk(dialog: Dialog, random: Seeded, cards: int = 80) -> None:
    """Walk as the engine does: every step taken is an arrow of the map."""
    drawing, position = draw(dialog), Position(dialog.id)
    known, places = edges(drawing), boxes(drawing)
    for _ in range(cards):
        trail = walk(dialog, position.path)
        answer = answer_on(trail.here, random)
        answers = {**trail.answers, trail.here.id: answer}
        start, place = places[trail.here.id].id, rule(trail.here, answers)
        if place is None:
            return
        leads = target(trail.here, answers)
        goal = exit_to(leads, start) if isinstance(leads, Halt | Jump) else places[leads.card].id
        after = advance(dialog, position, answer)
        left = after is None or isinstance(leads, Jump)
        goes_back = not left and after is not None and len(after.path) <= len(position.path)
        if start != goal or goes_back:
            edge = known[start, goal]
            assert edge.kind is Kind.BACK or not goes_back
            step = next(s for s in edge.steps if (s.card, s.rule) == (trail.here.id, place))
            assert answer in step.answers or step.path is None
        if left or after is None:
            return
        position = after


def exit_to(leads: Halt | Jump, start: str) -> str:
    return f"{start}>{leads.dialog}" if isinstance(leads, Jump) else f"{start}>"


def check_arrows(dialog: Dialog) -> None:
    """Every arrow of the map is a step that the engine takes."""
    drawing = draw(dialog)
    places = boxes(drawing)
    for edge in drawing.edges:
        assert edge.steps or edge.kind is Kind.OFFER
        goes_back = [_takes(dialog, places, edge, step) for step in edge.steps]
        assert (edge.kind is Kind.BACK) == any(goes_back)


def _takes(dialog: Dialog, places: Mapping[str, Node], edge: Edge, step: Step) -> bool:
    """Take a step by its path; tell whether it goes back."""
    assert step.path is not None
    *path, answer = step.path
    trail = walk(dialog, tuple(path))
    assert places[trail.here.id].id == edge.start
    assert answer in step.answers
    after = advance(dialog, Position(dialog.id, tuple(path)), answer)
    match target(trail.here, {**trail.answers, trail.here.id: answer}):
        case Halt():
            assert (after, edge.goal) == (None, f"{edge.start}>")
            return False
        case Jump(other):
            assert edge.goal == f"{edge.start}>{other}"
            return False
        case Go(card):
            assert after is not None
            assert walk(dialog, after.path).here.id == card
            assert places[card].id == edge.goal
            return len(after.path) <= len(path)


@given(LIBRARIES, CHANCE)
def test_what_the_engine_walks_is_on_the_map(dialogs: Mapping[str, Dialog], random: Seeded) -> None:
    check_walk(dialogs["one"], random)


@given(LIBRARIES)
def test_what_is_on_the_map_the_engine_walks(dialogs: Mapping[str, Dialog]) -> None:
    for dialog in dialogs.values():
        if all(step.path is not None for step in steps(dialog)):
            check_arrows(dialog)


@pytest.mark.parametrize("name", REAL)
def test_the_maps_of_the_real_dialogs_are_exact(name: str) -> None:
    dialog = real_library().dialogs[name]
    check_arrows(dialog)
    for seed in range(30):
        check_walk(dialog, Seeded(seed))
    reached = {edge.goal for edge in draw(dialog).edges} | {dialog.entry.lead or dialog.entry.id}
    assert reached == {node.id for node in draw(dialog).nodes}


def test_the_loops_of_the_impasse_are_where_one_starts_again() -> None:
    drawing = draw(real_library().dialogs["impasse"])
    back = {(e.start, e.goal) for e in drawing.edges if e.kind is Kind.BACK}
    assert back == {("circle", "client"), ("sentence", "say")}


@given(LIBRARIES)
def test_with_too_many_paths_every_rule_counts(dialogs: Mapping[str, Dialog]) -> None:
    dialog = dialogs["one"]
    sketch = {(step.card, step.rule) for step in steps(dialog, most=1)}
    assert {(step.card, step.rule) for step in steps(dialog)} <= sketch


def test_the_steps_have_each_answer_of_every_kind() -> None:
    some = dialog_of(
        {
            "a": {"choose_up_to": "2", "of": ["x", "y"], "none": "true", "next": "b"},
            "b": {"scale": "0..10", "next": "c"},
            "c": {"ask": "required", "next": "d"},
            "d": {"show": "d", "next": "e"},
            "e": {"end": "e"},
        }
    )
    found = {card.id: list(answers_on(card)) for card in some.cards.values()}
    assert found["a"] == [(), ("x",), ("y",), ("x", "y")]
    assert found["b"] == list(range(11))
    assert (found["c"], found["d"], found["e"]) == (["answered"], [None], [])


def test_an_answer_that_leads_nowhere_takes_no_step() -> None:
    lost = dialog_of({"a": {"choose": ["x", "y"], "next": {"x": "b"}}, "b": {"end": "b"}})
    assert [(step.card, step.answers) for step in steps(lost)] == [("a", ("x",))]


def test_a_condition_is_made_of_conditions_on_one_card() -> None:
    one, two, three = Is("a", ("x",)), AllOf("b", ("y",)), AtLeast("c", 3)
    assert list(atoms(Every((one, Some((two, three)))))) == [one, two, three]
    assert list(atoms(None)) == []


EXITS = {
    "first": {
        "step": "1",
        "choose": ["a", "b", "c", "d"],
        "next": {"a": "stop", "b": {"dialog": "two"}, "else": "say"},
    },
    "say": {"compose": {"one": ["x", "y"], "two": ["x", "y"]}, "next": "again"},
    "again": {"choose": ["yes", "no"], "next": {"yes": "say", "no": "end"}},
    "end": {"end": "end", "offer": ["two"]},
}


def test_exits_stand_beside_the_cards_they_leave_from() -> None:
    drawing = draw(dialog_of(EXITS))
    assert [(node.id, node.box) for node in drawing.nodes] == [
        ("first", Box.CARD),
        ("first>", Box.HALT),
        ("first>two", Box.JUMP),
        ("say", Box.SENTENCE),
        ("again", Box.CARD),
        ("end", Box.END),
        ("end>two", Box.JUMP),
    ]
    assert [node.id for node in drawing.by_step()][-3:] == ["first", "first>", "first>two"]
    assert [(e.start, e.goal, e.kind, e.ways) for e in drawing.edges] == [
        ("first", "first>", Kind.ON, (Way(("a",)),)),
        ("first", "first>two", Kind.ON, (Way(("b",)),)),
        ("first", "say", Kind.ON, (Way(("c", "d")),)),
        ("say", "again", Kind.ON, (Way(),)),
        ("again", "say", Kind.BACK, (Way(("yes",)),)),
        ("again", "end", Kind.ON, (Way(("no",)),)),
        ("end", "end>two", Kind.OFFER, ()),
    ]


def ways(cards: Plain) -> list[tuple[str, tuple[Way, ...]]]:
    drawing = draw(dialog_of({**cards, "u": {"end": "u"}, "v": {"end": "v"}}))
    return [(edge.goal, edge.ways) for edge in drawing.edges if edge.start == "last"]


def test_an_arrow_says_which_answers_and_which_earlier_ones_lead_along_it() -> None:
    first = {"first": {"choose": ["p", "q", "r"], "next": "last"}}
    earlier = Is("first", ("p",))
    assert ways(
        first
        | {
            "last": {
                "choose": ["a", "b", "c"],
                "next": [
                    {"when": {"last": "a"}, "go": "u"},
                    {"when": {"first": "p", "last": ["b", "a"]}, "go": "u"},
                    {"go": "v"},
                ],
            }
        }
    ) == [
        ("u", (Way(("a",)), Way(("b",), earlier))),
        ("v", (Way(("c",)), Way(("b",), otherwise=True))),
    ]
    assert ways(
        first
        | {"last": {"scale": "0..10", "next": [{"when": {"first": "p"}, "go": "u"}, {"go": "v"}]}}
    ) == [("u", (Way((), earlier),)), ("v", (Way(otherwise=True),))]
    assert ways(
        first
        | {
            "last": {
                "ask": "optional",
                "next": [
                    {"when": {"all": [{"first": "p"}, {"first": ["p", "q"]}]}, "go": "u"},
                    {"go": "v"},
                ],
            }
        }
    ) == [
        ("u", (Way((), Every((earlier, Is("first", ("p", "q"))))),)),
        ("v", (Way(otherwise=True),)),
    ]


def test_an_arrow_from_several_choices_says_its_rule() -> None:
    assert ways(
        {
            "last": {
                "choose_up_to": "2",
                "of": ["a", "b"],
                "next": [{"when": {"all_of": {"last": ["a", "b"]}}, "go": "u"}, {"go": "v"}],
            }
        }
    ) == [
        ("u", (Way((), AllOf("last", ("a", "b"))),)),
        ("v", (Way(otherwise=True),)),
    ]


def test_a_card_that_nothing_leads_to_stands_alone() -> None:
    drawing = draw(
        dialog_of(
            {"a": {"show": "a", "next": "c"}, "b": {"show": "b", "next": "c"}, "c": {"end": "c"}}
        )
    )
    assert [node.id for node in drawing.nodes] == ["a", "b", "c"]
    assert [(edge.start, edge.goal) for edge in drawing.edges] == [("a", "c")]
    assert drawing.nodes[0].cards[0].kind == Say()
