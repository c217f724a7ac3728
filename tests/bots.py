"""The one bootstrap of tests that talk to the bot: the real Application against the preview.

`running_bot` builds and runs the bot as the command does, in this process, and speaks to a
preview over HTTP. It plays the real library, or one of `library_of`'s: a few lines of YAML and
Fluent in a folder of the test's own. Waiting costs no time: `Sleeps` notes what was asked.
"""

import asyncio
import contextlib
import functools
import logging
import shutil
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from bot.app import Running, Shelf, build, run
from bot.content.library import load
from bot.core.library import BOT, Library
from bot.preview.arguments import Json
from bot.preview.client import Phone, phone
from bot.preview.happenings import Answered, Did, Happening, Tapped
from bot.preview.preview import Preview
from bot.preview.server import running_preview
from bot.settings import Settings
from bot.store.faults import LockedError
from bot.store.guarded import Guarded
from bot.store.memory import MemoryStore
from bot.store.store import Store
from bot.telegram.request import Request

ROOT = Path(__file__).parent.parent
SAM, ROBIN = 1001, 1002
_ASLEEP_WITHIN_S = 30.0


@functools.cache
def real_library(locale: str = "nl") -> Library:
    """The library of this repository; `locale` goes first."""
    return load(ROOT, locale)


def library_of(
    folder: Path, dialogs: Mapping[str, str], texts: Mapping[str, str], locale: str = "nl"
) -> Library:
    """Write dialogs (YAML) and their texts (Fluent, the same in both languages), and load them.

    The folder also gets the bot's own words and the safety card of this repository.
    """
    content(folder, dialogs, texts)
    return load(folder, locale)


def content(folder: Path, dialogs: Mapping[str, str], texts: Mapping[str, str]) -> None:
    """Fill `folder` for `library_of`; dialogs that were there stay."""
    for name in ("nl", "en"):
        there = folder / "locales" / name
        there.mkdir(parents=True, exist_ok=True)
        for file in ("bot.ftl", "check.ftl", "safety.ftl", "style.yaml"):
            shutil.copy(ROOT / "locales" / name / file, there)
        for scope, fluent in texts.items():
            (there / f"{scope}.ftl").write_text(fluent, "utf-8")
    (folder / "dialogs").mkdir(exist_ok=True)
    shutil.copy(ROOT / "dialogs" / "safety.yaml", folder / "dialogs")
    for name, yaml in dialogs.items():
        (folder / "dialogs" / f"{name}.yaml").write_text(yaml, "utf-8")


@dataclass(slots=True)
class Clock:
    """Seconds that only grow, when a test says so."""

    at: float = 1000.0

    def __call__(self) -> float:
        return self.at


@dataclass(slots=True)
class Sleeps:
    """Sleeps that take no time; `asked` has their seconds, `then` is called before each ends."""

    asked: list[float] = field(default_factory=list)
    then: Callable[[], None] = lambda: None

    async def __call__(self, seconds: float) -> None:
        self.asked.append(seconds)
        await asyncio.sleep(0)
        self.then()


class Alarm:
    """Sleeps that last until a clock says so, which a test moves: then it rings."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.is_stuck = False
        self._now = now
        self._asleep = asyncio.Event()
        self._sleepers: dict[asyncio.Future[None], float] = {}

    async def __call__(self, seconds: float) -> None:
        sleeper = asyncio.get_running_loop().create_future()
        self._sleepers[sleeper] = self._now() + seconds
        self._asleep.set()
        try:
            await sleeper
        finally:
            self._sleepers.pop(sleeper, None)
            if not self._sleepers:
                self._asleep.clear()

    async def ring(self) -> None:
        """Wake those whose time has come, once they sleep, and return when they sleep again."""
        if self.is_stuck:
            return
        async with asyncio.timeout(_ASLEEP_WITHIN_S):
            await self._asleep.wait()
            woken = [each for each, until in self._sleepers.items() if until <= self._now()]
            for each in woken:
                self._asleep.clear()
                each.set_result(None)
            await self._asleep.wait()


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@dataclass(slots=True)
class Stage:
    """A bot that runs, the preview it speaks to, and the two phones on it.

    `errors` are the lines that the bot logged at ERROR; those that a test leaves there fail it.
    `swap` puts another library in use, as a reload does. What is kept about people is in `kept`,
    and outlives the bot; `broken` makes every use of it fail.
    """

    preview: Preview
    sam: Phone
    robin: Phone
    shelf: Shelf
    clock: Clock
    sleeps: Sleeps
    settings: Settings
    errors: list[str]
    store: Guarded
    kept: Store
    alarm: Alarm
    running: Running
    broken: bool = False
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start a bot that remembers nothing."""
        self._stop = asyncio.Event()
        self.running = built(
            self.preview,
            self.settings,
            self.shelf,
            self.store,
            (self.clock, self.sleeps, self.alarm),
        )
        order, queue = self.running.application.update_processor, self.running.application
        self.preview.activity.idle = lambda: (
            queue.update_queue.empty() and not order.current_concurrent_updates
        )
        self._task = asyncio.create_task(run(self.running, self._stop))

    async def stop(self) -> None:
        """Stop it as SIGTERM does; an error that ended it is raised here."""
        self._stop.set()
        await self.ended()
        self.preview.set_state("stopped")

    async def ended(self) -> None:
        """Wait until it ends of its own accord; the error that ended it is raised here."""
        if self._task is not None:
            task, self._task = self._task, None
            await task

    async def restart(self) -> None:
        """Stop it, and start one that remembers nothing."""
        await self.stop()
        await self.start()

    def swap(self, library: Library) -> None:
        """Put another library in use, from the next update on."""
        self.shelf.library = library

    async def push(self, kind: str, payload: Json) -> None:
        """Hand the bot an update that no phone here can send, and wait until it is quiet."""
        self.preview.updates.add(SAM, kind, payload)
        await self.sam.wait()

    def says(self, text: str, locale: str = "nl") -> str:
        """Give one of the bot's own texts."""
        return self.shelf.library.texts[locale].say(BOT, text)

    def methods(self) -> list[str]:
        """Give the methods of the calls about a chat so far."""
        return [call.method for call in self.preview.calls if call.chat_id is not None]

    def unanswered(self) -> int:
        """Count the taps that got no answer (an answer that was lost came twice)."""
        happenings = [each for chat in self.preview.chats.values() for each in chat.happenings]
        taps = sum(isinstance(each, Tapped) or _jumped(each) for each in happenings)
        return max(taps - sum(isinstance(each, Answered) for each in happenings), 0)


@contextlib.asynccontextmanager
async def running_bot(
    library: Library | None = None,
    *,
    locale: str = "nl",
    start: bool = True,
    kept: Store | None = None,
) -> AsyncIterator[Stage]:
    """Give a stage with a running bot, that plays the real library unless one is given.

    With `start` False the bot is built but not yet running: `stage.start()` starts it. What it
    keeps is in memory, unless a store is given.
    """
    errors = _Errors()
    log = logging.getLogger("bot")
    log.addHandler(errors)
    played = library or real_library(locale)
    try:
        async with (
            running_preview() as preview,
            phone(preview.url, SAM) as sam,
            phone(preview.url, ROBIN) as robin,
        ):
            settings = Settings(preview.token, preview.url, locale, "INFO")
            shelf, clock, sleeps = Shelf(lambda: played), Clock(), Sleeps()
            kept = kept or MemoryStore()
            store = guarded(lambda: stage.broken, kept, clock)
            alarm = Alarm(preview.now)
            running = built(preview, settings, shelf, store, (clock, sleeps, alarm))
            stage = Stage(
                preview,
                sam,
                robin,
                shelf,
                clock,
                sleeps,
                settings,
                errors.lines,
                store,
                kept,
                alarm,
                running,
            )
            preview.restart, preview.on_clock = stage.restart, alarm.ring
            if start:
                await stage.start()
            try:
                yield stage
            finally:
                await stage.stop()
        assert errors.lines == []
    finally:
        log.removeHandler(errors)


def _jumped(happening: Happening) -> bool:
    return isinstance(happening, Did) and happening.what.startswith("jump ")


class _Flaky:
    """A store of which every use fails while it is broken."""

    def __init__(self, store: Store, is_broken: Callable[[], bool]) -> None:
        self._store = store
        self._is_broken = is_broken

    def __getattr__(self, name: str) -> Any:
        if self._is_broken():
            raise LockedError(Path("store"))
        return getattr(self._store, name)


def guarded(is_broken: Callable[[], bool], store: Store, clock: Callable[[], float]) -> Guarded:
    """Give a store that cannot be used while it is broken."""

    async def opened() -> Store:
        return cast("Store", _Flaky(store, is_broken))

    return Guarded(opened, clock, lambda _: None)


def built(
    preview: Preview,
    settings: Settings,
    shelf: Shelf,
    store: Guarded,
    times: tuple[Clock, Sleeps, Alarm],
) -> Running:
    """Put a bot together as the command does."""
    clock, sleeps, alarm = times
    return build(
        settings,
        shelf,
        store,
        now=preview.now,
        clock=clock,
        sleep=sleeps,
        alarm=alarm,
        # No TLS on loopback: the certificates of the world take longer to read than a test.
        request=lambda connections: Request(connections, verify=False),
    )


async def play(of: Phone, *steps: str) -> None:
    """Do what a transcript's inputs say, one after the other."""
    for step in steps:
        await of.play(step)


async def cards(of: Phone) -> list[Json]:
    """Give what the bot shows on a phone, oldest first."""
    return [each for each in await of.messages() if each["from"]["is_bot"]]


async def newest(of: Phone) -> Json:
    """Give the newest message on a phone."""
    return (await of.messages())[-1]


def labels(message: Json) -> list[str]:
    """Give the labels of a message's buttons."""
    return [key["text"] for row in rows(message) for key in row]


def rows(message: Json) -> list[list[Json]]:
    """Give the rows of a message's inline keyboard."""
    keyboard: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return keyboard
