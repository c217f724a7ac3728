"""`preview`: the bot on a phone in the browser, the real bot beside it, and a watch on the files.

A changed dialog or locale file is read again at once; what is wrong with it, or could be better,
is shown on the page, and the bot keeps the last good one.
"""

import argparse
import asyncio
import functools
import os
import sys
import webbrowser
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from watchfiles import awatch

from bot.authoring.backstage import Workshop
from bot.authoring.check import diagnose
from bot.content.explaining import in_words
from bot.content.library import Read, load
from bot.content.spelling import dictionaries
from bot.core.advice import Knows
from bot.core.diagnostics import Diagnostic
from bot.core.library import Texts
from bot.preview.preview import Preview
from bot.preview.server import serve
from bot.settings import read_locale

_BOT: Final = (sys.executable, "-m", "bot", "run")
_STEP_MS: Final = 50
_PORT: Final = 8484
_MISUSED: Final = 2


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("preview", help="the bot on a phone in the browser; no token")
    parser.add_argument("--host", default="127.0.0.1", help="default: this machine only")
    parser.add_argument("--port", type=int, default=_PORT, help=f"default: {_PORT}")
    parser.add_argument(
        "--no-browser", dest="browse", action="store_false", help="do not open the browser"
    )
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code.

    Raises:
        SettingError: the locale is none of those there are.
        BrokenContentError: the bot could not begin with these files.
    """
    locale, address = read_locale(os.environ), (asked.host, asked.port)
    load(content, locale)
    try:
        asyncio.run(try_out(content, texts, locale, address, browse=asked.browse))
    except (OSError, OverflowError):
        names = {"address": f"{asked.host}:{asked.port}"}
        print(texts.say("check", "setting-port", names), file=sys.stderr)
        return _MISUSED
    return 0


async def try_out(
    folder: Path, texts: Texts, locale: str, address: tuple[str, int], *, browse: bool
) -> None:
    """Run the preview until it is interrupted; `texts` are the words of diagnostics.

    Raises:
        BrokenContentError: the bot could not begin with these files.
        OSError: the address cannot be had.
    """
    workshop = Workshop(folder, locale)
    watching = list[asyncio.Task[None]]()

    def ready(preview: Preview) -> None:
        print(f"Tussenstap: {preview.url}", flush=True)
        preview.backstage = workshop
        watching.append(asyncio.create_task(_watch(folder, texts, workshop, preview)))
        if browse:
            asyncio.get_running_loop().run_in_executor(None, webbrowser.open, preview.url)

    try:
        await serve(*address, bot_command=_BOT, on_ready=ready)
    finally:
        for task in watching:
            task.cancel()
        await asyncio.gather(*watching, return_exceptions=True)


async def _watch(folder: Path, texts: Texts, workshop: Workshop, preview: Preview) -> None:
    watched = (folder / "dialogs", folder / "locales")
    await _tell(await asyncio.to_thread(workshop.read), texts, preview)
    async for _ in awatch(*watched, step=_STEP_MS, debounce=4 * _STEP_MS):
        read = await asyncio.to_thread(workshop.read)
        if read.library is not None:
            preview.reload()
            preview.changed()
        await _tell(read, texts, preview)


async def _tell(read: Read, texts: Texts, preview: Preview) -> None:
    today = date.today()  # noqa: DTZ011 - the author's own day
    found = await asyncio.to_thread(diagnose, read, today, _spelling(*read.draft.texts))
    preview.report([_shown(each, texts) for each in found])


@functools.cache
def _spelling(*locales: str) -> Mapping[str, Knows]:
    return dictionaries(locales)


def _shown(found: Diagnostic, texts: Texts) -> dict[str, str]:
    return {
        "where": str(found.place),
        "severity": found.severity.value,
        "code": found.code,
        "message": in_words(found, texts),
    }
