"""`check --against`: a real repository, of which only older versions are read."""

import os
import subprocess
from pathlib import Path
from shutil import copytree, which

import pytest

from bot.authoring.explanations import BASE
from bot.cli import main

WALK = "dialogs/walk.yaml"
GIT = which("git")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the base in a folder of it, committed."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path, "nothing yet")
    folder = copytree(BASE, tmp_path / "content")
    commit(tmp_path, "the base")
    return folder


def git(folder: Path, *arguments: str) -> str:
    command = (GIT or "git", "-C", str(folder), *arguments)
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def commit(folder: Path, message: str) -> None:
    git(folder, "add", "-A")
    who = ("-c", "user.name=Author", "-c", "user.email=author@example.org")
    git(folder, *who, "commit", "-q", "--allow-empty", "-m", message)


def replace(folder: Path, path: str, old: str, new: str) -> None:
    text = (folder / path).read_text()
    assert old in text
    (folder / path).write_text(text.replace(old, new))


def run(folder: Path, ref: str = "HEAD") -> int:
    return main(["check", "--locale", "en", str(folder), "--against", ref])


def test_without_a_change_there_is_nothing_to_tell(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder) == 0
    assert "hint[" not in capsys.readouterr().out


def test_what_the_work_tree_changes_is_told_and_left_as_it_is(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace(folder, WALK, "{well: proud, badly: weight}", "{well: helped, else: weight}")
    replace(folder, WALK, "go: last}\n      - {go: helped}", "go: helped}\n      - {go: last}")
    replace(folder, WALK, "      - {go: helped}\n  pause", "      - {go: proud}\n  pause")
    replace(folder, "locales/nl/walk.ftl", "Hoe liep het?", "Hoe ging het?")
    assert run(folder) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if "hint[" in line] == [
        (
            "dialogs/walk.yaml:6:3: hint[buttons-refused] The card “how” leads elsewhere. "
            "Buttons from before are refused on proud, and on some paths to helped, last."
        ),
        (
            "dialogs/walk.yaml:10:3: hint[buttons-refused] The card “weight” leads elsewhere. "
            "Buttons from before are refused on some paths to helped, last."
        ),
        (
            "locales/en/walk.ftl:5:1: hint[changed-in-one-language] The text “how” was changed "
            "in nl, not here. See whether both still say the same."
        ),
    ]
    assert git(folder, "status", "--porcelain").split() == [
        *("M", "content/dialogs/walk.yaml"),
        *("M", "content/locales/nl/walk.ftl"),
    ]


def test_a_dialog_that_is_gone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in [*folder.rglob("rest.*")]:
        path.unlink()
    assert run(folder) == 0
    assert "dialogs/rest.yaml:1:1: hint[dialog-gone]" in capsys.readouterr().out


def test_of_many_cards_the_first_are_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (folder / WALK).read_text().replace("next: last", "next: c0")
    cards = "".join(f"  c{n}: {{show: pause, next: c{n + 1}}}\n" for n in range(9))
    (folder / WALK).write_text(f"{text}{cards}  c9: {{end: last}}\n")
    commit(folder, "a long walk")
    replace(folder, WALK, "[talking, walking, silence]", "[walking, talking, silence]")
    assert run(folder) == 0
    assert "refused on helped, c0, c1, c2, c3, c4, +5." in capsys.readouterr().out


@pytest.mark.parametrize("ref", ["nothing", "HEAD^^^", "--all", "", "HEAD:content"])
def test_a_version_that_is_not_there(
    folder: Path, ref: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--locale", "en", str(folder), f"--against={ref}"]) == 2
    assert f"There is no version “{ref}” here." in capsys.readouterr().err


def test_a_version_from_before_there_were_dialogs(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "HEAD^") == 2
    assert "there were no dialogs here yet" in capsys.readouterr().err


def test_a_version_whose_dialogs_were_broken(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = (folder / WALK).read_text()
    (folder / WALK).write_text("nonsense")
    commit(folder, "broken")
    (folder / WALK).write_text(good)
    assert run(folder) == 2
    assert "the dialogs were broken" in capsys.readouterr().err


def test_texts_that_were_broken_or_only_links_are_left_out(folder: Path) -> None:
    good = (folder / "locales/en/rest.ftl").read_text()
    (folder / "locales/en/rest.ftl").write_text(f"{good}junk\n")
    (folder / "locales/away").symlink_to("/etc")
    commit(folder, "broken")
    (folder / "locales/en/rest.ftl").write_text(good)
    (folder / "locales/away").unlink()
    assert run(folder) == 0


def test_where_there_is_no_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = copytree(BASE, tmp_path / "content")
    assert run(content) == 2
    assert "is in no git repository" in capsys.readouterr().err


def test_where_there_is_no_git(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(folder))
    assert run(folder) == 2
    assert "needs git" in capsys.readouterr().err


def test_errors_go_first(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(folder, WALK, "minutes: 2", "minutes: two")
    assert run(folder, "nothing") == 1
    assert "not-a-whole-number" in capsys.readouterr().out
