"""`doctor`: what is wrong with the store or could become so, each in a line; it changes nothing.

It looks at the key, the file and every row in it, who may read the files, the room on the disk,
the backups, and the clock.
"""

import argparse
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from bot.core.library import Arguments
from bot.hosting.backup import copies, damage, outdated
from bot.hosting.command import BROKEN, Commands, Host, hosted
from bot.store.database import opened
from bot.store.faults import CorruptError, NotWritableError, StoreError, WrongKeyError
from bot.store.schema import VERSION, version_of
from bot.store.sealing import Seal, UnsealError

ROOM_BYTES: Final = 100 * 2**20
"""Of free disk, besides twice the store: it is written anew when someone is forgotten."""

CLOCK_FROM: Final = date(2026, 11, 1)
"""A clock that is before this program was made is wrong."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a host should know: a message of `hosting.ftl` with its arguments."""

    code: str
    kind: Literal["fault", "warning"]
    arguments: Arguments = field(default_factory=dict)


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "doctor",
        help="look whether what is kept about people is safe and sound",
        epilog="Exit codes: 0 nothing is broken (there may be warnings), 1 something is, "
        "2 a setting is wrong.",
    )
    parser.set_defaults(act=hosted(act))


def act(_: argparse.Namespace, host: Host) -> int:
    """Run the command and give its exit code."""
    free = shutil.disk_usage(_nearest(host.settings.data)).free
    found = list(examine(host, free))
    for each in found:
        host.say(each.code, **each.arguments)
    faults = [each for each in found if each.kind == "fault"]
    if not found:
        host.say("doctor-well", path=str(host.store))
    return BROKEN if faults else 0


def examine(host: Host, free_bytes: int) -> Iterator[Finding]:
    """Look at everything, with so many bytes free on its disk."""
    yield from _clock(host)
    if not host.store.exists():
        yield _nothing(host)
        return
    yield from _modes(host)
    try:
        yield from _store(host)
    except StoreError as error:
        yield Finding(error.code, "fault", error.arguments)
    needed = ROOM_BYTES + 2 * host.store.stat().st_size
    if free_bytes < needed:
        room: Arguments = {"free": free_bytes >> 20, "needed": needed >> 20}
        yield Finding("doctor-disk", "warning", room)
    yield from _backups(host)


def _nothing(host: Host) -> Finding:
    nearest = _nearest(host.settings.data)
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        return Finding("doctor-no-store", "warning", {"path": str(host.store)})
    return Finding(NotWritableError.code, "fault", {"path": str(host.settings.data)})


def _clock(host: Host) -> Iterator[Finding]:
    today = host.now.date()
    if today < CLOCK_FROM:
        yield Finding("doctor-clock", "fault", {"day": today.isoformat()})
    elif host.store.exists():
        # Left by a clock that was ahead, or seen by one that is behind.
        written = datetime.fromtimestamp(host.store.stat().st_mtime, UTC)
        if written > host.now + timedelta(days=1):
            yield Finding("doctor-clock", "fault", {"day": today.isoformat()})


def _modes(host: Host) -> Iterator[Finding]:
    settings = host.settings
    key_file = settings.key_file or settings.own_key_file
    in_use = [] if settings.key or not key_file.exists() else [key_file]
    beside = host.store.parent.glob(f"{host.store.name}*")
    kept = host.backups.glob("*")
    for path in (settings.data, *sorted(beside), *sorted(kept), *in_use):
        mode = path.stat().st_mode & 0o777
        if mode & 0o077:
            wanted = "700" if path.is_dir() else "600"
            about: Arguments = {"path": str(path), "mode": f"{mode:03o}", "wanted": wanted}
            yield Finding("doctor-mode", "fault", about)
    for path in in_use:
        if path.resolve().is_relative_to(settings.data.resolve()):
            yield Finding("doctor-key-inside", "warning", {"path": str(path)})


def _store(host: Host) -> Iterator[Finding]:
    with opened(host.store) as connection:
        version = version_of(connection, host.store)
        if problem := damage(connection):
            raise CorruptError(host.store, problem=problem)
        seals = [Seal(key) for key in host.keys().values]
        if version < VERSION:
            yield Finding("doctor-older-schema", "warning", {"found": version, "known": VERSION})
            return
        (mark,) = connection.execute("SELECT mark FROM seal").fetchone()
        seal = next((each for each in seals if each.mark == mark), None)
        if seal is None:
            raise WrongKeyError(host.store)
        damaged = 0
        for row_id, sealed in connection.execute("SELECT id, sealed FROM person"):
            try:
                seal.unseal(row_id, sealed)
            except UnsealError:
                damaged += 1
        if damaged:
            yield Finding("doctor-damaged-rows", "fault", {"rows": damaged})


def _backups(host: Host) -> Iterator[Finding]:
    days, today = host.settings.backup_days, host.now.date()
    made = [day for _, day in copies(host.backups)]
    if not made:
        yield Finding("doctor-no-backup", "warning", {"days": days})
    old = len(list(outdated(host.backups, today, days)))
    if old:
        yield Finding("doctor-old-backups", "warning", {"copies": old, "days": days})


def _nearest(folder: Path) -> Path:
    """Give the folder, or the nearest one above it that is there."""
    absolute = folder.absolute()
    return next(each for each in (absolute, *absolute.parents) if each.exists())
