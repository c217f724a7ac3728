"""The command `new`: what it writes is right, and nothing is lost."""

import shutil
from pathlib import Path

import pytest

from bot.cli import main
from bot.content.library import load
from bot.content.schemas import write
from bot.core.position import Position, walk
from tests.bots import ROOT, content
from tests.core.dialogs import Seeded
from tests.core.walks import wander


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    content(tmp_path, {}, {})
    return tmp_path


def files(folder: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}


def test_a_new_dialog_checks_clean_and_every_card_is_reached(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "fresh_start", "--folder", str(folder)]) == 0
    said = capsys.readouterr().out
    written = [
        "dialogs/fresh_start.yaml",
        "locales/en/fresh_start.ftl",
        "locales/nl/fresh_start.ftl",
    ]
    assert said.splitlines()[:3] == written
    assert "/fresh_start" in said
    assert main(["check", str(folder), "--strict", "--format", "json"]) == 0
    assert capsys.readouterr().out == "[]\n"
    dialogs = load(folder, "nl").dialogs
    dialog = dialogs["fresh_start"]
    walks = (wander(dialogs, Position(dialog.id), Seeded(seed)) for seed in range(60))
    reached = {walk(dialog, position.path).here.id for walk_ in walks for position in walk_}
    assert reached == set(dialog.cards)
    assert 5 <= len(reached) <= 6


def test_beside_the_real_dialogs_too_it_checks_clean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("dialogs", "locales"):
        shutil.copytree(ROOT / name, tmp_path / name)
    assert main(["new", "fresh", "--folder", str(tmp_path)]) == 0
    main(["check", str(tmp_path), "--format", "json"])
    assert "fresh" not in capsys.readouterr().out.rpartition("\n[")[2]


def test_another_language_begins_with_the_english_words(folder: Path) -> None:
    (folder / "locales" / "de").mkdir()
    assert main(["new", "fresh", "--folder", str(folder)]) == 0
    written = files(folder)
    assert written["locales/de/fresh.ftl"] == written["locales/en/fresh.ftl"]


@pytest.mark.parametrize("name", ["Fresh", "1st", "a-b", "", "../up", "a" * 33, "é"])
def test_a_name_that_cannot_be_is_refused(
    folder: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(folder)
    assert main(["new", name, "--folder", str(folder)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert files(folder) == before


@pytest.mark.parametrize("name", ["start", "safety", "bot", "old_command"])
def test_a_name_that_is_taken_is_refused(folder: Path, name: str) -> None:
    (folder / "dialogs" / "old.yaml").write_text(
        "version: 1\ncommand: old_command\nminutes: 1\ncards:\n  a: {end: a}\n", "utf-8"
    )
    before = files(folder)
    assert main(["new", name, "--folder", str(folder)]) == 2
    assert files(folder) == before


@pytest.mark.parametrize("there", ["dialogs/fresh.yaml", "locales/nl/fresh.ftl"])
def test_nothing_is_written_over(
    folder: Path, there: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / there).write_text("mine", "utf-8")
    before = files(folder)
    assert main(["new", "fresh", "--folder", str(folder)]) == 2
    assert there in capsys.readouterr().err
    assert files(folder) == before


def test_a_folder_without_dialogs_is_refused(tmp_path: Path) -> None:
    assert main(["new", "fresh", "--folder", str(tmp_path)]) == 1
    assert files(tmp_path) == {}


def test_its_first_line_names_the_schema(folder: Path) -> None:
    assert main(["new", "fresh", "--folder", str(folder)]) == 0
    write(folder)
    path = folder / "dialogs" / "fresh.yaml"
    schema = path.read_text("utf-8").splitlines()[0].rpartition("=")[2]
    assert (path.parent / schema).is_file()
