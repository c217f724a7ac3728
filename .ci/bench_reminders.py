"""Times taps on a bot that sends a question to 10,000 people at once.

    .venv/bin/python .ci/bench_reminders.py [PEOPLE]

A Telegram of few words, in this process, answers each call after a while (40 ms) and hands the
real bot, in a process of its own, one tap after another. A tap's time is from the answer that
brought it until both its acknowledgement and its card came in. First nothing is due; then all of
it is. Target: 1.5 times the idle time at most, and a pace below 30 a second.
"""

import asyncio
import os
import random
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from aiohttp import web

ROOT: Final = Path(__file__).parent.parent
KEY: Final = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
TOKEN: Final = "1:" + "a" * 30
TAPPER: Final = 10**9
LATENCY_S: Final = 0.04
IDLE_S: Final = 60
_BOT: Final = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "a_bot"}
_SAM: Final = {"id": TAPPER, "is_bot": False, "first_name": "Sam", "language_code": "nl"}
_CHAT: Final = {"id": TAPPER, "type": "private", "first_name": "Sam"}


class Telegram:
    """Answers the calls of one bot, and taps."""

    def __init__(self, people: int) -> None:
        self.is_done = asyncio.Event()
        self._people = people
        self.sent = list[float]()
        self.taps = list[tuple[float, float]]()
        """When each began, and how long it took."""
        self._updates = 0
        self._open: tuple[float, set[str]] | None = None
        self._next_at = 0.0

    async def answer(self, request: web.Request) -> web.Response:
        """Answer a call."""
        method = request.match_info["method"].lower()
        body = {**(await request.post())}
        if method == "getupdates":
            return web.json_response({"ok": True, "result": await self._tap()})
        result = _BOT if method == "getme" else self._done(method, int(str(body.get("chat_id", 0))))
        await asyncio.sleep(LATENCY_S)
        return web.json_response({"ok": True, "result": result})

    def _done(self, method: str, chat_id: int) -> Any:
        now = perf_counter()
        message = {"message_id": 7, "date": 1, "chat": {**_CHAT, "id": chat_id}, "text": "x"}
        if method == "sendmessage" and chat_id != TAPPER:
            self.sent.append(now)
            if len(self.sent) == self._people:
                self.is_done.set()
            return message
        if method in {"answercallbackquery", "editmessagetext"} and self._open:
            began, owed = self._open
            owed.discard(method)
            if not owed:
                self.taps.append((began, now - began))
                self._open, self._next_at = None, now + random.uniform(0.05, 0.25)  # noqa: S311
        return message if method == "editmessagetext" else True

    async def _tap(self) -> list[dict[str, Any]]:
        """Give a tap once the one before was answered, and a moment after that."""
        began = perf_counter()
        while self._open or perf_counter() < self._next_at:
            await asyncio.sleep(0.002)
            if perf_counter() - began > 5:
                return []
        self._updates += 1
        # Another page each time: Telegram would say that nothing changed.
        name = ("menu", "help")[self._updates % 2]
        message = {"message_id": 7, "date": 1, "chat": _CHAT, "from": _BOT, "text": "x"}
        query = {"id": str(self._updates), "from": _SAM, "chat_instance": "1", "message": message}
        self._open = perf_counter(), {"answercallbackquery", "editmessagetext"}
        return [
            {"update_id": self._updates, "callback_query": {**query, "data": f":{name}:nl:"}},
        ]


@asynccontextmanager
async def running(telegram: Telegram, folder: Path) -> AsyncIterator[None]:
    """Serve it, and run a bot on it."""
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", telegram.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    settings = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": f"http://127.0.0.1:{port}",
        "BOT_DATA": str(folder),
        "BOT_STORE_KEY": KEY,
        "BOT_LOG_LEVEL": "WARNING",
    }
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"), cwd=ROOT, env={**os.environ, **settings}
    )
    try:
        yield
    finally:
        bot.terminate()
        await bot.wait()
        await runner.cleanup()


def fill(folder: Path, people: int, due_at: int) -> None:
    """Make a store of people who are all due at one moment."""
    from bot.core.progress import Consent, Daily, Profile  # noqa: PLC0415 - found from here on
    from bot.store.database import FILE, opened, prepare  # noqa: PLC0415

    due, path = datetime.fromtimestamp(due_at, UTC), folder / FILE
    at = due.astimezone(ZoneInfo("Europe/Amsterdam")).time()
    seal, day = prepare(path, [KEY.encode()]), due.date()
    profile = Profile(
        consent=Consent(version=1, date=day),
        locale="nl",
        zone="Europe/Amsterdam",
        last_used=day,
        daily=Daily(time=at, weekdays=frozenset(range(7))),
    )
    with opened(path) as connection:
        connection.execute("BEGIN")
        for chat_id in range(1, people + 1):
            row = (seal.id_of(chat_id), seal.seal(chat_id, profile), due_at, "2099-01-01")
            connection.execute("INSERT INTO person VALUES (?, ?, ?, ?)", row)
        connection.execute("COMMIT")


async def measure(people: int) -> None:
    """Run it all, and print the figures."""
    telegram = Telegram(people)
    with tempfile.TemporaryDirectory() as name:
        fill(Path(name), people, int(time()) + IDLE_S)
        async with running(telegram, Path(name)):
            await telegram.is_done.wait()
    first, last = telegram.sent[0], telegram.sent[-1]
    print(f"{people} sent in {last - first:.0f} s: {(people - 1) / (last - first):.1f} a second")
    before = [took for began, took in telegram.taps[5:] if began < first]
    during = [took for began, took in telegram.taps if first <= began < last]
    for what, taps in (("idle", before), ("while sending", during)):
        print(
            f"{what}: {len(taps)} taps, {1000 * median(taps):.1f} ms at the median, "
            f"{1000 * quantiles(taps, n=20)[-1]:.1f} ms at 95 %"
        )
    print(f"{median(during) / median(before):.2f} times as long at the median")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    asyncio.run(measure(int(sys.argv[1]) if sys.argv[1:] else 10_000))
