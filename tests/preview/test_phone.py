"""The page's endpoints: restarts, and requests that cannot be done."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.preview.arguments import Json
from bot.preview.client import Phone, PhoneError
from bot.preview.preview import Preview
from tests.preview.bot import SAM


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
