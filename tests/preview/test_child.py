"""The bot's process: started, polled, killed, restarted, reloaded, ended."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.preview.arguments import Json
from bot.preview.child import Child
from bot.preview.preview import Preview
from bot.preview.server import running_preview

POLLING = """
import json, os, signal, urllib.request
root = os.environ["BOT_API_URL"] + "/bot" + os.environ["BOT_TOKEN"]
def call(method, **arguments):
    body = json.dumps(arguments).encode()
    headers = {"Content-Type": "application/json"}
    return urllib.request.urlopen(urllib.request.Request(f"{root}/{method}", body, headers))
def reload(*_):
    call("setMyCommands", commands=[{"command": "reloaded", "description": "x"}])
signal.signal(signal.SIGHUP, reload)
while True:
    call("getUpdates", timeout=50)
"""
DYING = "raise SystemExit(3)"
STUBBORN = POLLING.replace("SIGHUP, reload", "SIGTERM, signal.SIG_IGN")


@asynccontextmanager
async def child_of(
    preview: Preview, script: str, pauses_s: tuple[float, ...] = (0.001,)
) -> AsyncIterator[asyncio.Task[None]]:
    child = Child([sys.executable, "-S", "-c", script], preview, pauses_s)
    task = asyncio.create_task(child.run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])


@pytest.fixture
async def events(preview: Preview) -> AsyncIterator["asyncio.Queue[Json | None]"]:
    with preview.pages.subscribe(1001) as queue:
        yield queue


async def state(events: "asyncio.Queue[Json | None]") -> str:
    event = await events.get()
    assert event
    assert event["type"] == "bot"
    return str(event["state"])


@pytest.fixture
def states(events: "asyncio.Queue[Json | None]") -> Callable[[int], "asyncio.Future[list[str]]"]:
    async def gathered(count: int) -> list[str]:
        return [await state(events) for _ in range(count)]

    return lambda count: asyncio.ensure_future(gathered(count))


States = Callable[[int], "asyncio.Future[list[str]]"]


async def test_it_runs_once_it_polls_and_ends_on_sigterm(preview: Preview, states: States) -> None:
    async with child_of(preview, POLLING):
        assert await states(2) == ["starting", "running"]
    assert await states(1) == ["stopped"]


async def test_restart_kills_it_and_starts_it_again(preview: Preview, states: States) -> None:
    async with child_of(preview, POLLING, pauses_s=(3600,)):
        await states(2)
        assert await preview.restart_bot()
        assert await states(2) == ["starting", "running"]


async def test_it_begins_anew_by_another_clock(
    preview: Preview, events: "asyncio.Queue[Json | None]"
) -> None:
    telling = POLLING.replace(
        "while True:",
        'ahead = os.environ["BOT_CLOCK_AHEAD_S"]\n'
        'call("setMyCommands", commands=[{"command": f"a{ahead}", "description": "x"}])\n'
        "while True:",
    )
    async with child_of(preview, telling, pauses_s=(3600,)):
        seen = list[Json | None]()
        while {"type": "bot", "state": "running"} not in seen:
            seen.append(await events.get())
        await preview.move_clock("2030-01-01T08:30", preview.chats[1001])
        while seen[-1] != {"type": "bot", "state": "running"} or len(seen) < 5:
            seen.append(await events.get())
    told = [each["commands"][0]["command"] for each in seen if each and each["type"] == "commands"]
    assert told == ["a0", f"a{preview.clock.ahead_s}"]


async def test_one_that_dies_is_started_again_after_a_pause(
    preview: Preview, states: States
) -> None:
    async with child_of(preview, DYING):
        assert await states(6) == ["starting", "stopped"] * 3


async def test_a_restart_cuts_the_pause_short(preview: Preview, states: States) -> None:
    async with child_of(preview, DYING, pauses_s=(3600,)):
        assert await states(2) == ["starting", "stopped"]
        assert await preview.restart_bot()
        assert await states(2) == ["starting", "stopped"]
        preview.reload()
        assert await states(1) == ["starting"]


async def test_reload_reaches_a_bot_that_runs(
    preview: Preview, states: States, events: "asyncio.Queue[Json | None]"
) -> None:
    async with child_of(preview, POLLING):
        await states(2)
        preview.reload()
        event = await events.get()
        assert event
        assert event["commands"][0]["command"] == "reloaded"


async def test_reload_waits_for_a_bot_that_starts(
    preview: Preview, states: States, events: "asyncio.Queue[Json | None]"
) -> None:
    async with child_of(preview, POLLING):
        await states(1)
        preview.reload()
        await states(1)
        event = await events.get()
        assert event
        assert event["type"] == "commands"


async def test_one_that_will_not_end_is_killed(
    preview: Preview, states: States, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.preview.child._STOP_WITHIN_S", 0.01)
    async with child_of(preview, STUBBORN) as task:
        await states(2)
    assert task.cancelled()


async def test_a_running_preview_takes_its_bot_along(tmp_path: Path) -> None:
    script = tmp_path / "bot.py"
    script.write_text(POLLING)
    async with running_preview(bot_command=[sys.executable, "-S", str(script)]) as preview:
        with preview.pages.subscribe(1001) as events:
            assert {await state(events) for _ in range(2)} == {"starting", "running"}
    assert preview.bot_state == "stopped"
