"""The HTTP client: an answer that is none of the Bot API's counts as a broken connection.

So the same patience goes for a cut or strange answer, and python-telegram-bot never gets to log
what it could not read, or to put it into an exception.
"""

import json
from typing import Any

from telegram.error import NetworkError
from telegram.request import HTTPXRequest


class Request(HTTPXRequest):
    """python-telegram-bot's client, made strict."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Give the status and the body of an answer.

        Raises:
            NetworkError: no answer came, or one that cannot be Telegram's.
        """
        status, body = await super().do_request(*args, **kwargs)
        if not _is_answer(status, body):
            raise NetworkError(f"no answer of the Bot API, status {status}")
        return status, body


def _is_answer(status: int, body: bytes) -> bool:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return False
    if not isinstance(answer, dict) or answer.get("ok") is not (status == 200):
        return False
    return "result" in answer or "description" in answer
