"""A store that fails takes nothing down: what it could not do is a result, and it comes back."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.store.faults import DiskFullError, LockedError, StoreError, WrongKeyError
from bot.store.guarded import AGAIN_AFTER_S, Guarded, Unavailable
from bot.store.memory import MemoryStore
from bot.store.store import Store
from tests.bots import Clock
from tests.store.people import ROBIN, SAM, TODAY, profile

PATH = Path("store")


class Failing(MemoryStore):
    """A store in memory that raises what it was told to, once, where it counts the due."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[StoreError] = []

    async def next_due_at(self) -> int | None:
        if self.faults:
            raise self.faults.pop(0)
        return await super().next_due_at()


@dataclass
class House:
    """A guarded store whose door can be shut."""

    clock: Clock = field(default_factory=Clock)
    inner: Failing = field(default_factory=Failing)
    shut: StoreError | None = None
    told: list[str] = field(default_factory=list)
    opened: int = 0

    async def open(self) -> Store:
        self.opened += 1
        await asyncio.sleep(0)
        if self.shut:
            raise self.shut
        return self.inner

    def guarded(self) -> Guarded:
        return Guarded(self.open, self.clock, lambda error: self.told.append(error.code))


@pytest.fixture
def house() -> House:
    return House()


async def test_everything_goes_through(house: House) -> None:
    store = house.guarded()
    await asyncio.gather(store.keep(SAM, profile(), 100), store.keep(ROBIN, profile(), None))
    assert house.opened == 1
    row = await store.get(SAM)
    assert row
    assert not isinstance(row, Unavailable)
    assert await store.due(100, 9) == [row]
    assert await store.claim(row, 200) is True
    assert await store.next_due_at() == 200
    await store.forget(SAM)
    assert await store.purge(TODAY) == 0
    assert await store.close() is None
    assert not house.told


async def test_a_store_that_cannot_be_opened_is_tried_again_after_a_while(house: House) -> None:
    house.shut = WrongKeyError(PATH)
    store = house.guarded()
    assert await store.get(SAM) == Unavailable(house.shut)
    house.shut = None
    house.clock.at += AGAIN_AFTER_S - 1
    assert isinstance(await store.keep(SAM, profile(), 1), Unavailable)
    assert house.opened == 1
    house.clock.at += 1
    assert await store.get(SAM) is None
    assert house.told == ["store-wrong-key"]


async def test_who_waited_for_a_lock_is_followed_by_nobody_who_waits(house: House) -> None:
    store = house.guarded()
    house.inner.faults = [LockedError(PATH)]
    assert isinstance(await store.next_due_at(), Unavailable)
    assert isinstance(await store.get(SAM), Unavailable)
    house.clock.at += AGAIN_AFTER_S
    assert await store.get(SAM) is None


async def test_what_else_works_goes_on_and_a_fault_is_told_once(house: House) -> None:
    store = house.guarded()
    house.inner.faults = [DiskFullError(PATH), DiskFullError(PATH), WrongKeyError(PATH)]
    for _ in range(3):
        assert isinstance(await store.next_due_at(), Unavailable)
    assert house.told == ["store-disk-full", "store-wrong-key"]
    assert await store.get(SAM) is None
    house.inner.faults = [WrongKeyError(PATH)]
    await store.next_due_at()
    assert house.told[2:] == ["store-wrong-key"]


async def test_one_that_was_never_opened_is_closed(house: House) -> None:
    assert await house.guarded().close() is None
    assert house.opened == 0


async def test_one_that_is_down_is_closed_all_the_same(house: House) -> None:
    store = house.guarded()
    house.inner.faults = [LockedError(PATH)]
    await store.next_due_at()
    assert await store.close() is None
