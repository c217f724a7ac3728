"""What people type stays in the chat: in no file, log, exception, or object of the process."""

import json
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.preview.activity import PATIENCE_S
from bot.preview.client import Phone, phone
from bot.preview.preview import Preview
from bot.preview.server import running_preview
from tests.bots import ROOT, SAM, cards, content, newest, play
from tests.programs import Program, house, of_preview, polls, started
from tests.telegram.small import DIALOGS, TEXTS
from tests.watched import CANARY

WORDS = "kanarie-{:04} zei <b>iets</b> & meer 🙂"


def files(folder: Path) -> list[Path]:
    """Give the files in and below a folder."""
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


class Watched:
    """A bot that is watched from within, and a phone on it."""

    def __init__(self, program: Program, preview: Preview, sam: Phone, folder: Path) -> None:
        self.program, self.preview, self.sam, self.folder = program, preview, sam, folder
        self._number = 0

    def words(self) -> str:
        """Give words that were not typed before."""
        self._number += 1
        return WORDS.format(self._number)

    async def report(self) -> Any:
        """Give what it finds in its memory."""
        return await self._answer(signal.SIGUSR1, "held")

    async def plant(self) -> int:
        """Plant canaries in its memory, or take them out; how many there are now."""
        return int((await self._answer(signal.SIGUSR2, "planted"))["planted"])

    async def _answer(self, number: signal.Signals, key: str) -> Any:
        before = len(self.program.said)
        self.program.process.send_signal(number)
        start = f'{{"{key}"'
        await self.program.says(start, before)
        lines = self.program.said[before:].splitlines()
        return json.loads(next(line for line in lines if line.startswith(start)))


@pytest.fixture
async def watched(tmp_path: Path) -> AsyncIterator[Watched]:
    house(tmp_path)
    content(tmp_path, DIALOGS, TEXTS)
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    for name in ("temporary", "home"):
        (tmp_path / name).mkdir()
    async with running_preview() as preview, phone(preview.url) as sam:
        environment = {
            **of_preview(preview),
            "BOT_LOG_LEVEL": "DEBUG",
            "TMPDIR": str(tmp_path / "temporary"),
            "HOME": str(tmp_path / "home"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        async with started(tmp_path, "-m", "tests.watched", environment=environment) as program:
            await polls(preview)
            yield Watched(program, preview, sam, tmp_path)
            program.process.send_signal(signal.SIGTERM)
            assert await program.exit_code() == 0
        assert CANARY.search(program.said) is None
        assert "DEBUG telegram" in program.said
        assert not [path for path in files(tmp_path) if b"kanarie" in path.read_bytes()]


async def test_a_planted_word_is_found(watched: Watched) -> None:
    await play(watched.sam, "/walk")
    planted = await watched.plant()
    assert planted == 10
    assert len((await watched.report())["held"]) >= planted
    assert await watched.plant() == 0
    assert await watched.report() == {"held": []}


async def test_no_object_holds_what_was_typed(watched: Watched) -> None:
    sam = watched.sam
    await play(sam, "/walk", watched.words(), "[Write]", f"(reply) {watched.words()}")
    assert await watched.report() == {"held": []}
    await play(sam, watched.words(), watched.words(), "[Ja, voeg toe]", "[7]")
    assert CANARY.search((await cards(sam))[-2]["text"])
    assert await watched.report() == {"held": []}
    await play(sam, "[Menu]", f"(edit) {watched.words()}", f"/{watched.words()}")
    await play(sam, "/start " + watched.words(), "hallo " + watched.words())
    assert await watched.report() == {"held": []}


async def test_no_object_holds_what_was_warned_of(watched: Watched) -> None:
    sam, bell = watched.sam, "bel 06-12345678, "
    await play(sam, "/walk", "[Write]", f"(reply) {bell}{watched.words()}")
    assert "telefoonnummer" in (await newest(sam))["text"]
    assert await watched.report() == {"held": []}
    await play(sam, "[Wis dit bericht]", bell + watched.words(), f"(edit) {watched.words()}")
    assert await watched.report() == {"held": []}
    await play(sam, "[Laat zo]")
    assert CANARY.search((await newest(sam))["text"])
    assert await watched.report() == {"held": []}
    await play(sam, f"(reply) {watched.words()}", bell + watched.words(), "[Laat zo]")
    await play(sam, "[Ja, voeg toe]", "[7]", "[Wis dit gesprek]", "[Ja, wis het]")
    assert await watched.report() == {"held": []}


async def test_no_object_holds_what_telegram_cut_or_garbled(watched: Watched) -> None:
    sam, faults = watched.sam, watched.preview.faults
    await play(sam, "/walk", "[Write]", f"(reply) {watched.words()}")
    for method in ("sendMessage", "editMessageReplyMarkup", "getUpdates"):
        faults.garble(method, lambda body: body[:-9])
    await play(sam, watched.words())
    faults.garble("editMessageReplyMarkup", lambda body: b"[%b]" % body)
    faults.garble("sendMessage", lambda body: body.replace(b'"date":', b'"date":"then",":":'))
    await sam.reply(watched.words())
    await sam.wait()
    faults.refuse("sendMessage", 400, f"Bad Request: {watched.words()}", times=2)
    await sam.reply(watched.words())
    await sam.wait(2 * PATIENCE_S)  # there is nothing that it can show
    await play(sam, "/walk")
    assert await watched.report() == {"held": []}


async def test_no_object_holds_an_update_that_cannot_be_read(watched: Watched) -> None:
    chat = {"id": SAM, "type": "private", "first_name": "Sam"}
    message = {"message_id": 1, "date": 10**20, "chat": chat, "text": watched.words()}
    watched.preview.updates.add(SAM, "message", message)
    message = {"message_id": 1, "date": 1, "chat": [], "text": watched.words()}
    watched.preview.updates.add(SAM, "message", message)
    watched.preview.updates.add(SAM, "message", {"text": watched.words()})
    watched.preview.updates.add(SAM, "poll", {"question": watched.words()})
    watched.preview.updates.add(SAM, "callback_query", {"id": "1", "data": watched.words()[:12]})
    await play(watched.sam, "/walk")
    assert (await newest(watched.sam))["text"] == "Where to?"
    assert await watched.report() == {"held": []}
