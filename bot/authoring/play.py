"""`play`: a dialog in the terminal, by number, letter or words.

A second phone on the preview: the real bot runs beside it, and what is shown is what the bot
sent. Plain lines, no colour and no cursor, so that a screen reader reads it in order; what was
played can be written as a transcript, which is a test (`--repro`).
"""

import argparse
import asyncio
import os
import shutil
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.authoring.backstage import Workshop
from bot.authoring.starting import BOT, NotStartedError, started
from bot.authoring.transcripts import USERS, reason
from bot.content.library import load
from bot.core.library import Texts
from bot.preview.arguments import Json
from bot.preview.client import NotQuietError, Phone, PhoneError, phone
from bot.preview.server import running_preview

_WIDEST: Final = 80
_QUIT: Final = "q"
_TOAST: Final = "! "
_NAVIGATION: Final = ("b", "s")
"""Back and Stop are the last row of a card; a page of the bot's own has none."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("play", help="walk a dialog in this terminal")
    parser.add_argument("dialog", nargs="?", help="its name; without one, the bot's welcome")
    parser.add_argument("--locale", choices=tuple(USERS), help="the language to play in")
    parser.add_argument("--repro", type=Path, metavar="FILE", help="write it as a transcript")
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code."""
    library = load(content, "nl")
    if asked.dialog and asked.dialog not in library.dialogs:
        known = ", ".join(library.dialogs)
        print(texts.say("check", "play-unknown", {"dialog": asked.dialog, "known": known}))
        return 2
    command = f"/{library.dialogs[asked.dialog].command}" if asked.dialog else "/start"
    locale = asked.locale or texts.locale
    os.environ.setdefault("BOT_LOG_LEVEL", "ERROR")  # of the bot beside it: here is no place
    workshop = Workshop(content, locale)
    try:
        asyncio.run(_play(command, locale, asked.repro, texts, workshop))
    except NotStartedError:
        print(texts.say("check", "bot-not-started"))
        return 1
    return 0


async def _play(
    command: str, locale: str, repro: Path | None, texts: Texts, workshop: Workshop
) -> None:
    async with (
        running_preview(bot_command=BOT) as preview,
        phone(preview.url, USERS[locale]) as person,
    ):
        preview.backstage = workshop  # for `(jump dialog/card)`
        await started(preview)
        terminal = Terminal(person, texts, print)
        try:
            await terminal.begin(command)
            while (line := await asyncio.to_thread(_read)) not in {None, _QUIT}:
                await terminal.enter(line or "")
        finally:
            if repro is not None:
                said = f"# language: {locale}\n\n{await person.transcript()}"
                repro.write_text(said, "utf-8")  # noqa: ASYNC240 - once, at the end
                print(texts.say("check", "play-written", {"file": str(repro)}))


def _read() -> str | None:
    try:
        return input("> ").strip()
    except EOFError:
        return None


@dataclass(slots=True)
class Terminal:
    """Shows what the phone shows, and does what is typed; `show` takes a line."""

    person: Phone
    texts: Texts
    show: Callable[[str], None]
    _seen: dict[int, Json] = field(default_factory=dict)
    _keys: dict[str, Json] = field(default_factory=dict)
    _toasted: int = 0

    async def begin(self, command: str) -> None:
        """Send the first command."""
        self.show(self.texts.say("check", "play-help"))
        await self._do(command)

    async def enter(self, line: str) -> None:
        """Take a line: a handle taps its key, `r` and `l` do, the rest is said."""
        match line.lower():
            case "":
                self.show(self.texts.say("check", "play-help"))
            case handle if handle in self._keys:
                await self._tap(self._keys[handle])
            case "r":
                await self._do("(restart)")
            case "l":
                await self._do("/language")
            case _:
                await self._do(f"(reply) {line}" if self._asks() else line)

    async def _tap(self, key: Json) -> None:
        if "copy_text" in key:
            self.show(key["copy_text"]["text"])
        elif "callback_data" in key:
            await self.person.tap_data(key["message_id"], key["callback_data"])
            await self._wait()
            await self._look()

    async def _do(self, step: str) -> None:
        try:
            await self.person.play(step)
        except PhoneError as error:
            self.show(reason(step, error, self.texts))
        except NotQuietError:
            self.show(self.texts.say("check", "play-silent"))
        await self._look()

    async def _wait(self) -> None:
        try:
            await self.person.wait()
        except NotQuietError:
            self.show(self.texts.say("check", "play-silent"))

    async def _look(self) -> None:
        for line in await self._toasts():
            self.show(line)
        messages = {each["message_id"]: each for each in await self.person.messages()}
        for number, message in messages.items():
            if message["from"]["is_bot"] and message != self._seen.get(number):
                for line in lines(message):
                    self.show(line)
        self._seen = messages
        newest = [message for message in messages.values() if _rows(message)][-1:]
        self._keys = {handle: key for message in newest for handle, key in handles(message)}
        for handle, key in self._keys.items():
            self.show(f"  {handle:>2}  {key['text']}")

    async def _toasts(self) -> list[str]:
        """Give what the bot answered taps with since the last look: what pops up on a phone."""
        said = (await self.person.transcript()).splitlines()
        toasts = [line.removeprefix(_TOAST) for line in said if line.startswith(_TOAST)]
        before, self._toasted = self._toasted, len(toasts)
        return toasts[before:]

    def _asks(self) -> bool:
        newest = [message for message in self._seen.values() if _rows(message)][-1:]
        return any(message["reply_markup"].get("force_reply") for message in newest)


def lines(message: Json, width: int | None = None) -> Iterator[str]:
    """Give the text of a message in lines that fit the terminal."""
    room = min(width or shutil.get_terminal_size().columns, _WIDEST)
    yield ""
    for paragraph in str(message.get("text", "")).split("\n"):
        yield from textwrap.wrap(paragraph, room) or [""]
    yield ""


def handles(message: Json) -> Iterator[tuple[str, Json]]:
    """Give each key with what taps it: its own number on a scale, b and s, else one counted."""
    rows = [[{**key, "message_id": message["message_id"]} for key in row] for row in _rows(message)]
    is_card = len(rows[-1]) == 2 and not rows[-1][0].get("callback_data", ":").startswith(":")
    own = [key for row in (rows[:-1] if is_card else rows) for key in row]
    is_scale = len(own) > 1 and all(key["text"].isdigit() for key in own)
    for place, key in enumerate(own, 1):
        yield (key["text"] if is_scale else str(place)), key
    if is_card:
        yield from zip(_NAVIGATION, rows[-1], strict=True)


def _rows(message: Json) -> list[list[Json]]:
    rows: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return rows
