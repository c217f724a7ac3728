"""What a person does, and what the bot is told of it."""

import pytest

from bot.preview.attachments import ATTACHMENTS
from bot.preview.client import Phone, PhoneError
from tests.preview.bot import SAM, Bot, Clock, button


async def test_a_text_becomes_an_update(bot: Bot, sam: Phone, clock: Clock) -> None:
    message_id = await sam.send("  /start impasse ")
    assert (await bot.update())["message"] == {
        "message_id": message_id,
        "from": {"id": SAM, "is_bot": False, "first_name": "Sam", "language_code": "nl"},
        "chat": {"id": SAM, "first_name": "Sam", "type": "private"},
        "date": int(clock.at),
        "text": "/start impasse",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }


async def test_a_reply_brings_the_card_back_one_level_deep(bot: Bot, sam: Phone) -> None:
    own = await sam.send("/start")
    card = await bot.send(
        "<b>Vraag</b>", [button("Sla over", "s")], asks=True, reply_parameters={"message_id": own}
    )
    await bot.updates()
    await sam.reply("mijn woorden")
    update = await bot.update()
    replied = update["message"]["reply_to_message"]
    assert (replied["text"], replied["entities"]) == ("Vraag", card["entities"])
    assert replied["reply_markup"] == card["reply_markup"]
    assert replied["reply_markup"]["force_reply"] is True
    assert "reply_to_message" not in replied


async def test_a_tap_brings_its_message_back_as_it_is_now(bot: Bot, sam: Phone) -> None:
    own = await sam.send("/start")
    sent = await bot.send("een", [button("a")], reply_parameters={"message_id": own})
    await bot.edit(sent["message_id"], "twee", [button("b")])
    await bot.updates()
    query_id = await sam.tap_data(sent["message_id"], "a")
    query = (await bot.update())["callback_query"]
    assert (query["id"], query["data"], query["from"]["id"]) == (query_id, "a", SAM)
    assert query["message"]["text"] == "twee"
    assert query["message"]["reply_to_message"]["message_id"] == own
    assert "edit_date" in query["message"]


async def test_a_tap_on_a_deleted_message_brings_an_inaccessible_one(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    sent = await bot.send("een", [button("a")])
    await bot.updates()
    await sam.delete(sent["message_id"])
    await sam.tap_data(sent["message_id"], "a")
    assert (await bot.update())["callback_query"]["message"] == {
        "chat": {"id": SAM, "first_name": "Sam", "type": "private"},
        "message_id": sent["message_id"],
        "date": 0,
    }


async def test_labels_find_the_newest_button_or_an_old_one(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    first = await bot.send("een", [button("a", "1"), {"text": "b", "copy_text": {"text": "x"}}])
    await bot.send("twee", [button("a", "2")])
    await bot.send("drie")
    await bot.edit(first["message_id"], "een", [button("a", "3")])
    await bot.edit(first["message_id"], "een", [button("c", "4")])
    await bot.updates()
    await sam.tap("a")
    await sam.tap("a", old=1)
    data = [update["callback_query"]["data"] for update in await bot.updates()]
    assert data == ["2", "3"]
    for label, old in (("b", None), ("b", 1), ("a", 9), ("x", 3)):
        with pytest.raises(PhoneError, match="no button with this label"):
            await sam.tap(label, old=old)


async def test_a_button_can_be_tapped_twice_at_once(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    await bot.send("een", [button("a")])
    await bot.updates()
    await sam.tap("a", times=2)
    ids = [update["callback_query"]["id"] for update in await bot.updates()]
    assert len(set(ids)) == 2


async def test_an_edited_text_becomes_an_update(bot: Bot, sam: Phone, clock: Clock) -> None:
    await sam.send("een")
    second = await sam.send("twee")
    await bot.updates()
    clock.at += 3
    await sam.edit("/help twee")
    edited = (await bot.update())["edited_message"]
    assert (edited["message_id"], edited["text"]) == (second, "/help twee")
    assert edited["edit_date"] == int(clock.at)
    assert edited["entities"][0]["type"] == "bot_command"
    await sam.edit("/help twee", second)
    assert await bot.updates() == [], "the same text is no edit"


@pytest.mark.parametrize("kind", ATTACHMENTS)
async def test_attachments_become_updates(bot: Bot, sam: Phone, kind: str) -> None:
    await sam.send("/start")
    card = await bot.send("?", [button("a")], asks=True)
    await bot.updates()
    await sam.attach(kind)
    await sam.attach(kind, reply=True)
    await sam.attach(kind, to=1)
    messages = [update["message"] for update in await bot.updates()]
    assert all(message[kind] == ATTACHMENTS[kind] for message in messages)
    replied = [message.get("reply_to_message", {}).get("message_id") for message in messages]
    assert replied == [None, card["message_id"], 1]


async def test_a_long_text_is_sent_in_parts(bot: Bot, sam: Phone) -> None:
    card = await bot.update() if await sam.send("/start") else {}
    first = await sam.reply("a" * 4095 + "🙂 b", to=card["message"]["message_id"])
    parts = [update["message"] for update in await bot.updates()]
    assert [(len(part["text"]), "reply_to_message" in part) for part in parts] == [
        (4095, True),
        (3, False),
    ]
    assert parts[0]["message_id"] == first


async def test_blocking_tells_the_bot_and_closes_the_chat(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    await bot.updates()
    await sam.block()
    await sam.block()
    change = (await bot.update())["my_chat_member"]
    statuses = [change[side]["status"] for side in ("old_chat_member", "new_chat_member")]
    assert statuses == ["member", "kicked"]
    assert (await sam.snapshot())["blocked"]
    for doing in (sam.send("x"), sam.edit("y"), sam.tap_data(1, "a")):
        with pytest.raises(PhoneError, match="blocked"):
            await doing
    await sam.block(blocked=False)
    assert (await bot.update())["my_chat_member"]["new_chat_member"]["status"] == "member"


async def test_what_cannot_be_edited(sam: Phone, bot: Bot) -> None:
    own = await sam.send("een")
    voice = await sam.attach("voice")
    sent = await bot.send("twee")
    for message_id in (voice, sent["message_id"]):
        with pytest.raises(PhoneError, match="Only an own text"):
            await sam.edit("x", message_id)
    with pytest.raises(PhoneError, match="empty message"):
        await sam.edit(" ", own)
    with pytest.raises(PhoneError, match="at most 4096"):
        await sam.edit("a" * 4097, own)
