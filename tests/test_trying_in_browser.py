"""`tussenstap preview` as one sees it on the page: its bot is killed, and its files change.

The whole program runs, in a folder that holds a copy of the dialogs and locales.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.bots import real_library
from tests.browsing import opened
from tests.person import Person
from tests.programs import Program, house, started

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

COMMAND = ("-m", "bot", "preview", "--port", "0", "--no-browser")


@asynccontextmanager
async def trying(browser: Browser, folder: Path) -> AsyncIterator[tuple[Program, Person]]:
    """The preview of what stands in `folder`, and a person at its page."""
    async with started(house(folder), *COMMAND, environment={}) as program:
        try:
            await program.says("event=started")
            address = re.search(r"http://\S+", program.said)
            assert address
            async with opened(browser, address[0]) as page:
                yield program, Person(page, real_library().texts["nl"], "impasse")
        finally:
            program.process.terminate()
            assert await program.exit_code() == 0


async def kill_the_bot(me: Person, program: Program) -> None:
    before = len(program.said)
    await me.restart_the_bot()
    await program.says("event=started", before)


async def test_words_outlive_a_kill_of_the_bot(browser: Browser, tmp_path: Path) -> None:
    words = "we draaien steeds om elkaar heen"
    async with trying(browser, tmp_path) as (program, me):
        await me.start()
        await me.choose("opening.begin", "gate.no")
        await me.go_on("contact")
        await me.rate(7)
        await me.tick("client", "attack")
        await me.choose("role.critic", "gain.calm")
        await me.tick("then", "away")
        await me.choose("circle.almost")
        await kill_the_bot(me, program)
        await me.write(words)
        await expect(me.quote).to_contain_text(words)
        await kill_the_bot(me, program)
        await me.choose("less.try")
        await expect(me.quote).to_contain_text(words)


async def test_changed_files_are_read_at_once_and_broken_ones_reported(
    browser: Browser, tmp_path: Path
) -> None:
    async with trying(browser, tmp_path) as (program, me):
        findings = me.page.get_by_role("alert")
        file = tmp_path / "locales" / "nl" / "impasse.ftl"
        good = file.read_text("utf-8")

        async def read_again(text: str) -> None:
            before = len(program.said)
            file.write_text(text, "utf-8")
            await program.says("event=reloaded", before)

        async def look_again() -> None:
            await me.tap("back")
            await me.choose("opening.begin")

        await me.start()
        await me.choose("opening.begin")
        await read_again(re.sub(r"(?m)^gate = .*$", "gate = Een andere vraag?", good))
        await look_again()
        await expect(me.card).to_contain_text("Een andere vraag?")

        lines = good.count("\n")
        file.write_text(f"{good}\nGeen Fluent.\n", "utf-8")
        place = re.compile(f"^locales/nl/impasse.ftl:{lines + 2}:[0-9]+$")
        await expect(findings.locator("li code")).to_have_text([place])
        await look_again()
        await expect(me.card).to_contain_text("Een andere vraag?")

        await read_again(good)
        await expect(findings).to_be_hidden()
        await look_again()
        await expect(me.card).not_to_contain_text("Een andere vraag?")
