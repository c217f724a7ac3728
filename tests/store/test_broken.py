"""Every broken state, brought about for real: which fault it is, and that nothing is lost."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.store import database
from bot.store.database import opened, prepare
from bot.store.faults import (
    CorruptError,
    DamagedError,
    LockedError,
    MissingKeyError,
    NotWritableError,
    StoreError,
    WrongKeyError,
    translated,
)
from bot.store.sqlite import open_sqlite
from tests.programs import surroundings
from tests.store.in_trouble import NOBODY
from tests.store.people import KEY, KIM, OTHER_KEY, ROBIN, SAM, at, file_in, profile

ROOT = Path(__file__).parents[2]


async def made(path: Path, people: int = 0) -> None:
    async with at(path) as store:
        for chat_id in (SAM, ROBIN, KIM, *range(1, people + 1)):
            await store.keep(chat_id, profile(), 100)


async def all_there(path: Path) -> None:
    with opened(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    async with at(path) as store:
        for chat_id in (SAM, ROBIN, KIM):
            assert await store.get(chat_id)


def in_trouble(path: Path, trouble: str) -> list[str]:
    """What a process says that has this trouble with the store."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.in_trouble", str(path), trouble],
        cwd=ROOT,
        env=surroundings({}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a lock."""
    monkeypatch.setattr("bot.store.database.WAIT_S", 0.0)
    monkeypatch.setattr("bot.store.sqlite.WAIT_S", 0.0)


async def test_a_wrong_key(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    await made(path)
    with pytest.raises(WrongKeyError):
        await open_sqlite(path, [OTHER_KEY])
    with pytest.raises(MissingKeyError):
        await open_sqlite(path, [])
    await all_there(path)


async def test_a_key_that_is_replaced_is_noticed_at_once(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    await made(path)
    async with at(path) as store:
        with opened(path) as connection:
            connection.execute("UPDATE seal SET mark = X'00'")
        for act in (
            store.get(SAM),
            store.keep(SAM, profile(), 1),
            store.due(999, 9),
            store.forget(4),
        ):
            with pytest.raises(WrongKeyError):
                await act


async def test_a_corrupt_page(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    await made(path, 100)
    content = bytearray(path.read_bytes())
    content[4096 : 2 * 4096] = b"\xff" * 4096  # the root of the table
    path.write_bytes(content)
    async with at(path) as store:
        with pytest.raises(CorruptError):
            await store.get(SAM)
        with pytest.raises(CorruptError):
            await store.purge(profile().last_used)


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    path.parent.mkdir()
    path.write_text("a letter" * 1000)
    with pytest.raises(CorruptError):
        await open_sqlite(path, [KEY])
    assert path.read_text() == "a letter" * 1000


async def test_a_damaged_row_costs_nobody_else_a_question(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    await made(path)
    async with at(path) as store:
        with opened(path) as connection:
            # One whose row was put in another's place, and one of which a letter changed.
            connection.execute(
                "UPDATE person SET due_at = 1, sealed = (SELECT sealed FROM person WHERE rowid = 3)"
                " WHERE rowid = 1"
            )
            ((sealed,),) = connection.execute("SELECT sealed FROM person WHERE rowid = 2")
            changed = sealed[:40] + (b"B" if sealed[40:41] == b"A" else b"A") + sealed[41:]
            connection.execute(
                "UPDATE person SET due_at = 2, sealed = ? WHERE rowid = 2", (changed,)
            )
        assert [row.chat_id for row in await store.due(100, 3)] == [KIM]
        assert await store.next_due_at() == 100
        for chat_id in (SAM, ROBIN):
            with pytest.raises(DamagedError):
                await store.get(chat_id)


async def test_a_full_disk(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    await made(path)
    said = await asyncio.to_thread(in_trouble, path, "full")
    assert said == ["told store-disk-full", "keep store-disk-full", "get True"]
    await all_there(path)


@contextmanager
def folder_of_others() -> Iterator[Path]:
    """A folder that another user can reach; pytest's own are for one user."""
    folder = Path(tempfile.mkdtemp())
    try:
        folder.chmod(0o755)
        yield folder
    finally:
        (folder / "data").chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("folder_mode", "file_mode"), [(0o555, 0o666), (0o755, 0o444), (0o555, 0o444)]
)
async def test_a_folder_or_file_that_may_not_be_written(folder_mode: int, file_mode: int) -> None:
    with folder_of_others() as folder:
        path = file_in(folder)
        await made(path)
        if os.geteuid() == 0:
            os.chown(path, NOBODY, -1)  # who may do what its mode says, and no more
        path.chmod(file_mode)
        path.parent.chmod(folder_mode)
        said = await asyncio.to_thread(in_trouble, path, "other-user")
        code = "store-not-writable"
        assert said == [f"told {code}", f"keep {code}", f"get {code}"]
        path.parent.chmod(0o755)
        await all_there(path)


async def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(NotWritableError):
        await open_sqlite(file_in(tmp_path), [KEY])


@pytest.mark.usefixtures("quick")
async def test_a_lock_that_another_holds(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    await made(path)
    async with at(path) as store:
        with opened(path) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("UPDATE person SET due_at = 5")
            assert await store.get(SAM)
            for act in (store.keep(SAM, profile(), 1), store.forget(SAM)):
                with pytest.raises(LockedError):
                    await act
            other.execute("ROLLBACK")
        await store.keep(SAM, profile(), 1)


@pytest.mark.usefixtures("quick")
async def test_a_reader_that_could_still_see_who_is_forgotten(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    await made(path)
    async with at(path) as store:
        with opened(path) as other:
            other.execute("BEGIN")
            other.execute("SELECT * FROM person").fetchone()
            with pytest.raises(LockedError):
                await store.forget(SAM)
            with opened(path) as third, pytest.raises(LockedError):
                database.tidy(third, path)
            other.execute("COMMIT")
            database.tidy(other, path)
        assert await store.get(SAM) is None


@pytest.mark.usefixtures("quick")
async def test_a_lock_while_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file_in(tmp_path)
    await made(path)
    monkeypatch.setattr("bot.store.sqlite.PRAGMAS", ("BEGIN EXCLUSIVE",))
    with opened(path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedError):
            await open_sqlite(path, [KEY])


def test_what_a_fault_says_is_short_and_tells_of_nobody(tmp_path: Path) -> None:
    path = tmp_path / "x"
    with pytest.raises(StoreError) as raised, translated(path):
        raise OSError("words")
    assert (str(raised.value), raised.value.arguments) == (
        "store-not-writable",
        {"path": str(path), "problem": "OSError"},
    )


def test_a_mistake_of_ours_is_not_taken_for_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "x"
    prepare(path, [KEY])
    with pytest.raises(sqlite3.ProgrammingError), opened(path) as connection:
        connection.execute("SELECT ?")


def test_an_error_of_sqlite_that_has_no_name_here(tmp_path: Path) -> None:
    path = tmp_path / "x"
    prepare(path, [KEY])
    with pytest.raises(StoreError) as raised, opened(path) as connection:
        connection.execute("INSERT INTO seal VALUES (NULL)")
    assert raised.value.arguments["problem"] == "SQLITE_CONSTRAINT_NOTNULL"
