"""The endpoints of the page's side for authors, where the preview has a backstage.

A jump to a card is a tap that the bot knows nothing of beforehand: on the person's own newest
message, with the data of a button that draws the card. The bot cannot edit that message, so it
posts the card anew. A transcript tells of the jump, not of the tap.
"""

from collections.abc import Callable
from typing import TypeAlias

from aiohttp import web

from bot.preview import person
from bot.preview.arguments import Json
from bot.preview.backstage import Backstage
from bot.preview.chats import Chat
from bot.preview.happenings import Did
from bot.preview.person import RefusedError
from bot.preview.preview import Preview
from bot.preview.requests import chat_of, endpoint, field, read_body

_Look: TypeAlias = Callable[[Backstage, web.Request], Json | None]

_LOOKS: dict[str, _Look] = {
    "outline": lambda stage, asked: stage.outline(_said(asked, "dialog"), _said(asked, "locale")),
    "where": lambda stage, asked: stage.where(_said(asked, "data")),
    "sheet": lambda stage, asked: stage.sheet(_said(asked, "dialog")),
}


def add_author(app: web.Application, preview: Preview) -> None:
    """Adds the endpoints under /author."""
    app.router.add_post("/author/jump", endpoint(preview, _jump))
    app.router.add_get("/author/{look}", endpoint(preview, _look))


async def _look(preview: Preview, request: web.Request) -> web.StreamResponse:
    look = _LOOKS.get(request.match_info["look"])
    if look is None:
        raise RefusedError(404, "There is no such thing to look at.")
    return web.json_response(look(_backstage(preview), request))


async def _jump(preview: Preview, request: web.Request) -> web.StreamResponse:
    backstage = _backstage(preview)
    body = await read_body(request)
    chat = chat_of(preview, body.get("user"))
    dialog, card = field(body, "dialog", str), field(body, "card", str)
    data = backstage.route(dialog, card, chat.user.language_code)
    if data is None:
        raise RefusedError(404, "No path of answers leads to that card.")
    before = len(chat.happenings)
    query_id = person.tap(preview, chat, _own_message(preview, chat), data)
    chat.happenings[before:] = [Did(f"jump {dialog}/{card}")]
    return web.json_response({"callback_query_id": query_id})


def _own_message(preview: Preview, chat: Chat) -> int:
    """The person's newest message; who has none yet begins as everyone does."""
    own = [each.message_id for each in chat.shown() if not each.sender.is_bot]
    return own[-1] if own else person.write(preview, chat, "/start")


def _backstage(preview: Preview) -> Backstage:
    if preview.backstage is None:
        raise RefusedError(404, "This preview knows nothing of the files.")
    return preview.backstage


def _said(request: web.Request, name: str) -> str:
    return request.query.get(name, "")
