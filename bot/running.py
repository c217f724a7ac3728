"""`run`: the bot on Telegram, until SIGTERM or SIGINT; SIGHUP reads the files again.

Its settings come from the environment, or from `.env` in the folder where it is started.
"""

import argparse
import asyncio
import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import Final

from telegram.error import InvalidToken

from bot import logs
from bot.app import Shelf, build, run
from bot.content.library import load
from bot.core.library import Texts
from bot.settings import Settings, dotenv_text, read_settings

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
    settings = read_settings(os.environ, dotenv_text())
    try:
        asyncio.run(_run(settings, content))
    except InvalidToken:
        print(texts.say("check", "setting-token-refused"), file=sys.stderr)
        return _MISUSED
    return 0


async def _run(settings: Settings, content: Path) -> None:
    logs.set_up(settings.log_level)
    shelf = Shelf(partial(load, content, settings.locale))
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGHUP, shelf.reload)
    await run(build(settings, shelf), stop)
