"""The command as a host types it, in a process of its own and in a folder of the test's own.

`house` is a folder with the program and copies of `dialogs/` and `locales/`, which a test may
spoil; `started` is a program that runs there, with all that it prints.
"""

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.preview.preview import Preview
from tests.bots import ROOT

TIMEOUT_S = 60.0


def house(folder: Path) -> Path:
    """Give `folder` with the program in it, and dialogs and texts that may be spoilt."""
    (folder / "bot").symlink_to(ROOT / "bot")
    for name in ("dialogs", "locales"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def ended(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m bot` to its end."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env=surroundings(environment),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def surroundings(environment: Mapping[str, str]) -> dict[str, str]:
    """Give this process's environment without the bot's settings, in English, and `environment`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
    return {**kept, "LC_ALL": "C.UTF-8", **environment}


def of_preview(preview: Preview) -> dict[str, str]:
    """Give the settings with which a bot finds the preview."""
    return {
        "BOT_TOKEN": preview.token,
        "BOT_API_URL": preview.url,
        "BOT_STORE_KEY": "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
    }


@dataclass(slots=True)
class Program:
    """A program that runs; `said` is all that it printed so far, to either stream."""

    process: asyncio.subprocess.Process
    said: str = ""
    _line: asyncio.Event = field(default_factory=asyncio.Event)

    async def read(self) -> None:
        """Read what it prints, to the end."""
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            self.said += line.decode()
            self._line.set()

    async def says(self, words: str, after: int = 0) -> None:
        """Return once it printed `words`, as a character after so many."""
        async with asyncio.timeout(TIMEOUT_S):
            while words not in self.said[after:]:
                self._line.clear()
                await self._line.wait()

    async def exit_code(self) -> int:
        """Return once it ended."""
        async with asyncio.timeout(TIMEOUT_S):
            return await self.process.wait()


@contextlib.asynccontextmanager
async def started(
    folder: Path, *command: str, environment: Mapping[str, str], speaks: bool = False
) -> AsyncIterator[Program]:
    """Start a Python program (`-m bot run`) in `folder`; it is killed at the end, if need be.

    With `speaks`, the test has something to say to it.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        cwd=folder,
        env=surroundings(environment),
        stdin=asyncio.subprocess.PIPE if speaks else asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    program = Program(process)
    reading = asyncio.create_task(program.read())
    try:
        yield program
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()
        await reading


async def polls(preview: Preview) -> None:
    """Return once a bot polls the preview."""
    began = asyncio.Event()
    preview.on_running = began.set
    if preview.bot_state != "running":
        async with asyncio.timeout(TIMEOUT_S):
            await began.wait()
