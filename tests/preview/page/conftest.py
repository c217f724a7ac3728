"""A browser for all page tests, and for each test a preview, a bot and an open phone."""

import os
from collections.abc import AsyncIterator

import aiohttp
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, async_playwright, expect

from bot.preview.preview import Preview
from bot.preview.server import running_preview
from tests.preview.page.phone import Bot, Phone

CLIPBOARD = ["clipboard-read", "clipboard-write"]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield started
        await started.close()


@pytest_asyncio.fixture(loop_scope="session")
async def preview() -> AsyncIterator[Preview]:
    async with running_preview() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    opened = await browser.new_context(
        viewport={"width": 390, "height": 844}, permissions=CLIPBOARD, reduced_motion="reduce"
    )
    yield opened
    await opened.close()


@pytest_asyncio.fixture(loop_scope="session")
async def empty_phone(preview: Preview, context: BrowserContext) -> AsyncIterator[Phone]:
    """The phone of Sam, who speaks Dutch and has not met the bot.

    Whatever a test does: nothing may be asked of another origin, and nothing complain.
    """
    page = await context.new_page()
    addresses: list[str] = []
    complaints: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    page.on("request", lambda request: addresses.append(request.url))
    page.on("console", heard)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(preview.url)
    async with aiohttp.ClientSession() as session:
        yield Phone(page, Bot(session, preview), preview, complaints)
    assert [address for address in addresses if not address.startswith(preview.url)] == []
    assert complaints == []


@pytest_asyncio.fixture(loop_scope="session")
async def phone(empty_phone: Phone) -> Phone:
    """The phone of Sam, who has just started the bot."""
    await empty_phone.page.get_by_role("button", name="Start", exact=True).click()
    assert (await empty_phone.bot.heard())["text"] == "/start"
    await expect(empty_phone.input).to_be_focused()
    return empty_phone
