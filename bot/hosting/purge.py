"""`purge`: forget who was not here for twelve months, and remove backups that are too old.

The bot does so every day by itself; this is for a bot that does not run. It needs no key.
"""

import argparse
from datetime import date
from pathlib import Path

from bot.hosting.backup import tell_removed
from bot.hosting.command import Commands, Host, hosted
from bot.store.database import opened, tidy
from bot.store.schema import version_of


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "purge",
        help="forget who was away for a year, and remove old backups",
        epilog="Exit codes: 0 done, 1 the store cannot do it, 2 a setting is wrong.",
    )
    parser.set_defaults(act=hosted(act))


def act(_: argparse.Namespace, host: Host) -> int:
    """Run the command and give its exit code."""
    tell_removed(host)
    there = host.store.exists()
    host.say("purged", people=purge(host.store, host.now.date()) if there else 0)
    return 0


def purge(store: Path, today: date) -> int:
    """Forget who expired, to the last byte, and give their number.

    Raises:
        StoreError: it could not be done.
    """
    with opened(store) as connection:
        if version_of(connection, store) == 0:
            return 0
        expired = "DELETE FROM person WHERE expires_on <= ?"
        gone = connection.execute(expired, (today.isoformat(),)).rowcount
        tidy(connection, store)
    return gone
