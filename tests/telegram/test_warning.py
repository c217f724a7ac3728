"""Words that look as if they point to someone, from the phone and back."""

import pytest

from bot.preview.arguments import Json
from tests.bots import Stage, cards, labels, newest, play
from tests.preview.bot import until

BELL = "bel 06-12345678"
KEEP, DELETE = "[Laat zo]", "[Wis dit bericht]"
FIRST = ("/walk", "[Write]")


async def typed(stage: Stage) -> list[str]:
    return [each["text"] for each in await stage.sam.messages() if not each["from"]["is_bot"]]


async def warned(stage: Stage) -> Json:
    warning = await newest(stage.sam)
    assert warning["text"].startswith("Ik zie iets wat op een telefoonnummer lijkt.")
    assert labels(warning) == [KEEP[1:-1], DELETE[1:-1]]
    assert warning["reply_to_message"]["text"].startswith("bel")
    return warning


async def no_card_has_them(stage: Stage) -> None:
    assert not [each for each in await cards(stage.sam) if "06-" in each.get("text", "")]


@pytest.mark.parametrize("how", [f"(reply) {BELL}", BELL], ids=["reply", "alone"])
@pytest.mark.parametrize("between", [[], ["(restart)"]], ids=["", "restart"])
async def test_kept_words_go_on_to_the_next_card(walk: Stage, how: str, between: list[str]) -> None:
    await play(walk.sam, *FIRST, how)
    await warned(walk)
    await no_card_has_them(walk)
    await play(walk.sam, *between, KEEP)
    _, asked, warning, card = await cards(walk.sam)
    assert labels(asked) == ["Antwoord wijzigen"]
    assert warning["text"] == walk.says("page-carried")
    assert card["text"].endswith(f"First\n{BELL}")
    await play(walk.sam, "(reply) two", "[7]")
    assert BELL in (await newest(walk.sam))["text"]
    assert walk.unanswered() == 0


async def test_earlier_notes_come_along(walk: Stage) -> None:
    await play(walk.sam, *FIRST, "(reply) one", f"(reply) {BELL}", KEEP)
    assert (await newest(walk.sam))["text"].endswith(f"First\none\nSecond\n{BELL}")


@pytest.mark.parametrize("how", [f"(reply) {BELL}", BELL], ids=["reply", "alone"])
@pytest.mark.parametrize("between", [[], ["(restart)"]], ids=["", "restart"])
async def test_deleted_words_stand_nowhere_and_the_question_is_open(
    walk: Stage, how: str, between: list[str]
) -> None:
    await play(walk.sam, *FIRST, how, *between, DELETE)
    assert (await newest(walk.sam))["text"] == walk.says("page-discarded")
    assert BELL not in await typed(walk)
    await no_card_has_them(walk)
    await play(walk.sam, "(reply) two")
    assert (await newest(walk.sam))["text"].endswith("First\ntwo")


async def test_words_edited_first_are_kept_as_they_read_by_then(walk: Stage) -> None:
    await play(walk.sam, *FIRST, f"(reply) {BELL}", "(edit) bel later", KEEP)
    await no_card_has_them(walk)
    assert (await newest(walk.sam))["text"].endswith("First\nbel later")


async def test_an_addition_is_warned_of_before_it_is_offered(walk: Stage) -> None:
    await play(walk.sam, *FIRST, "(reply) one", "(reply) two", BELL)
    await warned(walk)
    await no_card_has_them(walk)
    await play(walk.sam, KEEP, "[Ja, voeg toe]")
    texts = [each["text"] for each in await cards(walk.sam)]
    assert [each for each in texts if each.endswith(f"First\none\nSecond\ntwo\n{BELL}")]
    await play(walk.sam, BELL, DELETE)
    assert await typed(walk) == ["/walk", "one", "two", BELL]


async def test_a_reply_to_the_warning_answers_the_question(walk: Stage) -> None:
    await play(walk.sam, *FIRST, f"(reply) {BELL}")
    await walk.sam.reply("liever zo", (await newest(walk.sam))["message_id"])
    await walk.sam.wait()
    assert (await newest(walk.sam))["text"].endswith("First\nliever zo")


@pytest.mark.parametrize("again", [KEEP, DELETE])
async def test_tapping_twice_is_once(walk: Stage, again: str) -> None:
    await play(walk.sam, *FIRST, f"(reply) {BELL}", f"(twice) {again}")
    assert len(await cards(walk.sam)) == (4 if again == KEEP else 3)
    assert walk.unanswered() == 0


async def test_keeping_answers_the_tap_at_once(walk: Stage) -> None:
    await play(walk.sam, *FIRST, f"(reply) {BELL}")
    held = walk.preview.faults.hold("editMessageReplyMarkup")
    await walk.sam.tap("Laat zo")
    await until(lambda: "answerCallbackQuery" in walk.methods()[-2:])
    held.set()
    await walk.sam.wait()
    assert (await newest(walk.sam))["text"].endswith(f"First\n{BELL}")


async def test_words_that_the_person_deleted_are_said_to_be_gone(walk: Stage) -> None:
    await play(walk.sam, *FIRST, f"(reply) {BELL}")
    await walk.sam.delete((await newest(walk.sam))["reply_to_message"]["message_id"])
    await play(walk.sam, KEEP)
    assert f"! {walk.says('toast-words-gone')}" in await walk.sam.transcript()
    await play(walk.sam, DELETE)
    assert (await newest(walk.sam))["text"] == walk.says("page-discarded")


async def test_words_of_days_ago_are_left_to_the_person(walk: Stage) -> None:
    await play(walk.sam, *FIRST, f"(reply) {BELL}", "(clock 2027-03-04T08:30)", DELETE)
    assert (await newest(walk.sam))["text"] == walk.says("page-not-discarded")
    assert BELL in await typed(walk)


async def test_a_card_that_was_deleted_meanwhile_takes_no_notes_along(walk: Stage) -> None:
    await play(walk.sam, *FIRST, f"(reply) {BELL}", "(delete 1)", KEEP)
    assert (await newest(walk.sam))["text"].endswith(f"First\n{BELL}")
