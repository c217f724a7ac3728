"""Times the store with 100,000 people in it, and weighs a process that uses it.

    .venv/bin/python .ci/bench_store.py [PEOPLE]

Prints the median of what is asked all the time, due rows and the next moment (target: below
5 ms), of keeping, claiming and forgetting, and how much heavier the process is than with 1,000.
"""

import asyncio
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import date, time
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

ROOT: Final = Path(__file__).parent.parent
FEW: Final = 1_000
DUE: Final = 30
KEY: Final = b"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
TIMES: Final = 200


async def measure(path: Path, people: int) -> None:
    """Fill a store, use it, and print the figures, with the process's peak in kB last."""
    sys.path.insert(0, str(ROOT))
    from bot.core.progress import Consent, Daily, Profile  # noqa: PLC0415 - found from here on
    from bot.store.database import opened, prepare  # noqa: PLC0415
    from bot.store.sqlite import open_sqlite  # noqa: PLC0415

    seal, day = prepare(path, [KEY]), date(2026, 11, 28)
    profile = Profile(
        consent=Consent(version=1, date=day),
        locale="nl",
        zone="Europe/Amsterdam",
        last_used=day,
        progress=True,
        daily=Daily(time=time(8, 30), seen=tuple(f"question-{each}" for each in range(40))),
    )
    length = len(seal.seal(1, profile))
    with opened(path) as connection:
        connection.execute("BEGIN")
        for chat_id in range(people):
            # Who is not due is not unsealed: bytes of the same length do.
            row_id = seal.id_of(chat_id)
            sealed = seal.seal(chat_id, profile) if chat_id < DUE else os.urandom(length)
            due_at = chat_id if chat_id < DUE else random.randrange(10**6, 10**9)  # noqa: S311
            row = (row_id, sealed, due_at, "2027-11-28")
            connection.execute("INSERT INTO person VALUES (?, ?, ?, ?)", row)
        connection.execute("COMMIT")
    store = await open_sqlite(path, [KEY])

    async def ms(act: Callable[[int], Awaitable[object]], times: int = TIMES) -> str:
        took = []
        for number in range(times):
            start = perf_counter()
            await act(number)
            took.append(perf_counter() - start)
        return f"{1000 * median(took):.2f} ms"

    async def claim(_: int) -> None:
        row = await store.get(0)
        assert row  # noqa: S101
        assert await store.claim(row, 0)  # noqa: S101

    size = path.stat().st_size >> 20  # noqa: ASYNC240 - nobody waits
    print(f"{people} people, {length} bytes each, {size} MB")
    print("  nothing due        ", await ms(lambda _: store.due(-1, DUE)))
    print(f"  {DUE} due, unsealed   ", await ms(lambda _: store.due(10**5, DUE)))
    print("  the next moment    ", await ms(lambda _: store.next_due_at()))
    print("  keep               ", await ms(lambda n: store.keep(n % DUE, profile, n)))
    print("  read and claim     ", await ms(claim))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print("  forget, rebuilt    ", await ms(lambda n: store.forget(n + DUE), 5))
    await store.close()
    print(peak)


def once(people: int) -> int:
    """Measure in a process of its own, print what it says, and give its peak in kB."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data" / "store"
        command = (sys.executable, __file__, str(path), str(people))
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    *lines, peak = done.stdout.splitlines()
    print(*lines, sep="\n")
    return int(peak)


def main() -> None:
    """Compare a store of many with one of few."""
    if len(sys.argv) == 3:
        asyncio.run(measure(Path(sys.argv[1]), int(sys.argv[2])))
        return
    few, many = once(FEW), once(int(sys.argv[1]) if sys.argv[1:] else 100_000)
    print(f"peak memory: {few >> 10} MB with {FEW} people, {many >> 10} MB with many")


if __name__ == "__main__":
    main()
