"""`check` as an author types it: what it prints, and with which exit code it ends."""

import json
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from bot.authoring import check
from bot.authoring.explanations import BASE
from bot.authoring.reports import report
from bot.cli import main
from bot.content import spelling
from bot.content.explaining import check_texts
from bot.content.library import read_content
from bot.core.diagnostics import SEVERITIES, Diagnostic, Place

ROOT = Path(__file__).parents[2]
WALK = "dialogs/walk.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copytree(BASE, tmp_path / "content")


def replace(folder: Path, path: str, old: str, new: str) -> None:
    text = (folder / path).read_text()
    assert old in text
    (folder / path).write_text(text.replace(old, new))


def run(*arguments: object) -> int:
    return main(["check", "--locale", "en", *map(str, arguments)])


def test_the_projects_own_content_has_no_errors_and_no_warnings(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("--strict") == 0
    assert "No errors, no warnings" in capsys.readouterr().out


def test_all_faults_are_told_at_once_in_the_order_of_the_files(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace(folder, WALK, "badly: weight", "badly: wieght")
    replace(folder, "dialogs/rest.yaml", "next: done", "next: dnoe")
    replace(folder, "locales/en/walk.ftl", "about =", "abuot =")
    assert run(folder) == 1
    lines = capsys.readouterr().out.splitlines()
    places = [line.partition(" ")[0] for line in lines if "error[" in line]
    assert places == [
        "dialogs/rest.yaml:7:5:",
        "dialogs/walk.yaml:1:1:",
        "dialogs/walk.yaml:9:25:",
        "locales/nl/walk.ftl:1:1:",
    ]
    assert lines[-1] == "4 errors, no warnings, no hints."


def test_warnings_fail_only_when_strict(folder: Path) -> None:
    replace(folder, "dialogs/safety.yaml", "2026-11-21", "2020-01-01")
    assert (run(folder), run(folder, "--strict")) == (0, 1)


def test_hints_never_fail(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(folder, "locales/en/walk.ftl", "into a wall", "like walking into a brick wall")
    assert run(folder, "--strict") == 0
    assert "1 hint" in capsys.readouterr().out


def test_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(folder, WALK, "minutes: 2", "minutes: two")
    assert run(folder, "--format", "json") == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "path": WALK,
            "line": 3,
            "column": 1,
            "severity": "error",
            "code": "not-a-whole-number",
            "message": "“minutes” needs a whole number, such as 3.",
        }
    ]


def test_for_a_review_on_github(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(folder, WALK, "minutes: 2", "minutes: two")
    assert run(folder, "--format", "github") == 1
    assert capsys.readouterr().out == (
        "::error file=dialogs/walk.yaml,line=3,col=1,title=not-a-whole-number"
        "::“minutes” needs a whole number, such as 3.\n"
    )


def test_signs_that_mean_something_to_github_are_escaped() -> None:
    fault = Diagnostic("locale-name", Place("locales/a,b:c%"), {"name": "50%\n\r"})
    (line,) = report([fault], check_texts(ROOT, "en"), "github")
    assert line.startswith("::error file=locales/a%2Cb%3Ac%25,line=1,col=1,title=locale-name::")
    assert "“50%25%0A%0D”" in line


def shown(line: str, column: int) -> list[str]:
    fault = Diagnostic("tab", Place("x", 1, column))
    return list(report([fault], check_texts(ROOT, "en"), "text", {"x": line}))[1:]


def test_a_caret_stands_below_the_place_also_behind_a_tab() -> None:
    assert shown("  \tnext: a", 4) == ["      \tnext: a", "      \t^"]


def test_of_a_very_long_line_only_what_is_near_the_place_is_shown() -> None:
    line, caret = shown("x" * 100_000 + "here" + "y" * 100_000, 100_001)
    assert len(line) < 130
    assert line[caret.index("^") :].startswith("here")


def test_a_place_in_no_file_has_no_line() -> None:
    fault = Diagnostic("no-dialog", Place("dialogs"))
    assert len(list(report([fault], check_texts(ROOT, "en"), "text", {"x": "y"}))) == 1


def test_what_is_quoted_from_a_file_is_cut_short() -> None:
    fault = Diagnostic("unknown-key", Place("x"), {"key": "k" * 1000, "like": "kind"})
    (line,) = report([fault], check_texts(ROOT, "en"), "text")
    assert len(line) < 300
    assert line.endswith("Did you mean “kind”?")


def test_a_remark_with_a_reason_silences_one_code_behind_its_line_in_yaml(folder: Path) -> None:
    path, remark = "dialogs/safety.yaml", "# allow safety-numbers-old: checked by telephone"
    replace(folder, path, "checked: 2026-11-21", f"checked: 2020-01-01  {remark}")
    assert run(folder, "--strict") == 0
    replace(folder, path, "safety-numbers-old", "long-card")
    assert run(folder, "--strict") == 1


def test_errors_cannot_be_silenced(folder: Path) -> None:
    remark = "# allow not-a-whole-number: I like it"
    replace(folder, WALK, "minutes: 2", f"minutes: two  {remark}")
    assert run(folder) == 1


def test_a_remark_for_spelling_waits_for_a_dictionary(folder: Path) -> None:
    replace(folder, "locales/en/rest.ftl", "done =", "# allow misspelling: dialect\ndone =")
    read = read_content(folder, "nl")
    today = date(2026, 12, 1)
    assert check.diagnose(read, today) == ()
    (unused,) = check.diagnose(read, today, {"en": lambda _: True})
    assert unused.code == "silence-unused"


def test_a_machine_without_dictionaries_is_told_of_in_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "dictionaries", lambda _: {})
    assert run(folder, "--strict") == 0
    assert capsys.readouterr().out.splitlines() == [
        (
            "Spelling is not checked: no dictionary for nl, en. On Debian or Ubuntu: "
            "sudo apt install libenchant-2-2 hunspell-nl hunspell-en-gb"
        ),
        "No errors, no warnings, no hints.",
    ]
    monkeypatch.setattr(check, "dictionaries", lambda _: {"nl": bool, "en": bool})
    assert run(folder, "--strict") == 0
    assert capsys.readouterr().out == "No errors, no warnings, no hints.\n"


class Enchant:
    """As much of pyenchant as is used."""

    class Dict:
        def __init__(self, tag: str) -> None:
            self.tag = tag

        def check(self, word: str) -> bool:
            return word == self.tag

    @staticmethod
    def list_languages() -> list[str]:
        return ["en_AU", "en_GB", "fr"]


def test_the_dictionary_of_a_language_is_the_one_it_is_written_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spelling, "import_module", lambda _: Enchant)
    found = spelling.dictionaries(["nl", "en"])
    assert list(found) == ["en"]
    assert found["en"]("en_GB")


def test_without_enchant_there_are_no_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(spelling, "import_module", missing)
    assert spelling.dictionaries(["nl"]) == {}


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "none") == 2
    assert "There is no folder" in capsys.readouterr().err


def test_an_empty_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path) == 1
    said = capsys.readouterr().out
    assert all(code in said for code in ("no-dialog", "no-language", "unreadable-file"))


def test_a_code_is_explained_with_its_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--explain", "unknown-card") == 0
    assert capsys.readouterr().out == (
        "error[unknown-card]\n"
        "A next or a condition names a card that this dialog does not have.\n"
        "Whoever taps there would get nowhere.\n"
        "\n"
        "- wrong   + mended\n"
        "\n"
        "dialogs/walk.yaml\n"
        "  -    next: {well: proud, badly: wieght}\n"
        "                           ^\n"
        "  +    next: {well: proud, badly: weight}\n"
    )


def test_a_misspelt_code_gets_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--explain", "unknwon-card") == 2
    assert "Did you mean “unknown-card”?" in capsys.readouterr().err
    assert run("--explain", "zzz") == 2
    assert "Did you mean" not in capsys.readouterr().err


@pytest.mark.parametrize("asked", [("--explain",), ("--explain", "all")])
def test_without_a_code_all_of_them_are_listed(
    asked: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*asked) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [[c, s.value] for c, s in SEVERITIES.items()]
