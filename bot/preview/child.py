"""The bot's own process: started, watched, restarted, told to read its files again.

It gets the preview's address, token and clock in its environment and writes to this terminal.
When it ends by itself it is started again after a pause that grows; its state shows on the pages.
"""

import asyncio
import contextlib
import os
import signal
import tempfile
from base64 import urlsafe_b64encode
from collections.abc import Sequence

from bot.preview.preview import Preview

PAUSES_S = (0.3, 1.0, 2.0, 5.0, 10.0, 30.0)
_STOP_WITHIN_S = 6.0


class Child:
    """One process at a time, as long as `run` runs."""

    def __init__(
        self, command: Sequence[str], preview: Preview, pauses_s: Sequence[float] = PAUSES_S
    ) -> None:
        self._command = tuple(command)
        self._preview = preview
        self._pauses_s = pauses_s
        self._process: asyncio.subprocess.Process | None = None
        self._failures = 0
        self._wanted_now = asyncio.Event()
        self._reload_due = False

    async def run(self) -> None:
        """Keeps the bot going until cancelled; then it ends with SIGTERM, and SIGKILL at last."""
        self._preview.restart = self.restart
        self._preview.reload = self.reload
        self._preview.on_clock = self.restart
        self._preview.on_running = self._polls
        # What it keeps lasts as long as this preview: over restarts, and no longer.
        data = tempfile.TemporaryDirectory(prefix="tussenstap-")
        kept = {"BOT_DATA": data.name, "BOT_STORE_KEY": urlsafe_b64encode(os.urandom(32)).decode()}
        try:
            while True:
                self._preview.set_state("starting")
                environment = (
                    os.environ
                    | kept
                    | {
                        "BOT_API_URL": self._preview.url,
                        "BOT_TOKEN": self._preview.token,
                        "BOT_CLOCK_AHEAD_S": str(self._preview.clock.ahead_s),
                    }
                )
                self._process = await asyncio.create_subprocess_exec(
                    *self._command, env=environment, stdin=asyncio.subprocess.DEVNULL
                )
                await self._process.wait()
                await self._pause()
        finally:
            await self._stop()
            data.cleanup()

    async def restart(self) -> None:
        """Kills the process as a power cut would, and starts it again at once."""
        self._preview.set_state("starting")
        self._failures = 0
        self._wanted_now.set()
        process = self._process
        self._signal(signal.SIGKILL)
        if process:
            await process.wait()

    def reload(self) -> None:
        """Tells the bot (SIGHUP) that its files changed; starts it where it had given up."""
        if self._preview.bot_state == "running":
            self._signal(signal.SIGHUP)
        else:
            # Before it polls it may not listen yet, and SIGHUP would end it.
            self._reload_due = True
            self._wanted_now.set()

    def _polls(self) -> None:
        self._failures = 0
        self._wanted_now.clear()
        if self._reload_due:
            self._reload_due = False
            self._signal(signal.SIGHUP)

    async def _pause(self) -> None:
        if not self._wanted_now.is_set():
            self._preview.set_state("stopped")
            pause_s = self._pauses_s[min(self._failures, len(self._pauses_s) - 1)]
            self._failures += 1
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wanted_now.wait(), pause_s)
        self._wanted_now.clear()

    def _signal(self, number: signal.Signals) -> None:
        if self._process and self._process.returncode is None:
            self._process.send_signal(number)

    async def _stop(self) -> None:
        self._signal(signal.SIGTERM)
        if self._process:
            try:
                await asyncio.wait_for(self._process.wait(), _STOP_WITHIN_S)
            except TimeoutError:
                self._signal(signal.SIGKILL)
                await self._process.wait()
        self._preview.set_state("stopped")
