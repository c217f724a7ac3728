"""The client library that the bot is built on, against the preview: by its own way and ours."""

from collections.abc import AsyncIterator, Callable

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import BaseRequest, HTTPXRequest

from bot.preview.client import Phone
from bot.preview.preview import Preview
from bot.telegram.request import Request
from tests.preview.bot import SAM
from tests.preview.test_files import PNG

KEYBOARD = InlineKeyboardMarkup(
    [[InlineKeyboardButton("licht", callback_data="a")]], api_kwargs={"force_reply": True}
)


def bot(token: str, preview: Preview, new: Callable[[], BaseRequest]) -> telegram.Bot:
    root, files = f"{preview.url}/bot", f"{preview.url}/file/bot"
    return telegram.Bot(token, root, files, request=new(), get_updates_request=new())


@pytest.fixture(params=[HTTPXRequest, lambda: Request(8, verify=False)], ids=["its own", "ours"])
def new(request: pytest.FixtureRequest) -> Callable[[], BaseRequest]:
    made: Callable[[], BaseRequest] = request.param
    return made


@pytest.fixture
async def client(preview: Preview, new: Callable[[], BaseRequest]) -> AsyncIterator[telegram.Bot]:
    async with bot(preview.token, preview, new) as client:
        yield client


async def test_it_knows_itself(client: telegram.Bot) -> None:
    assert (await client.get_me()).username == "tussenstap_bot"
    assert (await client.get_webhook_info()).url == ""
    assert await client.delete_webhook()


async def test_a_conversation(client: telegram.Bot, sam: Phone) -> None:
    await sam.send("/start impasse")
    (update,) = await client.get_updates(timeout=1)
    assert update.message
    assert update.message.entities[0].type == "bot_command"
    card = await client.send_message(
        SAM,
        "<b>Hoe</b>?",
        ParseMode.HTML,
        reply_markup=KEYBOARD,
        reply_parameters=ReplyParameters(update.message.message_id),
        disable_notification=True,
    )
    assert card.reply_markup == KEYBOARD
    assert card.reply_to_message
    await sam.tap("licht")
    await sam.reply("x")
    await sam.attach("voice", reply=True)
    updates = await client.get_updates(update.update_id + 1, timeout=1)
    query, reply, voice = updates[0].callback_query, updates[1].message, updates[2].message
    assert query
    assert isinstance(query.message, telegram.Message)
    assert await query.answer("Goed")
    edited = await query.message.edit_text("Zo", reply_markup=KEYBOARD)
    assert isinstance(edited, telegram.Message)
    assert reply
    assert reply.reply_to_message
    assert reply.reply_to_message.reply_markup == KEYBOARD
    assert voice
    assert voice.voice
    assert await client.delete_messages(SAM, [card.message_id, 99])


async def test_a_picture_and_a_file(client: telegram.Bot, sam: Phone, preview: Preview) -> None:
    await sam.send("/start")
    content = bytes(range(256)) * 2000
    picture = await client.send_photo(SAM, PNG, "Één “dag”", reply_markup=KEYBOARD)
    file = await client.send_document(SAM, content, filename="dag één.json", caption="<b>x</b>")
    assert (picture.caption, picture.reply_markup) == ("Één “dag”", KEYBOARD)
    assert file.document
    assert (file.document.file_name, file.caption) == ("dag één.json", "<b>x</b>")
    found = preview.uploads.get(file.document.file_id)
    assert found
    assert found.content == content
    assert found.mime_type == "application/json"


async def test_a_deleted_card_is_inaccessible(client: telegram.Bot, sam: Phone) -> None:
    await sam.send("/start")
    card = await client.send_message(SAM, "x", reply_markup=KEYBOARD)
    assert await client.delete_message(SAM, card.message_id)
    await sam.tap_data(card.message_id, "a")
    query = (await client.get_updates())[-1].callback_query
    assert query
    assert query.message
    assert not query.message.is_accessible


async def test_the_profile(client: telegram.Bot) -> None:
    assert await client.set_my_commands([("help", "Hulp")], language_code="nl")
    (command,) = await client.get_my_commands(language_code="nl")
    assert (command.command, command.description) == ("help", "Hulp")
    assert await client.delete_my_commands()
    assert await client.set_my_description("Uitleg")
    assert (await client.get_my_description()).description == "Uitleg"
    assert await client.set_my_short_description("Kort")
    assert await client.set_chat_menu_button(menu_button=telegram.MenuButtonCommands())
    assert isinstance(await client.get_chat_menu_button(), telegram.MenuButtonCommands)


async def test_refusals_are_its_own_errors(
    client: telegram.Bot,
    sam: Phone,
    preview: Preview,
    new: Callable[[], BaseRequest],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # its RetryAfter warns of the older way
    with pytest.raises(BadRequest, match="Chat not found"):
        await client.send_message(SAM, "x")
    await sam.send("x")
    preview.faults.refuse("sendMessage", 429, "Too Many Requests", {"retry_after": 2})
    with pytest.raises(RetryAfter):
        await client.send_message(SAM, "x")
    preview.faults.garble("sendMessage", lambda body: body[:9])
    with pytest.raises(TelegramError, match=r"Invalid server response|no answer"):
        await client.send_message(SAM, "x")
    preview.faults.refuse("getUpdates", 409, "Conflict: terminated by other getUpdates request")
    with pytest.raises(Conflict):
        await client.get_updates()
    await sam.block()
    with pytest.raises(Forbidden):
        await client.send_message(SAM, "x")
    stranger = bot("1:x", preview, new)
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
