"""Forgotten to the last byte: what stood in the files is looked for in them afterwards."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.progress import expires_on
from bot.store import sqlite
from bot.store.database import opened
from bot.store.sqlite import SqliteStore
from tests.store.people import HASTY, KIM, ROBIN, SAM, TODAY, at, file_in, on_disk, profile

OFF = ("PRAGMA secure_delete = OFF", *HASTY[1:])

SEED = 2026


def written(path: Path) -> dict[bytes, bytes]:
    """The keyed hashes in the file, each with its sealed token."""
    with opened(path) as connection:
        return dict(connection.execute("SELECT id, sealed FROM person").fetchall())


def traces(path: Path, texts: set[bytes]) -> set[bytes]:
    """Those of which the files have some sixteen bytes; how a token begins tells nothing."""
    there = on_disk(path)
    return {text for text in texts if any(part in there for part in parts(text))}


def parts(text: bytes) -> Iterator[bytes]:
    starts = range(16, len(text) - 15, 80) if len(text) > 16 else (0,)
    return (text[start : start + 16] for start in starts)


async def three(store: SqliteStore) -> None:
    for chat_id in (SAM, ROBIN, KIM):
        await store.keep(chat_id, profile(places=3), 100)


async def left_of_sam(path: Path) -> set[bytes]:
    """What the files have of one person, hash and token, after they are forgotten."""
    async with at(path) as store:
        await three(store)
        before = written(path)
        everything = {*before, *before.values()}
        assert traces(path, everything) == everything
        await store.forget(SAM)
        after = written(path)
        (gone,) = before.keys() - after.keys()
        assert traces(path, set(after)) == set(after)
        return traces(path, {gone, before[gone]})


async def test_nothing_is_left_of_who_is_forgotten(tmp_path: Path) -> None:
    assert not await left_of_sam(file_in(tmp_path))


async def test_what_is_deleted_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "REBUILD", "SELECT 1")  # which would hide what is not
    assert not await left_of_sam(file_in(tmp_path))


async def test_without_secure_delete_it_would_all_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "REBUILD", "SELECT 1")
    monkeypatch.setattr(sqlite, "PRAGMAS", OFF)
    assert len(await left_of_sam(file_in(tmp_path))) == 2


@pytest.mark.parametrize("pragmas", [HASTY, OFF], ids=["on", "off"])
async def test_what_is_replaced_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pragmas: tuple[str, ...]
) -> None:
    monkeypatch.setattr(sqlite, "PRAGMAS", pragmas)
    path = file_in(tmp_path)
    async with at(path) as store:
        await three(store)
        before = written(path)
        for chat_id in (SAM, ROBIN, KIM):
            await store.keep(chat_id, profile(places=1), 100)
    assert bool(traces(path, set(before.values()))) is (pragmas is OFF)


async def test_purging_leaves_nothing_either(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    async with at(path) as store:
        await three(store)
        before = written(path)
        assert await store.purge(expires_on(profile(TODAY))) == 3
        assert not traces(path, {*before, *before.values()})


async def test_no_earlier_version_is_left_among_many_people(tmp_path: Path) -> None:
    """With `secure_delete` alone some of these are found: copies in the gaps of pages."""
    path, choose = file_in(tmp_path), random.Random(SEED)  # noqa: S311 - the same ones each time
    async with at(path) as store:
        there = set(range(250))
        for chat_id in there:
            await store.keep(chat_id, profile(places=choose.randrange(4)), chat_id)
        ever = {row_id: {sealed} for row_id, sealed in written(path).items()}
        for turn in range(250, 500):
            chat_id = choose.choice([turn, *choose.sample(sorted(there), 2)])
            if chat_id != turn and choose.random() < 0.5:
                there.remove(chat_id)
                await store.forget(chat_id)
                (gone,) = ever.keys() - written(path).keys()
                assert not traces(path, {gone, *ever.pop(gone)})
            else:
                there.add(chat_id)
                places, due_at = choose.randrange(9), choose.randrange(9**9)
                await store.keep(chat_id, profile(places=places), due_at)
                for row_id, sealed in written(path).items():
                    ever.setdefault(row_id, set()).add(sealed)
    assert len(there) > 200
