"""Every diagnostic has its words, in each language, and every word its diagnostic."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.content.explaining import CHECK, check_texts, explain, in_words
from bot.content.fluent_files import read_fluent
from bot.content.model_faults import CODES
from bot.core.diagnostics import Diagnostic, Place
from tests.content.small import ROOT

LOCALES = ("en", "nl")
RAISING = {"Diagnostic", "_fault", "SettingError", "_misused"}
"""What makes a diagnostic; the code is its first or second argument."""


def codes() -> set[str]:
    """Collect the codes from the source."""
    return {code for path in ROOT.glob("bot/**/*.py") for code in _codes(path)} | {*CODES.values()}


def _codes(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func
            name = called.id if isinstance(called, ast.Name) else called
            if name in RAISING:
                yield from (
                    each.value
                    for each in node.args[:2]
                    if isinstance(each, ast.Constant)
                    and isinstance(each.value, str)
                    and "-" in each.value
                )


@pytest.mark.parametrize("locale", LOCALES)
def test_every_code_has_its_text_and_every_text_its_code(locale: str) -> None:
    path = ROOT / "locales" / locale / f"{CHECK}.ftl"
    file = read_fluent(locale, path.name, path.read_text("utf-8"))
    assert file.faults == ()
    assert set(file.variables) - {"did-you-mean"} == codes()


def test_both_languages_say_the_same_things() -> None:
    english, dutch = (check_texts(ROOT, locale) for locale in LOCALES)
    for code in codes():
        assert english.variables(CHECK, code) == dutch.variables(CHECK, code)


def test_every_code_of_a_file_has_its_broken_example() -> None:
    broken = {path.stem.partition(".")[0] for path in Path(__file__).parent.glob("broken/*.txt")}
    in_tests = {
        *("unreadable-file", "file-too-large", "not-utf-8", "locale-name", "dialog-name"),
        *("yaml-character", "same-tag", "same-command", "path-too-long"),
    }
    assert broken | in_tests == {code for code in codes() if not code.startswith("setting-")}
    assert not broken & in_tests


def test_a_diagnostic_is_a_line() -> None:
    place = Place("dialogs/one.yaml", 3, 5)
    known = Diagnostic("unknown-card", place, {"card": "mush", "like": "much"})
    strange = Diagnostic("unknown-card", place, {"card": "mush", "like": ""})
    first, second = explain([known, strange], check_texts(ROOT, "nl"))
    assert first.startswith("dialogs/one.yaml:3:5: unknown-card: ")
    assert "mush" in first
    assert "much" in first
    assert "Bedoel je" in first
    assert "Bedoel je" not in second


def test_places_are_told_in_the_order_of_files() -> None:
    places = [Place("b", 1, 1), Place("a", 2, 1), Place("a", 10, 1), Place("a", 2, 9)]
    assert [str(place) for place in sorted(places)] == ["a:2:1", "a:2:9", "a:10:1", "b:1:1"]


def test_words_need_what_the_diagnostic_gives() -> None:
    said = in_words(Diagnostic("yaml-anchor", Place("x")), check_texts(ROOT, "en"))
    assert said.startswith("Anchors (&) and aliases (*)")
