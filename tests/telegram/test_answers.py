"""What people type: carried on by replies, by memory, by additions, and after a restart."""

import pytest

from tests.bots import Stage, cards, labels, newest, play

CHANGE = "[Antwoord wijzigen]"
TO_SECOND = ("/walk", "[Write]", "(reply) one")


def noted(*notes: str) -> str:
    """The notes as they stand below a card."""
    headings = ("First", "Second")
    pairs = zip(headings, notes, strict=False)
    return "\n".join(f"{heading}\n{note}" for heading, note in pairs)


async def text(stage: Stage) -> str:
    return str((await newest(stage.sam))["text"])


async def test_a_reply_carries_the_notes_on(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND)
    assert (await text(walk)).endswith(noted("one"))
    await walk.sam.play("(reply) two")
    assert (await text(walk)).endswith(noted("one", "two"))
    await walk.sam.play("[7]")
    assert "You said two." in await text(walk)
    assert (await text(walk)).endswith(noted("one"))


async def test_a_text_without_a_reply_goes_on_with_all_earlier_notes(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "one", "two")
    assert (await text(walk)).endswith(noted("one", "two"))
    *_, first, second, _ = await cards(walk.sam)
    assert labels(first) == labels(second) == ["Antwoord wijzigen"]


async def test_after_a_restart_a_reply_finds_every_earlier_note(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND, "(restart)", "(reply) two", "(restart)", "[7]")
    assert "You said two." in await text(walk)
    assert (await text(walk)).endswith(noted("one"))


async def test_after_a_restart_a_text_without_a_reply_is_kindly_explained(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND, "(restart)", "two")
    assert await text(walk) == walk.says("page-lost")
    await walk.sam.play("(reply) two")
    assert (await text(walk)).endswith(noted("one", "two"))


async def test_what_the_process_knew_is_forgotten_after_two_hours(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND)
    walk.clock.at += 2 * 3600
    await walk.sam.play("two")
    assert await text(walk) == walk.says("page-lost")


async def test_a_text_where_none_was_asked(walk: Stage) -> None:
    await play(walk.sam, "hallo")
    assert await text(walk) == walk.says("page-lost")
    await play(walk.sam, "/walk", "hallo")
    assert await text(walk) == walk.says("page-not-asked")


async def test_a_reply_to_a_card_that_asks_nothing(walk: Stage) -> None:
    await play(walk.sam, "/walk", "(restart)")
    await walk.sam.reply("hallo", (await newest(walk.sam))["message_id"])
    await walk.sam.wait()
    assert await text(walk) == walk.says("page-not-asked")


async def test_a_reply_to_a_page_answers_the_card_that_asks(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND, "/help")
    await walk.sam.reply("two", (await newest(walk.sam))["message_id"])
    await walk.sam.wait()
    assert (await text(walk)).endswith(noted("one", "two"))


async def test_a_reply_to_ones_own_message_answers_the_card_that_asks(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND)
    own = [each for each in await walk.sam.messages() if not each["from"]["is_bot"]]
    await walk.sam.reply("two", own[-1]["message_id"])
    await walk.sam.wait()
    assert (await text(walk)).endswith(noted("one", "two"))


async def test_change_my_answer_asks_again_with_the_earlier_notes(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", "(restart)", CHANGE)
    again = await newest(walk.sam)
    assert again["reply_markup"]["force_reply"] is True
    assert again["text"].endswith(noted("one"))
    await play(walk.sam, "(reply) better")
    assert (await text(walk)).endswith(noted("one", "better"))


@pytest.mark.parametrize("between", [[], ["(restart)"]], ids=["", "restart"])
async def test_a_late_second_reply_to_a_closed_card_goes_on_from_there(
    walk: Stage, between: list[str]
) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", *between)
    closed = (await cards(walk.sam))[-2]
    await walk.sam.reply("better", closed["message_id"])
    await walk.sam.wait()
    assert (await text(walk)).endswith(noted("one", "better"))


async def test_going_back_drops_the_notes_behind(walk: Stage) -> None:
    await play(walk.sam, *TO_SECOND, "(reply) two", "[← Terug]", "[Overslaan]")
    assert (await text(walk)).endswith(noted("one"))


async def test_a_skipped_question_leaves_no_note(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "[Overslaan]", "(reply) two")
    assert (await text(walk)).endswith("\n\nSecond\ntwo")


@pytest.mark.parametrize(
    "words",
    [
        "<b>bold</b> & </blockquote>",
        "First\none\nSecond",
        "*_`[x](y)",
        "  \n\n\n  around \n\n\n\n it  ",
        "👩‍👩‍👧‍👦 family",
    ],
)
async def test_odd_words_arrive_as_they_are(walk: Stage, words: str) -> None:
    await play(walk.sam, "/walk", "[Write]")
    await walk.sam.reply(words)
    await walk.sam.wait()
    await play(walk.sam, "(restart)", "(reply) two", "[7]")
    kept = "\n\n".join(part.strip() for part in words.strip().split("\n\n\n\n"))
    assert kept.split("\n")[0] in await text(walk)
    assert "You said two." in await text(walk)


async def test_long_words_are_cut_and_the_card_still_fits(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]")
    await walk.sam.reply("&" * 4096)
    await walk.sam.wait()
    assert "& […]" in await text(walk)
    await walk.sam.reply("🙂" * 2000)
    await walk.sam.wait()
    assert "🙂 […]" in await text(walk)
    assert walk.errors == []


async def test_a_voice_message_is_an_answer_that_is_never_fetched(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "(voice reply)", "(voice)", "[7]")
    assert "You said 🎤." in await text(walk)
    assert (await text(walk)).endswith(noted("🎤"))
    assert "getFile" not in {call.method for call in walk.preview.calls}


async def test_a_voice_message_where_none_was_asked(walk: Stage) -> None:
    await play(walk.sam, "/walk", "(voice)")
    assert await text(walk) == walk.says("page-not-asked")


@pytest.mark.parametrize("word", ["help", "Hulp!", "112", "ik wil dood...", "  NOOD  "])
async def test_a_safety_word_opens_the_safety_card_and_the_question_stays_open(
    walk: Stage, word: str
) -> None:
    await play(walk.sam, *TO_SECOND, word)
    assert "112" in await text(walk)
    await walk.sam.reply(word)
    await walk.sam.wait()
    *_, question, first, second = await cards(walk.sam)
    assert "112" in first["text"]
    assert "112" in second["text"]
    assert "Overslaan" in labels(question)
    await walk.sam.play("(reply) two")
    assert (await text(walk)).endswith(noted("one", "two"))


async def test_a_safety_word_among_others_is_an_answer(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) ik vroeg om hulp")
    assert (await text(walk)).endswith(noted("ik vroeg om hulp"))


async def test_a_command_as_a_reply_is_a_command(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) /help")
    assert await text(walk) == walk.says("page-help")
