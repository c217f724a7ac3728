"""Every code that the program gives has its words, its explanation and its example; no more."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.authoring.explanations import EXAMPLES, example, explanations
from bot.content import model_faults
from bot.content.fluent_files import FluentFile, read_fluent
from bot.core.diagnostics import SEVERITIES

ROOT = Path(__file__).parents[2]
SOURCES = {path: path.read_text() for path in sorted((ROOT / "bot").rglob("*.py"))}
LOCALES = [path.name for path in sorted((ROOT / "locales").iterdir())]


def file(locale: str, scope: str) -> FluentFile:
    path = ROOT / "locales" / locale / f"{scope}.ftl"
    return read_fluent(locale, path.name, path.read_text())


def raised() -> Iterator[str]:
    """The codes that stand where a diagnostic is made, as words or by way of a variable."""
    yield from (*model_faults._CODES.values(), "wrong-kind")  # noqa: SLF001 - the table itself
    for path, source in SOURCES.items():
        if path.name == "diagnostics.py":
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant) and node.value in SEVERITIES:
                yield str(node.value)
            if isinstance(node, ast.Call) and _makes_one(node.func):
                yield from (str(each.value) for each in node.args if isinstance(each, ast.Constant))


def _makes_one(function: ast.expr) -> bool:
    match function:
        case ast.Name(id="Diagnostic") | ast.Attribute(attr="_fault" | "fault"):
            return True
        case _:
            return False


def test_the_list_of_codes_is_what_is_raised() -> None:
    assert set(SEVERITIES) == {code for code in raised() if re.fullmatch("[a-z0-9-]{3,}", code)}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_code_has_a_message(locale: str) -> None:
    assert set(SEVERITIES) <= set(file(locale, "check").variables)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_code_is_explained_and_nothing_else(locale: str) -> None:
    wanted = {name for code in SEVERITIES for name in (code, f"{code}.why")}
    assert set(file(locale, "explanations").variables) == wanted
    said = explanations(ROOT, locale)
    texts = [said.say("explanations", name) for name in wanted]
    assert all(text.strip() for text in texts)
    assert len(set(texts)) > 0.9 * len(texts)


@pytest.mark.parametrize("code", SEVERITIES)
def test_an_example_shows_a_file_and_what_is_wrong_or_mended_in_it(code: str) -> None:
    edits = example(code).edits
    assert edits
    assert any(line[0] in "-+" for edit in edits for line in edit.lines)
    assert all(line[0] in " -+" for edit in edits for line in edit.lines)


def test_every_code_has_an_example_and_nothing_else() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.txt")} == set(SEVERITIES)


def test_every_message_of_the_tools_is_said_somewhere() -> None:
    source = "\n".join(SOURCES.values())
    spoken = set(re.findall(r"[\"']([a-z][a-z0-9-]+)[\"']", source))
    begun = set(re.findall(r'f"([a-z][a-z0-9-]*-)\{', source))
    names = (name.partition(".")[0] for name in file("en", "check").variables)
    assert not [n for n in names if n not in spoken and not any(map(n.startswith, begun))]


@pytest.mark.parametrize("scope", ["check", "explanations"])
def test_every_language_has_every_text_of_the_tools(scope: str) -> None:
    first, *others = (file(locale, scope) for locale in LOCALES)
    assert not first.faults
    for other in others:
        assert other.variables == first.variables
        assert not other.faults
