"""getUpdates: offsets confirm, polls wait, one poller at a time."""

import asyncio

import pytest

from bot.preview.arguments import ApiError
from bot.preview.client import Phone
from bot.preview.updates import BotState, Updates
from tests.preview.bot import SAM, Bot, refusal

CONFLICT = (
    "409 Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


def queue_of(count: int) -> Updates:
    updates = Updates()
    for number in range(count):
        updates.add(SAM, "message", {"text": str(number)})
    return updates


async def texts(updates: Updates, offset: int = 0, limit: int = 100) -> list[str]:
    return [update["message"]["text"] for update in await updates.get(offset, limit, 0, None)]


async def test_an_update_stays_until_a_higher_offset_confirms_it() -> None:
    updates = queue_of(3)
    assert await texts(updates, limit=2) == ["0", "1"]
    assert await texts(updates) == ["0", "1", "2"]
    last = (await updates.get(0, 100, 0, None))[-1]["update_id"]
    assert await texts(updates, offset=last) == ["2"]
    assert updates.pending() == 1
    assert await texts(updates, offset=last + 1) == []
    assert (updates.pending(), updates.pending(SAM)) == (0, 0)


async def test_a_negative_offset_forgets_all_but_the_last() -> None:
    updates = queue_of(3)
    assert await texts(updates, offset=-1) == ["2"]
    assert await texts(updates) == ["2"]


async def test_a_poll_waits_for_the_next_update() -> None:
    updates = Updates()
    poll = asyncio.create_task(updates.get(0, 100, 60, None))
    await asyncio.sleep(0)
    assert updates.waiting
    updates.add(SAM, "message", {"text": "x"})
    updates.add(SAM, "message", {"text": "y"})
    assert [update["message"]["text"] for update in await poll] == ["x", "y"]
    assert not updates.waiting


async def test_a_poll_ends_empty_after_its_time() -> None:
    assert await Updates().get(0, 100, 0.001, None) == []


async def test_a_second_poller_ends_the_first() -> None:
    updates = Updates()
    first = asyncio.create_task(updates.get(0, 100, 60, None))
    await asyncio.sleep(0)
    second = asyncio.create_task(updates.get(0, 100, 60, None))
    with pytest.raises(ApiError) as refused:
        await first
    assert f"{refused.value.code} {refused.value.description}" == CONFLICT
    assert updates.waiting
    updates.close()
    updates.close()
    assert await second == []


async def test_the_state_follows_the_long_polls() -> None:
    states: list[BotState] = []
    updates = Updates(states.append)
    await updates.get(0, 100, 0, None)
    assert states == [], "a short poll may be a bot that says goodbye"
    poll = asyncio.create_task(updates.get(0, 100, 60, None))
    await asyncio.sleep(0)
    poll.cancel()
    with pytest.raises(asyncio.CancelledError):
        await poll
    assert states == ["running", "stopped"]


async def test_only_allowed_kinds_are_queued(bot: Bot, sam: Phone) -> None:
    assert await bot.updates(allowed_updates=["callback_query"]) == []
    await sam.send("x")
    assert await bot.updates() == [], "the last choice is kept"
    assert await bot.updates(allowed_updates=[]) == []
    await sam.send("y")
    assert (await bot.update())["message"]["text"] == "y"


def test_some_kinds_come_only_when_asked_for() -> None:
    updates = Updates()
    updates.add(SAM, "chat_member", {})
    assert updates.pending() == 0


async def test_a_poll_over_http_is_ended_by_another(bot: Bot) -> None:
    first = asyncio.create_task(bot.call("getUpdates", timeout=60))
    while not (await bot.call("getUpdates", timeout=0) == [] and first.done()):
        pass
    assert await refusal(first) == CONFLICT


async def test_delete_webhook_may_drop_what_is_pending(bot: Bot, sam: Phone) -> None:
    await sam.send("x")
    assert (await bot.call("getWebhookInfo"))["pending_update_count"] == 1
    assert await bot.call("deleteWebhook")
    assert (await bot.call("getWebhookInfo"))["pending_update_count"] == 1
    assert await bot.call("deleteWebhook", drop_pending_updates=True)
    assert await bot.updates() == []
