import pytest

from bot.core.dialog import (
    AllOf,
    Answer,
    AtLeast,
    AtMost,
    Card,
    Choose,
    ChooseUpTo,
    Condition,
    End,
    Every,
    Halt,
    Is,
    Kind,
    Say,
    Some,
    chosen,
    holds,
    target,
)

ANSWERS: dict[str, Answer] = {
    "role": "fixer",
    "feelings": ("tired", "sad"),
    "strength": 7,
    "said": None,
}


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Is("role", ("fixer", "critic")), True),
        (Is("role", ("critic",)), False),
        (Is("feelings", ("sad",)), True),
        (Is("said", ("sad",)), False),
        (Is("not_seen", ("sad",)), False),
        (Is("strength", ("7",)), False),
        (AllOf("feelings", ("tired", "sad")), True),
        (AllOf("feelings", ("tired", "angry")), False),
        (AtLeast("strength", 7), True),
        (AtLeast("strength", 8), False),
        (AtMost("strength", 7), True),
        (AtMost("strength", 6), False),
        (AtLeast("feelings", 2), True),
        (AtMost("feelings", 1), False),
        (AtLeast("role", 0), False),
        (AtMost("not_seen", 10), False),
        (Every((AtLeast("strength", 7), Is("role", ("fixer",)))), True),
        (Every((AtLeast("strength", 7), Is("role", ("critic",)))), False),
        (Some((AtLeast("strength", 8), Is("role", ("fixer",)))), True),
        (Some((AtLeast("strength", 8), Is("role", ("critic",)))), False),
    ],
)
def test_a_condition_holds_or_not(condition: Condition, *, expected: bool) -> None:
    assert holds(condition, ANSWERS) is expected


def test_chosen_are_the_options_of_an_answer() -> None:
    assert chosen("a") == ("a",)
    assert chosen(("a", "b")) == ("a", "b")
    assert chosen(3) == chosen(None) == ()


def test_a_card_without_rules_leads_nowhere() -> None:
    assert target(Card("end", End(()), "end"), {}) == Halt()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Say(), End(())),
        (Choose(("a", "b")), Choose(("b", "a"))),
        (Choose(("a", "b")), ChooseUpTo(("a", "b"), 1, may_be_none=False)),
        (
            ChooseUpTo(("a", "b"), 1, may_be_none=False),
            ChooseUpTo(("a", "b"), 2, may_be_none=False),
        ),
        (ChooseUpTo(("a", "b"), 1, may_be_none=False), ChooseUpTo(("a", "b"), 1, may_be_none=True)),
        (End(()), End(("quick",))),
    ],
)
def test_cards_of_another_kind_or_other_options_have_another_shape(one: Kind, other: Kind) -> None:
    assert Card("x", one, "x").shape() != Card("x", other, "x").shape()
    assert Card("x", one, "x").shape() == Card("x", one, "other words").shape()
    assert Card("x", one, "x").shape() != Card("y", one, "x").shape()
