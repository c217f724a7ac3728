"""What the page's requests hold, and how they are refused.

A request that cannot be done gets a 4xx and `{"error": "one clear sentence"}`.
"""

import json
from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.preview.arguments import Json
from bot.preview.chats import Chat
from bot.preview.person import RefusedError
from bot.preview.preview import Preview

MAX_BODY_BYTES = 64 * 1024

T = TypeVar("T")


def endpoint(
    preview: Preview, answer: Callable[[Preview, web.Request], Awaitable[web.StreamResponse]]
) -> Handler:
    """A handler that gives the answer, or the sentence with which it is refused."""

    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            return await answer(preview, request)
        except RefusedError as refused:
            return web.json_response({"error": refused.sentence}, status=refused.status)

    return handler


async def read_body(request: web.Request) -> Json:
    """The JSON object that was sent.

    Raises:
        RefusedError: it is none, or too large.
    """
    if request.content_type != "application/json":
        raise RefusedError(415, "The body must be application/json.")
    if (request.content_length or 0) > MAX_BODY_BYTES:
        raise RefusedError(413, "The body holds at most 64 KiB.")
    raw = await request.read()
    if len(raw) > MAX_BODY_BYTES:
        raise RefusedError(413, "The body holds at most 64 KiB.")
    try:
        body = json.loads(raw)
        raw_text = json.dumps(body, ensure_ascii=False).encode()
    except ValueError:
        raise RefusedError(400, "The body is not JSON.") from None
    if not isinstance(body, dict) or not raw_text:
        raise RefusedError(400, "The body must be a JSON object.")
    return body


def field(body: Json, name: str, kind: type[T]) -> T:
    """A field of the body, of this type.

    Raises:
        RefusedError: it is missing or of another type.
    """
    value = body.get(name)
    # A bool is an int to Python, but not to JSON.
    if not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool):
        raise RefusedError(400, f"The field {name} is missing or of the wrong type.")
    return value


def chat_of(preview: Preview, user: object) -> Chat:
    """The chat of the person with this id.

    Raises:
        RefusedError: there is no such person.
    """
    chat = preview.chats.get(user) if isinstance(user, int) else None
    if chat is None:
        raise RefusedError(404, "There is no such person.")
    return chat


def queried_chat(preview: Preview, request: web.Request) -> Chat:
    """The chat of the person whose id is `user` in the query; raises as `chat_of`."""
    user = request.query.get("user", "")
    return chat_of(preview, int(user) if user.isascii() and user.isdigit() else None)


def read_number(request: web.Request, name: str, default: float) -> float:
    """A number of seconds from the query.

    Raises:
        RefusedError: it is no number.
    """
    try:
        return float(request.query.get(name, default))
    except ValueError:
        raise RefusedError(400, f"{name} must be a number of seconds.") from None
