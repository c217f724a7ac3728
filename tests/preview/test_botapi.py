"""The Bot API over HTTP: addresses, encodings, the record of calls, faults."""

import asyncio
import contextlib
import json
from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.arguments import ApiError, Arguments
from bot.preview.client import Phone
from bot.preview.methods import METHODS
from bot.preview.person import write
from bot.preview.preview import Preview
from tests.preview.bot import SAM, Bot, Clock, refusal, until

NOT_FOUND = {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_a_wrong_token_is_unauthorized(
    preview: Preview, session: aiohttp.ClientSession
) -> None:
    for token in ("123:wrong", "é"):
        async with session.get(f"{preview.url}/bot{token}/getMe") as response:
            assert response.status == 401
            answer = await response.json()
        assert answer == NOT_FOUND | {"error_code": 401, "description": "Unauthorized"}


async def test_unknown_methods_and_files_are_not_found(
    bot: Bot, preview: Preview, session: aiohttp.ClientSession
) -> None:
    assert await refusal(bot.call("sendDice")) == "404 Not Found: method not found"
    async with session.get(f"{preview.url}/file/bot{preview.token}/voice.oga") as response:
        assert (response.status, await response.json()) == (404, NOT_FOUND)


async def test_methods_may_be_written_in_any_case(bot: Bot) -> None:
    assert await bot.call("GETME") == await bot.call("getme")


async def test_arguments_come_in_every_encoding(
    preview: Preview, session: aiohttp.ClientSession, sam: Phone
) -> None:
    await sam.send("/start")
    url = f"{preview.url}/bot{preview.token}/sendMessage"
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    as_strings = {"chat_id": str(SAM), "text": "x", "reply_markup": json.dumps(markup)}
    multipart = aiohttp.FormData(default_to_multipart=True)
    for name, value in as_strings.items():
        multipart.add_field(name, value)
    ways: list[dict[str, Any]] = [
        {"json": {"chat_id": SAM, "text": "x", "reply_markup": markup, "parse_mode": None}},
        {"json": as_strings},
        {"data": as_strings},
        {"data": multipart},
        {"params": as_strings},
        {"params": {"chat_id": SAM}, "data": {k: as_strings[k] for k in ("text", "reply_markup")}},
    ]
    for way in ways:
        async with session.post(url, **way) as response:
            answer = await response.json()
        assert answer["result"]["reply_markup"] == markup


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff"])
async def test_a_broken_body_is_refused(
    preview: Preview, session: aiohttp.ClientSession, body: bytes
) -> None:
    url = f"{preview.url}/bot{preview.token}/getMe"
    headers = {"Content-Type": "application/json"}
    async with session.post(url, data=body, headers=headers) as response:
        assert response.status == 400


async def test_flags_and_numbers_read_as_telegram_reads_them() -> None:
    arguments = Arguments({"yes": " Yes ", "no": "0", "number": "12abc", "word": "x", "none": ""})
    assert (arguments.flag("yes"), arguments.flag("no"), arguments.flag("other")) == (1, 0, 0)
    assert [arguments.integer(name, 7) for name in ("number", "word", "none")] == [12, 0, 7]
    assert arguments.integer("number", 0, 1, 5) == 5


async def test_calls_are_recorded(bot: Bot, sam: Phone, preview: Preview, clock: Clock) -> None:
    await sam.send("/start")
    await bot.send("x", [{"text": "a", "callback_data": "a"}])
    query_id = await sam.tap("a")
    await bot.call("answerCallbackQuery", callback_query_id=query_id)
    await refusal(bot.edit(99, "x"))
    await bot.call("getMe")
    recorded = [(call.method, call.chat_id, call.status) for call in preview.calls]
    assert recorded == [
        ("sendMessage", SAM, 200),
        ("answerCallbackQuery", SAM, 200),
        ("editMessageText", SAM, 400),
        ("getMe", None, 200),
    ]
    assert {(call.received_at, call.answered_at) for call in preview.calls} == {(clock.at,) * 2}


async def test_a_refused_call_is_not_carried_out(bot: Bot, sam: Phone, preview: Preview) -> None:
    await sam.send("/start")
    words = "Too Many Requests: retry after 3"
    preview.faults.refuse("sendMessage", 429, words, {"retry_after": 3})
    with pytest.raises(ApiError) as refused:
        await bot.send("x")
    assert (refused.value.description, refused.value.parameters) == (words, {"retry_after": 3})
    assert len(await sam.messages()) == 1
    await bot.send("x")


async def test_a_garbled_call_is_carried_out(bot: Bot, sam: Phone, preview: Preview) -> None:
    await sam.send("/start")
    preview.faults.garble("sendMessage", lambda body: body[:20])
    with pytest.raises(json.JSONDecodeError):
        await bot.send("x")
    assert (await sam.messages())[-1]["text"] == "x"


async def test_a_held_call_is_carried_out_and_answered_later(
    bot: Bot, sam: Phone, preview: Preview
) -> None:
    await sam.send("/start")
    released = preview.faults.hold("sendMessage")
    sending = asyncio.create_task(bot.send("x"))
    await until(lambda: preview.calls)
    assert preview.calls[-1].answered_at is None
    assert len(await sam.messages()) == 2
    assert not sending.done()
    released.set()
    assert (await sending)["text"] == "x"


async def test_delays_befall_as_many_calls_as_asked_for(bot: Bot, preview: Preview) -> None:
    preview.faults.delay("getMe", 0.001, times=2)
    for _ in range(3):
        assert await bot.call("getMe")
    assert preview.faults.take("getMe").delay_s == 0


async def test_a_caller_that_went_away_is_recorded(bot: Bot, preview: Preview) -> None:
    preview.faults.hold("getMe")
    call = asyncio.create_task(bot.call("getMe"))
    await until(lambda: preview.calls)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await until(lambda: preview.calls[0].answered_at is not None)
    assert preview.calls[0].status is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["text", "type", "inline_keyboard", "x"]), inner)
    ),
)
NAMES = ["chat_id", "message_id", "text", "parse_mode", "reply_markup", "entities", "commands"]
NAMES += ["scope", "reply_parameters", "message_ids", "menu_button", "offset", "limit", "action"]


@given(
    st.sampled_from(sorted(METHODS)),
    st.dictionaries(st.sampled_from(NAMES), st.text() | JSON.map(json.dumps)),
    st.sampled_from([{}, {"chat_id": str(SAM)}]),
)
async def test_any_arguments_give_a_result_or_a_refusal(
    method: str, values: dict[str, str], chat: dict[str, str]
) -> None:
    preview = Preview("1:x")
    write(preview, preview.chats[SAM], "/start")
    with contextlib.suppress(ApiError):
        result = METHODS[method](preview, Arguments(chat | values))
        json.dumps(await result if asyncio.iscoroutine(result) else result)
