"""`run`: the bot on Telegram, until SIGTERM or SIGINT; SIGHUP reads the files again.

Its settings come from the environment, or from `.env` in the folder where it is started.
"""

import argparse
import asyncio
import logging
import os
import signal
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from telegram.error import InvalidToken

from bot import logs
from bot.app import Shelf, build, run
from bot.content.library import load
from bot.core.library import Texts
from bot.hosting.backup import prune
from bot.hosting.command import SCOPE, hosting_texts
from bot.logs import event
from bot.settings import Settings, StoreSettings, dotenv_text, read_settings, read_store_settings
from bot.store.database import FILE
from bot.store.faults import StoreError
from bot.store.guarded import Guarded
from bot.store.keys import read_keys
from bot.store.sqlite import open_sqlite
from bot.store.store import Store

_log = logging.getLogger(__name__)
_MISUSED: Final = 2


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("run", help="the bot on Telegram; its token in BOT_TOKEN or .env")
    parser.set_defaults(act=act)


def act(_: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code.

    Raises:
        SettingError: a setting is missing or malformed.
        BrokenContentError: there is anything wrong with the files.
    """
    dotenv = dotenv_text()
    settings, kept = read_settings(os.environ, dotenv), read_store_settings(os.environ, dotenv)
    store = store_of(kept, hosting_texts(content, texts.locale))
    try:
        asyncio.run(_run(settings, content, store, kept))
    except InvalidToken:
        print(texts.say("check", "setting-token-refused"), file=sys.stderr)
        return _MISUSED
    return 0


def store_of(settings: StoreSettings, texts: Texts) -> Guarded:
    """Give the store of a host, which is opened when it is first needed.

    What is wrong with it, and where a key was made, they read in one line; the bot goes on.
    """
    path = settings.data / FILE

    async def opened() -> Store:
        keys = read_keys(settings.key, settings.key_file, settings.own_key_file, path)
        if keys.made and keys.file:
            said = texts.say(SCOPE, "key-made", {"path": str(keys.file)})
            print(said, file=sys.stderr, flush=True)
        return await open_sqlite(path, keys.values)

    def tell(error: StoreError) -> None:
        event(_log, logging.ERROR, error.code)
        print(texts.say(SCOPE, error.code, error.arguments), file=sys.stderr, flush=True)

    return Guarded(opened, time.monotonic, tell)


async def _run(settings: Settings, content: Path, store: Guarded, kept: StoreSettings) -> None:
    logs.set_up(settings.log_level)
    shelf = Shelf(lambda: replace(load(content, settings.locale), backup_days=kept.backup_days))
    tidy = partial(prune, kept.backups, days=kept.backup_days)
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGHUP, shelf.reload)
    await run(build(settings, shelf, store, tidy=tidy), stop)
