"""The page's endpoints: what a person does as POSTs of JSON, what they see as a stream of events.

A request that cannot be done gets a 4xx and `{"error": "one clear sentence"}`.
"""

import asyncio
import contextlib
import json
import re
from collections.abc import Awaitable, Callable
from typing import TypeAlias, TypeVar

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.preview import person
from bot.preview.arguments import Json
from bot.preview.chats import Chat
from bot.preview.person import RefusedError
from bot.preview.preview import Preview
from bot.preview.transcript import transcript

MAX_BODY_BYTES = 64 * 1024
_RETRY_MS = 500
"""So long a page waits before it asks for a broken stream again; browsers take seconds."""
_HEARTBEAT_S = 15.0
_SETTLE_S = 0.02
_LONGEST_WAIT_S = 60.0

Action: TypeAlias = Callable[[Preview, Chat, Json], Json]
T = TypeVar("T")


def add_phone(app: web.Application, preview: Preview) -> None:
    """Adds the endpoints under /phone."""
    app.router.add_get("/phone/events", _endpoint(preview, _events), allow_head=False)
    app.router.add_get("/phone/snapshot", _endpoint(preview, _snapshot))
    app.router.add_get("/phone/transcript", _endpoint(preview, _transcript))
    app.router.add_get("/phone/quiet", _endpoint(preview, _quiet))
    app.router.add_post("/phone/restart", _endpoint(preview, _restart))
    app.router.add_post("/phone/{action}", _endpoint(preview, _act))


def _endpoint(
    preview: Preview, answer: Callable[[Preview, web.Request], Awaitable[web.StreamResponse]]
) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            return await answer(preview, request)
        except RefusedError as refused:
            return web.json_response({"error": refused.sentence}, status=refused.status)

    return handler


async def _act(preview: Preview, request: web.Request) -> web.StreamResponse:
    action = _ACTIONS.get(request.match_info["action"])
    if action is None:
        raise RefusedError(404, "The phone cannot do that.")
    body = await _body(request)
    return web.json_response(action(preview, _chat(preview, body.get("user")), body))


async def _events(preview: Preview, request: web.Request) -> web.StreamResponse:
    user_id = _queried_chat(preview, request).user.id
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    await response.prepare(request)
    with contextlib.suppress(ConnectionResetError):
        await response.write(f"retry: {_RETRY_MS}\n\n".encode())
        with preview.pages.subscribe(user_id) as queue:
            event: Json | None = preview.snapshot(user_id)
            while event is not None:
                await response.write(f"data: {json.dumps(event, ensure_ascii=False)}\n\n".encode())
                event = await _next_event(queue, response)
    return response


async def _next_event(
    queue: asyncio.Queue[Json | None], response: web.StreamResponse
) -> Json | None:
    while True:
        try:
            return await asyncio.wait_for(queue.get(), _HEARTBEAT_S)
        except TimeoutError:
            await response.write(b": still here\n\n")


async def _snapshot(preview: Preview, request: web.Request) -> web.StreamResponse:
    return web.json_response(preview.snapshot(_queried_chat(preview, request).user.id))


async def _transcript(preview: Preview, request: web.Request) -> web.StreamResponse:
    return web.Response(text=transcript(_queried_chat(preview, request).happenings))


async def _quiet(preview: Preview, request: web.Request) -> web.StreamResponse:
    chat = _queried_chat(preview, request)
    timeout_s = min(_number(request, "timeout_s", 10.0), _LONGEST_WAIT_S)
    settle_s = _number(request, "settle_s", _SETTLE_S)
    waits_for = await preview.activity.quiet(chat.user.id, timeout_s, settle_s)
    return web.json_response({"quiet": not waits_for, "waits_for": waits_for})


async def _restart(preview: Preview, request: web.Request) -> web.StreamResponse:
    await _body(request)
    if not await preview.restart_bot():
        raise RefusedError(409, "The preview did not start this bot, so it cannot restart it.")
    return web.json_response({})


def _send(preview: Preview, chat: Chat, body: Json) -> Json:
    text = _field(body, "text", str)
    return {"message_id": person.write(preview, chat, text, _reply_to(chat, body))}


def _attach(preview: Preview, chat: Chat, body: Json) -> Json:
    kind = _field(body, "kind", str)
    return {"message_id": person.attach(preview, chat, kind, _reply_to(chat, body))}


def _tap(preview: Preview, chat: Chat, body: Json) -> Json:
    if "label" in body:
        number = _field(body, "old", int) if "old" in body else None
        message_id, data = person.find_button(chat, _field(body, "label", str), number)
    else:
        message_id, data = _field(body, "message_id", int), _field(body, "data", str)
    times = _field(body, "times", int) if "times" in body else 1
    if not 1 <= times <= 10:
        raise RefusedError(400, "A button is tapped 1 to 10 times at once.")
    taps = [person.tap(preview, chat, message_id, data) for _ in range(times)]
    return {"callback_query_id": taps[-1]}


def _edit(preview: Preview, chat: Chat, body: Json) -> Json:
    last = "message_id" not in body
    message_id = person.last_own_text(chat) if last else _field(body, "message_id", int)
    person.edit(preview, chat, message_id, _field(body, "text", str))
    return {}


def _delete(_: Preview, chat: Chat, body: Json) -> Json:
    person.delete(chat, _message_id(chat, body, "message_id"))
    return {}


def _block(preview: Preview, chat: Chat, body: Json) -> Json:
    person.block(preview, chat, blocked=_field(body, "blocked", bool))
    return {}


def _language(preview: Preview, chat: Chat, body: Json) -> Json:
    person.speak(preview, chat, _field(body, "language_code", str))
    return {}


def _clear(preview: Preview, chat: Chat, _: Json) -> Json:
    chat.clear()
    preview.refresh(chat.user.id)
    return {}


_ACTIONS: dict[str, Action] = {
    "send": _send,
    "attach": _attach,
    "tap": _tap,
    "edit": _edit,
    "delete": _delete,
    "block": _block,
    "language": _language,
    "clear": _clear,
}


async def _body(request: web.Request) -> Json:
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


def _field(body: Json, name: str, kind: type[T]) -> T:
    value = body.get(name)
    # A bool is an int to Python, but not to JSON.
    if not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool):
        raise RefusedError(400, f"The field {name} is missing or of the wrong type.")
    return value


def _reply_to(chat: Chat, body: Json) -> int | None:
    match body.get("reply_to"):
        case None:
            return None
        case "ask":
            return person.newest_ask(chat)
        case _:
            return _message_id(chat, body, "reply_to")


def _message_id(chat: Chat, body: Json, name: str) -> int:
    """An id, or `#3`: the bot's third message of the conversation."""
    match body.get(name):
        case str(number) if re.fullmatch(r"#[0-9]{1,9}", number):
            return person.numbered(chat, int(number[1:]))
        case _:
            return _field(body, name, int)


def _chat(preview: Preview, user: object) -> Chat:
    chat = preview.chats.get(user) if isinstance(user, int) else None
    if chat is None:
        raise RefusedError(404, "There is no such person.")
    return chat


def _queried_chat(preview: Preview, request: web.Request) -> Chat:
    user = request.query.get("user", "")
    return _chat(preview, int(user) if user.isascii() and user.isdigit() else None)


def _number(request: web.Request, name: str, default: float) -> float:
    try:
        return float(request.query.get(name, default))
    except ValueError:
        raise RefusedError(400, f"{name} must be a number of seconds.") from None
