"""What every store promises, asked of each of them."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.core.progress import expires_on
from bot.store.memory import MemoryStore
from bot.store.sqlite import open_sqlite
from bot.store.store import Row, Store
from tests.store.people import KEY, KIM, ROBIN, SAM, TODAY, file_in, profile


@pytest_asyncio.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    store: Store
    store = (
        MemoryStore() if request.param == "memory" else await open_sqlite(file_in(tmp_path), [KEY])
    )
    yield store
    await store.close()


async def row_of(store: Store, chat_id: int) -> Row:
    row = await store.get(chat_id)
    assert row
    return row


async def test_it_begins_empty(store: Store) -> None:
    assert await store.get(SAM) is None
    assert await store.due(10**12, 10) == []
    assert await store.next_due_at() is None
    assert await store.purge(date.max) == 0
    await store.forget(SAM)


async def test_what_was_kept_comes_back(store: Store) -> None:
    for chat_id, places, due_at in ((SAM, 1, 100), (KIM, 3, None)):
        await store.keep(chat_id, profile(places=places), due_at)
    sam, kim = await row_of(store, SAM), await row_of(store, KIM)
    assert (sam.chat_id, sam.profile, sam.due_at) == (SAM, profile(places=1), 100)
    assert (kim.chat_id, kim.profile, kim.due_at) == (KIM, profile(places=3), None)
    assert await store.get(ROBIN) is None


async def test_the_last_one_kept_counts(store: Store) -> None:
    await store.keep(SAM, profile(places=1), 100)
    first = await row_of(store, SAM)
    await store.keep(SAM, profile(places=2), None)
    second = await row_of(store, SAM)
    assert (second.profile, second.due_at) == (profile(places=2), None)
    assert first.stamp != second.stamp


async def test_a_row_shows_nothing_of_a_person(store: Store) -> None:
    await store.keep(SAM, profile(), 100)
    row = await row_of(store, SAM)
    assert repr(row) == "Row(due_at=100)"


async def test_due_are_the_earliest_first_and_no_more_than_asked(store: Store) -> None:
    for chat_id, due_at in ((SAM, 300), (ROBIN, 100), (KIM, 200), (4, None), (5, 301)):
        await store.keep(chat_id, profile(), due_at)
    assert [row.chat_id for row in await store.due(300, 10)] == [ROBIN, KIM, SAM]
    assert [row.chat_id for row in await store.due(300, 2)] == [ROBIN, KIM]
    assert await store.due(99, 10) == []
    assert await store.next_due_at() == 100


async def test_a_row_is_claimed_once(store: Store) -> None:
    await store.keep(SAM, profile(), 100)
    (row,) = await store.due(100, 10)
    claims = await asyncio.gather(*(store.claim(row, 200) for _ in range(5)))
    assert sorted(claims) == [False] * 4 + [True]
    assert await store.due(199, 10) == []
    claimed = await row_of(store, SAM)
    assert (claimed.due_at, claimed.profile) == (200, profile())
    assert await store.claim(claimed, None)
    assert await store.next_due_at() is None


async def test_a_claim_can_change_the_profile(store: Store) -> None:
    await store.keep(SAM, profile(), 100)
    later = profile(TODAY + timedelta(days=1))
    assert await store.claim(await row_of(store, SAM), 200, later)
    assert (await row_of(store, SAM)).profile == later


async def test_what_was_changed_or_forgotten_since_cannot_be_claimed(store: Store) -> None:
    await store.keep(SAM, profile(), 100)
    row = await row_of(store, SAM)
    await store.keep(SAM, profile(), 100)
    assert not await store.claim(row, 200)
    row = await row_of(store, SAM)
    await store.forget(SAM)
    assert not await store.claim(row, 200)
    assert await store.get(SAM) is None


async def test_who_is_forgotten_is_gone_and_nobody_else(store: Store) -> None:
    await store.keep(SAM, profile(), 100)
    await store.keep(ROBIN, profile(), 200)
    await store.forget(SAM)
    await store.forget(SAM)
    assert await store.get(SAM) is None
    assert [row.chat_id for row in await store.due(999, 10)] == [ROBIN]


async def test_who_was_away_for_long_is_forgotten(store: Store) -> None:
    old = profile(date(2025, 11, 1))
    await store.keep(SAM, old, 100)
    await store.keep(ROBIN, profile(), 200)
    gone = expires_on(old)
    assert await store.purge(gone - timedelta(days=1)) == 0
    assert await store.purge(gone) == 1
    assert await store.get(SAM) is None
    assert (await row_of(store, ROBIN)).due_at == 200


async def test_a_claim_makes_the_row_live_as_long_as_its_profile(store: Store) -> None:
    await store.keep(SAM, profile(date(2025, 11, 1)), 100)
    assert await store.claim(await row_of(store, SAM), None, profile())
    assert await store.purge(TODAY) == 0


async def test_much_at_once(store: Store) -> None:
    chats = range(1, 41)
    await asyncio.gather(*(store.keep(chat, profile(), chat) for chat in chats))
    await asyncio.gather(*(store.forget(chat) for chat in chats if chat % 2))
    assert [row.chat_id for row in await store.due(99, 99)] == list(range(2, 41, 2))
