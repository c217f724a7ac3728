import pytest

from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.library import TextError

TEXT = """\
# A comment
-brand = Bot
    .short = B
greeting = Hello { $name }, from { -brand }
    .label = Hi
only =
    .label = Just { greeting }, { only.other }
    .other = { $count ->
        [one] one
       *[other] { $count } for { $who }
    }
"""
FILE = read_fluent("en", "x.ftl", TEXT)
TEXTS = FluentTexts("en", {"x": FILE})


def test_texts_and_attributes_have_names_and_places() -> None:
    assert set(FILE.variables) == {"greeting", "greeting.label", "only.label", "only.other"}
    assert str(FILE.source.at("greeting")) == "x.ftl:4:1"
    assert str(FILE.source.at("only.other")) == "x.ftl:8:5"
    assert FILE.faults == ()


def test_a_text_tells_what_it_may_want_through_others_too() -> None:
    assert TEXTS.variables("x", "greeting") == {"name"}
    assert TEXTS.variables("x", "greeting.label") == frozenset()
    assert TEXTS.variables("x", "only.label") == {"name", "count", "who"}
    assert TEXTS.variables("x", "gone") == TEXTS.variables("y", "greeting") == frozenset()


def test_a_text_is_said_without_marks_around_its_arguments() -> None:
    assert TEXTS.say("x", "greeting", {"name": "Sam"}) == "Hello Sam, from Bot"
    assert TEXTS.say("x", "only.other", {"count": 1, "who": "x"}) == "one"
    assert TEXTS.has("x", "greeting.label")
    assert not TEXTS.has("x", "only")
    assert not TEXTS.has("y", "greeting")


@pytest.mark.parametrize(
    ("scope", "name", "lacks"),
    [
        ("x", "gone", "is not there"),
        ("y", "greeting", "is not there"),
        ("x", "only", "is not there"),
        ("x", "greeting.gone", "is not there"),
        ("x", "greeting", "FluentReferenceError"),
    ],
)
def test_a_text_that_cannot_be_said_tells_which_and_never_the_words(
    scope: str, name: str, lacks: str
) -> None:
    with pytest.raises(TextError) as caught:
        TEXTS.say(scope, name, {"other": "secret"})
    assert (caught.value.name, caught.value.lacks) == (f"{scope}:{name}", lacks)
    assert "secret" not in str(caught.value)


def test_texts_that_refer_to_each_other_are_read_once() -> None:
    file = read_fluent("en", "x.ftl", "a = { b } { $x }\nb = { a } { $y }\n")
    assert file.variables["a"] == {"x", "y"}


def test_a_sign_written_by_its_number_is_one_sign() -> None:
    file = read_fluent("en", "x.ftl", 'a = b{"\\u000A"}c { 1 }\n')
    assert file.shapes.samples("a") == ("b\nc 1",)
    assert file.shapes.longest("a", len) == len("b\nc 1")


def test_all_faults_of_a_file_are_told() -> None:
    faults = read_fluent("en", "x.ftl", "é = x\na = { $b\nc = 1\nc = { d }\n").faults
    assert [(fault.code, str(fault.place)) for fault in faults] == [
        ("fluent-syntax", "x.ftl:1:1"),
        ("fluent-syntax", "x.ftl:3:1"),
        ("duplicate-text", "x.ftl:4:1"),
        ("unknown-text", "x.ftl:4:7"),
    ]
