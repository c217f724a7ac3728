"""Serving until a signal, and the addresses it is reached under."""

import asyncio
import os
import signal

import aiohttp
import pytest

from bot.preview.preview import Preview
from bot.preview.server import running_preview, serve
from tests.preview.bot import until


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_it_serves_until_a_signal(number: signal.Signals) -> None:
    urls: list[str] = []

    def ready(preview: Preview) -> None:
        urls.append(preview.url)
        os.kill(os.getpid(), number)

    await serve("127.0.0.1", 0, bot_command=None, on_ready=ready)
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectionError):
            await session.get(urls[0])


async def test_an_address_that_is_taken_raises() -> None:
    async with running_preview() as first:
        port = int(first.url.rsplit(":", 1)[1])
        with pytest.raises(OSError, match="in use"):
            await serve("127.0.0.1", port, bot_command=None, on_ready=lambda _: None)


@pytest.mark.parametrize(
    ("host", "start"),
    [
        ("0.0.0.0", "http://127.0.0.1:"),  # noqa: S104 - a free port, for a moment
        ("::1", "http://[::1]:"),
    ],
)
async def test_its_address_can_be_reached(host: str, start: str) -> None:
    async with running_preview(host=host) as preview, aiohttp.ClientSession() as session:
        assert preview.url.startswith(start)
        async with session.get(f"{preview.url}/phone/snapshot?user=1001") as response:
            assert response.status == 200


async def test_polls_and_streams_end_with_it() -> None:
    async with aiohttp.ClientSession() as session:
        async with running_preview() as preview:
            stream = await session.get(f"{preview.url}/phone/events?user=1001")
            url = f"{preview.url}/bot{preview.token}/getUpdates?timeout=50"
            poll = asyncio.create_task(session.get(url))
            assert await stream.content.readline()
            await until(lambda: preview.updates.waiting)
        assert (await poll).status == 200
        assert await stream.content.read()
