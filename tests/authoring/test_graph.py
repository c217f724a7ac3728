"""The command `graph`, and the page with all maps."""

import re
import stat
from pathlib import Path

import pytest

from bot.authoring.dot import TIGHT, dot
from bot.authoring.map_page import page
from bot.authoring.maps import drawing, told_in
from bot.cli import main
from bot.content.explaining import check_texts
from bot.content.library import read_content
from bot.core.building import build
from bot.core.format import DialogFile
from bot.core.map import draw
from bot.core.map_words import MapWords, essence, shorten
from tests.bots import ROOT, content

WORDS = {locale: check_texts(ROOT, locale) for locale in ("nl", "en")}

DIALOG = """
version: 1
command: small
minutes: 1
steps: 2
cards:
  end: {step: 1, choose: [a, b, c, d, e, f, g], next: {g: other, a: stop, else: many}}
  many: {step: 1, choose_up_to: 2, of: [a, b], next: number}
  number:
    step: 2
    scale: 0..10
    next: [{when: {any: [{at_most: {number: 1}}, {at_least: {number: 9}}]}, go: words}, {go: say}]
  words: {step: 2, ask: required, next: say}
  say: {compose: {fact: [a, b], wish: [a, b]}, next: other}
  other:
    ask: optional
    next:
      - {when: {other: skipped, many: [a, b]}, go: say}
      - {when: {any: [{say-fact: own}, {say-wish: b}], all_of: {many: [a, b]}}, go: back}
      - {when: {all_of: {many: [a]}, at_least: {number: 3}}, go: {dialog: small}}
      - {when: {words: answered}, go: back}
      - {when: {at_most: {number: 5}}, go: stop}
      - {go: back}
  back: {end: back, offer: [small]}
"""
TEXTS = """
title = Small
about = Small
step-1 = One "two" #3
step-2 = Two
end = Hello. <b>Which</b> <i>one</i>?
    .a = A
    .b = B
    .c = C
    .d = D
    .e = E
    .f = F
    .g = G
many = Many
    .a = A "quoted"
    .b = B #1
number = Number
    .low = low
    .high = high
words = Words
    .heading = Words
say = Say
say-fact = Fact
    .a = A
    .b = B
    .heading = Fact
say-fact-clause =
    .a = a
    .b = b
    .own = own
say-wish = Wish
    .a = A
    .b = B
    .heading = Wish
say-wish-clause =
    .a = a
    .b = b
    .own = own
other = Other
    .heading = Other
back = Back?
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    content(tmp_path, {"small": DIALOG}, {"small": TEXTS})
    return tmp_path


@pytest.fixture
def dot_that_echoes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that takes what Graphviz takes, and gives it back."""
    return program(tmp_path, monkeypatch, "/bin/cat")


def program(folder: Path, monkeypatch: pytest.MonkeyPatch, does: str) -> Path:
    path = folder / "bin" / "dot"
    path.parent.mkdir()
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(path.parent))
    return path


def test_mermaid_tells_boxes_and_arrows_apart_by_form(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["graph", "small", "--folder", str(folder), "--locale", "en"]) == 0
    said = capsys.readouterr().out
    assert said == (Path(__file__).parent / "small.mermaid").read_text("utf-8")


def test_graphviz_source_is_written_to_a_file(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "small.dot"
    asked = ["graph", "small", "--folder", str(folder), "--format", "dot", "--ids", "-o", str(path)]
    assert main(asked) == 0
    said = path.read_text("utf-8")
    assert said.startswith('digraph "small" {')
    assert re.search(r'"other" -> "say" .*↺ .*style=dashed', said)
    assert re.search(r'"back>small" .*shape=cds', said)
    assert re.search(r'"end>" .*shape=octagon', said)
    assert "Which" not in said


@pytest.mark.usefixtures("dot_that_echoes")
def test_a_picture_is_drawn_by_graphviz(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["graph", "small", "--folder", str(folder), "--format", "svg"]) == 0
    assert capsys.readouterr().out.startswith('digraph "small" {')


@pytest.mark.parametrize(("wide", "tight", "drawn"), [(900, 800, 900), (2000, 800, 800)])
def test_a_map_too_wide_to_read_is_drawn_with_less_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wide: int, tight: int, drawn: int
) -> None:
    does = (
        f"w={wide}; while read -r line; do case $line in *minlen*) w={tight};; esac; done\n"
        'echo "<svg width=\\"${w}pt\\">"'
    )
    program(tmp_path, monkeypatch, does)
    draft = read_content(ROOT, "nl").draft
    picture = drawing(draft, draft.dialogs["conditions"], WORDS["en"], "svg")
    assert picture == f'<svg width="{drawn}pt">\n'


def test_where_it_is_tight_many_boxes_stand_in_rows_and_ends_below_the_steps() -> None:
    draft = read_content(ROOT, "nl").draft
    dialog = draft.dialogs["conditions"]
    words = MapWords(dialog, WORDS["en"], told_in(draft, dialog, "en"))
    lines = list(dot(draw(dialog), words, TIGHT))
    fan = [line for line in lines if '"way" -> "act_' in line]
    assert [re.findall(r"minlen=(\d)", line) for line in fan][:4] == [[], ["2"], ["3"], []]
    assert any("minlen=3" in line for line in lines if '-> "end_do"' in line)
    assert not any("minlen" in line for line in dot(draw(dialog), words))


@pytest.mark.parametrize("broken", [True, False])
def test_without_graphviz_there_is_no_picture(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    broken: bool,  # noqa: FBT001 - whether dot is there and fails, or is not there
) -> None:
    if broken:
        program(folder, monkeypatch, "exit 1")
    else:
        monkeypatch.setenv("PATH", str(folder))
    assert main(["graph", "small", "--folder", str(folder), "--format", "svg"]) == 2
    said = capsys.readouterr()
    assert (said.out, "Graphviz" in said.err) == ("", True)


@pytest.mark.usefixtures("dot_that_echoes")
def test_all_maps_stand_on_a_page_with_their_pictures(folder: Path) -> None:
    path = folder / "pages" / "MAPS.md"
    path.parent.mkdir()
    assert main(["graph", "--page", str(path), "--folder", str(folder)]) == 0
    linked = re.findall(r"\]\((.*?)\)", path.read_text("utf-8"))
    assert linked == ["dialogs/small.en.svg", "dialogs/small.nl.svg"]
    assert all((path.parent / each).is_file() for each in linked)


def test_an_unknown_dialog_is_told_with_those_there_are(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["graph", "smal", "--folder", str(folder)]) == 2
    assert "small" in capsys.readouterr().err


def test_broken_dialogs_are_explained(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "dialogs" / "small.yaml").write_text("version: 2", "utf-8")
    assert main(["graph", "small", "--folder", str(folder)]) == 1
    assert "dialogs/small.yaml:1:" in capsys.readouterr().err


def test_the_committed_page_is_current() -> None:
    """If not: `make docs`."""
    committed = (ROOT / ".github" / "DIALOGS.md").read_text("utf-8")
    draft = read_content(ROOT, "nl").draft
    assert committed == page(draft, WORDS)


def test_the_committed_pictures_have_the_boxes_and_arrows_of_their_maps() -> None:
    """If not: `make docs`. Their bytes differ between versions of Graphviz."""
    for dialog in read_content(ROOT, "nl").draft.dialogs.values():
        plan = draw(dialog)
        wanted = {node.id for node in plan.nodes} | {f"{e.start}->{e.goal}" for e in plan.edges}
        for locale in WORDS:
            svg = (ROOT / ".github" / "dialogs" / f"{dialog.id}.{locale}.svg").read_text("utf-8")
            titles = re.findall(r'class="(?:node|edge)">\n<title>(.*?)</title>', svg)
            found = {each.replace("&gt;", ">").replace("&#45;", "-") for each in titles}
            assert found == wanted


def test_labels_come_in_either_language_or_as_ids() -> None:
    draft = read_content(ROOT, "nl").draft
    quick = draft.dialogs["quick"]
    assert "één van 6" in drawing(draft, quick, WORDS["nl"], "mermaid")
    assert "one of 6" in drawing(draft, quick, WORDS["en"], "mermaid")
    ids = drawing(draft, quick, WORDS["en"], "mermaid", ids=True)
    assert '|"worry"| c_about_safety' in ids
    assert "Wat blijft" not in ids


def test_long_texts_are_told_by_their_question_or_first_line() -> None:
    assert essence("<b>Look</b>\n\nHow is it? And you?") == "How is it?"
    assert essence("Ask “Why?” of …? Is that right?") == "Is that right?"
    assert essence("Ask “Why?”\nThen go.") == "Ask “Why?”"
    assert essence("") == ""
    assert shorten("a word, and some more", 10) == "a word …"


def test_many_numbers_are_told_as_spans() -> None:
    cards = {
        "a": {
            "scale": "0..10",
            "next": [
                {"when": {"any": [{"at_most": {"a": "2"}}, {"at_least": {"a": "9"}}]}, "go": "b"},
                {"when": {"all": [{"at_most": {"a": "4"}}, {"at_least": {"a": "4"}}]}, "go": "b"},
                {"go": "c"},
            ],
        },
        "b": {"end": "b"},
        "c": {"end": "c"},
    }
    file = {"version": "1", "command": "go", "minutes": "1", "cards": cards}
    dialog = build("one", DialogFile.model_validate(file))
    words = MapWords(dialog, WORDS["en"], lambda _: None)
    assert [words.label(edge) for edge in draw(dialog).edges] == ["0–2, 4, 9–10", "3, 5–8"]
