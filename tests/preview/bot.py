"""A bot by hand: calls of the Bot API over HTTP, with the clock that the preview goes by."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from bot.preview.arguments import ApiError, Json
from bot.preview.preview import Preview

SAM = 1001
_PATIENCE_S = 30.0
"""A machine that does much else takes its time; one that waits for nothing is told."""


async def until(holds: Callable[[], object]) -> None:
    """Returns once `holds` does; what a test waits for here is on its way, or TimeoutError."""
    async with asyncio.timeout(_PATIENCE_S):
        while not holds():  # noqa: ASYNC110 - the state of another task has no event to wait for
            await asyncio.sleep(0)


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.at = 1_700_000_000.0

    def __call__(self) -> float:
        return self.at


class Bot:
    """Methods by name; a refusal is raised as ApiError."""

    def __init__(self, session: aiohttp.ClientSession, preview: Preview) -> None:
        self._session = session
        self._root = f"{preview.url}/bot{preview.token}"
        self._offset = 0

    async def call(self, method: str, **arguments: Any) -> Any:
        async with self._session.post(f"{self._root}/{method}", json=arguments) as response:
            answer = await response.json()
            assert answer["ok"] is (response.status == 200)
        if not answer["ok"]:
            assert answer["error_code"] == response.status
            raise ApiError(response.status, answer["description"], answer.get("parameters"))
        return answer["result"]

    async def send(self, text: str, *rows: list[Json], asks: Any = False, **more: Any) -> Json:
        """Sends HTML to Sam, with an inline keyboard."""
        markup = {"inline_keyboard": rows, "force_reply": asks} if rows else None
        card = {"chat_id": SAM, "text": text, "parse_mode": "HTML", "reply_markup": markup}
        sent: Json = await self.call("sendMessage", **card | more)
        return sent

    async def edit(self, message_id: int, text: str, *rows: list[Json], **more: Any) -> Json:
        markup = {"inline_keyboard": rows} if rows else None
        card = {"chat_id": SAM, "message_id": message_id, "text": text, "parse_mode": "HTML"}
        edited: Json = await self.call("editMessageText", **card | {"reply_markup": markup} | more)
        return edited

    async def updates(self, timeout_s: int = 0, **more: Any) -> list[Json]:
        """The next updates; these are confirmed by the next call."""
        given: list[Json] = await self.call(
            "getUpdates", offset=self._offset, timeout=timeout_s, **more
        )
        if given:
            self._offset = given[-1]["update_id"] + 1
        return given

    async def update(self) -> Json:
        """The one update that is waiting."""
        (only,) = await self.updates()
        return only


def button(label: str, data: str | None = None) -> Json:
    """A callback button; its data is its label unless it is given."""
    return {"text": label, "callback_data": label if data is None else data}


async def refusal(call: Awaitable[Any]) -> str:
    """The status and description with which the call fails."""
    with pytest.raises(ApiError) as refused:
        await call
    return f"{refused.value.code} {refused.value.description}"
