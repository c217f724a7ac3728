"""Playing in the terminal: what is shown, and what a line that is typed does."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.authoring.backstage import Workshop
from bot.authoring.play import Terminal, lines
from bot.authoring.transcripts import read
from bot.cli import main
from bot.content.explaining import check_texts
from tests.bots import ROOT, Stage, real_library, running_bot

TEXTS = check_texts(ROOT, "en")


class Screen:
    """What a terminal shows; `new` gives what came since it was last asked."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def new(self) -> str:
        said, self.said = "\n".join(self.said), []
        return said


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with running_bot() as stage:
        yield stage


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
async def terminal(stage: Stage, screen: Screen) -> Terminal:
    return Terminal(stage.robin, TEXTS, lambda line: screen.said.append(line))  # noqa: PLW0108 - `said` is renewed


async def test_a_number_taps_and_b_goes_back(terminal: Terminal, screen: Screen) -> None:
    await terminal.begin("/quick")
    first = screen.new()
    assert "   1  Light" in first
    assert "   b  ← Back" in first
    await terminal.enter("1")
    second = screen.new()
    assert "   1  Something good" in second
    await terminal.enter("B")
    assert "   1  Light" in screen.new()


async def test_on_a_scale_a_number_is_itself(terminal: Terminal, screen: Screen) -> None:
    await terminal.begin("/impasse")
    for key in ("1", "1", "1"):
        await terminal.enter(key)
    scale = screen.new()
    assert "   0  0" in scale
    assert "  10  10" in scale
    await terminal.enter("7")
    assert "keeps coming" in screen.new()


async def test_words_answer_a_card_that_asks(terminal: Terminal, screen: Screen) -> None:
    await terminal.begin("/impasse")
    for key in ("1", "1", "1", "7", "1", "7", "1", "1", "1", "7", "2"):
        await terminal.enter(key)
    assert "   1  Skip" in screen.new()
    await terminal.enter("we go round in circles")
    assert "we go round in circles" in screen.new()


async def test_other_lines_are_said_and_an_empty_one_helps(
    terminal: Terminal, screen: Screen
) -> None:
    await terminal.begin("/quick")
    screen.new()
    await terminal.enter("")
    assert "A number taps a key" in screen.new()
    await terminal.enter("99")
    assert "wasn’t asking for words" in screen.new()
    await terminal.enter("l")
    assert "Nederlands" in screen.new()


async def test_what_the_phone_cannot_do_is_told(terminal: Terminal, screen: Screen) -> None:
    await terminal.begin("/quick")
    screen.new()
    await terminal.enter("[No such key]")
    assert "There is no such button." in screen.new()


async def test_what_pops_up_on_a_phone_is_shown_once(
    stage: Stage, terminal: Terminal, screen: Screen
) -> None:
    await terminal.begin("/impasse")
    stage.preview.backstage = Workshop(ROOT, "nl")
    await terminal.enter("(jump impasse/feelings)")
    done = next(line.split()[0] for line in screen.said if line.endswith(" Done"))
    screen.new()
    await terminal.enter(done)
    assert screen.said[0] == "Pick at least one."
    screen.new()
    await terminal.enter(done)
    assert screen.new().count("Pick at least one.") == 1


async def test_a_jump_can_be_typed_and_is_written_as_one(
    stage: Stage, terminal: Terminal, screen: Screen
) -> None:
    stage.preview.backstage = Workshop(ROOT, "nl")
    await terminal.begin("/quick")
    await terminal.enter("(jump quick/stays)")
    assert "   1  Something good" in screen.new()
    assert "\n> (jump quick/stays)\n\n+ #2\n" in await stage.robin.transcript()


async def test_a_copy_key_shows_what_it_copies(
    stage: Stage, terminal: Terminal, screen: Screen
) -> None:
    golden = read(ROOT / "tests" / "transcripts" / "en" / "impasse_route_a.txt")
    (*before, (_, last)) = list(golden.inputs())
    for _, step in before:
        await stage.robin.play(step)
    await terminal.enter(last)
    screen.new()
    await terminal.enter("1")
    assert screen.new() in golden.conversation


def test_long_lines_are_wrapped() -> None:
    message = {"text": "one two three\n\nfour"}
    assert list(lines(message, 8)) == ["", "one two", "three", "", "four", ""]


def test_an_unknown_dialog_is_named_with_those_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["play", "nowhere"]) == 2
    said = capsys.readouterr().out
    assert "nowhere" in said
    assert ", ".join(real_library().dialogs) in said


def test_what_was_played_is_written_as_a_transcript(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = iter(["1", "q"])
    monkeypatch.setattr("builtins.input", lambda _: next(typed))
    repro = tmp_path / "light.txt"
    assert main(["play", "quick", "--locale", "en", "--repro", str(repro)]) == 0
    assert str(repro) in capsys.readouterr().out
    written = repro.read_text("utf-8")
    assert written.startswith("# language: en\n\n> /quick\n")
    assert "\n> [Light]\n" in written


def test_the_end_of_the_input_ends_the_play(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", nothing)
    assert main(["play", "--locale", "nl"]) == 0
