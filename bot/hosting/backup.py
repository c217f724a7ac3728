"""`backup`: a copy of the store as it is at one moment, while the bot runs.

Copies are sealed like the store itself, and older ones than `BOT_BACKUP_DAYS` are removed, here
and by `purge`. Someone who is forgotten is in them for as long, which `/privacy` says.
"""

import argparse
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from bot.hosting.command import Commands, Host, hosted
from bot.store.database import make_private, opened
from bot.store.faults import CorruptError, translated
from bot.store.schema import version_of

BACKUP: Final = "progress"
BEFORE_RESTORE: Final = "before-restore"

_NAME: Final = re.compile(r"(?:progress|before-restore)-(\d{4}-\d\d-\d\d)T\d{6}Z\.sqlite3")


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "backup",
        help="copy what is kept about people, while the bot runs",
        epilog="Exit codes: 0 done, 1 the store cannot be copied, 2 a setting is wrong.",
    )
    parser.set_defaults(act=hosted(act))


def act(_: argparse.Namespace, host: Host) -> int:
    """Run the command and give its exit code."""
    path = back_up(host.store, host.backups, host.now)
    host.say("backup-written", path=str(path))
    tell_removed(host)
    return 0


def back_up(store: Path, folder: Path, now: datetime) -> Path:
    """Copy the store into the folder and give the copy.

    Raises:
        CorruptError: the store is damaged; a copy of it would push out the good ones.
        StoreError: it cannot be read, or the copy not be written.
    """
    path = named(folder, BACKUP, now)
    with opened(store) as source:
        version_of(source, store)
        copy(source, path)
    return path


def copy(source: sqlite3.Connection, path: Path) -> None:
    """Copy a store to a file that appears there whole and sound, or not at all."""
    part = path.with_name(f"{path.name}.part")
    try:
        with translated(path):
            make_private(part)
            with closing(sqlite3.connect(part)) as target:
                source.backup(target)
                # One file: a copy needs no log beside it.
                target.execute("PRAGMA journal_mode = DELETE")
                if problem := damage(target):
                    raise CorruptError(path, problem=problem)
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def damage(connection: sqlite3.Connection) -> str:
    """Say in a word what is wrong with the file of a store; nothing where it is sound."""
    (first,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    return "" if first == "ok" else "integrity"


def named(folder: Path, name: str, now: datetime) -> Path:
    """Give the path of a copy that is made now."""
    return folder / f"{name}-{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}.sqlite3"


def copies(folder: Path) -> Iterator[tuple[Path, date]]:
    """Give the copies in the folder with their days, the oldest first."""
    found = [(path, _NAME.fullmatch(path.name)) for path in folder.glob("*.sqlite3")]
    dated = [(date.fromisoformat(match[1]), path) for path, match in found if match]
    yield from ((path, day) for day, path in sorted(dated))


def outdated(folder: Path, today: date, days: int) -> Iterator[Path]:
    """Give the copies that are older than so many days."""
    yield from (path for path, day in copies(folder) if day < today - timedelta(days=days))


def prune(folder: Path, today: date, days: int) -> int:
    """Remove the copies that are older than so many days, and give their number."""
    old = list(outdated(folder, today, days))
    with translated(folder):
        for path in old:
            path.unlink()
    return len(old)


def tell_removed(host: Host) -> None:
    """Remove what is too old, and say how many there were, if any."""
    days = host.settings.backup_days
    if removed := prune(host.backups, host.now.date(), days):
        host.say("backup-removed", copies=removed, days=days)
