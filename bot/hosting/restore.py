"""`restore FILE`: the store as it was in a copy; what stood there is put with the backups.

The bot must not run: its open file would be the one that was put aside. A copy that is damaged,
too new, or sealed with another key changes nothing.
"""

import argparse
from pathlib import Path
from typing import Final

from bot.hosting.backup import BEFORE_RESTORE, copy, named
from bot.hosting.command import BROKEN, Commands, Host, hosted
from bot.hosting.purge import purge
from bot.store.database import opened, prepare
from bot.store.faults import CorruptError, translated
from bot.store.schema import version_of

_BESIDE: Final = ("-wal", "-shm")


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "restore",
        help="put a backup in the place of what is kept; stop the bot first",
        epilog="Exit codes: 0 done, 1 the backup cannot be used or the store is in use, "
        "2 a setting or an argument is wrong.",
    )
    parser.add_argument("file", type=Path, help="what `backup` wrote")
    parser.set_defaults(act=hosted(act))


def act(asked: argparse.Namespace, host: Host) -> int:
    """Run the command and give its exit code."""
    if not asked.file.is_file():
        return host.refuse("restore-no-file", BROKEN, path=str(asked.file))
    keys = host.keys()
    aside = named(host.backups, BEFORE_RESTORE, host.now)
    was_there = restore(asked.file, host.store, keys.values, aside)
    purge(host.store, host.now.date())
    host.say("restore-done", path=str(asked.file))
    if was_there:
        host.say("restore-aside", path=str(aside))
    host.say("restore-came-back")
    return 0


def restore(file: Path, store: Path, keys: tuple[bytes, ...], aside: Path) -> bool:
    """Put the copy in the place of the store, which goes aside; tell whether there was one.

    Raises:
        StoreError: the copy cannot be used, or the store is in use.
    """
    ready = store.with_name(f"{store.name}.restored")
    try:
        with opened(file) as source:
            if version_of(source, file) == 0:
                raise CorruptError(file, problem="empty")
            copy(source, ready)
        prepare(ready, keys)
        was_there = _put_aside(store, aside)
        with translated(store):
            ready.replace(store)
    finally:
        ready.unlink(missing_ok=True)
    return was_there


def _put_aside(store: Path, aside: Path) -> bool:
    with translated(store):
        if not store.exists():
            return False
        aside.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with opened(store) as connection:
            # Only who is alone with it may do this; and the log ends up in the file.
            connection.execute("PRAGMA journal_mode = DELETE")
    except CorruptError:
        pass  # which may be why there is a restoring at all: it goes aside as it is
    with translated(store):
        for end in ("", *_BESIDE):
            there = store.with_name(f"{store.name}{end}")
            if there.exists():
                there.replace(aside.with_name(f"{aside.name}{end}"))
    return True
