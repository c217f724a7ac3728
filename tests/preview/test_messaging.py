"""Sending and answering: Telegram's results, and its refusals word for word."""

from typing import Any

import pytest

from bot.preview.arguments import Json
from bot.preview.client import Phone
from bot.preview.preview import Preview
from tests.preview.bot import SAM, Bot, Clock, button, refusal

pytestmark = pytest.mark.usefixtures("started")

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
BLOCKED = "403 Forbidden: bot was blocked by the user"


async def test_a_sent_message_comes_back_as_it_stands_in_the_chat(bot: Bot, clock: Clock) -> None:
    sent = await bot.send(" <b>Hoi</b> ", [button("licht", "a")], [], asks=True)
    assert sent == {
        "message_id": 2,
        "from": {
            "id": 7_000_000_001,
            "is_bot": True,
            "first_name": "Tussenstap",
            "username": "tussenstap_bot",
        },
        "chat": {"id": SAM, "first_name": "Sam", "type": "private"},
        "date": int(clock.at),
        "text": "Hoi",
        "entities": [{"type": "bold", "offset": 0, "length": 3}],
        "reply_markup": {
            "inline_keyboard": [[{"text": "licht", "callback_data": "a"}]],
            "force_reply": True,
        },
    }


async def test_link_preview_options_and_silence_are_kept(bot: Bot, preview: Preview) -> None:
    quiet: Json = {"link_preview_options": {"is_disabled": True}, "disable_notification": True}
    sent = await bot.send("x", **quiet)
    assert sent["link_preview_options"] == {"is_disabled": True}
    assert preview.chats[SAM].messages[sent["message_id"]].silent


async def test_entities_may_be_given_instead_of_html(bot: Bot) -> None:
    bold = {"type": "bold", "offset": 2, "length": 1}
    unknown = {"type": "sparkle", "offset": 0, "length": 1}
    link = {"type": "text_link", "offset": 3, "length": 1, "url": "https://example.org/"}
    given: list[Json] = [bold, unknown, link]
    sent = await bot.send("🙂xy", parse_mode=None, entities=given)
    assert sent["entities"] == [bold, link]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([1], "can't parse MessageEntity: Can't find field \"type\""),
        ([{"type": "bold"}], "can't parse MessageEntity: Can't find field \"offset\""),
        (
            [{"type": "bold", "offset": 0, "length": 4}],
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 4",
        ),
        (
            [{"type": "bold", "offset": 1, "length": 2}],
            "entity begins in a middle of a UTF-16 symbol",
        ),
    ],
)
async def test_entities_that_do_not_fit_are_refused(bot: Bot, given: Any, message: str) -> None:
    call = bot.send("🙂x", parse_mode="", entities=given)
    assert await refusal(call) == f"400 Bad Request: {message}"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"text": ""}, "400 Bad Request: message text is empty"),
        ({"text": "<b> </b>"}, "400 Bad Request: text must be non-empty"),
        ({"text": "a" * 4097}, "400 Bad Request: message is too long"),
        ({"text": "🙂" * 2049}, "400 Bad Request: message is too long"),
        ({"text": "a" * 32769}, "400 Bad Request: text is too long"),
        (
            {"text": "<x>"},
            '400 Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        ),
        ({"text": "x", "parse_mode": "BBCode"}, "400 Bad Request: unsupported parse_mode"),
        ({"text": "\ud800"}, "400 Bad Request: strings must be encoded in UTF-8"),
        ({"chat_id": ""}, "400 Bad Request: chat_id is empty"),
        ({"chat_id": 5}, "400 Bad Request: chat not found"),
        ({"chat_id": 1002}, "400 Bad Request: chat not found"),
        (
            {"link_preview_options": "{"},
            "400 Bad Request: can't parse link preview options JSON object",
        ),
        (
            {"link_preview_options": []},
            "400 Bad Request: object expected as link preview options",
        ),
        (
            {"reply_parameters": {"message_id": 99}},
            "400 Bad Request: message to be replied not found",
        ),
        ({"reply_parameters": {"quote": "x"}}, '400 Bad Request: can\'t find field "message_id"'),
        ({"reply_parameters": [1]}, "400 Bad Request: object expected as reply parameters"),
    ],
)
async def test_what_cannot_be_sent(bot: Bot, arguments: Json, message: str) -> None:
    assert await refusal(bot.send(**({"text": "x"} | arguments))) == message


async def test_4096_characters_after_parsing_fit(bot: Bot) -> None:
    sent = await bot.send("<b>" + "&amp;" * 4096 + "</b>")
    assert len(sent["text"]) == 4096


async def test_a_reply_carries_what_it_replies_to(bot: Bot, started: int) -> None:
    sent = await bot.send("x", reply_parameters={"message_id": started})
    assert sent["reply_to_message"]["text"] == "/start"
    again = await bot.send("y", reply_parameters={"message_id": sent["message_id"]})
    assert "reply_to_message" not in again["reply_to_message"], "one level deep"


async def test_a_reply_to_nothing_is_sent_where_that_is_allowed(bot: Bot) -> None:
    wish = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await bot.send("x", reply_parameters=wish)
    assert await bot.send("x", reply_parameters={})


async def test_a_tap_is_answered_within_15_seconds_and_more_than_once(
    bot: Bot, sam: Phone, clock: Clock
) -> None:
    await bot.send("x", [button("a")])
    query_id = await sam.tap("a")
    assert int(query_id) >> 32 == SAM
    clock.at += 15
    answer = {"callback_query_id": query_id, "text": "hoi"}
    assert await bot.call("answerCallbackQuery", **answer)
    assert await bot.call("answerCallbackQuery", **answer)
    clock.at += 1
    assert await refusal(bot.call("answerCallbackQuery", **answer)) == TOO_OLD
    await sam.tap("a")
    assert await refusal(bot.call("answerCallbackQuery", **answer)) == TOO_OLD


async def test_answers_that_are_refused(bot: Bot, sam: Phone) -> None:
    assert await refusal(bot.call("answerCallbackQuery", callback_query_id="1")) == TOO_OLD
    await bot.send("x", [button("a")])
    query_id = await sam.tap("a")
    call = bot.call("answerCallbackQuery", callback_query_id=query_id, text="a" * 201)
    assert await refusal(call) == "400 Bad Request: MESSAGE_TOO_LONG"


async def test_typing_needs_an_action(bot: Bot) -> None:
    assert await bot.call("sendChatAction", chat_id=SAM, action="typing")
    call = bot.call("sendChatAction", chat_id=SAM, action="yawning")
    assert await refusal(call) == "400 Bad Request: wrong parameter action in request"


async def test_a_blocked_bot_may_not_write(bot: Bot, sam: Phone) -> None:
    sent = await bot.send("x", [button("a")])
    query_id = await sam.tap("a")
    await sam.block()
    assert await refusal(bot.send("y")) == BLOCKED
    assert await refusal(bot.edit(sent["message_id"], "y")) == BLOCKED
    assert await refusal(bot.call("sendChatAction", chat_id=SAM, action="typing")) == BLOCKED
    assert await bot.call("answerCallbackQuery", callback_query_id=query_id)
    await sam.block(blocked=False)
    assert await bot.send("y")
