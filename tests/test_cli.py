"""The command as a host types it: exit codes, its one clear line, signals."""

import asyncio
import re
import signal
from pathlib import Path

import pytest

from bot import cli
from bot.preview.client import phone
from bot.preview.server import TOKEN, running_preview
from tests.bots import SAM, labels, newest, play
from tests.preview.bot import until
from tests.programs import ended, house, of_preview, polls, started

SPOILT = {
    "dialogs/quick.yaml": "\n  extra:\n    choos: [a, b]\n  more:\n    show: more\n",
    "locales/en/bot.ftl": "\n= a value without a name\n",
    "locales/nl/impasse.ftl": "\nno Fluent at all\n",
}
FAULTS = ("dialogs/quick.yaml", *SPOILT)
"""The files of the faults, in the order in which they are told."""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder without settings."""
    for name in ("BOT_TOKEN", "BOT_API_URL", "BOT_LOCALE", "BOT_LOG_LEVEL", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_MESSAGES", "en_GB")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", ["run", "preview"])
def test_broken_files_are_told_with_every_fault_at_its_place(tmp_path: Path, command: str) -> None:
    house(tmp_path)
    for name, spoilt in SPOILT.items():
        with (tmp_path / name).open("a", encoding="utf-8") as file:
            file.write(spoilt)
    done = ended(tmp_path, command, BOT_TOKEN=TOKEN)
    assert done.returncode == 1
    told = [line.split(":", 3) for line in done.stderr.splitlines()]
    assert tuple(fault[0] for fault in told) == FAULTS
    for _, line, column, message in told:
        assert int(line) > 0
        assert int(column) > 0
        assert re.fullmatch(r" error\[[a-z-]+\] \S.*", message)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("", "BOT_TOKEN"),
        ("BOT_TOKEN=nonsense", "BOT_TOKEN"),
        (f"BOT_TOKEN={TOKEN}\nBOT_API_URL=nonsense", "BOT_API_URL"),
        (f"BOT_TOKEN={TOKEN}\nBOT_LOCALE=xx", "BOT_LOCALE"),
        (f"BOT_TOKEN={TOKEN}\nBOT_LOG_LEVEL=loud", "BOT_LOG_LEVEL"),
        ("BOT_TOKEN=\x80", "BOT_TOKEN"),
    ],
)
def test_a_wrong_setting_is_one_clear_line(
    here: Path, capsys: pytest.CaptureFixture[str], settings: str, said: str
) -> None:
    (here / ".env").write_bytes(settings.encode("latin-1"))
    assert cli.main(["run"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert "nonsense" not in line


@pytest.mark.usefixtures("here")
def test_without_a_file_of_settings(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["run"]) == 2
    assert "BOT_TOKEN" in capsys.readouterr().err


@pytest.mark.usefixtures("here")
def test_it_speaks_dutch_to_a_dutch_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["run"])
    english = capsys.readouterr().err
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    cli.main(["run"])
    assert capsys.readouterr().err != english


@pytest.mark.usefixtures("here")
def test_the_preview_heeds_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_LOCALE", "xx")
    assert cli.main(["preview"]) == 2


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("arguments", [["--port", "99999"], ["--host", "203.0.113.1"]])
def test_an_address_that_cannot_be_had(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert cli.main(["preview", "--no-browser", *arguments]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert arguments[1] in line


@pytest.mark.parametrize("arguments", [[], ["walk"], ["preview", "--port", "x"]])
def test_an_argument_that_is_none(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    assert left.value.code == 2
    assert "usage: tussenstap" in capsys.readouterr().err


async def test_a_token_that_telegram_does_not_know(tmp_path: Path) -> None:
    async with running_preview(token="1:another-token-altogether") as preview:  # noqa: S106 - opens nothing
        settings = {**of_preview(preview), "BOT_TOKEN": TOKEN}
        async with started(house(tmp_path), "-m", "bot", "run", environment=settings) as program:
            assert await program.exit_code() == 2
    (line,) = program.said.splitlines()
    assert "BOT_TOKEN" in line
    assert TOKEN not in line


async def test_sigterm_finishes_what_is_being_answered(tmp_path: Path) -> None:
    async with running_preview() as preview, phone(preview.url) as sam:
        # The settings come from the file in the folder where it runs.
        settings = of_preview(preview)
        env = "".join(f"{name}={value}\n" for name, value in settings.items())
        (house(tmp_path) / ".env").write_text(f"\ufeff{env}", "utf-8")
        async with started(tmp_path, "-m", "bot", "run", environment={}) as program:
            await polls(preview)
            await play(sam, "/impasse")
            held = preview.faults.hold("editMessageText")
            await sam.tap("Beginnen")
            await until(lambda: "editMessageText" in {call.method for call in preview.calls})
            program.process.send_signal(signal.SIGTERM)
            await until(lambda: preview.bot_state == "stopped")
            held.set()
            async with asyncio.timeout(5):
                assert await program.exit_code() == 0
        assert "event=stopped" in program.said
        assert not preview.updates.pending()
        assert "Nee" in labels(await newest(sam))
        (edit,) = [call for call in preview.calls if call.method == "editMessageText"]
        assert (edit.status, edit.chat_id) == (200, SAM)


async def test_sighup_reads_the_files_again(tmp_path: Path) -> None:
    async with running_preview() as preview, phone(preview.url) as sam:
        folder = house(tmp_path)
        settings = {**of_preview(preview), "BOT_LOCALE": "nl"}
        async with started(folder, "-m", "bot", "run", environment=settings) as program:
            await polls(preview)
            words = folder / "locales" / "nl" / "bot.ftl"
            good = words.read_text("utf-8")
            words.write_text(good.replace("page-help =", "page-help"), "utf-8")
            program.process.send_signal(signal.SIGHUP)
            await program.says("event=reload-refused faults=")
            await play(sam, "/help")
            assert "Tik op een knop" in (await newest(sam))["text"]
            words.write_text(good.replace("Tik op een knop", "Druk op een knop"), "utf-8")
            program.process.send_signal(signal.SIGHUP)
            await program.says("event=reloaded dialogs=")
            await play(sam, "/help")
            assert "Druk op een knop" in (await newest(sam))["text"]
            program.process.send_signal(signal.SIGINT)
            assert await program.exit_code() == 0
