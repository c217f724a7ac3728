"""A preview that listens on a free port, a bot that calls it over HTTP, and a phone on it."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.preview.client import Phone, phone
from bot.preview.preview import Preview
from bot.preview.server import running_preview
from tests.preview.bot import Bot, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def preview(clock: Clock) -> AsyncIterator[Preview]:
    async with running_preview(now=clock) as running:
        yield running


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
async def bot(preview: Preview, session: aiohttp.ClientSession) -> Bot:
    return Bot(session, preview)


@pytest.fixture
async def sam(preview: Preview) -> AsyncIterator[Phone]:
    async with phone(preview.url) as opened:
        yield opened


@pytest.fixture
async def robin(preview: Preview) -> AsyncIterator[Phone]:
    async with phone(preview.url, 1002) as opened:
        yield opened


@pytest.fixture
async def started(sam: Phone, bot: Bot) -> int:
    """Sam wrote first, as people do; the message's id."""
    message_id = await sam.send("/start")
    await bot.updates()
    return message_id
