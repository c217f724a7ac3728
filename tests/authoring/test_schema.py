"""The schemas that editors use: current, in reach, and of one mind with the models."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from pydantic import BaseModel, ValidationError

from bot.cli import main
from bot.content.library import SafetyFile, StyleFile
from bot.content.schemas import Schema, schema, schema_text, schema_texts
from bot.content.yaml_files import read_yaml
from bot.core.format import KINDS, DialogFile
from bot.core.prompts import PromptsFile
from tests.authoring.json_schema import valid
from tests.bots import ROOT
from tests.core.dialogs import FILES, Plain

MODELS: dict[str, type[BaseModel]] = {
    "dialog": DialogFile,
    "prompts": PromptsFile,
    "safety": SafetyFile,
    "style": StyleFile,
}
FIRST_LINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")
WRITTEN = sorted([*ROOT.glob("dialogs/*.yaml"), *ROOT.glob("locales/*/*.yaml")])


class Editor(yaml.SafeLoader):
    """Reads scalars as an editor does: YAML 1.2, where a date and `yes` are texts."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]*", "-+0123456789"),
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", "n~"),
):
    Editor.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}",
        re.compile(f"^(?:{pattern})$"),
        [*first, *(("",) * (tag == "null"))],
    )


def seen(text: str) -> Any:
    """A file as an editor sees it."""
    return with_names(yaml.load(text, Editor))  # noqa: S506 - a safe loader with other scalars


def with_names(value: Any) -> Any:
    """Every key is a text, as in JSON."""
    if isinstance(value, dict):
        names = {json.dumps(key) if isinstance(key, bool) else str(key): key for key in value}
        return {name: with_names(value[key]) for name, key in names.items()}
    return [with_names(each) for each in value] if isinstance(value, list) else value


def takes(name: str, text: str) -> bool:
    made = schema(MODELS[name])
    return valid(seen(text), made, made)


def model_takes(name: str, text: str) -> bool:
    try:
        MODELS[name].model_validate(read_yaml("x.yaml", text).value)
    except ValidationError:
        return False
    return True


def test_the_committed_schemas_are_current() -> None:
    """If not: `make docs`."""
    for path, text in schema_texts().items():
        assert (ROOT / path).read_text("utf-8") == text


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_names_its_schema_and_fits_it(path: Path) -> None:
    named = FIRST_LINE.match(path.read_text("utf-8"))
    assert named
    found = (path.parent / named[1]).resolve()
    assert found.is_relative_to(ROOT.resolve())
    made = json.loads(found.read_text("utf-8"))
    assert valid(seen(path.read_text("utf-8")), made, made)


@pytest.mark.parametrize("name", MODELS)
def test_every_key_is_explained(name: str) -> None:
    def properties(made: Any) -> Iterator[tuple[str, Schema]]:
        if isinstance(made, dict):
            yield from made.get("properties", {}).items()
            for each in made.values():
                yield from properties(each)

    keys = list(properties(schema(MODELS[name])))
    assert keys
    assert [key for key, each in keys if len(each.get("description", "")) < 10] == []


@given(FILES)
def test_the_schema_takes_what_the_model_takes(file: Plain) -> None:
    text = yaml.safe_dump(file, sort_keys=False)
    assert model_takes("dialog", text)
    assert takes("dialog", text)


SMALL = """
version: 1
command: small
minutes: 2
steps: 2
cards:
  a: {step: 1, choose: [true, false], next: {true: b, else: stop}}
  b:
    choose_up_to: 2
    of: [x, y]
    none: yes
    next: [{when: {a: true, at_least: {b: 1}}, go: c}, {go: {dialog: x}}]
  c: {ask: optional, next: d}
  d: {scale: 0..10, next: e}
  e: {compose: {f: [x, y]}, next: g}
  g: {show: g, copy: g, next: h}
  h: {end: h, offer: [small]}
"""

MISTAKES = {
    "a key that is not there": ("minutes: 2", "minuts: 2"),
    "a key too many": ("command: small", "command: small\ncolour: red"),
    "a number that is none": ("minutes: 2", "minutes: two"),
    "a number too large": ("minutes: 2", "minutes: 100"),
    "another version": ("version: 1", "version: 2"),
    "a card without a kind": ("{show: g, copy: g, next: h}", "{next: h}"),
    "a kind misspelt": ("{show: g, copy", "{shows: g, copy"),
    "two kinds": ("{show: g, copy: g", "{show: g, end: g"),
    "no next": ("{ask: optional, next: d}", "{ask: optional}"),
    "a next on an end": ("{end: h,", "{end: h, next: a,"),
    "a wrong choice": ("ask: optional", "ask: perhaps"),
    "another scale": ("0..10", "1..5"),
    "one option": ("[true, false]", "[true]"),
    "options that are no list": ("choose: [true, false]", "choose: yes"),
    "a capital": ("next: d}", "next: D}"),
    "a card with a capital": ("  h:", "  H:"),
    "a rule without go": ("{go: {dialog: x}}", "{to: c}"),
    "an empty value": ("next: d}", "next: }"),
    "a sentence without slots": ("{f: [x, y]}", "{}"),
    "a number for a name in a condition": ("{b: 1}", "{b: many}"),
}


def test_the_schema_takes_a_small_file_of_every_kind() -> None:
    assert model_takes("dialog", SMALL)
    assert takes("dialog", SMALL)
    assert set(KINDS) <= set(re.findall(r"\w+", SMALL))


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_schema_refuses_a_mistake_as_the_model_does(mistake: str) -> None:
    before, after = MISTAKES[mistake]
    assert before in SMALL
    text = SMALL.replace(before, after, 1)
    assert not model_takes("dialog", text)
    assert not takes("dialog", text)


@pytest.mark.parametrize("quoted", [False, True])
def test_numbers_count_with_and_without_quotes(*, quoted: bool) -> None:
    text = re.sub(r": (\d+)\b(?!\.\.)", r': "\1"', SMALL) if quoted else SMALL
    assert takes("dialog", text.replace("command: small", "command: 112"))
    assert takes("dialog", text)
    assert model_takes("dialog", text)


def test_safety_numbers_may_be_written_without_quotes() -> None:
    text = "version: 1\nchecked: 2026-11-21\nnumbers: {a: 112, b: 0800-113}\nwords: [112, help]\n"
    assert model_takes("safety", text)
    assert takes("safety", text)
    assert not takes("safety", text.replace("words", "word"))
    prompts = (
        "version: 1\nthemes: {a: c}\n"
        "prompts: {b: {theme: a, minutes: 3, tone: light, about: success}}\n"
    )
    assert model_takes("prompts", prompts)
    assert takes("prompts", prompts)
    assert not takes("prompts", prompts.replace("minutes: 3", "minutes: 4"))


def test_the_command_prints_one_and_writes_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == schema_text("dialog")
    assert main(["schema", "style"]) == 0
    assert json.loads(capsys.readouterr().out) == schema(StyleFile)
    assert main(["schema", "--write", "--folder", str(tmp_path)]) == 0
    written = {
        path.relative_to(tmp_path).as_posix(): path.read_text("utf-8")
        for path in tmp_path.glob("*/*/*")
    }
    assert written == schema_texts()
