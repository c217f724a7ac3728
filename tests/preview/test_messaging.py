"""Sending, editing, deleting and answering: Telegram's results, and its refusals word for word."""

from typing import Any

import pytest

from bot.preview.arguments import Json
from bot.preview.client import Phone
from bot.preview.preview import Preview
from tests.preview.bot import SAM, Bot, Clock, button, refusal

NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
BLOCKED = "403 Forbidden: bot was blocked by the user"


@pytest.fixture(autouse=True)
async def started(sam: Phone, bot: Bot) -> int:
    """Sam wrote first, as people do; the message's id."""
    message_id = await sam.send("/start")
    await bot.updates()
    return message_id


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


async def test_an_edit_replaces_text_and_keyboard(bot: Bot, clock: Clock) -> None:
    sent = await bot.send("een", [button("a")])
    clock.at += 5
    edited = await bot.edit(sent["message_id"], "<i>twee</i>", [button("b")])
    assert edited["text"] == "twee"
    assert edited["edit_date"] == int(clock.at)
    assert edited["date"] == int(clock.at) - 5
    assert edited["reply_markup"] == {"inline_keyboard": [[button("b")]]}


async def test_an_edit_without_a_keyboard_removes_it(bot: Bot) -> None:
    sent = await bot.send("een", [button("a")], asks=True)
    assert "reply_markup" not in await bot.edit(sent["message_id"], "een")


async def test_an_edits_result_leaves_out_what_it_replies_to(bot: Bot, started: int) -> None:
    sent = await bot.send("een", reply_parameters={"message_id": started})
    assert "reply_to_message" not in await bot.edit(sent["message_id"], "twee")


async def test_what_was_sent_without_force_reply_never_gets_it(bot: Bot) -> None:
    sent = await bot.send("een", [button("a")], asks=True)
    await bot.edit(sent["message_id"], "een")
    again = {"inline_keyboard": [[button("a")]], "force_reply": True}
    edited = await bot.edit(sent["message_id"], "een", reply_markup=again)
    assert "force_reply" not in edited["reply_markup"], "it went with its keyboard"


@pytest.mark.parametrize("asks", [True, False])
async def test_force_reply_cannot_be_changed_by_an_edit(bot: Bot, *, asks: bool) -> None:
    sent = await bot.send("een", [button("a")], asks=asks)
    other: Json = {"inline_keyboard": [[button("b")]], "force_reply": not asks}
    edited = await bot.call(
        "editMessageReplyMarkup", chat_id=SAM, message_id=sent["message_id"], reply_markup=other
    )
    assert edited["reply_markup"].get("force_reply", False) is asks


async def test_a_keyboard_alone_can_be_edited(bot: Bot) -> None:
    sent = await bot.send("een", [button("a")])
    message = {"chat_id": SAM, "message_id": sent["message_id"]}
    edited = await bot.call("editMessageReplyMarkup", **message)
    assert (edited["text"], edited.get("reply_markup")) == ("een", None)
    assert await refusal(bot.call("editMessageReplyMarkup", **message)) == NOT_MODIFIED


async def test_the_same_once_more_is_not_modified(bot: Bot) -> None:
    sent = await bot.send("<b>een</b>", [button("a")], asks=True)
    call = bot.edit(sent["message_id"], " <b>een</b>", [button("a")])
    assert await refusal(call) == NOT_MODIFIED
    assert await bot.edit(sent["message_id"], "<i>een</i>", [button("a")])


async def test_what_cannot_be_edited(bot: Bot, started: int) -> None:
    assert await refusal(bot.edit(99, "x")) == "400 Bad Request: message to edit not found"
    assert await refusal(bot.edit(started, "x")) == "400 Bad Request: message can't be edited"
    sent = await bot.send("een")
    too_long = bot.edit(sent["message_id"], "a" * 4097)
    assert await refusal(too_long) == "400 Bad Request: MESSAGE_TOO_LONG"
    ask = {"force_reply": True}
    call = bot.call("editMessageText", chat_id=SAM, message_id=2, text="x", reply_markup=ask)
    assert await refusal(call) == "400 Bad Request: inline keyboard expected"


async def test_other_markups_are_taken_and_show_nothing(bot: Bot) -> None:
    markups: list[Json] = [{"force_reply": True}, {"keyboard": [["x"]]}, {"inline_keyboard": []}]
    for markup in markups:
        sent = await bot.call("sendMessage", chat_id=SAM, text="x", reply_markup=markup)
        assert "reply_markup" not in sent


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ([], "object expected as reply markup"),
        ({"inline_keyboard": 1}, 'field "inline_keyboard" must be of type Array'),
        (
            {"inline_keyboard": [{}]},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
        ({"inline_keyboard": [[button("x")] * 8] * 13}, "reply markup is too long"),
    ],
)
async def test_markups_that_are_refused(bot: Bot, markup: Any, message: str) -> None:
    call = bot.call("sendMessage", chat_id=SAM, text="x", reply_markup=markup)
    assert await refusal(call) == f"400 Bad Request: {message}"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (1, "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
        ({}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": 1}, 'can\'t parse inline keyboard button: Field "text" must be of type String'),
        (
            {"text": "x"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            button("x", ""),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "callback_data": 5},
            'can\'t parse inline keyboard button: Field "callback_data" must be of type String',
        ),
        (button(" "), "inline keyboard button text must be non-empty"),
        (button("x", "a" * 65), "BUTTON_DATA_INVALID"),
        (button("x", "é" * 33), "BUTTON_DATA_INVALID"),
        ({"text": "x", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "copy_text": {"text": "a" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "copy_text": "a"}, "BUTTON_COPY_TEXT_INVALID"),
        (
            {"text": "x", "url": "nergens"},
            "inline keyboard button URL 'nergens' is invalid: Wrong HTTP URL",
        ),
    ],
)
async def test_buttons_that_are_refused(bot: Bot, wrong: Any, message: str) -> None:
    assert await refusal(bot.send("x", [wrong])) == f"400 Bad Request: {message}"


async def test_buttons_at_their_limits(bot: Bot) -> None:
    rows: list[Json] = [
        button("x", "é" * 32),
        {"text": "kopieer", "copy_text": {"text": "a" * 256}},
        {"text": "site", "url": "https://example.org/", "style": "primary"},
        {"text": "zoek", "switch_inline_query": "x"},
    ]
    assert (await bot.send("x", rows))["reply_markup"] == {"inline_keyboard": [rows]}


async def test_either_side_can_be_deleted_for_48_hours(
    bot: Bot, sam: Phone, started: int, clock: Clock
) -> None:
    sent = await bot.send("x")
    clock.at += 48 * 3600
    assert await bot.call("deleteMessage", chat_id=SAM, message_id=sent["message_id"])
    clock.at += 1
    call = bot.call("deleteMessage", chat_id=SAM, message_id=started)
    assert await refusal(call) == "400 Bad Request: message can't be deleted for everyone"
    assert [message["message_id"] for message in await sam.messages()] == [started]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "chat identifier is not specified"),
        ({"chat_id": SAM}, "message identifier is not specified"),
        ({"chat_id": SAM, "message_id": 99}, "message to delete not found"),
    ],
)
async def test_what_cannot_be_deleted(bot: Bot, arguments: Json, message: str) -> None:
    assert await refusal(bot.call("deleteMessage", **arguments)) == f"400 Bad Request: {message}"


async def test_many_are_deleted_at_once_and_missing_ones_skipped(
    bot: Bot, sam: Phone, started: int
) -> None:
    sent = await bot.send("x")
    both = [started, sent["message_id"], 99]
    assert await bot.call("deleteMessages", chat_id=SAM, message_ids=both)
    assert await sam.messages() == []
    assert await bot.call("deleteMessages", chat_id=SAM, message_ids=both)


async def test_one_that_is_too_old_keeps_them_all(
    bot: Bot, sam: Phone, started: int, clock: Clock
) -> None:
    clock.at += 48 * 3600 + 1
    sent = await bot.send("x")
    both = [started, sent["message_id"]]
    call = bot.call("deleteMessages", chat_id=SAM, message_ids=both)
    assert await refusal(call) == "400 Bad Request: message can't be deleted for everyone"
    assert len(await sam.messages()) == 2


@pytest.mark.parametrize(
    ("message_ids", "message"),
    [
        ("", "message identifiers are not specified"),
        ([], "message identifiers are not specified"),
        ("[", "can't parse message_ids JSON object"),
        ({}, "expected an Array of message identifiers"),
        ([1] * 101, "too many message identifiers specified"),
        ([None], "message identifier must be a Number"),
        (["x"], "can't parse message identifier as a Number"),
        ([0], "invalid message identifier specified"),
    ],
)
async def test_lists_of_messages_that_are_refused(bot: Bot, message_ids: Any, message: str) -> None:
    call = bot.call("deleteMessages", chat_id=SAM, message_ids=message_ids)
    assert await refusal(call) == f"400 Bad Request: {message}"


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
