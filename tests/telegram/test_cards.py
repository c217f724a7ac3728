"""Cards on the phone: edited in place, sent anew where they ask, stopped and gone on with."""

import pytest

from bot.preview import person
from tests.bots import SAM, Stage, cards, labels, newest, play, rows
from tests.preview.bot import until


def drawn(stage: Stage) -> list[str]:
    """The calls that showed something, without the acknowledgements."""
    return [method for method in stage.methods() if method != "answerCallbackQuery"]


async def test_cards_are_edited_in_place(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Go]", "[Cat]", "[← Terug]", "[Danger]", "[← Terug]")
    (card,) = await cards(walk.sam)
    assert card["text"] == "Where to?"
    assert drawn(walk) == ["sendMessage", *["editMessageText"] * 5]
    assert walk.unanswered() == 0


async def test_back_from_the_first_card_is_the_menu_and_leaves_the_dialog_open(
    walk: Stage,
) -> None:
    await play(walk.sam, "/walk", "[← Terug]")
    (card,) = await cards(walk.sam)
    assert card["text"].startswith(walk.says("page-menu"))
    await play(walk.sam, "[Walk]", "[Go]")
    assert (await newest(walk.sam))["text"] == "Which pets?"


async def test_a_card_that_asks_is_sent_anew_with_the_reply_field_open(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]")
    start, question = await cards(walk.sam)
    assert question["reply_markup"]["force_reply"] is True
    assert walk.says("privacy-hint")[3:20] in question["text"]
    assert labels(start) == [walk.says("reopen-answer")]
    assert drawn(walk) == ["sendMessage", "sendMessage", "editMessageReplyMarkup"]


async def test_cards_come_in_silence_and_without_link_previews(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]")
    messages = walk.preview.chats[1001].messages.values()
    sent = [message for message in messages if message.sender.is_bot]
    assert all(message.silent for message in sent)
    assert all(message.link_preview_options == {"is_disabled": True} for message in sent)


async def test_skip_and_back_on_a_card_that_asks_send_the_next_one_anew(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "[Overslaan]")
    _, first, second = await cards(walk.sam)
    assert "Second question?" in second["text"]
    assert labels(first) == [walk.says("reopen-answer")]
    await walk.sam.play("[← Terug]")
    *_, closed, again = await cards(walk.sam)
    assert labels(closed) == [walk.says("reopen-answer")]
    assert "First question?" in again["text"]
    await walk.sam.play("[← Terug]")
    assert (await newest(walk.sam))["text"] == "Where to?"
    assert "force_reply" not in (await newest(walk.sam))["reply_markup"]


async def test_a_required_question_has_no_skip(walk: Stage) -> None:
    await play(walk.sam, "/note")
    assert labels(await newest(walk.sam)) == ["← Terug", "Stop"]


async def test_a_jump_offered_at_the_end_leaves_the_end_as_it_stands(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "[Overslaan]", "[Overslaan]", "[3]")
    end = await newest(walk.sam)
    await walk.sam.play("[Note]")
    assert (await cards(walk.sam))[-2] == end
    assert "What must be said?" in (await newest(walk.sam))["text"]


@pytest.mark.parametrize(
    "steps",
    [
        ["/walk"],
        ["/walk", "[Go]", "[Cat]"],
        ["/walk", "[Write]", "(reply) words of mine", "[Overslaan]"],
    ],
    ids=["ordinary", "ticked", "noted"],
)
@pytest.mark.parametrize("between", [[], ["(restart)"]], ids=["", "restart"])
async def test_stop_leaves_one_button_that_brings_the_card_back(
    walk: Stage, steps: list[str], between: list[str]
) -> None:
    await play(walk.sam, *steps)
    card = await newest(walk.sam)
    await walk.sam.play("[Stop]")
    stopped = await newest(walk.sam)
    assert labels(stopped) == [walk.says("resume")]
    await play(walk.sam, *between, f"[{walk.says('resume')}]")
    again = await newest(walk.sam)
    assert {**again, "edit_date": 0} == {**card, "edit_date": 0}


async def test_stop_on_a_card_that_asks(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) one", "[Stop]")
    *_, question, paused = await cards(walk.sam)
    assert labels(question) == [walk.says("reopen-answer")]
    assert paused["text"].startswith(walk.says("paused"))
    assert "one" in paused["text"]
    await play(walk.sam, "(restart)", f"[{walk.says('resume')}]", "(reply) two")
    assert "one\nSecond\ntwo" in (await newest(walk.sam))["text"]


async def test_a_danger_card_has_no_way_on_and_stop_leads_to_the_card_before(
    walk: Stage,
) -> None:
    await play(walk.sam, "/walk", "[Danger]")
    assert labels(await newest(walk.sam)) == ["← Terug", "Stop"]
    await play(walk.sam, "[Stop]", f"[{walk.says('resume')}]")
    assert (await newest(walk.sam))["text"] == "Where to?"


async def test_a_double_tap_in_place_draws_one_card(walk: Stage) -> None:
    await play(walk.sam, "/walk", "(twice) [Go]")
    assert drawn(walk) == ["sendMessage", "editMessageText"]
    assert walk.unanswered() == 0


async def test_a_double_tap_into_a_card_that_is_sent_sends_one(walk: Stage) -> None:
    await play(walk.sam, "/walk", "(twice) [Write]")
    assert len(await cards(walk.sam)) == 2
    await play(walk.sam, "(twice) [Overslaan]")
    assert len(await cards(walk.sam)) == 3
    await play(walk.sam, "[← Terug]", f"(twice) [{walk.says('reopen-answer')}]")
    assert len(await cards(walk.sam)) == 5
    assert walk.unanswered() == 0


async def test_a_double_tap_on_an_offer_sends_one_card(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "[Overslaan]", "[Overslaan]", "[3]")
    before = len(await cards(walk.sam))
    await play(walk.sam, "(twice) [Note]")
    assert len(await cards(walk.sam)) == before + 1


async def ticks(stage: Stage, *names: str) -> None:
    """Tap several buttons of the newest card within one batch of updates."""
    card = await newest(stage.sam)
    found = {key["text"]: key["callback_data"] for row in rows(card) for key in row}
    for name in names:  # by hand: over HTTP, each tap would come to the bot by itself
        person.tap(stage.preview, stage.preview.chats[SAM], card["message_id"], found[name])
    await stage.sam.wait()


async def test_toggles_in_one_batch_all_stay_and_are_drawn_once(stage: Stage) -> None:
    await play(stage.sam, "/impasse", "[Beginnen]", "[Nee]")
    await play(stage.sam, f"[{labels(await newest(stage.sam))[0]}]", "[7]")
    options = labels(await newest(stage.sam))[:3]
    before = len(drawn(stage))
    await ticks(stage, *options)
    assert labels(await newest(stage.sam))[:3] == [f"✓ {option}" for option in options]
    assert drawn(stage)[before:] == ["editMessageText"]
    assert stage.unanswered() == 0


async def test_one_toggle_too_many_says_so_and_draws_the_others(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Go]")
    before = len(drawn(walk))
    await ticks(walk, "Cat", "Dog", "Fish")
    assert labels(await newest(walk.sam))[:3] == ["✓ Cat", "✓ Dog", "Fish"]
    assert drawn(walk)[before:] == ["editMessageText"]
    assert f"! {walk.says('toast-most')}" in await walk.sam.transcript()


async def test_toggles_and_their_done_in_one_batch_go_on_with_all_of_them(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Go]")
    await ticks(walk, "Cat", "Dog", "Klaar")
    await play(walk.sam, "[Overslaan]", "[Overslaan]", "[7]")
    assert "The end of Cat en Dog" in (await newest(walk.sam))["text"]


async def test_done_without_a_choice_says_so(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Go]", "[Klaar]")
    assert f"! {walk.says('toast-least')}" in await walk.sam.transcript()
    await play(walk.sam, "[Cat]", "[✓ Cat]", "[Klaar]")
    assert (await newest(walk.sam))["text"] == "Which pets?"


async def test_toggles_that_come_while_the_first_is_drawn_are_drawn_together(
    walk: Stage,
) -> None:
    await play(walk.sam, "/walk", "[Go]")
    before = len(drawn(walk))
    held = walk.preview.faults.hold("editMessageText")
    await walk.sam.tap("Cat")
    await until(lambda: "editMessageText" in drawn(walk)[before:])
    card = await newest(walk.sam)
    for key in rows(card)[0][:3]:
        await walk.sam.tap_data(card["message_id"], key["callback_data"])
    await until(lambda: not walk.preview.updates.pending())
    held.set()
    await walk.sam.wait()
    assert labels(await newest(walk.sam))[:3] == ["Cat", "✓ Dog", "✓ Fish"]
    assert drawn(walk)[before:] == ["editMessageText"] * 2
    assert walk.unanswered() == 0
