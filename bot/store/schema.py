"""The tables of a store, and how each version of them became the next.

`PRAGMA user_version` has the version. A step is added here, never changed: a host may come from
any of them. What a profile may say is no table: it has its own version, but where an older
program could not read a newer profile, a step (an empty one will do) keeps it out.
"""

import sqlite3
from pathlib import Path
from typing import Final

from bot.store.faults import CorruptError, NewerSchemaError

APPLICATION_ID: Final = 0x5475_7373
"""Stands in the file's header, so that another program's database is not taken for a store."""

STEPS: Final = (
    # 1: one row a person. `id` is a keyed hash of the chat id, `due_at` seconds UTC, `expires_on`
    # an ISO date. The index holds the rows that are due some day, and no others.
    (
        """CREATE TABLE person (
            id BLOB PRIMARY KEY, sealed BLOB NOT NULL, due_at INTEGER, expires_on TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX person_due ON person (due_at) WHERE due_at IS NOT NULL",
        f"PRAGMA application_id = {APPLICATION_ID}",
    ),
    # 2: the mark of the key, so that a wrong key is known before it writes a row of its own, and
    # a bot with the old key notices that another came in its place.
    ("CREATE TABLE seal (mark BLOB NOT NULL) STRICT",),
)
VERSION: Final = len(STEPS)


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """Give the version of a store; 0 is an empty file.

    Raises:
        CorruptError: it is no store.
        NewerSchemaError: this program does not know it.
    """
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (things,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION_ID and (found or things):
        raise CorruptError(path, problem="another database")
    if found > VERSION:
        raise NewerSchemaError(path, found=found, known=VERSION)
    return int(found)


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a store to this version, whole or not at all."""
    if version_of(connection, path) == VERSION:
        return
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        # Read again: another process may have been first.
        for step in STEPS[version_of(connection, path) :]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
