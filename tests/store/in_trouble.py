"""A program with a store, in trouble: `python -m tests.store.in_trouble FILE full|other-user|key`.

It reads ROBIN and keeps SAM again and again, until it cannot; what became of either is a line.
"""

import asyncio
import os
import resource
import sys
from pathlib import Path

from bot.store.guarded import Guarded, Unavailable
from bot.store.sqlite import open_sqlite
from bot.store.store import Store
from tests.store.people import KEY, ROBIN, SAM, profile

NOBODY = 65534
ROOM = 40_000
"""Bytes that a file may still grow."""


def troubled(path: Path, trouble: str) -> None:
    """Get into trouble."""
    match trouble:
        case "full":
            most = path.stat().st_size + ROOM
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        case "other-user" if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)


async def walk(path: Path) -> None:
    """Use the store until it fails, and say how it did."""

    async def open_store() -> Store:
        return await open_sqlite(path, [KEY])

    store = Guarded(open_store, lambda: 0.0, lambda error: print("told", error.code))  # noqa: T201 - read by the test
    kept: Unavailable | None = None
    for number in range(200):
        kept = await store.keep(SAM, profile(places=number % 40), 100 + number)
        if kept:
            break
    got = await store.get(ROBIN)
    print("keep", kept.error.code if kept else "done")  # noqa: T201 - the test reads it
    print("get", got.error.code if isinstance(got, Unavailable) else got is not None)  # noqa: T201 - the test reads it
    await store.close()


def main(path: Path, trouble: str) -> None:
    """Run to the end."""
    asyncio.run(asyncio.to_thread(int))  # imports what the other user may not read
    troubled(path, trouble)
    asyncio.run(walk(path))
    sys.stdout.flush()
    os._exit(0)  # what measures coverage could write nothing here


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
