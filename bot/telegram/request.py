"""The HTTP client: an answer that is none of the Bot API's counts as a broken connection.

So the same patience goes for a cut or strange answer, and python-telegram-bot never gets to log
what it could not read, or to put it into an exception. And what was sent and answered is let go
of at once, words included.
"""

import json
from typing import Any, Final

import httpx
from telegram.error import NetworkError
from telegram.request import HTTPXRequest

_READ_TIMEOUT_S: Final = 10.0


class Request(HTTPXRequest):
    """python-telegram-bot's client, made strict, with at most so many connections.

    Without `verify`, TLS certificates are not looked at: for an address on this machine.
    """

    def __init__(self, connections: int, *, verify: bool = True) -> None:
        options = {"event_hooks": {"response": [_read_and_let_go]}, "verify": verify}
        super().__init__(connections, read_timeout=_READ_TIMEOUT_S, httpx_kwargs=options)

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Give the status and the body of an answer.

        Raises:
            NetworkError: no answer came, or one that cannot be Telegram's.
        """
        status, body = await super().do_request(*args, **kwargs)
        if not _is_answer(status, body):
            raise NetworkError(f"no answer of the Bot API, status {status}")
        return status, body


async def _read_and_let_go(response: httpx.Response) -> None:
    """Cut the circle of a response and its stream.

    In it, httpx would keep both bodies until Python's collector comes by: hours, in a quiet bot.
    """
    try:
        await response.aread()
    finally:
        await response.aclose()
        response.stream = httpx.ByteStream(b"")


def _is_answer(status: int, body: bytes) -> bool:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return False
    if not isinstance(answer, dict) or answer.get("ok") is not (status == 200):
        return False
    return "result" in answer or "description" in answer
