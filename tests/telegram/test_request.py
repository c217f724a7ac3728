"""The HTTP client: what is no answer of Telegram's, and that no error holds what was in it."""

import traceback
from collections.abc import AsyncIterator

import pytest
from telegram.error import BadRequest, NetworkError, TelegramError
from telegram.request import RequestData

from bot.preview.preview import Preview
from bot.preview.server import running_preview
from bot.telegram.request import Request
from tests.telegram.test_calls import ODD, cut, instead

WORDS = "what someone typed"


@pytest.fixture
async def preview() -> AsyncIterator[Preview]:
    async with running_preview() as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[Request]:
    async with Request(1, verify=False) as opened:
        yield opened


async def failed(request: Request, preview: Preview, method: str = "getMe") -> TelegramError:
    """The error of a call that fails; a method that is not there gives 404."""
    with pytest.raises(TelegramError) as raised:
        await request.post(f"{preview.url}/bot{preview.token}/{method}", RequestData([]))
    return raised.value


@pytest.mark.parametrize("body", [*ODD, WORDS.encode(), b'{"result":"%b' % WORDS.encode()])
@pytest.mark.parametrize("method", ["getMe", "nowhere"])
async def test_what_is_no_answer_counts_as_a_broken_connection(
    preview: Preview, client: Request, method: str, body: bytes
) -> None:
    preview.faults.garble(method, instead(body))
    error = await failed(client, preview, method)
    assert type(error) is NetworkError
    assert WORDS not in "".join(traceback.format_exception(error))


async def test_a_broken_connection(preview: Preview, client: Request) -> None:
    preview.faults.garble("getMe", cut)
    assert isinstance(await failed(client, preview), NetworkError)


async def test_a_refusal_of_telegrams_is_one(preview: Preview, client: Request) -> None:
    preview.faults.refuse("getMe", 400, "Bad Request: so it is")
    assert isinstance(await failed(client, preview), BadRequest)
