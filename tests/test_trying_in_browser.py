"""`tussenstap preview` as one sees it on the page: its bot is killed, and its files change.

The whole program runs, in a folder that holds a copy of the dialogs and locales.
"""

import asyncio
import re
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.bots import ROOT, real_library
from tests.browsing import opened
from tests.person import Person

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

COMMAND = [sys.executable, "-m", "bot", "preview", "--port", "0", "--no-browser"]


@dataclass(frozen=True, slots=True)
class Trying:
    """The program as it runs in `folder`, and what it and its bot log."""

    folder: Path
    url: str
    log: asyncio.StreamReader

    async def logged(self, event: str) -> None:
        """Give way once the log, read on from the last time, has this event."""
        async for line in self.log:
            if f"event={event}".encode() in line:
                return
        pytest.fail(f"the program ended without {event}")


@asynccontextmanager
async def trying(folder: Path) -> AsyncIterator[Trying]:
    for name in ("dialogs", "locales"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "bot").symlink_to(ROOT / "bot")
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*COMMAND, cwd=folder, stdout=pipe, stderr=pipe)
    try:
        assert process.stdout
        assert process.stderr
        line = (await process.stdout.readline()).decode()
        yield Trying(folder, line.split()[-1], process.stderr)
    finally:
        process.terminate()
        assert await process.wait() == 0


async def test_words_outlive_a_kill_of_the_bot(browser: Browser, tmp_path: Path) -> None:
    words = "we draaien steeds om elkaar heen"
    async with trying(tmp_path) as program, opened(browser, program.url) as page:
        me = Person(page, real_library().texts["nl"], "impasse")
        await me.start()
        await me.choose("opening.begin", "gate.no")
        await me.go_on("contact")
        await me.rate(7)
        await me.tick("client", "attack")
        await me.choose("role.critic", "gain.calm")
        await me.tick("then", "away")
        await me.choose("circle.almost")
        await program.logged("started")
        await me.restart_the_bot()
        await program.logged("started")
        await me.write(words)
        await expect(me.quote).to_contain_text(words)
        await me.restart_the_bot()
        await program.logged("started")
        await me.choose("less.try")
        await expect(me.quote).to_contain_text(words)


async def test_changed_files_are_read_at_once_and_broken_ones_reported(
    browser: Browser, tmp_path: Path
) -> None:
    async with trying(tmp_path) as program, opened(browser, program.url) as page:
        me = Person(page, real_library().texts["nl"], "impasse")
        findings = page.get_by_role("alert")
        file = program.folder / "locales" / "nl" / "impasse.ftl"
        good = file.read_text("utf-8")
        changed = re.sub(r"^gate = .*$", "gate = Een andere vraag?", good, flags=re.MULTILINE)

        async def look_again() -> None:
            await me.tap("back")
            await me.choose("opening.begin")

        await me.start()
        await me.choose("opening.begin")
        file.write_text(changed, "utf-8")
        await program.logged("reloaded")
        await look_again()
        await expect(me.card).to_contain_text("Een andere vraag?")

        file.write_text(f"{good}\nGeen Fluent.\n", "utf-8")
        place = f"locales/nl/impasse.ftl:{good.count(chr(10)) + 2}:"
        await expect(findings.locator("li code")).to_have_text([re.compile(f"^{place}[0-9]+$")])
        await look_again()
        await expect(me.card).to_contain_text("Een andere vraag?")

        file.write_text(good, "utf-8")
        await program.logged("reloaded")
        await expect(findings).to_be_hidden()
        await look_again()
        await expect(me.card).not_to_contain_text("Een andere vraag?")
