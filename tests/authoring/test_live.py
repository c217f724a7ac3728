"""What an author sees while typing: the preview watches the files, and tells the open page."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp
import pytest

from bot.content.explaining import check_texts
from bot.preview.arguments import Json
from bot.trying import try_out
from tests.authoring.test_backstage import FTL, UNREACHED
from tests.bots import ROOT, SAM, content

LIMIT_S = 60.0


@asynccontextmanager
async def opened(folder: Path, capsys: pytest.CaptureFixture[str]) -> AsyncIterator[str]:
    """Try the dialogs in `folder` out; the address of the preview."""
    texts = check_texts(ROOT, "nl")
    running = asyncio.create_task(try_out(folder, texts, "nl", ("127.0.0.1", 0), browse=False))
    said = ""
    try:
        while "http" not in said:
            assert not running.done(), running.result()
            said += capsys.readouterr().out
            await asyncio.sleep(0)
        yield said.split()[-1]
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def told(stream: aiohttp.StreamReader, kind: str) -> Json:
    """Give the next event of this kind on a page."""
    async with asyncio.timeout(LIMIT_S):
        while True:
            line = await stream.readline()
            if line.startswith(b"data: "):
                event: Json = json.loads(line[6:])
                if event["type"] == kind:
                    return event


async def test_each_change_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content(tmp_path, {"walk": UNREACHED}, {"walk": FTL})
    file = tmp_path / "dialogs/walk.yaml"
    async with opened(tmp_path, capsys) as url, aiohttp.ClientSession() as session:
        async with session.get(f"{url}/phone/events", params={"user": SAM}) as page:
            snapshot = await told(page.content, "snapshot")
            assert snapshot["author"] is True
            found = (
                snapshot["diagnostics"] or (await told(page.content, "diagnostics"))["diagnostics"]
            )
            assert "never-holds" in [each["code"] for each in found]
            assert {each["severity"] for each in found} <= {"warning", "hint"}

            file.write_text(UNREACHED.replace("next: done", "next: dnoe", 1), "utf-8")
            broken = (await told(page.content, "diagnostics"))["diagnostics"]
            assert [(each["code"], each["severity"]) for each in broken] == [
                ("unknown-card", "error")
            ]
            assert "dnoe" in broken[0]["message"]
            assert broken[0]["where"].startswith("dialogs/walk.yaml:")

            file.write_text(UNREACHED.replace("minutes: 2", "minutes: 3"), "utf-8")
            await told(page.content, "content")
            mended = (await told(page.content, "diagnostics"))["diagnostics"]
            assert "unknown-card" not in [each["code"] for each in mended]
        async with session.get(f"{url}/author/sheet", params={"dialog": "walk"}) as answer:
            assert (await answer.json())["minutes"] == 3
