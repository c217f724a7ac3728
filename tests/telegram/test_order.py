"""What leaves together, what comes in order, and who waits for whom."""

from bot.preview.activity import Call
from tests.bots import ROBIN, SAM, Stage, cards, newest, play
from tests.preview.bot import until


def last(stage: Stage, method: str) -> Call:
    return next(call for call in reversed(stage.preview.calls) if call.method == method)


async def test_the_acknowledgement_and_the_card_leave_together(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Go]")
    held = [walk.preview.faults.hold(name) for name in ("answerCallbackQuery", "editMessageText")]
    await walk.sam.tap("Dog")
    await until(lambda: {"answerCallbackQuery", "editMessageText"} <= {*walk.methods()[3:]})
    assert last(walk, "answerCallbackQuery").answered_at is None
    assert last(walk, "editMessageText").answered_at is None
    for each in held:
        each.set()
    await walk.sam.wait()
    assert walk.methods().count("answerCallbackQuery") == 2
    assert walk.methods().count("editMessageText") == 2


async def test_the_acknowledgement_leaves_with_a_card_that_is_sent(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    held = [walk.preview.faults.hold(name) for name in ("answerCallbackQuery", "sendMessage")]
    await walk.sam.tap("Write")
    await until(lambda: {"answerCallbackQuery", "sendMessage"} <= {*walk.methods()[1:]})
    assert last(walk, "answerCallbackQuery").answered_at is None
    # The old card is closed when the new one has come, not before.
    assert "editMessageReplyMarkup" not in walk.methods()
    for each in held:
        each.set()
    await walk.sam.wait()
    assert walk.methods()[-1] == "editMessageReplyMarkup"


async def test_a_chat_is_not_held_up_by_another(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    await play(walk.robin, "/walk")
    walk.preview.activity.idle = None  # it tells of all chats together
    held = walk.preview.faults.hold("editMessageText")
    await walk.sam.tap("Go")
    await until(lambda: "editMessageText" in walk.methods())
    await play(walk.robin, "[Go]", "[Cat]", "[Done]", "(reply) one")
    assert (await newest(walk.robin))["text"].endswith("First\none")
    assert last(walk, "editMessageText").chat_id == ROBIN
    sams = [call for call in walk.preview.calls if call.chat_id == SAM]
    assert sams[-1].answered_at is None or sams[-2].answered_at is None
    held.set()
    await walk.sam.wait()


async def test_the_updates_of_a_chat_come_one_after_the_other(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]")
    held = walk.preview.faults.hold("sendMessage")
    await walk.sam.reply("one")
    await until(lambda: walk.methods()[-1] == "sendMessage")
    before = len(walk.methods())
    for words in ("two", "/help", "three"):
        await walk.sam.send(words)
    await until(lambda: not walk.preview.updates.pending())
    assert len(walk.methods()) == before
    held.set()
    await walk.sam.wait()
    shown = [card["text"] for card in await cards(walk.sam)][-4:]
    assert shown[0].startswith("Second question?")
    assert shown[1].endswith("First\none\nSecond\ntwo")
    assert shown[2] == walk.says("page-help")
    assert shown[3].startswith(walk.says("page-addition"))


async def test_a_chat_at_rest_is_forgotten_by_the_order(walk: Stage) -> None:
    await play(walk.sam, "/walk", "(twice) [Go]")
    processor = walk.running.application.update_processor
    assert processor.current_concurrent_updates == 0
