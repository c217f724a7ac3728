"""Rehearsing: right, wrong, written anew, impossible, and what was not visited."""

from pathlib import Path

import pytest

from bot.authoring.transcripts import read, reason, transcripts
from bot.cli import main
from bot.content.explaining import check_texts
from bot.preview.client import PhoneError
from tests.bots import ROOT
from tests.goldens import played_now

LIGHT = ROOT / "tests" / "transcripts" / "en" / "quick_light.txt"


def test_what_goes_as_told_is_right_and_unvisited_cards_are_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rehearse", str(LIGHT), "--options"]) == 0
    said = capsys.readouterr().out
    assert "1 as told, 0 not." in said or "1 zoals verteld, 0 niet." in said
    assert "card about_safety" in said
    assert "option angry" in said
    assert "impasse" not in said


def test_what_differs_is_shown_and_written_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = tmp_path / "told.txt"
    told.write_text("# A minute.\n# language: en\n\n> /quick\n\n> [Light]\n", "utf-8")
    assert main(["rehearse", str(told)]) == 1
    assert "+[← Back] [Stop]" in capsys.readouterr().out
    assert main(["rehearse", str(told), "--update"]) == 0
    assert read(told).conversation.startswith("> /quick\n\n+ #1\n")
    assert main(["rehearse", str(told)]) == 0


async def test_a_jump_is_played_and_told_as_one(tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text("# language: en\n\n> (jump quick/stays)\n\n> [Something good]\n", "utf-8")
    first = (await played_now(read(told))).conversation
    assert first.startswith("> (jump quick/stays)\n\n+ #1\n")
    assert first.endswith("> [Something good]\n\n" + first.rpartition("> [Something good]\n\n")[2])
    read(told).write(first)
    assert (await played_now(read(told))).conversation == first


def test_what_cannot_be_jumped_to_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = tmp_path / "told.txt"
    told.write_text("# language: en\n\n> (jump quick/nowhere)\n", "utf-8")
    assert main(["rehearse", str(told)]) == 1
    assert f"{told}:3: No path of answers leads to that card." in capsys.readouterr().out


def test_what_cannot_be_tapped_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = tmp_path / "told.txt"
    told.write_text("# language: en\n\n> /quick\n\n> [Heavy]\n", "utf-8")
    assert main(["rehearse", str(told)]) == 1
    said = capsys.readouterr().out
    assert f"{told}:5: " in said
    assert "Light" in said


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("[x]", "Zo’n knop is er niet."),
        ("(old 1) [x]", "Zo’n knop is er niet."),
        ("(jump a/b)", "Geen reeks antwoorden leidt naar die kaart."),
        ("(reply) [x]", "Er is geen kaart die om woorden vraagt."),
        ("(delete 3)", "There is no message with this number."),
    ],
)
def test_what_the_phone_lacks_is_said_in_the_readers_language(step: str, said: str) -> None:
    error = PhoneError(404, "There is no message with this number.")
    assert reason(step, error, check_texts(ROOT, "nl")) == said


def test_a_file_that_is_not_there_and_nothing_to_play(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rehearse", "nowhere.txt"]) == 2
    assert "nowhere.txt" in capsys.readouterr().out
    assert main(["rehearse", str(ROOT / "dialogs" / "safety.yaml")]) == 2


def test_a_transcript_without_a_language_is_dutch(tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text("> /quick\n", "utf-8")
    assert read(told).language == "nl"
    assert {each.language for each in transcripts(ROOT)} == {"nl", "en"}
