"""Kills bots at work on a store at random moments, and looks at what is left each time."""

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

from bot.store.database import opened, prepare
from bot.store.sealing import Seal
from tests.programs import surroundings
from tests.store.people import KEY
from tests.store.working import PEOPLE

ROOT = Path(__file__).parents[2]


def kill(path: Path, times: int, seed: int) -> Counter[str]:
    """Kill so many bots, one after another, and count what they had done.

    Raises:
        AssertionError: a row is damaged, a moment was claimed twice, or something that was done
            is not so.
    """
    prepare(path, [KEY])
    choose, done, sent = random.Random(seed), Counter[str](), set[str]()  # noqa: S311 - no secret
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.working", str(path)],
        cwd=ROOT,
        env=surroundings({}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as nursery:
        assert nursery.stdin
        assert nursery.stdout
        there = dict[int, bool]()
        for number in range(times):
            nursery.stdin.write(f"{seed + number}\n")
            nursery.stdin.flush()
            pid = int(nursery.stdout.readline())
            lines = [nursery.stdout.readline() for _ in range(choose.randrange(1, 30))]
            for _ in range(choose.randrange(20_000)):
                pass  # a moment, of no length that a clock could give
            os.kill(pid, signal.SIGKILL)
            while (line := nursery.stdout.readline()) != "ended\n":
                lines.append(line)
            for line in lines:
                word, chat_id, *_ = line.split()
                done[word] += 1
                there[int(chat_id)] = word != "forgot"
                if word == "sent":
                    assert line not in sent, line
                    sent.add(line)
            look(path, there)
        nursery.stdin.close()
    return done


def look(path: Path, there: dict[int, bool]) -> None:
    """See that the file is sound, every row can be read, and what was done is done."""
    seal = Seal(KEY)
    with opened(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = connection.execute("SELECT id, sealed FROM person").fetchall()
    found = {seal.unseal(*row)[0] for row in rows}
    # Of what was under way when it was killed, one deed a task may be done and not be said.
    differing = [chat for chat in PEOPLE if there.get(chat, False) != (chat in found)]
    assert len(differing) <= 3, differing
    there.update({chat: chat in found for chat in PEOPLE})
