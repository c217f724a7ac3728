"""What a change of a dialog does to its old buttons: told by cards, and true of every walk."""

from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.buttons import CardButton, Refusal, Verb
from bot.core.callback import decode, encode
from bot.core.changes import Refused, refused
from bot.core.dialog import Dialog
from bot.core.position import walk
from tests.core.dialogs import CHANCE, FILES, Plain, dialog
from tests.core.edits import edit
from tests.core.walks import start, wander


def told(found: Iterable[Refused]) -> tuple[set[str], set[str]]:
    always, sometimes = set[str](), set[str]()
    for each in found:
        always |= {*each.always}
        sometimes |= {*each.sometimes}
    return always, sometimes


@given(FILES, CHANCE)
def test_what_is_told_holds_for_every_old_button(file: Plain, random: Random) -> None:
    old, new = dialog(file), dialog(edit(file, random))
    always, sometimes = told(refused(old, new))
    for position in wander({"one": old}, start("one", random), random):
        if position.dialog != "one":
            return
        data = encode(CardButton(position, Verb.BACK), {"one": old})
        card = walk(old, position.path).here.id
        if isinstance(decode(data, {"one": new}), Refusal):
            assert card in always | sometimes
        else:
            assert card not in always


@given(FILES)
def test_without_a_change_nothing_is_told(file: Plain) -> None:
    assert not list(refused(dialog(file), dialog(file)))


@given(st.integers(0, 3))
def test_what_a_change_is_not_on_the_way_of_is_left_alone(number: int) -> None:
    cards = [f"c{n}" for n in range(4)]
    found = list(refused(line(cards), line([*cards[: number + 1], "new", *cards[number + 1 :]])))
    spoilt = (*cards[number + 1 :], "last")
    assert found == [Refused(f"c{number}", "leads", spoilt, ())]


def line(names: list[str]) -> Dialog:
    """A dialog whose cards follow each other."""
    shows = {
        name: {"show": name, "next": goal}
        for name, goal in zip(names, [*names[1:], "last"], strict=True)
    }
    return made({**shows, "last": {"end": "last"}})


def made(cards: Plain) -> Dialog:
    return dialog({"version": "1", "command": "one", "minutes": 1, "cards": cards})


BASE: Plain = {
    "a": {"choose": ["x", "y"], "next": {"x": "b", "y": "c"}},
    "b": {"scale": "0..10", "next": "c"},
    "c": {"ask": "optional", "next": "d"},
    "d": {"end": "d"},
}


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        (
            {"a": {"choose": ["y", "x"], "next": {"x": "b", "y": "c"}}},
            [Refused("a", "changed", ("a", "b", "c", "d"), ())],
        ),
        (
            {"a": {"choose": ["x", "y"], "next": {"x": "b", "y": "d"}}},
            [Refused("a", "leads", (), ("c", "d"))],
        ),
        ({"b": {"show": "b", "next": "c"}}, [Refused("b", "changed", ("b",), ("c", "d"))]),
        (
            {"c": {"ask": "required", "next": "d"}, "b": {"show": "b", "next": "c"}},
            [Refused("b", "changed", ("b", "c", "d"), ()), Refused("c", "changed", ("c", "d"), ())],
        ),
        ({"b": {"scale": "0..10", "next": "stop"}}, [Refused("b", "leads", (), ("c", "d"))]),
        (
            {
                "b": {
                    "scale": "0..10",
                    "next": [
                        {
                            "when": {"all": [{"a": "x"}, {"at_least": {"b": "0"}}]},
                            "go": "c",
                        },
                        {"go": "d"},
                    ],
                }
            },
            [Refused("b", "leads", (), ("c", "d"))],
        ),
    ],
)
def test_the_first_change_on_a_path_is_the_reason(changed: Plain, found: list[Refused]) -> None:
    assert list(refused(made(BASE), made({**BASE, **changed}))) == found


def test_a_card_that_is_gone_is_the_reason_itself() -> None:
    cards = {**BASE, "a": {"choose": ["x", "y"], "next": "c"}}
    del cards["b"]
    (found,) = refused(made(BASE), made(cards))
    assert found == Refused("b", "gone", ("b",), ("c", "d"))


def test_another_first_card_refuses_all() -> None:
    (found,) = refused(made(BASE), made({"new": {"show": "new", "next": "a"}, **BASE}))
    assert found == Refused("a", "entry", ("a", "b", "c", "d"), ())


def test_where_answers_are_too_many_to_try_it_may_go_either_way() -> None:
    many = {
        f"m{n}": {"choose_up_to": 7, "of": list("abcdefg"), "next": goal, "none": True}
        for n, goal in enumerate(("m1", "m2", "last"))
    }
    rule = [{"when": {"m0": "a", "m1": "a"}, "go": "last"}, {"go": "last"}]
    old = made({**many, "last": {"end": "last"}})
    new = made({**many, "m2": {**many["m2"], "next": rule}, "last": {"end": "last"}})
    (found,) = refused(old, new)
    assert found == Refused("m2", "leads", (), ("last",))


def test_a_rule_that_says_the_same_in_other_words_changes_nothing() -> None:
    rules = [{"when": {"a": "x"}, "go": "b"}, {"go": "c"}]
    assert not list(refused(made(BASE), made({**BASE, "a": {**BASE["a"], "next": rules}})))
