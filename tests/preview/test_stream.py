"""What the page is shown, event by event."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.preview.arguments import Json
from bot.preview.client import Phone, PhoneError
from bot.preview.preview import Preview
from tests.preview.bot import SAM, Bot, button


class Page:
    """The stream of events as a page reads it."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def event(self) -> Json:
        while not (line := await self._response.content.readline()).startswith(b"data: "):
            assert line in (b"\n", b": still here\n")
        event: Json = json.loads(line.removeprefix(b"data: "))
        return event


@contextlib.asynccontextmanager
async def opened(
    session: aiohttp.ClientSession, preview: Preview, user: int
) -> AsyncIterator[Page]:
    async with session.get(f"{preview.url}/phone/events", params={"user": user}) as response:
        assert response.content_type == "text/event-stream"
        assert await response.content.readline() == b"retry: 500\n"
        yield Page(response)


@pytest.fixture
async def page(session: aiohttp.ClientSession, preview: Preview) -> AsyncIterator[Page]:
    async with opened(session, preview, SAM) as page:
        yield page


async def test_the_snapshot_comes_first(page: Page) -> None:
    assert await page.event() == {
        "type": "snapshot",
        "user": {"id": SAM, "first_name": "Sam", "language_code": "nl"},
        "users": [
            {"id": SAM, "first_name": "Sam", "language_code": "nl"},
            {"id": 1002, "first_name": "Robin", "language_code": "en"},
        ],
        "bot": {"first_name": "Tussenstap", "username": "tussenstap_bot", "state": "stopped"},
        "commands": [],
        "description": "",
        "messages": [],
        "blocked": False,
        "clock": "2023-11-14T23:13",
        "diagnostics": [],
        "author": False,
    }


async def test_messages_edits_and_deletions_reach_the_page(
    page: Page, bot: Bot, sam: Phone
) -> None:
    await page.event()
    own = await sam.send("/start")
    event = await page.event()
    assert (event["type"], event["message"]["text"]) == ("message", "/start")
    sent = await bot.send("een", [button("a")], reply_parameters={"message_id": own})
    assert await page.event() == {"type": "message", "message": sent}
    await bot.edit(sent["message_id"], "twee")
    event = await page.event()
    assert (event["type"], event["message"]["text"]) == ("edited", "twee")
    assert event["message"]["reply_to_message"]["message_id"] == own
    await bot.call("deleteMessage", chat_id=SAM, message_id=sent["message_id"])
    assert await page.event() == {"type": "deleted", "message_ids": [sent["message_id"]]}


async def test_answers_and_typing_reach_the_page(page: Page, bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    sent = await bot.send("een", [button("a")])
    query = {"callback_query_id": await sam.tap("a")}
    await bot.call("answerCallbackQuery", **query)
    await bot.call("answerCallbackQuery", **query, text="Let op", show_alert=True)
    await bot.call("sendChatAction", chat_id=SAM, action="typing")
    events = [await page.event() for _ in range(6)][3:]
    answered = {"type": "answered", "message_id": sent["message_id"], **query}
    assert events == [
        answered | {"text": None, "show_alert": False},
        answered | {"text": "Let op", "show_alert": True},
        {"type": "typing"},
    ]


async def test_commands_state_and_diagnostics_reach_the_page(
    page: Page, bot: Bot, preview: Preview
) -> None:
    await page.event()
    commands = [{"command": "help", "description": "Hulp"}]
    await bot.call("setMyCommands", commands=commands, language_code="nl")
    assert await page.event() == {"type": "commands", "commands": commands}
    await bot.call("deleteMyCommands", language_code="nl")
    assert await page.event() == {"type": "commands", "commands": []}
    fault = {"where": "dialogs/x.yaml:3:5", "severity": "error", "code": "x", "message": "x"}
    for diagnostics in ([fault], []):
        preview.report(diagnostics)
        assert await page.event() == {"type": "diagnostics", "diagnostics": diagnostics}
    poll = asyncio.create_task(bot.call("getUpdates", timeout=50))
    assert await page.event() == {"type": "bot", "state": "running"}
    poll.cancel()
    assert await page.event() == {"type": "bot", "state": "stopped"}


async def test_each_page_sees_its_own_chat(
    session: aiohttp.ClientSession, preview: Preview, page: Page, robin: Phone
) -> None:
    async with opened(session, preview, 1002) as other:
        await page.event()
        await other.event()
        await robin.send("hi")
        assert (await other.event())["message"]["text"] == "hi"
        preview.report([])
        assert (await page.event())["type"] == "diagnostics"


async def test_a_page_that_hears_nothing_is_kept_open(
    page: Page, sam: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.preview.phone._HEARTBEAT_S", 0.001)
    await page.event()
    await sam.send("x")
    await page.event()
    line = await page._response.content.readline()  # noqa: SLF001 - the raw line between events
    assert line in (b"\n", b": still here\n")


async def test_the_language_goes_with_the_next_update(bot: Bot, sam: Phone, page: Page) -> None:
    await page.event()
    await sam.speak("en")
    assert (await page.event())["user"]["language_code"] == "en"
    await sam.send("/start")
    assert (await bot.update())["message"]["from"]["language_code"] == "en"


async def test_a_cleared_chat_is_empty_on_the_phone_alone(bot: Bot, sam: Phone, page: Page) -> None:
    await sam.send("/start")
    sent = await bot.send("een", [button("a")])
    await sam.clear()
    assert await sam.messages() == []
    assert await sam.transcript() == ""
    events = [await page.event() for _ in range(4)]
    assert (events[3]["type"], events[3]["messages"]) == ("snapshot", [])
    assert await bot.edit(sent["message_id"], "twee")
    await bot.call("deleteMessage", chat_id=SAM, message_id=sent["message_id"])
    assert await sam.messages() == []
    with pytest.raises(PhoneError, match="no such message"):
        await sam.reply("x", to=1)
    assert await sam.transcript() == "", "what was there before is not part of it"
