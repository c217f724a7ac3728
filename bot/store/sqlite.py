"""The store in a file: SQLite through aiosqlite, one statement a method.

Each statement is a transaction of its own, and heeds the mark of the key, so that tasks can share
the connection, processes the file, and a bot whose key was replaced notices at once.
"""

import asyncio
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import aiosqlite

from bot.core.progress import Profile, expires_on
from bot.store.database import EMPTY_LOG, PRAGMAS, REBUILD, WAIT_S, prepare
from bot.store.faults import DamagedError, LockedError, WrongKeyError, translated
from bot.store.sealing import Seal, UnsealError
from bot.store.store import Row

_GET: Final = "SELECT mark, sealed, due_at FROM seal LEFT JOIN person ON person.id = ?"
_KEEP: Final = """
INSERT INTO person (id, sealed, due_at, expires_on)
SELECT ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM seal WHERE mark = ?)
ON CONFLICT (id) DO UPDATE
SET sealed = excluded.sealed, due_at = excluded.due_at, expires_on = excluded.expires_on
RETURNING 1
"""
_CLAIM: Final = """
UPDATE person SET sealed = ?, due_at = ?, expires_on = ? WHERE id = ? AND sealed = ? RETURNING 1
"""
_FORGET: Final = "DELETE FROM person WHERE id = ? RETURNING 1"
DUE: Final = """
SELECT id, sealed, due_at, (SELECT mark FROM seal) FROM person
WHERE due_at <= ? ORDER BY due_at LIMIT ?
"""
"""The question that is asked every time it wakes; it must use the index."""
_SET_ASIDE: Final = "UPDATE person SET due_at = NULL WHERE id = ? AND sealed = ? RETURNING 1"
NEXT: Final = "SELECT due_at FROM person WHERE due_at IS NOT NULL ORDER BY due_at LIMIT 1"
"""The moment to wake at; it must use the index."""
_PURGE: Final = "DELETE FROM person WHERE expires_on <= ?"


async def open_sqlite(path: Path, keys: Sequence[bytes]) -> "SqliteStore":
    """Open the store at `path`, or make it; of the keys the one that fits is used.

    Raises:
        StoreError: it cannot be used.
    """
    seal = await asyncio.to_thread(prepare, path, keys)
    with translated(path):
        connection = await aiosqlite.connect(path, timeout=WAIT_S, isolation_level=None)
        try:
            for pragma in PRAGMAS:
                await connection.execute_fetchall(pragma)
        except sqlite3.Error:
            await connection.close()
            raise
    return SqliteStore(path, connection, seal)


class SqliteStore:
    """A `bot.store.store.Store` in a file."""

    def __init__(self, path: Path, connection: aiosqlite.Connection, seal: Seal) -> None:
        self._path = path
        self._connection = connection
        self._seal = seal

    async def get(self, chat_id: int) -> Row | None:
        """As in `Store`.

        Raises:
            DamagedError: this row cannot be read.
        """
        row_id = self._seal.id_of(chat_id)
        ((mark, sealed, due_at),) = await self._do(_GET, row_id)
        self._heed(mark)
        if sealed is None:
            return None
        try:
            return self._row(row_id, sealed, due_at)
        except UnsealError:
            raise DamagedError(self._path) from None

    async def keep(self, chat_id: int, profile: Profile, due_at: int | None) -> None:
        """As in `Store`."""
        sealed, expiry = self._seal.seal(chat_id, profile), expires_on(profile).isoformat()
        row_id = self._seal.id_of(chat_id)
        if not await self._do(_KEEP, row_id, sealed, due_at, expiry, self._seal.mark):
            raise WrongKeyError(self._path)

    async def claim(self, row: Row, due_at: int | None, profile: Profile | None = None) -> bool:
        """As in `Store`."""
        kept = profile or row.profile
        sealed, expiry = self._seal.seal(row.chat_id, kept), expires_on(kept).isoformat()
        row_id = self._seal.id_of(row.chat_id)
        return bool(await self._do(_CLAIM, sealed, due_at, expiry, row_id, row.stamp))

    async def forget(self, chat_id: int) -> None:
        """As in `Store`."""
        found = await self._do(_FORGET, self._seal.id_of(chat_id))
        # After it, not before: a key that changes in between is seen.
        ((mark,),) = await self._do("SELECT mark FROM seal")
        self._heed(mark)
        if found:
            await self._tidy()

    async def due(self, now_s: int, limit: int) -> Sequence[Row]:
        """As in `Store`. A row that cannot be read is set aside: it stays, and is never due."""
        rows = []
        for row_id, sealed, due_at, mark in await self._do(DUE, now_s, limit):
            self._heed(mark)
            try:
                rows.append(self._row(row_id, sealed, due_at))
            except UnsealError:
                await self._do(_SET_ASIDE, row_id, sealed)
        return rows

    async def next_due_at(self) -> int | None:
        """As in `Store`."""
        found = await self._do(NEXT)
        return int(found[0][0]) if found else None

    async def purge(self, today: date) -> int:
        """As in `Store`. Traces that a broken-off `forget` left are gone as well."""
        with translated(self._path):
            async with self._connection.execute(_PURGE, (today.isoformat(),)) as cursor:
                gone = cursor.rowcount
        await self._tidy()
        return gone

    async def close(self) -> None:
        """As in `Store`."""
        with translated(self._path):
            await self._connection.close()

    async def _do(self, statement: str, *values: object) -> Sequence[Any]:
        with translated(self._path):
            return list(await self._connection.execute_fetchall(statement, values))

    async def _tidy(self) -> None:
        await self._do(REBUILD)
        ((busy, *_),) = await self._do(EMPTY_LOG)
        if busy:
            raise LockedError(self._path, problem="SQLITE_BUSY")

    def _heed(self, mark: bytes) -> None:
        if mark != self._seal.mark:
            raise WrongKeyError(self._path)

    def _row(self, row_id: bytes, sealed: bytes, due_at: int | None) -> Row:
        chat_id, profile = self._seal.unseal(row_id, sealed)
        return Row(chat_id, profile, due_at, sealed)
