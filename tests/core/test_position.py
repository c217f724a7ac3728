from collections.abc import Mapping

import pytest
from hypothesis import given

from bot.core.dialog import ANSWERED, SKIPPED, Answer, Dialog
from bot.core.position import (
    NoSuchPathError,
    Position,
    accepts,
    advance,
    back,
    exists,
    toggle,
    walk,
)
from tests.core.dialogs import CHANCE, LIBRARIES, Seeded
from tests.core.example import DIALOGS, at
from tests.core.walks import answer_on, start, wander

ONE = DIALOGS["one"]


@given(LIBRARIES, CHANCE)
def test_a_path_never_visits_a_card_twice(dialogs: Mapping[str, Dialog], chance: Seeded) -> None:
    for position in wander(dialogs, start("one", chance), chance):
        trail = walk(dialogs[position.dialog], position.path)
        cards = [card.id for card in (*trail.passed, trail.here)]
        assert len(set(cards)) == len(cards)
        assert list(trail.answers) == cards[:-1]
        assert tuple(trail.answers.values()) == position.path
        assert exists(dialogs, position)


@given(LIBRARIES, CHANCE)
def test_back_leads_to_the_card_before(dialogs: Mapping[str, Dialog], chance: Seeded) -> None:
    for position in wander(dialogs, start("one", chance), chance):
        before, dialog = back(position), dialogs[position.dialog]
        if before is None:
            assert walk(dialog, position.path).here == dialog.entry
            continue
        assert walk(dialog, before.path).here == walk(dialog, position.path).passed[-1]
        assert before.selection == ()
        again = advance(dialog, before, position.path[-1])
        assert again
        assert again.path == position.path


@given(LIBRARIES, CHANCE)
def test_an_answer_leads_on_or_back_to_the_path(
    dialogs: Mapping[str, Dialog], chance: Seeded
) -> None:
    for position in wander(dialogs, start("one", chance), chance):
        dialog = dialogs[position.dialog]
        after = advance(dialog, position, answer_on(walk(dialog, position.path).here, chance))
        if after and after.dialog == position.dialog and after.path:
            longer = (*position.path, after.path[-1])
            assert after.path in (longer, position.path[: len(after.path)])
        if after:
            assert (after.locale, after.first_message_id) == (
                position.locale,
                position.first_message_id,
            )


@pytest.mark.parametrize(
    ("path", "depth"),
    [
        (("a",), 0),
        ((None, "z"), 1),
        ((None, None), 1),
        ((None, "a", ("x", "y", "z")), 2),
        ((None, "a", ("y", "x")), 2),
        ((None, "a", ("x", "x")), 2),
        ((None, "a", ()), 2),
        ((None, "a", ("x",), 11), 3),
        ((None, "a", ("x",), -1), 3),
        ((None, "a", ("x",), True), 3),
        ((None, "a", ("x",), 3, None), 4),
        ((None, "b", "words"), 2),
        ((None, "b", SKIPPED, None, SKIPPED), 4),
        ((None, "stop", None), 2),
    ],
)
def test_a_path_that_is_not_there_tells_where_it_goes_wrong(
    path: tuple[Answer, ...], depth: int
) -> None:
    with pytest.raises(NoSuchPathError) as caught:
        walk(ONE, path)
    assert (caught.value.dialog, caught.value.depth) == ("one", depth)
    assert not exists(DIALOGS, at(*path))


def test_what_no_card_takes_leads_nowhere() -> None:
    assert advance(ONE, at(None), "z") is None
    assert advance(ONE, at(None, "stop"), None) is None
    assert advance(ONE, at(None, "a", ("x",), 3), None) is None
    assert not accepts(ONE.cards["end"], None)


def test_ticks_are_kept_in_the_order_of_the_card() -> None:
    many = ONE.cards["many"]
    assert toggle(many, ("z",), "x", on=True) == ("x", "z")
    assert toggle(many, ("x", "z"), "y", on=True) == ("x", "z")
    assert toggle(many, ("x", "z"), "z", on=False) == ("x",)
    assert toggle(many, ("x",), "x", on=True) == ("x",)
    assert toggle(ONE.cards["scale"], (), "x", on=True) == ()


def test_a_place_is_the_same_in_any_language() -> None:
    here = Position("one", (None,), (), "nl", 3)
    assert here.place() == Position("one", (None,), (), "en", 7).place()
    assert here.place() != Position("one", (None,), ("x",), "nl", 3).place()


def test_ticks_that_a_card_does_not_have_are_no_place() -> None:
    assert exists(DIALOGS, at(None, "a", selection=("x", "y")))
    assert not exists(DIALOGS, at(None, "a", selection=("x", "y", "z")))
    assert not exists(DIALOGS, at(None, selection=("x",)))
    assert not exists({}, at())


def test_the_words_written_are_those_answered() -> None:
    path = (None, "b", SKIPPED, None, ANSWERED)
    assert walk(ONE, path).written() == ("ask_more",)
