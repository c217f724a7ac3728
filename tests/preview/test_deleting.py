"""Deleting one message or many, for 48 hours."""

from typing import Any

import pytest

from bot.preview.arguments import Json
from bot.preview.client import Phone
from tests.preview.bot import SAM, Bot, Clock, refusal

pytestmark = pytest.mark.usefixtures("started")


async def test_either_side_can_be_deleted_for_48_hours(
    bot: Bot, sam: Phone, started: int, clock: Clock
) -> None:
    sent = await bot.send("x")
    clock.at += 48 * 3600
    assert await bot.call("deleteMessage", chat_id=SAM, message_id=sent["message_id"])
    clock.at += 1
    call = bot.call("deleteMessage", chat_id=SAM, message_id=started)
    assert await refusal(call) == "400 Bad Request: message can't be deleted for everyone"
    assert [message["message_id"] for message in await sam.messages()] == [started]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "chat identifier is not specified"),
        ({"chat_id": SAM}, "message identifier is not specified"),
        ({"chat_id": SAM, "message_id": 99}, "message to delete not found"),
    ],
)
async def test_what_cannot_be_deleted(bot: Bot, arguments: Json, message: str) -> None:
    assert await refusal(bot.call("deleteMessage", **arguments)) == f"400 Bad Request: {message}"


async def test_many_are_deleted_at_once_and_missing_ones_skipped(
    bot: Bot, sam: Phone, started: int
) -> None:
    sent = await bot.send("x")
    both = [started, sent["message_id"], 99]
    assert await bot.call("deleteMessages", chat_id=SAM, message_ids=both)
    assert await sam.messages() == []
    assert await bot.call("deleteMessages", chat_id=SAM, message_ids=both)


async def test_one_that_is_too_old_keeps_them_all(
    bot: Bot, sam: Phone, started: int, clock: Clock
) -> None:
    clock.at += 48 * 3600 + 1
    sent = await bot.send("x")
    both = [started, sent["message_id"]]
    call = bot.call("deleteMessages", chat_id=SAM, message_ids=both)
    assert await refusal(call) == "400 Bad Request: message can't be deleted for everyone"
    assert len(await sam.messages()) == 2


@pytest.mark.parametrize(
    ("message_ids", "message"),
    [
        ("", "message identifiers are not specified"),
        ([], "message identifiers are not specified"),
        ("[", "can't parse message_ids JSON object"),
        ({}, "expected an Array of message identifiers"),
        ([1] * 101, "too many message identifiers specified"),
        ([None], "message identifier must be a Number"),
        (["x"], "can't parse message identifier as a Number"),
        ([0], "invalid message identifier specified"),
    ],
)
async def test_lists_of_messages_that_are_refused(bot: Bot, message_ids: Any, message: str) -> None:
    call = bot.call("deleteMessages", chat_id=SAM, message_ids=message_ids)
    assert await refusal(call) == f"400 Bad Request: {message}"
