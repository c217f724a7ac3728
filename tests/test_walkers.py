"""Random walks, seeded: whatever anyone does, there is an answer, and a way on to an end.

A failing walk is named by its seed. `pytest tests/test_walkers.py` ends with the figures.
"""

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

import pytest

from bot.core.library import Library
from bot.preview.activity import Call
from tests.bots import real_library, running_bot
from tests.core.dialogs import Seeded
from tests.phone_walkers import PhoneWalker
from tests.walkers import FAR, Walker

WALKS: Final = 2000
PHONE_WALKS: Final = 50
_WALKS_A_BOT: Final = 10

Record = Callable[[str, object], None]


@contextlib.contextmanager
def unmeasured() -> Iterator[None]:
    """Lets coverage pass over what follows: other tests gather it, and here it costs minutes."""
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(tracer)


def test_walks_through_the_engine(record_property: Record) -> None:
    library, did = real_library(), Counter[str]()
    with unmeasured():
        for seed in range(WALKS):
            try:
                did += walked(library, seed)
            except Exception as error:
                error.add_note(f"walk with seed {seed}")
                raise
    record_property("figures", figures(WALKS, "through the engine", did))


def walked(library: Library, seed: int) -> Counter[str]:
    """Walk straight on for a while, then wildly; one walk in four then goes on to an end."""
    walker = Walker(library, seed)
    walker.begin()
    on, wild = steps(seed)
    for _ in range(on):
        if not walker.at_end():
            walker.on()
    for _ in range(wild):
        walker.wild()
    for _ in range(FAR):
        if seed % 4 or walker.at_end():
            return walker.did
        walker.on()
    pytest.fail("no way on to an end")


@pytest.mark.parametrize("first", range(0, PHONE_WALKS, _WALKS_A_BOT))
async def test_walks_with_a_phone(first: int, record_property: Record) -> None:
    did = Counter[str]()
    with unmeasured():
        async with running_bot() as stage:
            for seed in range(first, first + _WALKS_A_BOT):
                walker = PhoneWalker(stage, stage.sam, real_library(), seed)
                try:
                    await walked_with_a_phone(walker, seed)
                except Exception as error:
                    error.add_note(f"walk with seed {seed}")
                    raise
                assert stage.unanswered() == 0
                assert [call for call in stage.preview.calls if refused(call)] == []
                did += walker.did
    record_property("figures", figures(_WALKS_A_BOT, "with a phone", did))


async def walked_with_a_phone(walker: PhoneWalker, seed: int) -> None:
    """The same walk, over HTTP, and always to an end."""
    await walker.begin()
    on, wild = steps(seed)
    for _ in range(on):
        if not walker.at_end():
            await walker.on()
    for _ in range(wild):
        await walker.wild()
    for _ in range(FAR):
        if walker.at_end():
            return
        await walker.on()
    pytest.fail("no way on to an end")


def steps(seed: int) -> tuple[int, int]:
    """Give how many steps a walk goes straight on, and how many it is wild after that."""
    random = Seeded(seed)
    return random.randrange(25), random.randrange(36 if random.random() < 0.25 else 16)


def refused(call: Call) -> bool:
    """Tell whether Telegram refused what the bot asked.

    It is no fault to draw a card twice, or one that was wiped.
    """
    known = ("message is not modified", "message to edit not found")
    return bool(call.refusal) and not any(words in call.refusal for words in known)


def figures(walks: int, how: str, did: Counter[str]) -> str:
    """Say in one line what was done."""
    counts = ", ".join(f"{count} {name}" for name, count in did.most_common())
    return f"{walks} walks {how}: {counts}"
