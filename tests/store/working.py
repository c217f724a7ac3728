"""Bots at work on a store, to be killed: `python -m tests.store.working FILE` forks one a line.

The line is a seed. Each keeps, claims and forgets people, and says what is done once it is: a
child's lines are `sent CHAT MOMENT`, `kept CHAT LAST`, `forgot CHAT`; the first is its pid, and
the last one, when it was reaped, `ended`.
"""

import asyncio
import os
import random
import sys
import time
from pathlib import Path

from bot.store.sqlite import SqliteStore, open_sqlite
from tests.store.people import KEY, profile

PEOPLE = range(1, 13)


async def work(path: Path, seed: int) -> None:
    """Work until killed."""
    choose = random.Random(seed)  # noqa: S311 - it need not be secret
    store = await open_sqlite(path, [KEY])
    while True:
        # Different people at once: else what was done last need not be what is said last.
        await asyncio.gather(*(deed(store, choose, each) for each in choose.sample(PEOPLE, 3)))


async def deed(store: SqliteStore, choose: random.Random, chat_id: int) -> None:
    """Do one thing and say it."""
    row = await store.get(chat_id)
    match choose.randrange(8):
        case 0 if row:
            await store.forget(chat_id)
            say(f"forgot {chat_id}")
        case 1 | 2 | 3:
            # Not whatever was there: a moment that was claimed must not come back.
            if row is None:
                await store.keep(chat_id, profile(places=choose.randrange(20)), after(chat_id))
                say(f"kept {chat_id}")
        case _:
            for each in await store.due(2**62, 3):
                if each.due_at and await store.claim(each, each.due_at + 1):
                    say(f"sent {each.chat_id} {each.due_at}")


def after(chat_id: int) -> int:
    """Give a moment that is later than any at which this chat was due before."""
    return (time.monotonic_ns() >> 16) * 100_000 + chat_id


def say(line: str) -> None:
    """Say a line, whole, at once."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Fork until there is no more input."""
    path = Path(sys.argv[1])
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            say(str(os.getpid()))
            asyncio.run(work(path, int(line)))
        os.waitpid(pid, 0)
        say("ended")


if __name__ == "__main__":
    main()
