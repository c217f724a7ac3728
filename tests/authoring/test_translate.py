"""The command `translate`: out to a sheet, back without loss, and what is left."""

import csv
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.authoring.sheet_taking import Taking
from bot.cli import main
from bot.content.explaining import check_texts
from bot.content.fluent_cells import cells, normal, problem
from bot.core.sheet import Row, Sheet, read, write
from tests.bots import ROOT, content
from tests.content.test_fluent_cells import CELLS, flush

DIALOG = """
version: 1
command: small
minutes: 1
steps: 2
cards:
  first: {step: 1, choose: [a, b], next: {a: second, b: third}}
  second: {step: 1, ask: optional, next: {go: third}}
  third: {step: 2, end: third}
""".replace("{go: third}", "third")

DUTCH = """\
### Alle teksten

title = Klein
about = Een kleine dialoog
step-1 = Eerst
step-2 = Dan

## Kaarten

# Zeg het kort.
first = Wat nu? Kies maar.
    .a = Dit hier
    .b = Dat daar
first-clause =
    .a = dit
    .b = dat
second = Zeg het zelf.
    .heading = Zelf
third =
    Dat was { $first-clause }.

    { ending }
ending = { $second ->
        [answered] Je zei: { $second-words }
        [skipped] Je zei niets.
       *[none] Klaar.
    }
"""
ENGLISH = """\
# of mine
title = Small

about = A small dialog
step-1 =   First
step-2 = Then
first = What now? Choose.
    .a = This here
    .b = That there

# kept
first-clause =
    .a = this
    .b = that
second = Say it yourself.
    .heading = Self
third =
    That was { $first-clause }.

    { ending }
ending = { $second ->
        [answered] You said: { $second-words }
        [skipped] You said nothing.
       *[none] Done.
    }
"""

Rows: TypeAlias = list[list[str]]
Change: TypeAlias = Callable[[Rows], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    content(tmp_path, {"small": DIALOG}, {"small": DUTCH})
    english(tmp_path).write_text(ENGLISH, "utf-8")
    return tmp_path


def english(folder: Path) -> Path:
    return folder / "locales" / "en" / "small.ftl"


def export(folder: Path, *more: str, dialog: str = "small") -> Path:
    path = folder / f"{dialog}.csv"
    assert (
        main(["translate", "export", dialog, "-o", str(path), "--folder", str(folder), *more]) == 0
    )
    return path


def rows(path: Path) -> Rows:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def edit(path: Path, change: Change) -> None:
    found = rows(path)
    change(found)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(found)


def put(name: str, words: str) -> Change:
    """Fill in the target of a text."""

    def change(found: Rows) -> None:
        next(row for row in found if row[1] == name)[5] = words

    return change


def take(folder: Path, path: Path) -> int:
    return main(["translate", "import", str(path), "--folder", str(folder)])


def test_a_sheet_has_the_texts_in_the_order_of_the_conversation_with_their_context(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    english(folder).write_text(
        ENGLISH.replace("    .b = That there\n", "").replace(
            "A small dialog", "Een kleine dialoog"
        ),
        "utf-8",
    )
    found = rows(export(folder))
    assert "2 nog te vertalen" in capsys.readouterr().out
    assert found[0] == ["dialog", "text", "kind", "context", "nl", "en", "status"]
    assert [row[1] for row in found[1:]] == [
        *("title", "about", "step-1", "step-2", "first", "first.a", "first.b"),
        *("first-clause.a", "first-clause.b", "second", "second.heading", "third", "ending"),
    ]
    by = {row[1]: row for row in found}
    assert by["first"][2:4] == ["kaart · één van 2", "Kaarten · Zeg het kort."]
    assert by["first.b"][2:] == [
        *("knop", "“Wat nu?” · Kaarten · Zeg het kort."),
        *("Dat daar", "", "ontbreekt"),
    ]
    assert by["first-clause.a"][3] == "“Dit hier” · Kaarten"
    assert by["second"][3] == "na first: Dit hier · Kaarten"
    assert by["third"][3] == "na first: Dat daar; second · Kaarten"
    assert by["about"][6] == "zelfde als de bron"
    assert by["ending"][2:4] == ["onderdeel van een tekst", "“Dat was ….” · Kaarten"]
    assert by["title"][6] == "klaar"


def test_a_sheet_that_did_not_change_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = export(folder)
    capsys.readouterr()
    assert take(folder, path) == 0
    assert english(folder).read_text("utf-8") == ENGLISH
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize("separator", ["comma", "semicolon"])
def test_changed_texts_alone_change_in_the_file(
    folder: Path, separator: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = export(folder, "--separator", separator)
    text = path.read_text("utf-8-sig")
    assert text.count(";" if separator == "semicolon" else ",") > 60
    text = text.replace("What now? Choose.", '"Say ""yes"", or: { $first }"').replace("\r\n", "\n")
    path.write_text(text.replace("That was", "It was"), "utf-8")
    assert take(folder, path) == 0
    wanted = ENGLISH.replace("What now? Choose.", 'Say "yes", or: { $first }')
    assert english(folder).read_text("utf-8") == wanted.replace("That was", "It was")
    assert "locales/en/small.ftl: 2 changed, 0 new" in capsys.readouterr().out


def test_missing_texts_come_at_their_place(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = "second = Say it yourself.\n    .heading = Self\n"
    english(folder).write_text(ENGLISH.replace(gone, ""), "utf-8")
    path = export(folder)
    edit(path, put("second", "Say it yourself."))
    edit(path, put("second.heading", "Self"))
    assert take(folder, path) == 0
    assert english(folder).read_text("utf-8") == ENGLISH
    assert "0 changed, 2 new" in capsys.readouterr().out


def test_a_new_language_is_a_new_file_with_windows_line_ends_kept_elsewhere(folder: Path) -> None:
    path = export(folder, "--to", "de")
    assert {row[6] for row in rows(path)[1:]} == {"missing"}
    edit(path, lambda found: [row.__setitem__(5, row[4]) for row in found[1:]])
    assert take(folder, path) == 0
    german = folder / "locales" / "de" / "small.ftl"
    assert german.read_text("utf-8").startswith("title = Klein\nabout = ")
    german.write_bytes(b"\xef\xbb\xbf" + german.read_bytes().replace(b"\n", b"\r\n"))
    edit(path, put("title", "Kleiner"))
    assert take(folder, path) == 0
    data = german.read_bytes()
    assert data.startswith(b"\xef\xbb\xbftitle = Kleiner\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_other_words_of_the_bot_go_in_the_order_of_their_file(folder: Path) -> None:
    found = rows(export(folder, dialog="safety"))
    assert [row[1] for row in found] == ["text", "safety"]


@given(CELLS, st.sampled_from(["title", "about", "first.a", "third"]), st.sampled_from(",;"))
def test_what_is_typed_in_the_sheet_is_what_the_file_says(
    said: str, name: str, separator: str
) -> None:
    wanted = "{ $first-clause } { ending }" if name == "third" else ""
    said = normal(f"{said} {wanted}")
    assume(problem(said) is None)
    row = Row("small", name, "", "", cells(DUTCH)[name].words, said, "", 2)
    sheet = read(write(Sheet("nl", "en", (row,)), separator))
    assert isinstance(sheet, Sheet)
    files = {"nl": DUTCH, "en": ENGLISH}
    taking = Taking(
        sheet,
        lambda locale, _: files[locale],
        lambda _, argument: argument in {"first", "second"},
        check_texts(ROOT, "en"),
    )
    taking.take()
    # What refers to a text that is not there is refused, and rightly so.
    assume(not any(each.code == "sheet-file" for each in taking.faults))
    taken = [each for each in taking.faults if each.code != "broken-html"]
    assert taken == []
    for file in taking.files:
        assert cells(file.text)[name].words in {said, flush(said)}
        others = {key: cell.words for key, cell in cells(file.text).items() if key != name}
        assert others == {k: cell.words for k, cell in cells(ENGLISH).items() if k != name}
        assert "# of mine\n" in file.text
        assert "# kept\n" in file.text


FAULTS: dict[str, tuple[Change, list[str]]] = {
    "an unknown text": (lambda rows: rows[5].__setitem__(1, "frist"), ["row 6, column B"]),
    "an unknown dialog": (lambda rows: rows[5].__setitem__(0, "smal"), ["row 6, column A"]),
    "a way out": (lambda rows: rows[5].__setitem__(0, "../nl/small"), ["row 6, column A"]),
    "a row twice": (lambda rows: rows.append(rows[5]), ["row 15, column B"]),
    "a wrong column": (lambda rows: rows[0].__setitem__(3, "where"), ["row 1, column D"]),
    "a cell too many": (lambda rows: rows[2].append("x"), ["row 3, column H"]),
    "broken Fluent": (put("third", "That was { $first-clause"), ["row 13, column F"]),
    "another text": (put("third", "That\n.b = was"), ["row 13, column F"]),
    "a missing placeholder": (put("third", "That was it. { ending }"), ["row 13, column F"]),
    "an unknown placeholder": (put("title", "{ $frist }"), ["row 2, column F"]),
    "a text that is not there": (put("title", "{ endnig }"), ["row 2, column F"]),
    "broken HTML": (put("first", "<b>What"), ["row 6, column F"]),
    "two at once": (
        lambda rows: [put("title", "{")(rows), put("ending", "}")(rows)],
        ["row 2, column F", "row 14, column F"],
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_sheet_with_a_fault_says_where_and_changes_nothing(
    folder: Path, fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = export(folder)
    edit(path, put("about", "Another line"))
    change, places = FAULTS[fault]
    edit(path, change)
    capsys.readouterr()
    assert take(folder, path) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[0] for line in said[:-1]] == [f"small.csv, {p}" for p in places]
    assert english(folder).read_text("utf-8") == ENGLISH


def test_a_source_that_changed_since_is_told_and_the_rest_taken(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = export(folder)
    dutch = folder / "locales" / "nl" / "small.ftl"
    dutch.write_text(DUTCH.replace("Klein\n", "Heel klein\n"), "utf-8")
    edit(path, put("title", "Tiny"))
    assert take(folder, path) == 0
    assert "Row 2" in capsys.readouterr().out
    assert "title = Tiny" in english(folder).read_text("utf-8")


def test_what_is_no_sheet_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "x.csv"
    assert take(folder, path) == 2
    path.write_bytes("dialog,é".encode("cp1252"))
    assert take(folder, path) == 1
    assert "UTF-8" in capsys.readouterr().err


def test_what_cannot_be_exported_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = export(folder)
    at = ["--folder", str(folder)]
    assert main(["translate", "export", "small", "-o", str(path), *at]) == 2
    assert main(["translate", "export", "smal", "-o", str(path), *at]) == 2
    assert main(["translate", "export", "small", "-o", str(folder / "y"), "--from", "xx", *at]) == 2
    english(folder).write_text("title = {\n", "utf-8")
    capsys.readouterr()
    assert main(["translate", "export", "small", "-o", str(folder / "z"), *at]) == 1
    assert "locales/en/small.ftl:2:" in capsys.readouterr().err
    english(folder).write_bytes(b"\xff")
    assert main(["translate", "export", "small", "-o", str(folder / "z"), *at]) == 1
    assert "locales/en/small.ftl:1:1" in capsys.readouterr().err
    english(folder).write_text(ENGLISH, "utf-8")
    (folder / "dialogs" / "small.yaml").write_text(DIALOG.replace("third}}", "thrid}}"), "utf-8")
    assert main(["translate", "export", "small", "-o", str(folder / "z"), *at]) == 1
    assert "dialogs/small.yaml" in capsys.readouterr().err
    assert not (folder / "z").exists()


def missing(folder: Path, *more: str) -> int:
    return main(["translate", "missing", "small", "--folder", str(folder), *more])


def test_what_is_missing_or_the_same_is_listed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert missing(folder) == 0
    english(folder).write_text(
        ENGLISH.replace("step-2 = Then\n", "").replace("This here", "Dit hier"), "utf-8"
    )
    capsys.readouterr()
    assert missing(folder) == 1
    assert capsys.readouterr().out.splitlines() == [
        "locales/en/small.ftl: step-2: missing",
        "locales/en/small.ftl: first.a: same as the source",
    ]
    (folder / "locales" / "nl" / "odd-name.ftl").write_text("a = b\n", "utf-8")
    assert main(["translate", "missing", "odd-name", "--folder", str(folder)]) == 0
    assert main(["translate", "missing", "smal", "--folder", str(folder)]) == 2
    assert main(["translate", "missing", "--from", "xx", "--folder", str(folder)]) == 2


def test_what_changed_in_one_language_since_a_version_is_listed(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert missing(folder, "--since", "HEAD") == 2
    git = ("git", "-C", str(folder), "-c", "user.name=x", "-c", "user.email=x")
    for command in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "x")):
        subprocess.run([*git, *command], check=True)
    dutch = folder / "locales" / "nl" / "small.ftl"
    dutch.write_text(DUTCH.replace("Klein\n", "Mini\n").replace("Zelf\n", "Ik\n"), "utf-8")
    english(folder).write_text(ENGLISH.replace("Self", "I"), "utf-8")
    capsys.readouterr()
    assert missing(folder, "--since", "HEAD") == 1
    assert capsys.readouterr().out == "locales/en/small.ftl: title: the source has changed\n"
    monkeypatch.setenv("PATH", "")
    assert missing(folder, "--since", "HEAD") == 2
