"""The clock of the preview, which can be moved: "it is tomorrow, half past eight".

It goes on ticking from where it was put. The bot's process gets to know by how much it is off.
"""

import math
from collections.abc import Callable
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

ZONE: Final = ZoneInfo("Europe/Amsterdam")
"""Where the people on the preview are."""


class NoTimeError(Exception):
    """What was given is no local time."""


class Clock:
    """Tells the time in seconds since 1970, `ahead_s` later than `now`."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self.ahead_s = 0

    def __call__(self) -> float:
        """Gives the time in seconds since 1970."""
        return self._now() + self.ahead_s

    def move(self, local: str) -> None:
        """Makes it this local time, written as 2026-11-27T08:30.

        Raises:
            NoTimeError: it is no such time.
        """
        try:
            at = datetime.fromisoformat(local)
        except ValueError:
            raise NoTimeError from None
        if at.tzinfo is not None or not 2000 <= at.year < 2200:
            raise NoTimeError
        # Never a moment before it: who asks for half past eight wants what comes then.
        self.ahead_s = math.ceil(at.replace(tzinfo=ZONE).timestamp() - self._now())

    def local(self) -> str:
        """Gives the local time, to the minute."""
        return datetime.fromtimestamp(self(), ZONE).isoformat(timespec="minutes")[:16]
