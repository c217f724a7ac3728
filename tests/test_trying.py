"""The preview with the real bot behind it: files that change, a bot that is restarted, the end."""

import asyncio
import contextlib
import json
import os
import re
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp

from bot.preview.arguments import Json
from bot.preview.client import Phone, phone
from tests.bots import labels, newest, play
from tests.programs import TIMEOUT_S, Program, house, started

COMMAND = ("-m", "bot", "preview", "--port", "0")


@contextlib.asynccontextmanager
async def trying(
    folder: Path, *options: str, **environment: str
) -> AsyncIterator[tuple[Program, str]]:
    """The preview of what stands in `folder`, and its address; it is ended by SIGTERM."""
    async with started(house(folder), *COMMAND, *options, environment=environment) as program:
        await program.says("event=started")
        address = re.search(r"Tussenstap: (http://\S+)", program.said)
        assert address
        yield program, address[1]
        program.process.send_signal(signal.SIGTERM)
        assert await program.exit_code() == 0
    assert program.said.count("event=stopped") == 1


async def reported(url: str, *, faults: int) -> list[Json]:
    """Return the errors that the page shows of the files, once it shows so many."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{url}/phone/events", params={"user": "1001"}) as page,
    ):
        async for line in page.content:
            if not line.startswith(b"data: "):
                continue
            event: Json = json.loads(line.removeprefix(b"data: "))
            told: list[Json] = event.get("diagnostics", [])
            shown = [each for each in told if each["severity"] == "error"]
            if "diagnostics" in event and len(shown) == faults:
                return shown
    raise AssertionError(url)


async def helped(sam: Phone) -> str:
    await play(sam, "/help")
    return str((await newest(sam))["text"])


async def test_changed_files_are_read_at_once_and_broken_ones_reported(tmp_path: Path) -> None:
    async with trying(tmp_path, "--no-browser") as (program, url), phone(url) as sam:
        await play(sam, "/impasse", "[Beginnen]")
        assert "Nee" in labels(await newest(sam))
        file = tmp_path / "locales" / "nl" / "bot.ftl"
        good = file.read_text("utf-8")
        before = await helped(sam)

        file.write_text(f"{good}\n= no name\n", "utf-8")
        (fault,) = await reported(url, faults=1)
        assert re.fullmatch(r"locales/nl/bot\.ftl:\d+:\d+", fault["where"])
        assert fault["severity"] == "error"
        assert fault["code"]
        assert fault["message"]
        assert await helped(sam) == before
        assert "event=reload" not in program.said

        file.write_text(good.replace("Tik op een knop", "Druk op een knop"), "utf-8")
        assert await reported(url, faults=0) == []
        await program.says("event=reloaded")
        assert (await helped(sam)).startswith("Druk op een knop")


async def test_it_opens_the_browser_and_restarts_the_bot(tmp_path: Path) -> None:
    opened = tmp_path / "opened"
    os.mkfifo(opened)
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {opened}\n', "utf-8")
    browser.chmod(0o755)
    reader, written = os.open(opened, os.O_RDONLY | os.O_NONBLOCK), asyncio.Event()
    asyncio.get_running_loop().add_reader(reader, written.set)
    async with trying(tmp_path, BROWSER=f"{browser} %s") as (program, url), phone(url) as sam:
        before = len(program.said)
        await sam.restart()
        await program.says("event=started", before)
        assert await helped(sam)
        await asyncio.wait_for(written.wait(), TIMEOUT_S)
        assert os.read(reader, 1000).decode().strip() == url
    asyncio.get_running_loop().remove_reader(reader)
    os.close(reader)
