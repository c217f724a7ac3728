import pytest

from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.arguments import NONE, SEVERAL, Spoken
from bot.core.dialog import ANSWERED, OWN, SKIPPED, Answer
from bot.core.library import Argument
from bot.core.position import walk
from tests.core.dialogs import Plain, dialog

FILE: Plain = {
    "version": "1",
    "command": "go",
    "minutes": 3,
    "cards": {
        "role": {"choose": ["fixer", "critic"], "next": "many"},
        "many": {"choose_up_to": 3, "of": ["a", "b", "c"], "none": True, "next": "much"},
        "much": {"scale": "0..10", "next": "said"},
        "said": {"ask": "optional", "next": "say"},
        "say": {"compose": {"fact": ["stuck", "apart"]}, "next": "end"},
        "end": {"end": "end"},
    },
}
DIALOG = dialog(FILE)
OWN_WORDS = "list-and = { $a } and { $b }\nlist-comma = { $a }, { $b }\nown = Own words\n"
WORDS = """\
role =
    .fixer = Fixer
    .critic = Critic
role-clause =
    .fixer = I fix
    .critic = I judge
many =
    .a = A
    .b = B
    .c = C
many-clause =
    .a = a
    .b = b
    .c = c
say-fact =
    .stuck = Stuck
    .apart = Apart
say-fact-clause =
    .stuck = we are stuck
    .apart = we are apart
    .own = so { $words }
"""
TEXTS = FluentTexts(
    "en",
    {
        "bot": read_fluent("en", "bot.ftl", OWN_WORDS),
        "one": read_fluent("en", "one.ftl", WORDS),
    },
)
NOTES = {"said": "some words", "say-fact-own": "we circle"}


def argument(name: str, *path: Answer) -> Argument | None:
    spoken = Spoken(DIALOG, walk(DIALOG, path), TEXTS, lambda card: NOTES[card])
    return spoken.arguments([name]).get(name)


ALL = ("fixer", ("a", "c"), 7, ANSWERED)


@pytest.mark.parametrize(
    ("name", "path", "value"),
    [
        ("minutes", (), 3),
        ("steps", (), 0),
        ("role", (), NONE),
        ("role", ("critic",), "critic"),
        ("many", ("fixer", ()), NONE),
        ("many", ("fixer", ("b",)), "b"),
        ("many", ("fixer", ("a", "b")), SEVERAL),
        ("much", ("fixer", (), 7), 7),
        ("much", ("fixer", ()), NONE),
        ("said", ALL, ANSWERED),
        ("said", ("fixer", (), 7, SKIPPED), SKIPPED),
        ("role-label", ("critic",), "Critic"),
        ("role-clause", ("critic",), "I judge"),
        ("role-clause", (), ""),
        ("role-count", ("critic",), 1),
        ("many-count", ("fixer", ()), 0),
        ("many-count", ("fixer", ("a", "b", "c")), 3),
        ("many-clause", ("fixer", ()), ""),
        ("many-clause", ("fixer", ("a",)), "a"),
        ("many-clause", ("fixer", ("a", "b")), "a and b"),
        ("many-clause", ("fixer", ("a", "b", "c")), "a, b and c"),
        ("many-label", ("fixer", ("b", "c")), "B and C"),
        ("said-words", ALL, "some words"),
        ("said-words", ("fixer", (), 7, SKIPPED), ""),
        ("said-words", (), ""),
        ("say-fact-label", (*ALL, "stuck"), "Stuck"),
        ("say-fact-clause", (*ALL, "stuck"), "we are stuck"),
        ("say-fact-label", (*ALL, OWN, ANSWERED), "Own words"),
        ("say-fact-clause", (*ALL, OWN, ANSWERED), "so we circle"),
        ("gone", (), None),
        ("gone-clause", (), None),
        ("role-gone", (), None),
    ],
)
def test_a_text_may_use_what_was_answered(
    name: str, path: tuple[Answer, ...], value: Argument | None
) -> None:
    assert argument(name, *path) == value
    assert Spoken.knows(DIALOG, name) == (value is not None)
