"""The endpoints for authors, with a backstage of the test's own."""

from collections.abc import Awaitable

import aiohttp
import pytest

from bot.preview.arguments import Json
from bot.preview.client import Phone
from bot.preview.preview import Preview
from tests.preview.bot import SAM, Bot, button


class Stage:
    """Knows one dialog, `walk`, with one card, `weather`."""

    def outline(self, dialog: str, locale: str) -> Json | None:
        return {"dialog": dialog or "walk", "locale": locale}

    def where(self, data: str) -> Json | None:
        return {"card": data} if data == "weather" else None

    def route(self, dialog: str, card: str, locale: str) -> str | None:
        return f"{card} {locale}" if dialog == "walk" else None

    def sheet(self, dialog: str) -> Json | None:
        return {"dialog": dialog} if dialog == "walk" else None


@pytest.fixture
def staged(preview: Preview) -> Preview:
    preview.backstage = Stage()
    return preview


async def answer(request: Awaitable[aiohttp.ClientResponse]) -> tuple[int, Json | None]:
    response = await request
    return response.status, await response.json()


@pytest.mark.parametrize(
    ("look", "known"),
    [
        ("outline?dialog=&locale=nl", {"dialog": "walk", "locale": "nl"}),
        ("outline", {"dialog": "walk", "locale": ""}),
        ("where?data=weather", {"card": "weather"}),
        ("where?data=:menu:nl:", None),
        ("sheet?dialog=walk", {"dialog": "walk"}),
        ("sheet?dialog=run", None),
    ],
)
async def test_what_one_may_look_at(
    staged: Preview, session: aiohttp.ClientSession, look: str, known: Json | None
) -> None:
    assert await answer(session.get(f"{staged.url}/author/{look}")) == (200, known)


async def test_there_is_nothing_else(staged: Preview, session: aiohttp.ClientSession) -> None:
    status, _ = await answer(session.get(f"{staged.url}/author/files"))
    assert status == 404


@pytest.mark.parametrize("look", ["outline", "where", "sheet"])
async def test_without_a_backstage_nothing_is_known(
    preview: Preview, session: aiohttp.ClientSession, look: str
) -> None:
    status, said = await answer(session.get(f"{preview.url}/author/{look}"))
    assert (status, said) == (404, {"error": "This preview knows nothing of the files."})
    status, _ = await answer(session.post(f"{preview.url}/author/jump", json={}))
    assert status == 404


@pytest.mark.parametrize("header", [{"Origin": "http://elsewhere.invalid"}, {"Host": "a.invalid"}])
@pytest.mark.parametrize("path", ["author/outline", "author/jump", "print/walk"])
async def test_other_websites_are_kept_out(
    staged: Preview, session: aiohttp.ClientSession, path: str, header: dict[str, str]
) -> None:
    method = "POST" if path == "author/jump" else "GET"
    url = f"{staged.url}/{path}"
    status, _ = await answer(session.request(method, url, headers=header))
    assert status == 403


async def test_a_jump_is_a_tap_on_the_persons_own_newest_message(
    staged: Preview, session: aiohttp.ClientSession, sam: Phone, bot: Bot
) -> None:
    await sam.send("/start")
    own = await sam.send("Hoi")
    await bot.send("Een kaart", [button("a")])
    await bot.updates()
    jump = {"user": SAM, "dialog": "walk", "card": "weather"}
    status, said = await answer(session.post(f"{staged.url}/author/jump", json=jump))
    query = (await bot.update())["callback_query"]
    assert (status, said) == (200, {"callback_query_id": query["id"]})
    assert (query["message"]["message_id"], query["data"]) == (own, "weather nl")


async def test_a_jump_begins_a_chat_as_everyone_does(
    staged: Preview, session: aiohttp.ClientSession, bot: Bot
) -> None:
    jump = {"user": SAM, "dialog": "walk", "card": "weather"}
    assert (await answer(session.post(f"{staged.url}/author/jump", json=jump)))[0] == 200
    wrote, tapped = await bot.updates()
    assert wrote["message"]["text"] == "/start"
    assert tapped["callback_query"]["message"]["text"] == "/start"


async def test_a_transcript_tells_of_a_jump_not_of_how_it_is_done(
    staged: Preview, sam: Phone
) -> None:
    assert staged.backstage
    await sam.jump("walk", "weather")
    await sam.send("Hoi")
    await sam.jump("walk", "weather")
    jump = "> (jump walk/weather)\n"
    assert await sam.transcript() == f"{jump}\n> Hoi\n\n{jump}"


@pytest.mark.parametrize(
    ("jump", "status"),
    [
        ({"user": SAM, "dialog": "run", "card": "weather"}, 404),
        ({"user": 7, "dialog": "walk", "card": "weather"}, 404),
        ({"user": SAM, "dialog": "walk"}, 400),
        ({"user": SAM, "dialog": 1, "card": "weather"}, 400),
    ],
)
async def test_a_jump_may_be_refused(
    staged: Preview, session: aiohttp.ClientSession, bot: Bot, jump: Json, status: int
) -> None:
    refused, said = await answer(session.post(f"{staged.url}/author/jump", json=jump))
    assert refused == status
    assert said
    assert said["error"]
    assert await bot.updates() == []


async def test_the_page_knows_that_there_is_a_side_for_authors(staged: Preview, sam: Phone) -> None:
    assert (await sam.snapshot())["author"] is True
    staged.backstage = None
    assert (await sam.snapshot())["author"] is False


async def test_a_sheet_is_a_page_of_its_own(
    staged: Preview, session: aiohttp.ClientSession
) -> None:
    async with session.get(f"{staged.url}/print/walk") as response:
        assert response.content_type == "text/html"
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
