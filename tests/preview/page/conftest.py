"""For each test a preview, a bot and an open phone."""

from collections.abc import AsyncIterator

import aiohttp
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.preview.preview import Preview
from bot.preview.server import running_preview
from tests.browsing import opened
from tests.preview.page.phone import Bot, Phone


@pytest_asyncio.fixture(loop_scope="session")
async def preview() -> AsyncIterator[Preview]:
    async with running_preview() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def empty_phone(preview: Preview, browser: Browser) -> AsyncIterator[Phone]:
    """The phone of Sam, who speaks Dutch and has not met the bot."""
    complaints: list[str] = []
    async with (
        aiohttp.ClientSession() as session,
        opened(browser, preview.url, complaints=complaints) as page,
    ):
        yield Phone(page, Bot(session, preview), preview, complaints)


@pytest_asyncio.fixture(loop_scope="session")
async def phone(empty_phone: Phone) -> Phone:
    """The phone of Sam, who has just started the bot."""
    await empty_phone.page.get_by_role("button", name="Start", exact=True).click()
    assert (await empty_phone.bot.heard())["text"] == "/start"
    await expect(empty_phone.input).to_be_focused()
    return empty_phone
