"""The page's endpoints: what the person does, what the bot is told, what the page is shown."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.preview.arguments import Json
from bot.preview.attachments import ATTACHMENTS
from bot.preview.client import Phone, PhoneError
from bot.preview.preview import Preview
from tests.preview.bot import SAM, Bot, Clock, button


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
        "diagnostics": [],
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


async def test_a_text_becomes_an_update(bot: Bot, sam: Phone, clock: Clock) -> None:
    message_id = await sam.send("  /start impasse ")
    assert (await bot.update())["message"] == {
        "message_id": message_id,
        "from": {"id": SAM, "is_bot": False, "first_name": "Sam", "language_code": "nl"},
        "chat": {"id": SAM, "first_name": "Sam", "type": "private"},
        "date": int(clock.at),
        "text": "/start impasse",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }


async def test_a_reply_brings_the_card_back_one_level_deep(bot: Bot, sam: Phone) -> None:
    own = await sam.send("/start")
    card = await bot.send(
        "<b>Vraag</b>", [button("Sla over", "s")], asks=True, reply_parameters={"message_id": own}
    )
    await bot.updates()
    await sam.reply("mijn woorden")
    update = await bot.update()
    replied = update["message"]["reply_to_message"]
    assert (replied["text"], replied["entities"]) == ("Vraag", card["entities"])
    assert replied["reply_markup"] == card["reply_markup"]
    assert replied["reply_markup"]["force_reply"] is True
    assert "reply_to_message" not in replied


async def test_a_tap_brings_its_message_back_as_it_is_now(bot: Bot, sam: Phone) -> None:
    own = await sam.send("/start")
    sent = await bot.send("een", [button("a")], reply_parameters={"message_id": own})
    await bot.edit(sent["message_id"], "twee", [button("b")])
    await bot.updates()
    query_id = await sam.tap_data(sent["message_id"], "a")
    query = (await bot.update())["callback_query"]
    assert (query["id"], query["data"], query["from"]["id"]) == (query_id, "a", SAM)
    assert query["message"]["text"] == "twee"
    assert query["message"]["reply_to_message"]["message_id"] == own
    assert "edit_date" in query["message"]


async def test_a_tap_on_a_deleted_message_brings_an_inaccessible_one(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    sent = await bot.send("een", [button("a")])
    await bot.updates()
    await sam.delete(sent["message_id"])
    await sam.tap_data(sent["message_id"], "a")
    assert (await bot.update())["callback_query"]["message"] == {
        "chat": {"id": SAM, "first_name": "Sam", "type": "private"},
        "message_id": sent["message_id"],
        "date": 0,
    }


async def test_labels_find_the_newest_button_or_an_old_one(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    first = await bot.send("een", [button("a", "1"), {"text": "b", "copy_text": {"text": "x"}}])
    await bot.send("twee", [button("a", "2")])
    await bot.send("drie")
    await bot.edit(first["message_id"], "een", [button("a", "3")])
    await bot.edit(first["message_id"], "een", [button("c", "4")])
    await bot.updates()
    await sam.tap("a")
    await sam.tap("a", old=1)
    data = [update["callback_query"]["data"] for update in await bot.updates()]
    assert data == ["2", "3"]
    for label, old in (("b", None), ("b", 1), ("a", 9), ("x", 3)):
        with pytest.raises(PhoneError, match="no button with this label"):
            await sam.tap(label, old=old)


async def test_a_button_can_be_tapped_twice_at_once(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    await bot.send("een", [button("a")])
    await bot.updates()
    await sam.tap("a", times=2)
    ids = [update["callback_query"]["id"] for update in await bot.updates()]
    assert len(set(ids)) == 2


async def test_an_edited_text_becomes_an_update(bot: Bot, sam: Phone, clock: Clock) -> None:
    await sam.send("een")
    second = await sam.send("twee")
    await bot.updates()
    clock.at += 3
    await sam.edit("/help twee")
    edited = (await bot.update())["edited_message"]
    assert (edited["message_id"], edited["text"]) == (second, "/help twee")
    assert edited["edit_date"] == int(clock.at)
    assert edited["entities"][0]["type"] == "bot_command"
    await sam.edit("/help twee", second)
    assert await bot.updates() == [], "the same text is no edit"


@pytest.mark.parametrize("kind", ATTACHMENTS)
async def test_attachments_become_updates(bot: Bot, sam: Phone, kind: str) -> None:
    await sam.send("/start")
    card = await bot.send("?", [button("a")], asks=True)
    await bot.updates()
    await sam.attach(kind)
    await sam.attach(kind, reply=True)
    await sam.attach(kind, to=1)
    messages = [update["message"] for update in await bot.updates()]
    assert all(message[kind] == ATTACHMENTS[kind] for message in messages)
    replied = [message.get("reply_to_message", {}).get("message_id") for message in messages]
    assert replied == [None, card["message_id"], 1]


async def test_a_long_text_is_sent_in_parts(bot: Bot, sam: Phone) -> None:
    card = await bot.update() if await sam.send("/start") else {}
    first = await sam.reply("a" * 4095 + "🙂 b", to=card["message"]["message_id"])
    parts = [update["message"] for update in await bot.updates()]
    assert [(len(part["text"]), "reply_to_message" in part) for part in parts] == [
        (4095, True),
        (3, False),
    ]
    assert parts[0]["message_id"] == first


async def test_blocking_tells_the_bot_and_closes_the_chat(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    await bot.updates()
    await sam.block()
    await sam.block()
    change = (await bot.update())["my_chat_member"]
    statuses = [change[side]["status"] for side in ("old_chat_member", "new_chat_member")]
    assert statuses == ["member", "kicked"]
    assert (await sam.snapshot())["blocked"]
    for doing in (sam.send("x"), sam.edit("y"), sam.tap_data(1, "a")):
        with pytest.raises(PhoneError, match="blocked"):
            await doing
    await sam.block(blocked=False)
    assert (await bot.update())["my_chat_member"]["new_chat_member"]["status"] == "member"


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


async def test_without_a_bot_process_there_is_nothing_to_restart(sam: Phone) -> None:
    with pytest.raises(PhoneError, match="cannot restart"):
        await sam.restart()


async def test_a_restart_is_told_to_whoever_can_do_it(sam: Phone, preview: Preview) -> None:
    await sam.send("x")
    restarted: list[str] = []

    async def restart() -> None:
        restarted.append("now")

    preview.restart = restart
    await sam.restart()
    assert restarted == ["now"]
    assert await sam.transcript() == "> x\n\n> (restart)\n"


@pytest.mark.parametrize(
    ("action", "body", "status", "sentence"),
    [
        ("send", {"text": " "}, 400, "An empty message cannot be sent."),
        ("send", {}, 400, "The field text is missing or of the wrong type."),
        ("send", {"text": "x", "reply_to": 9}, 404, "There is no such message on this phone."),
        ("send", {"text": "x", "reply_to": "ask"}, 404, "There is no card that asks."),
        (
            "send",
            {"text": "x", "reply_to": True},
            400,
            "The field reply_to is missing or of the wrong type.",
        ),
        ("send", {"text": "x", "user": 7}, 404, "There is no such person."),
        ("send", {"text": "x", "user": "1001"}, 404, "There is no such person."),
        ("edit", {"text": "x"}, 404, "There is no own text."),
        ("tap", {"message_id": 9, "data": "x"}, 404, "There is no such message on this phone."),
        ("tap", {"message_id": 9, "data": ""}, 400, "Callback data has 1 to 64 bytes."),
        ("tap", {"message_id": 9, "data": "é" * 33}, 400, "Callback data has 1 to 64 bytes."),
        (
            "tap",
            {"message_id": 9, "data": "x", "times": 11},
            400,
            "A button is tapped 1 to 10 times at once.",
        ),
        (
            "attach",
            {"kind": "video"},
            400,
            "The kind is one of: voice, photo, document, sticker, contact, location.",
        ),
        ("delete", {"message_id": 9}, 404, "There is no such message on this phone."),
        ("block", {"blocked": 1}, 400, "The field blocked is missing or of the wrong type."),
        ("dance", {}, 404, "The phone cannot do that."),
    ],
)
async def test_what_the_phone_cannot_do(  # noqa: PLR0917 - fixtures, and a case's three columns
    preview: Preview,
    session: aiohttp.ClientSession,
    action: str,
    body: Json,
    status: int,
    sentence: str,
) -> None:
    url = f"{preview.url}/phone/{action}"
    async with session.post(url, json={"user": SAM} | body) as response:
        assert (response.status, await response.json()) == (status, {"error": sentence})


async def test_what_cannot_be_edited(sam: Phone, bot: Bot) -> None:
    own = await sam.send("een")
    voice = await sam.attach("voice")
    sent = await bot.send("twee")
    for message_id in (voice, sent["message_id"]):
        with pytest.raises(PhoneError, match="Only an own text"):
            await sam.edit("x", message_id)
    with pytest.raises(PhoneError, match="empty message"):
        await sam.edit(" ", own)
    with pytest.raises(PhoneError, match="at most 4096"):
        await sam.edit("a" * 4097, own)


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{}", "text/plain", 415),
        (b"{", "application/json", 400),
        (b'{"text": "\\ud800"}', "application/json", 400),
        (b"[]", "application/json", 400),
        (b" " * (64 * 1024 + 1), "application/json", 413),
    ],
)
async def test_bodies_that_are_refused(
    preview: Preview, session: aiohttp.ClientSession, body: bytes, kind: str, status: int
) -> None:
    headers = {"Content-Type": kind}
    url = f"{preview.url}/phone/send"
    async with session.post(url, data=body, headers=headers) as response:
        assert response.status == status
        assert list(await response.json()) == ["error"]


async def test_a_large_body_without_its_length_is_refused(
    preview: Preview, session: aiohttp.ClientSession
) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(65):
            yield b" " * 1024

    headers = {"Content-Type": "application/json"}
    url = f"{preview.url}/phone/send"
    async with session.post(url, data=chunks(), headers=headers) as response:
        assert response.status == 413


@pytest.mark.parametrize("query", [{}, {"user": "x"}, {"user": "7"}, {"user": "²"}])
async def test_reading_needs_a_person(
    preview: Preview, session: aiohttp.ClientSession, query: dict[str, Any]
) -> None:
    for what in ("events", "snapshot", "transcript", "quiet"):
        async with session.get(f"{preview.url}/phone/{what}", params=query) as response:
            assert response.status == 404
