"""How long a dialog can take, as it is told."""

from pathlib import Path

import pytest

from bot.authoring.explanations import BASE
from bot.cli import main
from tests.bots import real_library


def test_every_dialog_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lengths", "--locale", "en"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines] == list(real_library().dialogs)


@pytest.mark.parametrize(
    ("locale", "line"),
    [
        ("nl", "rest: hooguit 1 tik, en 19 van de 64 bytes die een knop kan dragen.\n"),
        ("en", "rest: at most 1 tap, and 19 of the 64 bytes that a button holds.\n"),
    ],
)
def test_one_that_is_named(locale: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lengths", "rest", "--folder", str(BASE), "--locale", locale]) == 0
    assert capsys.readouterr().out == line


def test_one_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lengths", "nowhere", "--folder", str(BASE), "--locale", "en"]) == 2
    assert "rest, walk" in capsys.readouterr().err


def test_broken_files_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lengths", "--folder", str(tmp_path)]) == 1
    assert "no-dialog" in capsys.readouterr().err
