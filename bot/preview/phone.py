"""The page's endpoints: what a person does as POSTs of JSON, what they see as a stream of events.

A request that cannot be done gets a 4xx and `{"error": "one clear sentence"}`.
"""

import asyncio
import contextlib
import json
import re
from collections.abc import Callable
from typing import TypeAlias

from aiohttp import web

from bot.preview import person
from bot.preview.arguments import Json
from bot.preview.chats import Chat
from bot.preview.clock import NoTimeError
from bot.preview.guard import HEADERS
from bot.preview.person import RefusedError
from bot.preview.preview import Preview
from bot.preview.requests import (
    chat_of,
    endpoint,
    field,
    queried_chat,
    read_body,
    read_number,
)
from bot.preview.transcript import transcript

_RETRY_MS = 500
"""So long a page waits before it asks for a broken stream again; browsers take seconds."""
_HEARTBEAT_S = 15.0
_SETTLE_S = 0.02
_LONGEST_WAIT_S = 60.0

Action: TypeAlias = Callable[[Preview, Chat, Json], Json]


def add_phone(app: web.Application, preview: Preview) -> None:
    """Adds the endpoints under /phone."""
    app.router.add_get("/phone/events", endpoint(preview, _events), allow_head=False)
    app.router.add_get("/phone/snapshot", endpoint(preview, _snapshot))
    app.router.add_get("/phone/transcript", endpoint(preview, _transcript))
    app.router.add_get("/phone/files/{file_id}", endpoint(preview, _file))
    app.router.add_get("/phone/quiet", endpoint(preview, _quiet))
    app.router.add_post("/phone/restart", endpoint(preview, _restart))
    app.router.add_post("/phone/clock", endpoint(preview, _clock))
    app.router.add_post("/phone/{action}", endpoint(preview, _act))


async def _act(preview: Preview, request: web.Request) -> web.StreamResponse:
    action = _ACTIONS.get(request.match_info["action"])
    if action is None:
        raise RefusedError(404, "The phone cannot do that.")
    body = await read_body(request)
    return web.json_response(action(preview, chat_of(preview, body.get("user")), body))


async def _events(preview: Preview, request: web.Request) -> web.StreamResponse:
    user_id = queried_chat(preview, request).user.id
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
    return web.json_response(preview.snapshot(queried_chat(preview, request).user.id))


async def _transcript(preview: Preview, request: web.Request) -> web.StreamResponse:
    return web.Response(text=transcript(queried_chat(preview, request).happenings))


async def _file(preview: Preview, request: web.Request) -> web.StreamResponse:
    upload = preview.uploads.get(request.match_info["file_id"])
    if upload is None:
        raise RefusedError(404, "There is no such file.")
    # Shown as a picture or saved, and never run as a page of ours.
    inline = upload.mime_type == "image/png"
    kind = "image/png" if inline else "application/octet-stream"
    return web.Response(body=upload.content, content_type=kind, headers=HEADERS)


async def _quiet(preview: Preview, request: web.Request) -> web.StreamResponse:
    chat = queried_chat(preview, request)
    timeout_s = min(read_number(request, "timeout_s", 10.0), _LONGEST_WAIT_S)
    settle_s = read_number(request, "settle_s", _SETTLE_S)
    waits_for = await preview.activity.quiet(chat.user.id, timeout_s, settle_s)
    return web.json_response({"quiet": not waits_for, "waits_for": waits_for})


async def _restart(preview: Preview, request: web.Request) -> web.StreamResponse:
    await read_body(request)
    if not await preview.restart_bot():
        raise RefusedError(409, "The preview did not start this bot, so it cannot restart it.")
    return web.json_response({})


async def _clock(preview: Preview, request: web.Request) -> web.StreamResponse:
    body = await read_body(request)
    try:
        await preview.move_clock(field(body, "at", str), chat_of(preview, body.get("user")))
    except NoTimeError:
        raise RefusedError(400, "A time is written as 2026-11-27T08:30.") from None
    return web.json_response({})


def _send(preview: Preview, chat: Chat, body: Json) -> Json:
    text = field(body, "text", str)
    return {"message_id": person.write(preview, chat, text, _reply_to(chat, body))}


def _attach(preview: Preview, chat: Chat, body: Json) -> Json:
    kind = field(body, "kind", str)
    return {"message_id": person.attach(preview, chat, kind, _reply_to(chat, body))}


def _tap(preview: Preview, chat: Chat, body: Json) -> Json:
    if "label" in body:
        number = field(body, "old", int) if "old" in body else None
        message_id, data = person.find_button(chat, field(body, "label", str), number)
    else:
        message_id, data = field(body, "message_id", int), field(body, "data", str)
    times = field(body, "times", int) if "times" in body else 1
    if not 1 <= times <= 10:
        raise RefusedError(400, "A button is tapped 1 to 10 times at once.")
    taps = [person.tap(preview, chat, message_id, data) for _ in range(times)]
    return {"callback_query_id": taps[-1]}


def _edit(preview: Preview, chat: Chat, body: Json) -> Json:
    last = "message_id" not in body
    message_id = person.last_own_text(chat) if last else field(body, "message_id", int)
    person.edit(preview, chat, message_id, field(body, "text", str))
    return {}


def _delete(_: Preview, chat: Chat, body: Json) -> Json:
    person.delete(chat, _message_id(chat, body, "message_id"))
    return {}


def _block(preview: Preview, chat: Chat, body: Json) -> Json:
    person.block(preview, chat, blocked=field(body, "blocked", bool))
    return {}


def _language(preview: Preview, chat: Chat, body: Json) -> Json:
    person.speak(preview, chat, field(body, "language_code", str))
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
            return field(body, name, int)
