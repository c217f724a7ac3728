"""The bot's process with a look at its own memory: `python -m tests.watched` is `bot run` so.

On SIGUSR1, as soon as no update is in hand, it prints a line of JSON: for each object that holds
a canary, the types on the way to it, never what it holds. On SIGUSR2 it plants canaries in every
kind of place, or takes them out again. A canary is what `CANARY` matches, which this source and
the pattern itself do not. There is no garbage collection, which would come at its own time.
"""

import asyncio
import functools
import gc
import io
import json
import re
import signal
import sys
import types
from collections.abc import Generator, Iterable
from typing import Any, Final

from bot import cli

CANARY: Final = re.compile(r"kanarie-[0-9]{4}")
_IN_BYTES: Final = tuple(
    re.compile(b"".join(b"[%b]%b" % (bytes([c]), wide) for c in b"kanarie-"))
    for wide in (b"", b"\x00")
)

planted: list[Any] = []


def holders() -> list[str]:
    """Find the objects that hold a canary, by the types that lead to each."""
    found = list[str]()
    roots: list[Any] = [*gc.get_objects(), *sys._current_frames().values()]  # noqa: SLF001 - to look everywhere
    seen, todo = set[int](), [(each, "") for each in roots]
    seen.update((id(roots), id(seen), id(todo), id(found)))
    while todo:
        each, way = todo.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        way = f"{way} > {type(each).__name__}"
        if _holds(each):
            found.append(" > ".join(way.split(" > ")[-6:]))
        if not isinstance(each, str | bytes | bytearray | int | float):
            todo += [(other, way[-300:]) for other in gc.get_referents(each)]
    roots.clear()  # this frame is one of them: in that circle all would stay, to be found later
    return sorted(found)


def _holds(each: object) -> bool:
    match each:
        case str():
            return CANARY.search(each) is not None
        case bytes() | bytearray():
            return _in_bytes(each)
        case memoryview():
            return _in_bytes(each.tobytes())
        case io.BytesIO() | io.StringIO():
            held = each.getvalue()
            return _holds(held)
        case _:
            return False


def _in_bytes(each: bytes | bytearray) -> bool:
    return any(pattern.search(each) for pattern in _IN_BYTES)


def _plant() -> Iterable[Any]:
    """Give a canary in every kind of place; each is made here, and held nowhere else."""

    def word() -> str:
        return "-".join(("kanarie", str(1234)))

    def waits(held: str) -> Generator[int, None, str]:
        yield 1
        return held

    async def sleeps(held: str) -> str:
        await _forever()
        return held

    waiting = waits(word())
    next(waiting)
    sleeping = sleeps(word())
    sleeping.send(None)
    yield {"key": [(word(),)]}
    yield {word(): 1}
    yield [word().encode()]
    yield [bytearray(word().encode("utf-16-le"))]
    yield [memoryview(word().encode())]
    yield io.BytesIO(word().encode())
    yield types.SimpleNamespace(held=ValueError(word()))
    yield functools.partial(waits, word())
    yield waiting
    yield sleeping


@types.coroutine
def _forever() -> Generator[None, None, None]:
    yield


def _change(*_: object) -> None:
    if planted:
        for each in planted:
            if isinstance(each, types.CoroutineType):
                each.close()
        planted.clear()
        gc.collect()
    else:
        planted.extend(_plant())
    print(json.dumps({"planted": len(planted)}), flush=True)  # noqa: T201 - to the test


def _tell(*_: object) -> None:
    names = [task.get_name() for task in asyncio.all_tasks()]
    if any("process_concurrent_update" in name for name in names):
        signal.setitimer(signal.ITIMER_REAL, 0.01)  # an update is in hand: look again
    else:
        print(json.dumps({"held": holders()}), flush=True)  # noqa: T201 - to the test


if __name__ == "__main__":
    gc.disable()  # what nobody holds any more must go by itself
    signal.signal(signal.SIGUSR1, _tell)
    signal.signal(signal.SIGALRM, _tell)
    signal.signal(signal.SIGUSR2, _change)
    sys.exit(cli.main(["run"]))
