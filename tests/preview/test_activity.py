"""When a bot has become quiet."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.preview.client import NotQuietError, Phone
from bot.preview.preview import Preview
from tests.preview.bot import Bot, button, until

SOON_S = 0.02


@pytest.fixture
async def poll(bot: Bot, preview: Preview) -> AsyncIterator[None]:
    """A bot that polls and confirms, but does nothing by itself."""

    async def forever() -> None:
        while True:
            await bot.updates(timeout_s=50)

    task = asyncio.create_task(forever())
    await until(lambda: preview.updates.waiting)
    yield
    task.cancel()
    await asyncio.wait([task])


async def waits_for(phone: Phone, timeout_s: float = SOON_S) -> str:
    try:
        await phone.wait(timeout_s, settle_s=0)
    except NotQuietError as error:
        return error.waits_for
    return ""


async def test_a_bot_that_does_not_poll_is_not_quiet(sam: Phone) -> None:
    assert await waits_for(sam) == "the bot to poll"


async def test_updates_must_have_been_taken(bot: Bot, sam: Phone, preview: Preview) -> None:
    preview.set_state("running")
    await sam.send("x")
    poll = asyncio.create_task(bot.call("getUpdates", offset=1, timeout=50))
    assert len(await poll) == 1
    assert await waits_for(sam) == "the bot to poll"


@pytest.mark.usefixtures("poll")
async def test_a_tap_needs_its_answer(bot: Bot, sam: Phone) -> None:
    await sam.send("x")
    await bot.send("een", [button("a")])
    query_id = await sam.tap("a")
    assert await waits_for(sam) == "the bot to be done"
    await bot.call("answerCallbackQuery", callback_query_id=query_id)
    assert await waits_for(sam) == ""


@pytest.mark.usefixtures("poll")
async def test_a_message_needs_something_shown(bot: Bot, sam: Phone, robin: Phone) -> None:
    await sam.send("x")
    assert await waits_for(robin) == "", "each chat for itself"
    waiting = asyncio.create_task(sam.wait(10, settle_s=0))
    await bot.send("een")
    await waiting


@pytest.mark.usefixtures("poll")
async def test_a_bot_may_keep_silent(sam: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.preview.activity.PATIENCE_S", 0.01)
    await sam.send("x")
    await sam.wait(10)
    assert await waits_for(sam) == "", "it is forgiven for good"


@pytest.mark.usefixtures("poll")
async def test_a_call_must_have_been_answered(bot: Bot, sam: Phone, preview: Preview) -> None:
    await sam.send("x")
    held = preview.faults.hold("sendMessage")
    sending = asyncio.create_task(bot.send("een"))
    await until(lambda: preview.calls[-1].method == "sendMessage")
    assert await waits_for(sam) == "a call to be answered"
    held.set()
    await sending
    assert await waits_for(sam) == ""


@pytest.mark.usefixtures("poll")
async def test_a_call_that_follows_a_call_is_waited_for(bot: Bot, sam: Phone) -> None:
    await sam.send("x")
    waiting = asyncio.create_task(sam.wait(10, settle_s=0.1))
    sent = await bot.send("een")
    await bot.edit(sent["message_id"], "twee")
    assert not waiting.done()
    await waiting


@pytest.mark.usefixtures("poll")
async def test_a_bot_in_the_same_process_may_say_that_it_is_idle(
    sam: Phone, preview: Preview
) -> None:
    busy = True
    preview.activity.idle = lambda: not busy
    await sam.send("x")
    assert await waits_for(sam) == "the bot to be done"
    busy = False
    assert await waits_for(sam) == "", "whatever it still owes"


async def test_waiting_must_be_told_in_seconds(
    preview: Preview, session: aiohttp.ClientSession
) -> None:
    url = f"{preview.url}/phone/quiet?user=1001&timeout_s=long"
    async with session.get(url) as response:
        assert response.status == 400
