"""The bot on a phone in the browser: the preview, the real bot, and a watch on the files.

A changed dialog or locale file is read again at once; a broken one is shown on the page, and
the bot keeps the last good one.
"""

import asyncio
import sys
import webbrowser
from pathlib import Path
from typing import Final

from watchfiles import awatch

from bot.content.explaining import in_words
from bot.content.library import BrokenContentError, load
from bot.core.diagnostics import Diagnostic
from bot.core.library import Texts
from bot.preview.preview import Preview
from bot.preview.server import serve

_BOT: Final = (sys.executable, "-m", "bot", "run")
_STEP_MS: Final = 50


async def try_out(
    folder: Path, texts: Texts, locale: str, address: tuple[str, int], *, browse: bool
) -> None:
    """Run the preview until it is interrupted; `texts` are the words of diagnostics.

    Raises:
        OSError: the address cannot be had.
    """
    watching = list[asyncio.Task[None]]()

    def ready(preview: Preview) -> None:
        print(f"Tussenstap: {preview.url}", flush=True)
        watching.append(asyncio.create_task(_watch(folder, texts, locale, preview)))
        if browse:
            asyncio.get_running_loop().run_in_executor(None, webbrowser.open, preview.url)

    try:
        await serve(*address, bot_command=_BOT, on_ready=ready)
    finally:
        for task in watching:
            task.cancel()
        await asyncio.gather(*watching, return_exceptions=True)


async def _watch(folder: Path, texts: Texts, locale: str, preview: Preview) -> None:
    watched = (folder / "dialogs", folder / "locales")
    async for _ in awatch(*watched, step=_STEP_MS, debounce=4 * _STEP_MS):
        faults = await asyncio.to_thread(_faults, folder, locale)
        preview.report([_shown(fault, texts) for fault in faults])
        if not faults:
            preview.reload()


def _faults(folder: Path, locale: str) -> tuple[Diagnostic, ...]:
    try:
        load(folder, locale)
    except BrokenContentError as error:
        return error.diagnostics
    return ()


def _shown(fault: Diagnostic, texts: Texts) -> dict[str, str]:
    message = in_words(fault, texts)
    return {"where": str(fault.place), "severity": "error", "code": fault.code, "message": message}
