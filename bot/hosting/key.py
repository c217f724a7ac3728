"""`key new` makes a key; `key rotate` seals everything anew with another one.

Not with `MultiFernet`, which would read on with the old key: ids are hashes with the key, so
every person would have to be looked for under each, and the old key could never go. Instead one
transaction gives each row its new seal and id, in the store and in each backup.

Whatever moment it is broken off at, the key file has every key that is needed: the new one is in
it, first, before anything is sealed with it, and the old one leaves last. `rotate` then goes on.
"""

import argparse
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.hosting.backup import copies
from bot.hosting.command import MISUSED, Commands, Host, hosted
from bot.store.database import fit, opened, prepare, tidy
from bot.store.faults import WrongKeyError
from bot.store.keys import make_key_file, write_keys
from bot.store.schema import migrate
from bot.store.sealing import Seal, UnsealError, new_key

_SOME: Final = 500


@dataclass(slots=True)
class Resealed:
    """How many rows have a new seal, and how many could not be read and are as they were."""

    people: int = 0
    damaged: int = 0


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "key",
        help="make the key that seals what is kept, or another one",
        epilog="Exit codes: 0 done, 1 the store or the key cannot be used, "
        "2 a setting or an argument is wrong.",
    )
    deeds = parser.add_subparsers(dest="deed", required=True)
    making = deeds.add_parser("new", help="print a new key, or write it into a file")
    making.add_argument("file", nargs="?", type=Path, help="a file that is not there yet")
    deeds.add_parser(
        "rotate", help="seal everything anew with another key; then start the bot anew"
    )
    parser.set_defaults(act=hosted(act))


def act(asked: argparse.Namespace, host: Host) -> int:
    """Run the command and give its exit code."""
    if asked.deed == "rotate":
        return _rotate(host)
    key = new_key()
    if asked.file is None:
        print(key.decode())
    else:
        make_key_file(asked.file, key)
        host.say("key-written", path=str(asked.file))
    return 0


def _rotate(host: Host) -> int:
    keys = host.keys()
    values = keys.values
    if host.store.exists():
        prepare(host.store, values)  # a key that does not fit changes nothing
    if len(values) == 1:
        if keys.file is None:
            return host.refuse("key-rotate-setting", MISUSED)
        values = (new_key(), *values)
        write_keys(keys.file, values)
    done = reseal(host.store, values) if host.store.exists() else Resealed()
    for path, _ in copies(host.backups):
        try:
            reseal(path, values)
        except WrongKeyError:
            host.say("key-backup-left", path=str(path))
    if keys.file is not None:
        write_keys(keys.file, values[:1])
    host.say("key-rotated", people=done.people, where="file" if keys.file else "setting")
    if done.damaged:
        host.say("doctor-damaged-rows", rows=done.damaged)
    return 0


def reseal(path: Path, keys: tuple[bytes, ...]) -> Resealed:
    """Seal every row of a store with the first of the keys, all of them or none.

    Raises:
        StoreError: none of the keys fits, or it cannot be written.
    """
    done, new = Resealed(), Seal(keys[0])
    with opened(path) as connection:
        migrate(connection, path)
        fit(connection, path, keys)
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            # Asked again within: another one may have been first.
            old = fit(connection, path, keys)
            if old.mark != new.mark:
                _reseal(connection, old, new, done)
        tidy(connection, path)
    return done


def _reseal(connection: sqlite3.Connection, old: Seal, new: Seal, done: Resealed) -> None:
    last = -1
    while rows := connection.execute(
        "SELECT rowid, id, sealed FROM person WHERE rowid > ? ORDER BY rowid LIMIT ?", (last, _SOME)
    ).fetchall():
        for number, row_id, sealed in rows:
            try:
                chat_id, profile = old.unseal(row_id, sealed)
            except UnsealError:
                done.damaged += 1
                continue
            connection.execute(
                "UPDATE person SET id = ?, sealed = ? WHERE rowid = ?",
                (new.id_of(chat_id), new.seal(chat_id, profile), number),
            )
            done.people += 1
        last = rows[-1][0]
    connection.execute("UPDATE seal SET mark = ?", (new.mark,))
