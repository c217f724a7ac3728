"""Inline keyboards, and Telegram's refusals of them."""

from typing import Any

import pytest

from bot.preview.arguments import Json
from tests.preview.bot import SAM, Bot, button, refusal

pytestmark = pytest.mark.usefixtures("started")


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
