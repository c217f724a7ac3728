"""Conversations as text, driven by hand through the phone."""

import pytest

from bot.preview.client import Phone
from bot.preview.happenings import Answered, Did, Sent, Tapped, Wrote
from bot.preview.keyboards import Button, Keyboard
from bot.preview.messages import BOT, Message, User
from bot.preview.transcript import transcript
from tests.preview.bot import SAM, Bot, button

PERSON = User(SAM, "Sam")


async def test_a_conversation_reads_as_it_went(bot: Bot, sam: Phone) -> None:
    await sam.send("/quick")
    card = await bot.send(
        "<b>Hoe</b> kom je eruit?\n\nKies.", [button("licht"), button("vol")], [button("Stop")]
    )
    await sam.tap("licht")
    ask = await bot.send(
        "Wat viel op?",
        [button("Sla over")],
        asks=True,
        reply_parameters={"message_id": card["message_id"]},
    )
    await bot.edit(card["message_id"], "Hoe kom je eruit?\n<i>licht</i>")
    await sam.reply("één ding\nen nog een")
    await bot.send(
        "Klaar",
        [{"text": "Kopieer", "copy_text": {"text": 'zeg "hoi"'}}],
        [{"text": "Chat", "url": "https://www.113.nl/"}],
    )
    await bot.edit(ask["message_id"], "Wat viel op?", [button("Verander")])
    assert (
        await sam.transcript()
        == """\
> /quick

+ #1
| <b>Hoe</b> kom je eruit?
|
| Kies.
[licht] [vol]
[Stop]

> [licht]

~ #1
| Hoe kom je eruit?
| <i>licht</i>

+ #2 (asks) (to #1)
| Wat viel op?
[Sla over]

> (reply) één ding
> en nog een

~ #2 (asks)
| Wat viel op?
[Verander]

+ #3
| Klaar
[Kopieer ⧉ "zeg "hoi""]
[Chat ↗ https://www.113.nl/]
"""
    )


async def test_each_message_shows_once_in_its_final_state(bot: Bot, sam: Phone) -> None:
    await sam.send("x")
    first = await bot.send("een")
    second = await bot.send("twee")
    await bot.edit(second["message_id"], "drie")
    await bot.edit(first["message_id"], "vier", reply_markup=None)
    assert await sam.transcript() == "> x\n\n+ #1\n| vier\n\n+ #2\n| drie\n"
    await sam.send("y")
    await bot.edit(first["message_id"], "vijf")
    await bot.edit(first["message_id"], "zes")
    assert (await sam.transcript()).endswith("> y\n\n~ #1\n| zes\n")


async def test_toasts_come_first_and_deletions_last(bot: Bot, sam: Phone) -> None:
    own = await sam.send("x")
    sent = [await bot.send("een", [button("a")]), await bot.send("twee")]
    query_id = await sam.tap("a")
    ids = [message["message_id"] for message in sent]
    await bot.call("deleteMessages", chat_id=SAM, message_ids=[own, *ids])
    await bot.send("weg", reply_parameters={"message_id": 9, "allow_sending_without_reply": True})
    await bot.call("answerCallbackQuery", callback_query_id=query_id)
    await bot.call("answerCallbackQuery", callback_query_id=query_id, text="Ge\nwist")
    expected = "> [a]\n\n! Ge\n! wist\n\n+ #3\n| weg\n\n- #1 #2 and 1 of yours\n"
    assert (await sam.transcript()).endswith(expected)


async def test_deleting_only_what_the_person_wrote(bot: Bot, sam: Phone) -> None:
    own = await sam.send("x")
    await bot.call("deleteMessage", chat_id=SAM, message_id=own)
    assert await sam.transcript() == "> x\n\n- 1 of yours\n"


async def test_replies_name_what_they_answer_where_it_is_not_the_newest_ask(
    bot: Bot, sam: Phone
) -> None:
    own = await sam.send("x")
    old = await bot.send("een", [button("a")], asks=True)
    await bot.send("twee", [button("a")], asks=True, reply_parameters={"message_id": own})
    await sam.reply("nieuw")
    await sam.reply("oud", to=old["message_id"])
    await sam.reply("zelf", to=own)
    await sam.attach("voice", reply=True)
    await sam.attach("photo")
    assert (await sam.transcript()).endswith(
        "+ #2 (asks) (to yours)\n| twee\n[a]\n\n> (reply) nieuw\n\n> (reply 1) oud\n\n"
        "> (reply own) zelf\n\n> (voice reply)\n\n> (photo)\n"
    )


async def test_taps_say_whether_they_are_new_old_or_forged(bot: Bot, sam: Phone) -> None:
    await sam.send("x")
    first = await bot.send("een", [button("a", "1"), {"text": "u", "url": "https://x.org/"}])
    await bot.send("twee", [button("a", "2")])
    await bot.edit(first["message_id"], "een", [button("b", "3")])
    await sam.tap("a")
    await sam.tap("b")
    await sam.tap("a", old=1)
    await sam.tap_data(first["message_id"], "zelfbedacht")
    await sam.tap_data(1, "op eigen bericht")
    inputs = [line for line in (await sam.transcript()).split("\n") if line.startswith(">")]
    assert inputs[1:] == [
        "> [a]",
        "> [b]",
        "> (old 1) [a]",
        "> (forged 1) zelfbedacht",
        "> (forged 0) op eigen bericht",
    ]


async def test_taps_at_once_are_one_input(bot: Bot, sam: Phone) -> None:
    await sam.send("x")
    await bot.send("een", [button("a")])
    await sam.tap("a", times=3)
    assert (await sam.transcript()).endswith("> (twice) [a]\n\n> [a]\n")


async def test_other_doings_stand_in_brackets(bot: Bot, sam: Phone) -> None:
    own = await sam.send("x")
    sent = await bot.send("een")
    await sam.edit("y")
    await sam.delete(own)
    await sam.delete(sent["message_id"])
    await sam.block()
    await sam.block(blocked=False)
    await sam.speak("en")
    assert (await sam.transcript()).endswith(
        "> (edit) y\n\n> (delete)\n\n> (delete 1)\n\n> (block)\n\n> (unblock)\n\n> (language en)\n"
    )


async def test_a_message_sent_and_deleted_at_once_only_goes(bot: Bot, sam: Phone) -> None:
    await sam.send("x")
    sent = await bot.send("een")
    await bot.call("deleteMessage", chat_id=SAM, message_id=sent["message_id"])
    assert await sam.transcript() == "> x\n\n- #1\n"


@pytest.mark.parametrize("happenings", [[], [Answered("")]])
def test_nothing_gives_nothing(happenings: list[Answered]) -> None:
    assert transcript(happenings) == ""


def test_what_the_bot_says_first_needs_no_input() -> None:
    keyboard = Keyboard(((Button("a", "callback_data", "1"),),))
    sent = Sent(Message(1, PERSON, BOT, 0, text="hoi", keyboard=keyboard))
    wrote = Wrote(Message(2, PERSON, PERSON, 0, text="x"))
    told = transcript([sent, Did("restart"), wrote, wrote, Tapped(1, "1")])
    assert told == "+ #1\n| hoi\n[a]\n\n> (restart)\n\n> x\n\n> x\n\n> [a]\n"
