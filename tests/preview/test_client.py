"""The phone without a screen: its errors, and transcripts played back."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.preview.client import Phone, PhoneError
from bot.preview.preview import Preview
from tests.preview.bot import SAM, Bot, button, until

PLAYED = """\
> /start

> (reply) eerste
> regel

> (voice reply)

> (photo)

> [a]

> (twice) [a]

> (old 1) [b]

> (edit) anders

> (block)

> (unblock)

> (language en)

> (restart)

> (clock 2030-01-01T08:30)

> (geen stap)

> (delete 1)
"""


@pytest.fixture
async def echo(bot: Bot, preview: Preview) -> AsyncIterator[None]:
    """A bot that takes its updates and, once, sends a card and edits it."""

    async def forever() -> None:
        while True:
            for update in await bot.updates(timeout_s=50):
                if "callback_query" in update:
                    query_id = update["callback_query"]["id"]
                    await bot.call("answerCallbackQuery", callback_query_id=query_id)
                elif update.get("message", {}).get("text") == "/start":
                    sent = await bot.send("?", [button("b")], asks=True)
                    await bot.edit(sent["message_id"], "?", [button("a")])

    preview.activity.idle = lambda: True
    task = asyncio.create_task(forever())
    await until(lambda: preview.updates.waiting)
    yield
    task.cancel()
    await asyncio.wait([task])


@pytest.mark.usefixtures("echo")
async def test_a_transcripts_inputs_can_be_played(sam: Phone, preview: Preview) -> None:
    async def restart() -> None:
        pass

    preview.restart = restart
    for step in PLAYED.replace("\n> ", "\n").removeprefix("> ").rstrip().split("\n\n"):
        await sam.play(step)
    told = await sam.transcript()
    shown = [block for block in told.rstrip().split("\n\n") if block.startswith(">")]
    assert "\n\n".join(shown) + "\n" == PLAYED


async def test_a_refusal_has_status_and_sentence(sam: Phone) -> None:
    with pytest.raises(PhoneError) as error:
        await sam.tap("a")
    expected = (404, "There is no button with this label.")
    assert (error.value.status, error.value.sentence) == expected


async def test_the_bots_messages_have_numbers(bot: Bot, sam: Phone) -> None:
    await sam.send("/start")
    first = await bot.send("een", [button("a")], asks=True)
    await bot.send("twee", [button("b")], asks=True)
    await sam.reply("laat", "#1")
    await sam.attach("voice", reply=True, to="#1")
    replied = [message.get("reply_to_message", {}) for message in await sam.messages()]
    assert [each.get("message_id") for each in replied[-2:]] == [first["message_id"]] * 2
    await sam.delete("#1")
    assert "een" not in [message.get("text") for message in await sam.messages()]
    with pytest.raises(PhoneError, match="no message with this number"):
        await sam.delete("#9")


async def test_each_phone_is_one_persons(sam: Phone, robin: Phone) -> None:
    await robin.send("hi")
    assert (sam.user, await sam.messages()) == (SAM, [])
