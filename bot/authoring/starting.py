"""The bot beside a phone of the workshop: its command, and the wait until it has started."""

import asyncio
import sys
from typing import Final

from bot.preview.preview import PEOPLE, Preview

BOT: Final = (sys.executable, "-m", "bot", "run")

START_S: Final = 60.0
"""So long a bot may take to start on a busy machine."""


class NotStartedError(Exception):
    """The bot ended before it asked for its first update, or took too long."""


async def started(preview: Preview, within_s: float = START_S) -> None:
    """Return once the bot runs.

    Raises:
        NotStartedError: it does not start; why, it has said on this terminal itself.
    """
    with preview.pages.subscribe(PEOPLE[0].id) as events:
        try:
            async with asyncio.timeout(within_s):
                while preview.bot_state != "running":
                    if await events.get() == {"type": "bot", "state": "stopped"}:
                        raise NotStartedError
        except TimeoutError:
            raise NotStartedError from None
