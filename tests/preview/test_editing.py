"""Edits of text and keyboard, and of force_reply, which no edit changes."""

import pytest

from bot.preview.arguments import Json
from tests.preview.bot import SAM, Bot, Clock, button, refusal

pytestmark = pytest.mark.usefixtures("started")

NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


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
