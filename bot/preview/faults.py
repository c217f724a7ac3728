"""Faults for tests: the next answers to a method, held back, refused or garbled."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from bot.preview.arguments import ApiError, Json


@dataclass(frozen=True, slots=True)
class Fault:
    """What befalls one call: it may be refused, and its answer held back or changed."""

    refusal: ApiError | None = None
    held: asyncio.Event | None = None
    delay_s: float = 0
    garble: Callable[[bytes], bytes] | None = None

    async def wait(self) -> None:
        """Returns when the answer may go."""
        if self.held:
            await self.held.wait()
        if self.delay_s:
            await asyncio.sleep(self.delay_s)


class Faults:
    """Faults to come, by method; each befalls one call, in the order they were asked for."""

    def __init__(self) -> None:
        self._coming: dict[str, list[Fault]] = {}

    def hold(self, method: str) -> asyncio.Event:
        """The next call is carried out at once; its answer waits until the event is set."""
        held = asyncio.Event()
        self._add(method, Fault(held=held))
        return held

    def delay(self, method: str, delay_s: float, times: int = 1) -> None:
        """The next calls are carried out at once; their answers come `delay_s` later."""
        self._add(method, Fault(delay_s=delay_s), times)

    def refuse(
        self,
        method: str,
        code: int,
        description: str,
        parameters: Json | None = None,
        times: int = 1,
    ) -> None:
        """The next calls are not carried out, and fail with this (429 with its retry_after)."""
        self._add(method, Fault(refusal=ApiError(code, description, parameters)), times)

    def garble(self, method: str, change: Callable[[bytes], bytes], times: int = 1) -> None:
        """The next calls are carried out; `change` makes the body that is sent back."""
        self._add(method, Fault(garble=change), times)

    def take(self, method: str) -> Fault:
        """What befalls the call of `method` that came in now."""
        coming = self._coming.get(method.lower())
        return coming.pop(0) if coming else Fault()

    def _add(self, method: str, fault: Fault, times: int = 1) -> None:
        self._coming.setdefault(method.lower(), []).extend([fault] * times)
