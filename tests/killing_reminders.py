"""Kills bots that send what is due at random moments, and looks at what was sent each day."""

import asyncio
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

from bot.reminders import AT_ONCE
from bot.store.database import opened
from bot.store.sealing import Seal
from tests.bots import ROOT
from tests.programs import surroundings
from tests.sending import DAILY, FIRST, PEOPLE
from tests.store.people import KEY, at, profile


def kill(path: Path, times: int, seed: int) -> tuple[int, int]:
    """Kill so many bots, one a day; another ends each day. Give what was sent, and was missed.

    Raises:
        AssertionError: someone got two of a day, more were missed than were under way, or a row
            is damaged.
    """
    choose = random.Random(seed)  # noqa: S311 - no secret
    asyncio.run(_fill(path))
    sent, missed = set[str](), 0
    with subprocess.Popen(
        [sys.executable, "-m", "tests.sending", str(path)],
        cwd=ROOT,
        env=surroundings({}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as nursery:
        assert nursery.stdin
        assert nursery.stdout
        for day in range(times):
            lines = list[str]()
            for lines_before in (choose.randrange(len(PEOPLE)), None):
                nursery.stdin.write(f"{day}\n")
                nursery.stdin.flush()
                lines += _killed(nursery.stdout, lines_before, choose)
            assert len(lines) == len({*lines}), sorted(lines)
            assert not {*lines} & sent
            sent.update(lines)
            assert len(PEOPLE) - len(lines) <= AT_ONCE, sorted(lines)
            missed += len(PEOPLE) - len(lines)
            _look(path)
        nursery.stdin.close()
    return len(sent), missed


def _killed(said: IO[str], after: int | None, choose: random.Random) -> list[str]:
    """Kill a bot after so many lines, or once it is done; give what it sent."""
    pid, lines = int(said.readline()), list[str]()
    while (after is None or len(lines) < after) and "done\n" not in lines:
        lines.append(said.readline())
    for _ in range(choose.randrange(20_000) if after is not None else 0):
        pass  # a moment, of no length that a clock could give
    os.kill(pid, signal.SIGKILL)
    while (line := said.readline()) != "ended\n":
        lines.append(line)
    return [line for line in lines if line != "done\n"]


async def _fill(path: Path) -> None:
    async with at(path) as store:
        for chat_id in PEOPLE:
            await store.keep(chat_id, profile(daily=DAILY), int(FIRST.timestamp()))


def _look(path: Path) -> None:
    seal = Seal(KEY)
    with opened(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = connection.execute("SELECT id, sealed FROM person").fetchall()
    assert {seal.unseal(*row)[0] for row in rows} == {*PEOPLE}
