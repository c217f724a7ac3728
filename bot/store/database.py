"""The file of a store: opened with what makes it forget, made ready, and fitted with its key.

Forgetting takes three things. `secure_delete` overwrites what is deleted. The write-ahead log is
emptied into the file. And the file is rebuilt: when SQLite moves rows between pages it leaves
copies in their gaps, which no later deletion finds (one in some three hundred rows that went).
"""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from bot.store.faults import LockedError, MissingKeyError, WrongKeyError, translated
from bot.store.schema import migrate
from bot.store.sealing import Seal, UnsealError

FILE: Final = "progress.sqlite3"
"""The name of the store in the folder of data."""

WAIT_S: Final = 1.0
"""For another process that writes; a tap waits as long."""

PRAGMAS: Final = ("PRAGMA secure_delete = ON", "PRAGMA synchronous = FULL")
"""Of every connection. FULL: a claim is on the disk before its message leaves."""

REBUILD: Final = "VACUUM"
EMPTY_LOG: Final = "PRAGMA wal_checkpoint(TRUNCATE)"


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file at `path`, which is there; each statement is its own transaction.

    Raises:
        StoreError: what SQLite could not do, here or within.
    """
    with translated(path), closing(_connect(path)) as connection:
        for pragma in PRAGMAS:
            connection.execute(pragma)
        yield connection


def prepare(path: Path, keys: Sequence[bytes]) -> Seal:
    """Make the store at `path`, or bring it to this version, and give the seal that fits it.

    The first key is the one that a new store is sealed with.

    Raises:
        StoreError: it cannot be used.
    """
    with translated(path):
        make_private(path)
    with opened(path) as connection:
        migrate(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        return fit(connection, path, keys)


def make_private(path: Path) -> None:
    """See to it that the file is there, and that its owner alone can read it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # SQLite gives the files beside it the same mode.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)


def fit(connection: sqlite3.Connection, path: Path, keys: Sequence[bytes]) -> Seal:
    """Give the seal of the key that fits; a store without a mark gets one.

    Raises:
        WrongKeyError: none of them does.
    """
    if not keys:
        raise MissingKeyError(path)
    seals = [Seal(key) for key in keys]
    if not connection.execute("SELECT 1 FROM seal").fetchone():
        fitting = next((seal for seal in seals if _opens_any(connection, seal)), seals[0])
        if _has_rows(connection) and not _opens_any(connection, fitting):
            raise WrongKeyError(path)
        connection.execute(
            "INSERT INTO seal SELECT ? WHERE NOT EXISTS (SELECT 1 FROM seal)", (fitting.mark,)
        )
    (mark,) = connection.execute("SELECT mark FROM seal").fetchone()
    found = next((seal for seal in seals if seal.mark == mark), None)
    if found is None:
        raise WrongKeyError(path)
    return found


def tidy(connection: sqlite3.Connection, path: Path) -> None:
    """Leave no trace of rows that were deleted.

    Raises:
        LockedError: another program reads; what it may still see is not gone.
    """
    connection.execute(REBUILD)
    (busy, *_) = connection.execute(EMPTY_LOG).fetchone()
    if busy:
        raise LockedError(path, problem="SQLITE_BUSY")


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=WAIT_S, isolation_level=None
    )


def _has_rows(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM person LIMIT 1").fetchone() is not None


def _opens_any(connection: sqlite3.Connection, seal: Seal) -> bool:
    for row_id, sealed in connection.execute("SELECT id, sealed FROM person"):
        try:
            seal.unseal(row_id, sealed)
        except UnsealError:
            continue
        return True
    return False
