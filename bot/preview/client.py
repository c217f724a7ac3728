"""A phone without a screen: drives a preview over HTTP as its page does.

For conversations in tests, random walks and the terminal. Labels are looked up by the preview;
after doing something, `wait` returns when the bot has become quiet (see `activity`).
"""

import contextlib
import re
from collections.abc import AsyncIterator
from typing import Any

import aiohttp

from bot.preview.arguments import Json

_QUIET_S = 10.0
_RESTART_S = 60.0
"""A process may take long to start on a busy machine."""
_STEP = re.compile(
    r"\((?P<times>twice)\) \[(?P<doubled>.+)\]|\(old (?P<number>\d+)\) \[(?P<old>.+)\]"
    r"|\[(?P<label>.+)\]|\((?:(?P<kind>voice|photo|document|sticker|contact|location) ?)?"
    r"(?P<reply>reply)?(?: (?P<to>\d+))?\)(?: (?P<reply_text>[\s\S]+))?"
    r"|\((?P<act>edit|restart|block|unblock|language|delete)(?: (?P<code>\w+))?\)"
    r"(?: (?P<words>[\s\S]+))?|\(clock (?P<at>\S+)\)|\(jump (?P<dialog>[^\s/]+)/(?P<card>[^\s/]+)\)"
)


class PhoneError(Exception):
    """The phone could not do it: the preview's status and its sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


class NotQuietError(Exception):
    """The bot did not become quiet in time; `waits_for` says what was missing."""

    def __init__(self, waits_for: str) -> None:
        super().__init__(f"still waiting for {waits_for}")
        self.waits_for = waits_for


class Phone:
    """One person's phone; `url` is the preview's, `user` 1001 (nl) or 1002 (en)."""

    def __init__(self, session: aiohttp.ClientSession, url: str, user: int = 1001) -> None:
        self.user = user
        self._session = session
        self._url = url

    async def send(self, text: str) -> int:
        """Sends a text; its message id."""
        return int((await self._post("phone/send", text=text))["message_id"])

    async def reply(self, text: str, to: int | str | None = None) -> int:
        """Replies to a message, or to the newest card that asks; the reply's message id.

        `to` is a message id, or "#3" for the bot's third message of the conversation.
        """
        answer = await self._post("phone/send", text=text, reply_to="ask" if to is None else to)
        return int(answer["message_id"])

    async def attach(self, kind: str, *, reply: bool = False, to: int | str | None = None) -> int:
        """Sends a stand-in (voice, photo, document, sticker, contact, location); its id."""
        reply_to = "ask" if reply and to is None else to
        return int((await self._post("phone/attach", kind=kind, reply_to=reply_to))["message_id"])

    async def tap(self, label: str, *, old: int | None = None, times: int = 1) -> str:
        """Taps the newest button with this label, `times` times at once; the query's id.

        With `old`: as it stood on that bot message of the conversation (1 = first).
        """
        number = {} if old is None else {"old": old}
        answer = await self._post("phone/tap", label=label, times=times, **number)
        return str(answer["callback_query_id"])

    async def tap_data(self, message_id: int, data: str, *, times: int = 1) -> str:
        """Taps a button with this data under this message, be it forged or stale; its id."""
        answer = await self._post("phone/tap", message_id=message_id, data=data, times=times)
        return str(answer["callback_query_id"])

    async def jump(self, dialog: str, card: str) -> str:
        """Jumps to a card, as the outline for authors does; the query's id."""
        answer = await self._post("author/jump", dialog=dialog, card=card)
        return str(answer["callback_query_id"])

    async def edit(self, text: str, message_id: int | None = None) -> None:
        """Edits an own text, the last one by default."""
        target = {} if message_id is None else {"message_id": message_id}
        await self._post("phone/edit", text=text, **target)

    async def delete(self, message_id: int | str) -> None:
        """Deletes a message of either side for both; "#3" is the bot's third."""
        await self._post("phone/delete", message_id=message_id)

    async def block(self, *, blocked: bool = True) -> None:
        """Blocks or unblocks the bot."""
        await self._post("phone/block", blocked=blocked)

    async def speak(self, language_code: str) -> None:
        """Sets the phone's language."""
        await self._post("phone/language", language_code=language_code)

    async def restart(self) -> None:
        """Really restarts the bot's process."""
        await self._post("phone/restart")

    async def move_clock(self, at: str) -> None:
        """Makes it another local time, such as 2026-11-27T08:30, for everyone on the preview."""
        await self._post("phone/clock", at=at)

    async def clear(self) -> None:
        """Empties the chat on this phone and begins a new transcript."""
        await self._post("phone/clear")

    async def snapshot(self) -> Json:
        """All that the phone shows: messages, commands, state (the page's first event)."""
        shown: Json = await self._get("snapshot")
        return shown

    async def messages(self) -> list[Json]:
        """The messages on the phone as the Bot API's JSON, oldest first."""
        messages: list[Json] = (await self.snapshot())["messages"]
        return messages

    async def transcript(self) -> str:
        """The conversation so far as a transcript."""
        url, query = f"{self._url}/phone/transcript", {"user": str(self.user)}
        async with self._session.get(url, params=query) as response:
            return await response.text()

    async def wait(self, timeout_s: float = _QUIET_S, settle_s: float | None = None) -> None:
        """Returns once the bot is quiet.

        Raises:
            NotQuietError: if it is not within `timeout_s`.
        """
        settle = {} if settle_s is None else {"settle_s": str(settle_s)}
        state = await self._get("quiet", timeout_s=str(timeout_s), **settle)
        if not state["quiet"]:
            raise NotQuietError(state["waits_for"])

    async def play(self, step: str) -> None:
        """Does what a transcript's input says (without its `> `), and waits until it is quiet."""
        await self._do(step)
        await self.wait(_RESTART_S if step == "(restart)" else _QUIET_S)

    async def _do(self, step: str) -> None:
        match = _STEP.fullmatch(step)
        parts = match.groupdict() if match else {}
        if label := parts.get("label"):
            await self.tap(label)
        elif label := parts.get("doubled"):
            await self.tap(label, times=2)
        elif label := parts.get("old"):
            await self.tap(label, old=int(parts["number"]))
        elif kind := parts.get("kind"):
            to = f"#{parts['to']}" if parts["to"] else None
            await self.attach(kind, reply=bool(parts["reply"]), to=to)
        elif parts.get("reply"):
            await self.reply(parts["reply_text"], f"#{parts['to']}" if parts["to"] else None)
        elif dialog := parts.get("dialog"):
            await self.jump(dialog, parts["card"])
        elif at := parts.get("at"):
            await self.move_clock(at)
        elif act := parts.get("act"):
            await self._act(act, parts)
        else:
            await self.send(step)

    async def _act(self, act: str, parts: dict[str, Any]) -> None:
        match act:
            case "edit":
                await self.edit(parts["words"])
            case "restart":
                await self.restart()
            case "block" | "unblock":
                await self.block(blocked=act == "block")
            case "delete":
                await self.delete(f"#{parts['code']}")
            case _:
                await self.speak(parts["code"])

    async def _post(self, action: str, **fields: Any) -> Json:
        url = f"{self._url}/{action}"
        async with self._session.post(url, json={"user": self.user, **fields}) as response:
            return await _checked(response)

    async def _get(self, what: str, **query: str) -> Json:
        params = {"user": str(self.user), **query}
        async with self._session.get(f"{self._url}/phone/{what}", params=params) as response:
            return await _checked(response)


@contextlib.asynccontextmanager
async def phone(url: str, user: int = 1001) -> AsyncIterator[Phone]:
    """A phone on the preview at `url`."""
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        yield Phone(session, url, user)


async def _checked(response: aiohttp.ClientResponse) -> Json:
    body: Json = await response.json()
    if response.status >= 400:
        raise PhoneError(response.status, body["error"])
    return body
