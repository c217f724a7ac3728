"""Old buttons and strange ones: every tap is answered, none is misread."""

from itertools import product
from pathlib import Path

import pytest

from bot.core.buttons import CardButton, PageButton, Verb
from bot.core.callback import encode
from bot.core.dialog import ANSWERED, SKIPPED
from bot.core.library import Library
from bot.core.position import Position
from tests.bots import SAM, Stage, cards, labels, newest, play, rows
from tests.telegram.small import WALK, WALK_TEXT, small_library

EDITED = WALK.replace("of: [cat, dog, fish]", "of: [cat, dog, bird]")
EDITED_TEXT = WALK_TEXT.replace(".fish = Fish", ".bird = Bird")


@pytest.fixture(scope="session")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return small_library(tmp_path_factory.mktemp("edited"), walk=EDITED, text=EDITED_TEXT)


@pytest.fixture(scope="session")
def without_walk(small: Library) -> Library:
    dialogs = {"note": small.dialogs["note"]}
    return Library(dialogs, small.texts, small.facts, small.safety_words)


async def test_a_tap_on_a_card_that_no_longer_stands_there_is_only_acknowledged(
    walk: Stage,
) -> None:
    await play(walk.sam, "/walk", "[Go]")
    before = await cards(walk.sam)
    await play(walk.sam, "(old 1) [Danger]")
    assert await cards(walk.sam) == before
    assert walk.unanswered() == 0


@pytest.mark.parametrize("forget", ["restart", "minute"])
async def test_without_memory_the_old_button_decides(walk: Stage, forget: str) -> None:
    await play(walk.sam, "/walk", "[Go]")
    if forget == "restart":
        await walk.restart()
    else:
        walk.clock.at += 60
    await play(walk.sam, "(old 1) [Danger]")
    assert (await newest(walk.sam))["text"] == "There is danger."


async def test_after_a_restart_ticks_are_what_the_button_holds(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Go]", "[Cat]", "(restart)", "[Dog]", "[Klaar]", "[Overslaan]")
    await play(walk.sam, "[Overslaan]", "[7]")
    assert "The end of Cat en Dog" in (await newest(walk.sam))["text"]


@pytest.mark.parametrize("between", [[], ["(restart)"]], ids=["", "restart"])
async def test_a_card_of_an_edited_dialog_is_refused_kindly(
    walk: Stage, edited: Library, between: list[str]
) -> None:
    await play(walk.sam, "/walk", "[Go]", "[Cat]")
    walk.swap(edited)
    await play(walk.sam, *between, "[Klaar]")
    old, anew = await cards(walk.sam)
    assert anew["text"] == f"{walk.says('notice-edited')}\n\nWhere to?"
    assert labels(old) == [walk.says("begin-anew")]
    assert old["text"] == "Which pets?"
    await walk.sam.play(f"[{walk.says('begin-anew')}]")
    assert (await cards(walk.sam))[0]["text"] == "Where to?"
    assert walk.unanswered() == 0


async def test_an_edit_off_the_path_leaves_a_button_alive(walk: Stage, edited: Library) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) one")
    walk.swap(edited)
    await play(walk.sam, "(reply) two")
    assert (await newest(walk.sam))["text"].endswith("First\none\nSecond\ntwo")


async def test_a_reply_to_a_card_of_an_edited_dialog(walk: Stage, edited: Library) -> None:
    await play(walk.sam, "/walk", "[Go]", "[Cat]", "[Klaar]")
    walk.swap(edited)
    await play(walk.sam, "(reply) one")
    *_, old, anew = await cards(walk.sam)
    assert anew["text"].startswith(walk.says("notice-edited"))
    assert labels(old) == [walk.says("begin-anew")]


async def test_text_without_a_reply_does_not_answer_a_card_of_an_edited_dialog(
    walk: Stage, edited: Library
) -> None:
    await play(walk.sam, "/walk", "[Go]", "[Fish]", "[Klaar]")
    walk.swap(edited)
    await play(walk.sam, "one")
    assert (await newest(walk.sam))["text"] == walk.says("page-lost")


async def test_text_without_a_reply_is_no_answer_to_a_card_that_came_before_it(
    walk: Stage, tmp_path: Path
) -> None:
    another = "  zeroth:\n    ask: optional\n    next: first\n  first:"
    dialog = WALK.replace("write: first", "write: zeroth").replace("  first:", another)
    text = f"{WALK_TEXT}zeroth = Zeroth question?\n    .heading = Zeroth\n"
    await play(walk.sam, "/walk", "[Write]")
    walk.swap(small_library(tmp_path, walk=dialog, text=text))
    await play(walk.sam, "one")
    assert (await newest(walk.sam))["text"] == walk.says("page-lost")


async def test_the_language_that_was_chosen_outlives_a_reload(walk: Stage, edited: Library) -> None:
    await play(walk.sam, "/language", "[English]")
    walk.swap(edited)
    await walk.sam.play("/help")
    assert (await newest(walk.sam))["text"] == walk.says("page-help", "en")


async def test_a_button_of_a_dialog_that_is_gone(walk: Stage, without_walk: Library) -> None:
    await play(walk.sam, "/start", "/walk", "[Go]")
    walk.swap(without_walk)
    await play(walk.sam, "[Cat]", "(old 1) [Walk]")
    *_, first, second = await cards(walk.sam)
    assert first["text"] == second["text"]
    assert first["text"].startswith(walk.says("page-menu"))
    assert (await walk.sam.transcript()).count(f"! {walk.says('toast-gone')}") == 2
    await walk.sam.play("one")
    assert (await newest(walk.sam))["text"] == walk.says("page-lost")


FORGED = [
    "x",
    "=",
    "A" * 64,
    "//////",
    "\x00",
    "🙂" * 16,
    "é",
    ":",
    "::::",
    ":open:nl:",
    ":open:nl:nowhere",
    ":open:xx:walk",
    ":open:nl:walk:more",
    ":speak:nl:xx",
    ":speak:nl:",
    ":add:nl:",
    ":leave-out:xx:",
    ":nowhere:nl:",
    ":welcome:nl:",
    ":menu:../..:",
    "' OR 1=1; --",
]


@pytest.mark.parametrize("between", [[], ["(restart)"]], ids=["", "restart"])
async def test_forged_data_is_always_answered(walk: Stage, between: list[str]) -> None:
    await play(walk.sam, "/walk", *between)
    message_id = (await newest(walk.sam))["message_id"]
    for data in FORGED:
        await walk.sam.tap_data(message_id, data)
    await walk.sam.wait()
    assert walk.unanswered() == 0
    await play(walk.sam, "/walk", "[Go]")
    assert (await newest(walk.sam))["text"] == "Which pets?"


POSITIONS = [
    Position("walk"),
    Position("walk", ("danger",)),
    Position("walk", ("go",), ("cat",)),
    Position("walk", ("write",), (), "en", 2**31 - 1),
    Position("walk", ("write", ANSWERED, SKIPPED), (), "fr"),
    Position("walk", ("write", SKIPPED, ANSWERED, 7)),
    Position("note", (ANSWERED,)),
]


@pytest.mark.parametrize("position", POSITIONS, ids=str)
@pytest.mark.parametrize("remembered", [True, False])
async def test_any_verb_at_any_position_is_answered(
    walk: Stage, position: Position, *, remembered: bool
) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) one")
    (first, *_, last) = await cards(walk.sam)
    for message, verb, index in product((first, last), Verb, (0, 31)):
        if not remembered:
            walk.clock.at += 60
        button = CardButton(position, verb, index)
        await walk.sam.tap_data(message["message_id"], encode(button, walk.shelf.library.dialogs))
    await walk.sam.wait()
    assert walk.unanswered() == 0


@pytest.mark.parametrize("name", ["open", "speak", "add", "leave-out", "menu", "safety"])
async def test_a_button_of_a_page_on_a_message_that_is_none(walk: Stage, name: str) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) one")
    data = encode(PageButton(name, "nl", "walk"), {})
    await walk.sam.tap_data((await newest(walk.sam))["message_id"], data)
    await walk.sam.wait()
    assert walk.unanswered() == 0


async def test_a_tap_without_data_is_answered_one_on_an_inline_message_is_not_ours(
    walk: Stage,
) -> None:
    await walk.sam.play("/walk")
    card = await newest(walk.sam)
    await walk.sam.tap("Go")
    await walk.sam.wait()
    query = {
        "id": "17",
        "from": {"id": SAM, "is_bot": False, "first_name": "Sam"},
        "chat_instance": "1",
    }
    before = walk.methods().count("answerCallbackQuery")
    await walk.push("callback_query", {**query, "message": card, "game_short_name": "x"})
    await walk.push("callback_query", {**query, "inline_message_id": "x", "data": "x"})
    calls = [call.method for call in walk.preview.calls]
    assert calls.count("answerCallbackQuery") == before + 1


async def test_somebody_elses_button_opens_nothing_of_theirs(walk: Stage) -> None:
    await play(walk.robin, "/walk", "[Write]", "(reply) secret", "[Skip]")
    stolen = rows(await newest(walk.robin))[0][7 % 6]["callback_data"]
    await walk.sam.play("/start")
    await walk.sam.tap_data((await newest(walk.sam))["message_id"], stolen)
    await walk.sam.wait()
    assert "secret" not in await walk.sam.transcript()
