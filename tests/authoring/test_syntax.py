"""What the parsers say of a slip, in words that a trainer can act on, in both languages."""

from collections.abc import Iterable

import pytest

from bot.content import fluent_files, yaml_files
from bot.content.explaining import check_texts, in_words
from bot.content.fluent_files import read_fluent
from bot.content.yaml_files import read_yaml
from bot.core.diagnostics import Diagnostic
from tests.bots import ROOT

YAML = {
    "colon": "a: b: c",
    "no-colon": "a: 1\nb\nc: 2",
    "list": "a: [b, c\nd: e",
    "braces": "a: {b: c",
    "quote": 'a: "b',
    "indent": "a: 1\nb:\n  c: 1\n d: 2",
    "sign": "a: @b",
    "other": "a: 1\n---\nb: 2",
}
FLUENT = {
    "no-text": "é = x",
    "open-brace": "a = { $b c }",
    "open-bracket": "a = { $b ->\n    [c\n   *[d] e\n }",
    "no-words": "a =\nb = c",
    "no-star": "a = { $b ->\n    [c] d\n }",
    "two-stars": "a = { $b ->\n   *[c] d\n   *[e] f\n }",
    "lone-brace": "a = b } c",
    "no-name": "a = { }",
    "other": "a = { b.c ->\n   *[d] e\n }",
}
ENGLISH = ("expected", "found", "token", "while")


def kinds(faults: Iterable[Diagnostic]) -> list[object]:
    return [each.arguments["kind"] for each in faults]


def words(fault: Diagnostic) -> tuple[str, str]:
    english, dutch = (in_words(fault, check_texts(ROOT, locale)) for locale in ("en", "nl"))
    return english, dutch


@pytest.mark.parametrize("kind", YAML)
def test_a_slip_in_a_dialog(kind: str) -> None:
    faults = read_yaml("x.yaml", YAML[kind]).faults
    assert kinds(faults) == [kind]
    english, dutch = words(faults[0])
    assert english != dutch
    if kind != "other":
        assert not [each for each in ENGLISH if each in dutch.casefold()]


@pytest.mark.parametrize("kind", FLUENT)
def test_a_slip_in_a_text(kind: str) -> None:
    faults = read_fluent("en", "x.ftl", FLUENT[kind] + "\n").faults
    assert kind in kinds(faults)
    english, dutch = words(next(each for each in faults if each.arguments["kind"] == kind))
    assert english != dutch
    if kind != "other":
        assert not [each for each in ENGLISH if each in dutch.casefold()]


def test_every_slip_that_is_known_has_its_sample() -> None:
    assert {*yaml_files._PROBLEMS.values(), "other"} == set(YAML)  # noqa: SLF001 - the table itself
    assert {*fluent_files._PROBLEMS.values(), "other"} == set(FLUENT)  # noqa: SLF001 - the same
