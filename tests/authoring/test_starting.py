"""The workshop's bot when it does not start, or does not answer: one plain line, no stack trace."""

import sys
from pathlib import Path

import pytest

from bot.authoring.play import Terminal
from bot.authoring.starting import NotStartedError, started
from bot.authoring.transcripts import CannotPlayError, play, read, reason
from bot.cli import main
from bot.content.explaining import check_texts
from bot.preview.chats import Chat
from bot.preview.client import NotQuietError, Phone, phone
from bot.preview.preview import PEOPLE
from bot.preview.server import running_preview
from tests.bots import ROOT


class Silence(Phone):
    """A phone whose bot never becomes quiet."""

    async def wait(self, timeout_s: float = 0, settle_s: float | None = None) -> None:
        raise NotQuietError(f"nothing in {timeout_s} s, settled {settle_s}")


async def test_a_bot_that_ends_does_not_start() -> None:
    dying = (sys.executable, "-S", "-c", "raise SystemExit(3)")
    async with running_preview(bot_command=dying) as preview:
        with pytest.raises(NotStartedError):
            await started(preview)


async def test_a_bot_that_takes_too_long_does_not_start() -> None:
    async with running_preview() as preview:
        with pytest.raises(NotStartedError):
            await started(preview, within_s=0.01)
        preview.set_state("running")
        await started(preview)


@pytest.mark.parametrize(
    "command", [("play", "quick"), ("rehearse", "tests/transcripts/en/quick_light.txt")]
)
def test_the_commands_say_so(
    command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("LC_ALL", "en_GB")
    monkeypatch.setenv("BOT_LOCALE", "xx")
    assert main(command) == 1
    said = capfd.readouterr()
    assert said.out == "The bot does not start. What it said itself stands above.\n"
    assert "BOT_LOCALE" in said.err
    assert "Traceback" not in said.err


async def test_a_bot_that_does_not_answer_can_be_restarted_in_the_terminal() -> None:
    shown = list[str]()
    async with running_preview() as preview, phone(preview.url) as sam:
        silence = Silence(sam._session, preview.url)  # noqa: SLF001 - the same phone, but silent
        terminal = Terminal(silence, check_texts(ROOT, "en"), shown.append)
        await terminal.begin("/quick")
        await terminal._tap({"message_id": 1, "callback_data": "x"})  # noqa: SLF001 - no key is shown
    assert shown[1:] == ["The bot does not answer. r starts it again, q ends."] * 2


async def test_a_transcript_says_where_the_bot_did_not_answer(tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text("> /quick\n", "utf-8")
    async with running_preview() as preview, phone(preview.url) as sam:
        silence = Silence(sam._session, preview.url)  # noqa: SLF001 - the same phone, but silent
        with pytest.raises(CannotPlayError, match="1: still waiting") as error:
            await play(read(told), silence, Chat(PEOPLE[0], lambda _: None))
    said = reason(error.value.step, error.value.error, check_texts(ROOT, "nl"))
    assert said == "De bot antwoordt niet."
