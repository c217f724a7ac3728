"""A phone page in a real browser, and a bot at the other end that does what a test tells it.

The bot speaks HTTP with the real preview server, as any bot would; the page is what people see.
"""

from dataclasses import dataclass
from typing import Any, TypeAlias

import aiohttp
from playwright.async_api import Locator, Page

from bot.preview.preview import Preview

Json: TypeAlias = dict[str, Any]
SAM = 1001


class Bot:
    """Calls of the Bot API; keys are labels, whose callback data is the label itself."""

    def __init__(self, session: aiohttp.ClientSession, preview: Preview) -> None:
        self._session = session
        self._root = f"{preview.url}/bot{preview.token}"
        self._offset = 0

    async def call(self, method: str, **arguments: Any) -> Any:
        """The call's result; a refusal fails the test."""
        async with self._session.post(f"{self._root}/{method}", json=arguments) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def send(self, text: str, *rows: list[Any], asks: bool = False, **more: Any) -> int:
        """Sends HTML with an inline keyboard to Sam; the message id."""
        sent = await self.call("sendMessage", **self._card(text, rows, asks=asks), **more)
        return int(sent["message_id"])

    async def edit(self, message_id: int, text: str, *rows: list[Any]) -> None:
        """Edits a message in place."""
        card = self._card(text, rows, asks=False)
        await self.call("editMessageText", message_id=message_id, **card)

    async def updates(self) -> list[Json]:
        """The next updates, at least one, and their confirmation."""
        found: list[Json] = await self.call("getUpdates", offset=self._offset, timeout=10)
        assert found, "no update came"
        self._offset = found[-1]["update_id"] + 1
        return found

    async def heard(self, kind: str = "message") -> Json:
        """The newest update, which must be of this kind."""
        update: Json = (await self.updates())[-1]
        heard: Json = update[kind]
        return heard

    async def answer(self, query: Json, text: str = "", *, show_alert: bool = False) -> None:
        """Answers a tap."""
        arguments = {"text": text, "show_alert": show_alert}
        await self.call("answerCallbackQuery", callback_query_id=query["id"], **arguments)

    def _card(self, text: str, rows: tuple[list[Any], ...], *, asks: bool) -> Json:
        keys = [[_key(key) for key in row] for row in rows]
        markup = {"inline_keyboard": keys, "force_reply": asks}
        return {"chat_id": SAM, "text": text, "parse_mode": "HTML", "reply_markup": markup}


def _key(key: str | Json) -> Json:
    return {"text": key, "callback_data": key} if isinstance(key, str) else key


@dataclass(frozen=True, slots=True)
class Phone:
    """The open page, with short names for its parts; `complaints` is what the console said."""

    page: Page
    bot: Bot
    preview: Preview
    complaints: list[str]

    @property
    def input(self) -> Locator:
        """Where one types."""
        return self.page.get_by_role("textbox", name="Bericht")

    @property
    def newest(self) -> Locator:
        """The newest message, with its keyboard."""
        return self.page.get_by_role("article").last

    @property
    def toast(self) -> Locator:
        """The short word at the foot of the chat."""
        return self.page.locator("#toast")

    def key(self, label: str) -> Locator:
        """The newest key with this label."""
        return self.page.get_by_role("button", name=label, exact=True).last

    async def focused(self) -> str:
        """The label, else the text, of what has the focus."""
        script = "() => document.activeElement.ariaLabel ?? document.activeElement.textContent"
        return str(await self.page.evaluate(script)).strip()

    async def copied(self) -> str:
        """What is on the clipboard."""
        return str(await self.page.evaluate("() => navigator.clipboard.readText()"))
