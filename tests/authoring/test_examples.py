"""Every code has an example, which is wrong in just that way; the words are pinned."""

from datetime import date
from pathlib import Path

import pytest

from bot.authoring.check import diagnose
from bot.authoring.explanations import BASE, example
from bot.content.explaining import check_texts, explain
from bot.content.library import read_content
from bot.core.changes import changes
from bot.core.diagnostics import SEVERITIES, Diagnostic
from tests.authoring.examples import wrong

ROOT = Path(__file__).parents[2]
MESSAGES = Path(__file__).parent / "messages.txt"
TODAY = date(2026, 12, 1)


def told(folder: Path, *, against: bool) -> tuple[Diagnostic, ...]:
    read = read_content(folder, "nl")
    found = diagnose(read, TODAY, {"en": lambda word: word != "Rset"})
    if not against:
        return found
    assert not found, "only the change is to be told"
    return tuple(changes(read_content(BASE, "nl").draft, read.draft))


def test_the_base_of_all_examples_is_clean() -> None:
    assert told(BASE, against=False) == ()


@pytest.mark.parametrize("code", SEVERITIES)
def test_an_example_gives_its_code_where_it_is_marked(code: str, tmp_path: Path) -> None:
    shown = example(code)
    place = wrong(shown, tmp_path / "wrong")
    found = told(tmp_path / "wrong", against=("against", "") in shown.deeds)
    assert {each.code for each in found} == {code}
    # In the other language's file it may be told as well.
    assert [each.place for each in found if each.place.path == place.path] == [place]
    lines = explain((each for each in found if each.place == place), check_texts(ROOT, "en"))
    known = MESSAGES.read_text().splitlines()
    assert list(lines) == [line for line in known if f"[{code}]" in line]
