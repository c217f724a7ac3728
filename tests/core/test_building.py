import pytest
from pydantic import ValidationError

from bot.core.building import build
from bot.core.dialog import (
    OWN,
    AllOf,
    Ask,
    AtLeast,
    AtMost,
    Card,
    Choose,
    ChooseUpTo,
    End,
    Every,
    Go,
    Halt,
    Is,
    Jump,
    Rule,
    Say,
    Scale,
    Some,
)
from bot.core.format import DialogFile, JumpTarget, RuleFile
from tests.core.dialogs import Plain, dialog


def cards(**more: Plain) -> dict[str, Card]:
    file = {"version": "1", "command": "go", "minutes": 1, "cards": {**more, "z": {"end": "z"}}}
    return dict(dialog(file).cards)


def test_each_kind_of_file_becomes_its_card() -> None:
    built = cards(
        a={"show": "hello", "next": "b", "copy": "line"},
        b={"choose": ["x", "y"], "next": "c", "step": "1"},
        c={"choose_up_to": "2", "of": ["x", "y"], "none": "true", "next": "d"},
        d={"scale": "0..10", "next": "e"},
        e={"ask": "required", "next": "z"},
    )
    onward = {name: (Rule(None, Go(name)),) for name in "bcdez"}
    assert built["a"] == Card("a", Say(), "hello", onward["b"], copy="line")
    assert built["b"] == Card("b", Choose(("x", "y")), "b", onward["c"], 1)
    assert built["c"].kind == ChooseUpTo(("x", "y"), 2, may_be_none=True)
    assert built["d"].kind == Scale()
    assert built["e"].kind == Ask(optional=False)
    assert built["z"] == Card("z", End(()), "z")


def test_a_composed_sentence_becomes_a_card_a_slot_and_one_for_its_own_words() -> None:
    built = cards(
        a={"show": "a", "next": "say"},
        say={"compose": {"one": ["x", "y"], "two": ["p", "q"]}, "next": "z", "step": 1},
    )
    assert list(built) == ["a", "say-one", "say-one-own", "say-two", "say-two-own", "z"]
    assert built["a"].rules == (Rule(None, Go("say-one")),)
    to_own = Rule(Is("say-one", (OWN,)), Go("say-one-own"))
    first = built["say-one"]
    assert first.kind == Choose(("x", "y", OWN))
    assert first.rules == (to_own, Rule(None, Go("say-two")))
    assert (first.text, first.lead, first.step) == ("say-one", "say", 1)
    own = built["say-one-own"]
    assert (own.kind, own.text) == (Ask(optional=False), "say-one")
    assert own.rules == (Rule(None, Go("say-two")),)
    assert built["say-two-own"].rules == (Rule(None, Go("z")),)


def test_targets_are_a_card_a_halt_or_another_dialog() -> None:
    built = cards(
        a={"choose": ["x", "y"], "next": {"x": "stop", "y": {"dialog": "two"}, "else": "z"}},
        b={"show": "b", "next": {"dialog": "two"}},
    )
    assert built["a"].rules == (
        Rule(Is("a", ("x",)), Halt()),
        Rule(Is("a", ("y",)), Jump("two")),
        Rule(None, Go("z")),
    )
    assert built["b"].rules == (Rule(None, Jump("two")),)


def test_conditions_are_read_as_they_are_written() -> None:
    when = {
        "all": [{"a": "x"}],
        "any": [{"a": "x"}, {"a": ["y", "x"]}],
        "all_of": {"b": ["p", "q"]},
        "at_least": {"c": "3"},
        "at_most": {"c": "7"},
        "say-one": "x",
    }
    built = cards(a={"show": "a", "next": [{"when": when, "go": "z"}, {"go": "stop"}]})
    assert built["a"].rules[0].when == Every(
        (
            Every((Is("a", ("x",)),)),
            Some((Is("a", ("x",)), Is("a", ("y", "x")))),
            AllOf("b", ("p", "q")),
            AtLeast("c", 3),
            AtMost("c", 7),
            Is("say-one", ("x",)),
        )
    )
    assert built["a"].rules[1] == Rule(None, Halt())


def test_a_file_may_be_made_of_values_too() -> None:
    file = DialogFile.model_validate(
        {
            "version": "1",
            "command": "go",
            "minutes": 1,
            "cards": {
                "a": {"show": "a", "next": JumpTarget(dialog="two")},
                "b": {"show": "b", "next": (RuleFile(go=JumpTarget(dialog="two")),)},
            },
        }
    )
    built = build("one", file).cards
    assert built["a"].rules == built["b"].rules == (Rule(None, Jump("two")),)


def test_an_empty_condition_is_none() -> None:
    built = cards(a={"show": "a", "next": [{"when": {}, "go": "z"}]})
    assert built["a"].rules[0].when == Every(())


def test_a_file_is_not_changed_afterwards() -> None:
    file = DialogFile.model_validate(
        {"version": "1", "command": "go", "minutes": 1, "cards": {"z": {"end": "z"}}}
    )
    with pytest.raises(ValidationError):
        file.command = "other"
    assert build("one", file).entry.id == "z"
