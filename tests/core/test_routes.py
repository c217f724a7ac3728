"""A shortest path to every card, on random dialogs and on the real ones."""

from random import Random

import pytest
from hypothesis import given

from bot.core.buttons import CardButton, Verb
from bot.core.dialog import SKIPPED, Answer, Dialog
from bot.core.effects import CardScreen, Draw, Post
from bot.core.position import Position, walk
from bot.core.routes import drawing, routes
from bot.core.tapping import card_tapped
from tests.bots import real_library
from tests.core.dialogs import CHANCE, FILES, Plain, dialog
from tests.core.walks import wander


@given(FILES, CHANCE)
def test_whatever_card_one_comes_to_has_a_shortest_path(file: Plain, random: Random) -> None:
    one = dialog(file)
    found = routes(one)
    for card, path in found.items():
        assert walk(one, path).here.id == card
    for position in wander({"one": one, "two": one}, Position("one"), random):
        if position.dialog == "one":
            here = walk(one, position.path).here.id
            assert len(found[here]) <= len(position.path)


@pytest.mark.parametrize("name", ["quick", "impasse"])
def test_every_card_of_the_real_dialogs_can_be_drawn(name: str) -> None:
    one = real_library().dialogs[name]
    found = routes(one)
    assert found.keys() == one.cards.keys()
    for card, path in found.items():
        assert drawn(one, path) == card


def test_a_question_on_the_way_is_skipped() -> None:
    file = two_cards({"ask": "optional"})
    assert routes(dialog(file)) == {"one": (), "last": (SKIPPED,)}


HALTED = {
    "choose": {"choose": ["a", "b"], "next": {"a": "halt", "b": "last"}},
    "ticks": {"choose_up_to": 2, "of": ["a", "b"], "next": "halt"},
    "scale": {
        "scale": "0..10",
        "next": [{"when": {"at_least": {"one": 7}}, "go": "halt"}, {"go": "last"}],
    },
    "skipped": {"ask": "optional", "next": "halt"},
    "shown": {"show": "one", "next": "halt"},
}


@pytest.mark.parametrize("kind", HALTED)
def test_a_card_that_leads_nowhere_is_drawn_by_the_answer_before_it(kind: str) -> None:
    cards = {
        "one": HALTED[kind],
        "halt": {"show": "halt", "next": "stop"},
        "last": {"end": "last"},
    }
    one = dialog({"version": "1", "command": "go", "minutes": 1, "cards": cards})
    path = routes(one)["halt"]
    button = drawing(one, Position("one", path))
    assert button.verb is not Verb.RESUME
    assert drawn(one, path) == "halt"


def test_behind_words_that_cannot_be_skipped_only_the_question_can_be_drawn() -> None:
    cards = {
        "one": {"ask": "required", "next": "halt"},
        "halt": {"show": "halt", "next": "stop"},
        "last": {"end": "last"},
    }
    one = dialog({"version": "1", "command": "go", "minutes": 1, "cards": cards})
    assert drawing(one, Position("one", routes(one)["halt"])) == CardButton(
        Position("one"), Verb.RESUME
    )


def test_the_only_card_may_lead_nowhere() -> None:
    cards = {"one": {"show": "one", "next": "stop"}}
    one = dialog({"version": "1", "command": "go", "minutes": 1, "cards": cards})
    assert drawing(one, Position("one")) == CardButton(Position("one"), Verb.RESUME)


def test_of_many_ways_only_some_are_looked_at() -> None:
    one = real_library().dialogs["quick"]
    assert len(routes(one, most=0)) == 1


def two_cards(first: Plain) -> Plain:
    cards = {"one": {**first, "next": "last"}, "last": {"end": "last"}}
    return {"version": "1", "command": "go", "minutes": 1, "cards": cards}


def drawn(one: Dialog, path: tuple[Answer, ...]) -> str:
    """Give the card that the engine draws on a tap."""
    position = Position(one.id, path)
    effects = card_tapped({one.id: one}, drawing(one, position), 1)
    (screen,) = (each.screen for each in effects if isinstance(each, Draw | Post))
    assert isinstance(screen, CardScreen)
    return walk(one, screen.position.path).here.id
