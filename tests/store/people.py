"""People of the store's tests, and where the bytes of a store can be found."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, time
from pathlib import Path

import pytest

from bot.core.progress import Bookmark, Consent, Daily, Profile
from bot.store import database, sqlite
from bot.store.database import FILE, PRAGMAS
from bot.store.sqlite import SqliteStore, open_sqlite

HASTY = (PRAGMAS[0], "PRAGMA synchronous = OFF")
TODAY = date(2026, 11, 28)
KEY = b"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
OTHER_KEY = b"ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA="
SAM, ROBIN, KIM = 1_111_111_111, 2_222_222_222, -3_333_333_333


def profile(last_used: date = TODAY, places: int = 2, **more: object) -> Profile:
    """Give a profile that uses much of what there is."""
    return Profile(
        consent=Consent(version=1, date=last_used),
        locale="nl",
        zone="Europe/Amsterdam",
        last_used=last_used,
        progress=True,
        bookmarks={
            f"dialog_{number}": Bookmark(date=last_used, message_id=1000 + number)
            for number in range(places)
        },
        finished={"quick": (last_used,)},
        daily=Daily(time=time(8, 30)),
    ).model_copy(update=more)


def file_in(folder: Path) -> Path:
    """Give the path of a store in a folder of data."""
    return folder / "data" / FILE


def on_disk(path: Path) -> bytes:
    """Give all bytes of a store: its file, its log, and the index of that."""
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*")))


@asynccontextmanager
async def at(path: Path, *keys: bytes) -> AsyncIterator[SqliteStore]:
    """Give the store at `path`; one that stays open would keep the tests from ending."""
    store = await open_sqlite(path, keys or [KEY])
    try:
        yield store
    finally:
        await store.close()


def hasten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let stores not wait until the disk has what they wrote."""
    monkeypatch.setattr(database, "PRAGMAS", HASTY)
    monkeypatch.setattr(sqlite, "PRAGMAS", HASTY)
