"""What can be wrong with a store, each a type with its fields; none of them tells of a person.

`code` names the one line that a host reads, a message of `hosting.ftl`; `arguments` are its.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar


class StoreError(Exception):
    """The store at `path` cannot do what was asked."""

    code: ClassVar[str] = "store-broken"

    def __init__(self, path: Path, **more: str | int) -> None:
        super().__init__(self.code)
        self.path = path
        self.more = more

    @property
    def arguments(self) -> dict[str, str | int]:
        """The arguments of its line."""
        return {"path": str(self.path), **self.more}


class WrongKeyError(StoreError):
    """None of the keys that were given is the one that sealed it."""

    code = "store-wrong-key"


class MissingKeyError(StoreError):
    """There is a store, and no key was given or found."""

    code = "store-missing-key"


class MalformedKeyError(StoreError):
    """What should be a key is none."""

    code = "store-malformed-key"


class UnreadableKeyError(StoreError):
    """The file with the key cannot be read or written; `problem` says why."""

    code = "store-unreadable-key"


class CorruptError(StoreError):
    """The file is damaged, or was never a store."""

    code = "store-corrupt"


class DamagedError(StoreError):
    """One row cannot be read, although the key fits; the others can."""

    code = "store-damaged-row"


class DiskFullError(StoreError):
    """There is no room on the disk, or it takes no more."""

    code = "store-disk-full"


class LockedError(StoreError):
    """Another program held the store for longer than one waits."""

    code = "store-locked"


class NotWritableError(StoreError):
    """The file or its folder may not be written, or is not there."""

    code = "store-not-writable"


class NewerSchemaError(StoreError):
    """A newer version of this program wrote it: schema `found`, where `known` is ours."""

    code = "store-newer-schema"


_KINDS: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_CORRUPT: CorruptError,
    sqlite3.SQLITE_NOTADB: CorruptError,
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_BUSY: LockedError,
    sqlite3.SQLITE_LOCKED: LockedError,
    sqlite3.SQLITE_READONLY: NotWritableError,
    sqlite3.SQLITE_CANTOPEN: NotWritableError,
    sqlite3.SQLITE_PERM: NotWritableError,
    # A disk that is full past a quota or a limit on files says so in this way.
    sqlite3.SQLITE_IOERR_WRITE: DiskFullError,
    sqlite3.SQLITE_IOERR_SHMSIZE: DiskFullError,
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what SQLite or the system has to say about `path` as one of ours."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:  # Python's own complaint about how it is used: a mistake of ours
            raise
        kind = _KINDS.get(code) or _KINDS.get(code & 0xFF) or StoreError
        # SQLite's words could quote a value; its name for the error cannot.
        raise kind(path, problem=error.sqlite_errorname) from None
    except OSError as error:
        raise NotWritableError(path, problem=type(error).__name__) from None
