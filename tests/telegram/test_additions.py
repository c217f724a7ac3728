"""A second text right after an answer: offered, added, left out, too late."""

import pytest

from tests.bots import Stage, cards, newest, play
from tests.preview.bot import until

TO_SECOND = ("/walk", "[Write]", "(reply) one")


def noted(second: str) -> str:
    """The notes as they stand below a card."""
    return f"First\none\nSecond\n{second}"


async def test_a_reply_to_a_page_right_after_an_answer_is_offered_as_an_addition(
    walk: Stage,
) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", "/help")
    await walk.sam.reply("three", (await newest(walk.sam))["message_id"])
    await walk.sam.wait()
    await walk.sam.play("[Ja, voeg toe]")
    assert (await cards(walk.sam))[-3]["text"].endswith(noted("two\nthree"))


@pytest.mark.parametrize("add", [True, False])
@pytest.mark.parametrize("between", [[], ["(restart)"]], ids=["", "restart"])
async def test_a_second_text_is_offered_as_an_addition(
    walk: Stage, between: list[str], *, add: bool
) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", "<three> & more")
    *_, card, offer = await cards(walk.sam)
    assert offer["text"] == f"{walk.says('page-addition')}\n\n<three> & more"
    assert offer["reply_to_message"]["message_id"] == card["message_id"]
    await play(walk.sam, *between, "[Ja, voeg toe]" if add else "[Nee, laat maar]")
    *_, card, offer = await cards(walk.sam)
    assert offer["text"] == walk.says("page-added" if add else "page-left-out")
    assert card["text"].endswith(noted("two\n<three> & more" if add else "two"))
    await play(walk.sam, "[7]")
    assert "You said two" in (await cards(walk.sam))[-2]["text"]


@pytest.mark.parametrize("again", ["Ja, voeg toe", "Nee, laat maar"])
async def test_a_second_tap_on_the_offer_adds_nothing_twice(walk: Stage, again: str) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", "three")
    held = walk.preview.faults.hold("editMessageText")
    await walk.sam.tap("Ja, voeg toe")
    await until(lambda: "editMessageText" in walk.methods())
    await walk.sam.tap(again)  # the note is there already, and so is the offer still
    await until(lambda: not walk.preview.updates.pending())
    held.set()
    await walk.sam.wait()
    *_, card, offer = await cards(walk.sam)
    assert card["text"].endswith(noted("two\nthree"))
    assert offer["text"] == walk.says("page-added")
    assert walk.unanswered() == 0


async def test_a_long_addition_is_offered_and_added_in_short(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", "x" * 4096, "[Ja, voeg toe]")
    *_, card, offer = await cards(walk.sam)
    assert offer["text"] == walk.says("page-added")
    assert card["text"].endswith(" […]")
    assert noted("two\nxxx") in card["text"]


async def test_an_addition_after_the_answer_was_taken_back_comes_too_late(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", "three")
    offer = await newest(walk.sam)
    add = offer["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await play(walk.sam, "(old 4) [← Terug]")
    before = await cards(walk.sam)
    await walk.sam.tap_data(offer["message_id"], add)
    await walk.sam.wait()
    assert await cards(walk.sam) == before
    assert f"! {walk.says('toast-too-late')}" in await walk.sam.transcript()


async def test_an_addition_to_a_card_that_is_gone_comes_too_late(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", "three")
    await walk.sam.delete((await newest(walk.sam))["reply_to_message"]["message_id"])
    await walk.sam.play("[Ja, voeg toe]")
    assert f"! {walk.says('toast-too-late')}" in await walk.sam.transcript()


async def test_a_forged_addition_to_a_card_without_words(walk: Stage) -> None:
    await play(walk.sam, "/walk", "hallo")
    page = await newest(walk.sam)
    assert page["reply_to_message"]["text"] == "Where to?"
    for step in ([], ["[← Terug]"]):
        await play(walk.sam, *step, "(restart)")
        before = await cards(walk.sam)
        await walk.sam.tap_data(page["message_id"], ":add:nl:")
        await walk.sam.wait()
        assert await cards(walk.sam) == before
    assert (await walk.sam.transcript()).count(f"! {walk.says('toast-too-late')}") == 2
