"""Wiping a conversation from the phone: both sides, what is too old, what goes wrong on the way."""

import pytest

from bot.preview.arguments import Json
from tests.bots import Stage, cards, labels, newest, play
from tests.phone_walkers import data
from tests.telegram.test_keeping import kept, opt_in

END = ("/walk", "[Write]", "(reply) one", "(reply) two", "[7]")
WIPE, YES, NO = "[Wis dit gesprek]", "[Ja, wis het]", "[Nee, laat staan]"
CLEAN = "Dit gesprek is gewist, aan beide kanten."


async def texts(stage: Stage) -> list[str]:
    return [each.get("text", "") for each in await stage.sam.messages()]


async def question(stage: Stage) -> Json:
    await play(stage.sam, *END, WIPE)
    return await newest(stage.sam)


async def test_nothing_goes_before_a_yes(walk: Stage) -> None:
    asked = await question(walk)
    assert asked["text"] == walk.says("page-wipe")
    before = len(await texts(walk))
    await play(walk.sam, NO)
    assert len(await texts(walk)) == before
    assert (await newest(walk.sam))["text"] == walk.says("page-not-wiped")
    await play(walk.sam, "(restart)", "(old 5) [Ja, wis het]")
    assert await texts(walk) == [CLEAN]


@pytest.mark.parametrize("between", [[], ["(restart)"]], ids=["", "restart"])
async def test_a_yes_wipes_both_sides_from_the_beginning(walk: Stage, between: list[str]) -> None:
    await play(walk.sam, "hallo")
    before = await texts(walk)
    await question(walk)
    await play(walk.sam, *between, f"(twice) {YES}")
    assert await texts(walk) == [*before, CLEAN]
    assert labels(await newest(walk.sam)) == ["Menu"]
    assert walk.unanswered() == 0
    assert walk.methods().count("deleteMessages") == 1


async def test_the_end_stays_and_another_dialog_goes_along(walk: Stage) -> None:
    await question(walk)
    assert any(each.startswith("The end") for each in await texts(walk))
    await play(walk.sam, NO, "[Note]", "(reply) three", WIPE, YES)
    assert await texts(walk) == [CLEAN]


async def test_what_is_too_old_is_emptied_or_left_to_the_person(walk: Stage) -> None:
    await play(walk.sam, *END[:3], "(clock 2027-03-04T08:30)", *END[3:], WIPE, YES)
    first, *left, said = await walk.sam.messages()
    blank = walk.says("blanked")
    assert first["text"] == "/walk"
    assert [each["text"] for each in left] == [blank, blank, "one", blank]
    assert not any(labels(each) for each in left)
    assert "leeg" in said["text"]
    assert "Zelf kun je" in said["text"]
    await play(walk.sam, "/menu")


async def test_old_cards_alone_are_emptied_and_nothing_is_left(walk: Stage) -> None:
    await play(walk.sam, "/start", "[Walk]", "[Write]", "(clock 2027-03-04T08:30)", "[Overslaan]")
    await play(walk.sam, "[Overslaan]", "[7]", WIPE, YES)
    said = (await newest(walk.sam))["text"]
    assert said.startswith(CLEAN)
    assert "leeg" in said


async def test_what_telegram_refuses_is_said_to_be_left(walk: Stage) -> None:
    await question(walk)
    walk.preview.faults.refuse("deleteMessages", 500, "Internal Server Error", times=9)
    await play(walk.sam, YES)
    said = (await newest(walk.sam))["text"]
    assert said.startswith("Ik heb gewist wat ik kon")
    assert len(await texts(walk)) > 3
    await play(walk.sam, "/walk")
    assert (await newest(walk.sam))["text"] == "Where to?"


async def test_who_blocks_the_bot_meanwhile_is_not_written_to(walk: Stage) -> None:
    await question(walk)
    walk.preview.faults.refuse("deleteMessages", 403, "Forbidden: bot was blocked by the user")
    await play(walk.sam, YES)
    assert (await newest(walk.sam))["text"] == walk.says("page-wipe")


async def test_a_picture_that_is_too_old_is_left(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, "/walk", "/export", "(clock 2027-03-04T08:30)", "[Write]", "[Overslaan]")
    await play(walk.sam, "[Overslaan]", "[7]", WIPE, YES)
    assert "Zelf kun je" in (await newest(walk.sam))["text"]
    assert [each for each in await walk.sam.messages() if "document" in each]


async def test_a_wiped_card_that_is_tapped_on_a_stale_screen_comes_anew(walk: Stage) -> None:
    await question(walk)
    stale = (await cards(walk.sam))[-2]
    await play(walk.sam, YES)
    for each in data(stale):
        await walk.sam.tap_data(stale["message_id"], each)
        await walk.sam.wait()
    assert walk.unanswered() == 0
    _, note, asked, back, _ = await texts(walk)
    assert note.startswith("What must be said?")
    assert asked == walk.says("page-wipe")
    assert back.startswith("How was it?")
    assert walk.says("note-lost") in back


async def test_words_after_a_wipe_answer_no_card_that_is_gone(walk: Stage) -> None:
    await play(walk.sam, *END, "[← Terug]", "[7]", WIPE, YES, "nog iets")
    assert (await newest(walk.sam))["text"] == walk.says("page-lost")


@pytest.mark.parametrize("first", ["1", "999999", "x", "-1", ""])
async def test_forged_ids_reach_this_chat_alone(walk: Stage, first: str) -> None:
    await play(walk.robin, "/walk")
    asked = await question(walk)
    await walk.sam.tap_data(asked["message_id"], f":wipe:nl:{first}")
    await walk.sam.wait()
    assert walk.unanswered() == 0
    assert len(await walk.robin.messages()) == 2
    assert (await texts(walk) == [CLEAN]) == (first == "1")


async def test_a_place_in_what_is_wiped_is_let_go(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, "/walk", "[Write]", "(reply) one", "/note", "(reply) x", WIPE, YES)
    profile = await kept(walk)
    assert profile
    assert list(profile.bookmarks) == ["walk"]
    await walk.restart()
    await walk.sam.tap_data((await newest(walk.sam))["message_id"], ":wipe:nl:1")
    await walk.sam.wait()
    profile = await kept(walk)
    assert profile
    assert profile.bookmarks == {}
    assert list(profile.finished) == ["note"]
