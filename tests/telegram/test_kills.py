"""The bot is killed at every step of a walk, and the walk ends as if nothing had happened."""

import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Final

import pytest

from bot.core.library import Library
from bot.preview.activity import Call
from bot.preview.arguments import Json
from bot.preview.client import Phone, phone
from bot.preview.faults import Faults
from bot.preview.preview import Preview
from bot.preview.server import running_preview
from tests.bots import ROOT, SAM, newest, play, real_library, running_bot
from tests.preview.bot import until
from tests.programs import Program, of_preview, polls, started
from tests.routes import ROUTE_A, next_on, shown

MOST_STEPS: Final = 100
HELD: Final = ("sendMessage", "editMessageText", "editMessageReplyMarkup", "answerCallbackQuery")


class Bots:
    """One bot at a time against a preview; each is a process of its own."""

    def __init__(self, nursery: Program, preview: Preview) -> None:
        self.preview, self._nursery = preview, nursery
        self.pid = 0

    async def start(self) -> None:
        """Start a bot, and return once it polls."""
        before = len(self._nursery.said)
        self.preview.set_state("starting")
        stdin = self._nursery.process.stdin
        assert stdin is not None
        stdin.write(b"\n")
        while not self._nursery.said[before:].split("\n")[0].isdigit():
            await self._nursery.says("\n", before)
        self.pid = int(self._nursery.said[before:].split("\n")[0])
        await polls(self.preview)

    def kill(self) -> None:
        """Kill it as a power cut would."""
        os.kill(self.pid, signal.SIGKILL)

    async def restart(self) -> None:
        """Kill it, and start another."""
        self.kill()
        await self.start()


@pytest.fixture
async def bots() -> AsyncIterator[Bots]:
    async with running_preview() as preview:
        environment = {**of_preview(preview), "BOT_LOG_LEVEL": "ERROR"}
        nursery = started(ROOT, "-m", "tests.nursery", environment=environment, speaks=True)
        async with nursery as program:
            await program.says("0\n")
            began = Bots(program, preview)
            await began.start()
            yield began
            began.kill()
        assert not [line for line in program.said.split("\n") if line and not line.isdigit()]


@pytest.fixture
async def sam(bots: Bots) -> AsyncIterator[Phone]:
    async with phone(bots.preview.url) as opened:
        yield opened


async def nothing() -> None:
    """Leave the bot alone."""


async def walked(
    sam: Phone, library: Library, begin: str, between: Callable[[], Awaitable[None]]
) -> tuple[Json, int]:
    """Walk a dialog to its end; what stands there, and how many steps it took."""
    await sam.clear()
    await play(sam, begin)
    for steps in range(MOST_STEPS):
        await between()
        step = await next_on(sam, library, ROUTE_A)
        if step is None:
            return shown(await newest(sam)), steps
        await step.do(sam)
        await sam.wait()
    raise AssertionError(await sam.transcript())


@pytest.fixture
async def unbroken() -> Json:
    """The end of the walk that nobody kills."""
    async with running_bot() as stage:
        end, steps = await walked(stage.sam, real_library(), "/impasse", nothing)
        assert steps > 40
        for card in ("nuance", "own_move", "corner_words", "unspoken", "sign_words"):
            assert f"woorden bij {card}: één & <twee>" in end["text"]
        return end


def chat_calls(preview: Preview, began: int) -> list[Call]:
    """The calls about the chat, after the first `began` calls of all."""
    return [call for call in preview.calls[began:] if call.chat_id == SAM]


async def test_killed_after_every_step_the_walk_ends_the_same(
    bots: Bots, sam: Phone, unbroken: Json
) -> None:
    end, _ = await walked(sam, real_library(), "/impasse", bots.restart)
    assert end == unbroken


async def test_killed_with_an_update_in_hand_the_next_goes_on(
    bots: Bots, sam: Phone, unbroken: Json
) -> None:
    """The answer to the first call of each step never comes: the bot is killed while it waits."""
    library, lost = real_library(), 0
    await play(sam, "/impasse")
    for _ in range(MOST_STEPS):
        step = await next_on(sam, library, ROUTE_A)
        if step is None:
            break
        bots.preview.faults = Faults()
        held = [bots.preview.faults.hold(method) for method in HELD]
        began = len(bots.preview.calls)
        tap = await step.do(sam)
        await until(partial(chat_calls, bots.preview, began))
        bots.kill()
        bots.preview.faults = Faults()
        for each in held:
            each.set()
        # What it owed then is forgiven at once: it is lost.
        bots.preview.activity.showed(SAM)
        bots.preview.activity.answered(SAM, tap)
        await bots.start()
        await sam.wait(settle_s=0.05)
        lost += step == await next_on(sam, library, ROUTE_A)
        if step.words and step == await next_on(sam, library, ROUTE_A):
            await step.do(sam)  # a typed answer that was lost may be sent again, as a reply
            await sam.wait()
    assert shown(await newest(sam)) == unbroken
    assert lost < MOST_STEPS


@pytest.mark.parametrize("at", range(12))
async def test_forgetting_all_at_one_step_changes_nothing(small: Library, at: int) -> None:
    async with running_bot(small) as stage:
        done = 0

        async def forget() -> None:
            nonlocal done
            done += 1
            if done == at:
                await stage.restart()

        end, steps = await walked(stage.sam, small, "/walk", forget)
        assert steps <= 12
        assert "You said woorden bij second: één & <twee>." in end["text"]
        assert end["text"].endswith("First\nwoorden bij first: één & <twee>")
