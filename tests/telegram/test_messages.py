"""Messages that are no answer: attachments, edits, groups; and a chat that is closed or emptied."""

import logging

import pytest

from bot.preview.arguments import Json
from tests.bots import SAM, Stage, cards, labels, newest, play

GROUP: Json = {"id": -100200, "type": "supergroup", "title": "Team"}
PERSON: Json = {"id": SAM, "is_bot": False, "first_name": "Sam", "language_code": "nl"}
BOT: Json = {"id": 7_000_000_001, "is_bot": True, "first_name": "Tussenstap"}


@pytest.mark.parametrize("kind", ["photo", "document", "sticker", "contact", "location"])
@pytest.mark.parametrize("how", ["", " reply"])
async def test_other_kinds_of_messages_are_declined_and_the_question_stays(
    walk: Stage, kind: str, how: str
) -> None:
    await play(walk.sam, "/walk", "[Write]", f"({kind}{how})")
    assert (await newest(walk.sam))["text"] == walk.says("page-declined")
    assert "getFile" not in {call.method for call in walk.preview.calls}
    await play(walk.sam, "one")
    assert (await newest(walk.sam))["text"].endswith("First\none")


async def test_a_service_message_is_passed_over(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    chat = {"id": SAM, "type": "private", "first_name": "Sam"}
    pinned = {"message_id": 900, "date": 1, "chat": chat, "from": PERSON}
    await walk.push("message", {**pinned, "delete_chat_photo": True})
    await walk.push("edited_message", {**pinned, "edit_date": 2, "caption": "x"})
    await walk.push("channel_post", {**pinned, "text": "/help"})
    assert len(await cards(walk.sam)) == 1


async def test_an_edited_message_is_answered_with_the_way_to_change(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) one", "(edit) uno")
    *_, card, page = await cards(walk.sam)
    assert page["text"] == walk.says("page-amended")
    assert card["text"].endswith("First\none")


def group_message(text: str, **fields: object) -> Json:
    return {
        "message_id": 5,
        "date": 1,
        "chat": GROUP,
        "from": PERSON,
        "text": text,
        **fields,
    }


async def test_a_group_is_pointed_to_a_private_chat(walk: Stage) -> None:
    left, member = ({"user": BOT, "status": status} for status in ("left", "member"))
    joined = {"chat": GROUP, "from": PERSON, "date": 1}
    # The preview has no groups: it refuses the answer, which goes to the right chat all the same.
    await walk.push(
        "my_chat_member", {**joined, "old_chat_member": left, "new_chat_member": member}
    )
    await walk.push("message", group_message("/walk@tussenstap_bot"))
    assert [c.method for c in walk.preview.calls if c.chat_id == GROUP["id"]] == [
        *["sendMessage"] * 2,  # the page, then the excuse that it did not get through
        *["sendMessage"] * 2,
    ]
    assert [line.split()[0] for line in walk.errors] == [
        "event=update-failed",
        "event=apology-failed",
    ] * 2
    walk.errors.clear()


async def test_in_a_group_it_keeps_silent_otherwise(walk: Stage) -> None:
    member = {"user": BOT, "status": "member"}
    changed = {"chat": GROUP, "from": PERSON, "date": 1}
    await walk.push("message", group_message("help"))
    await walk.push("message", group_message("", photo=[]))
    await walk.push("edited_message", group_message("/help", edit_date=2))
    await walk.push(
        "my_chat_member", {**changed, "old_chat_member": member, "new_chat_member": member}
    )
    kicked = {"user": BOT, "status": "kicked", "until_date": 0}
    await walk.push(
        "my_chat_member", {**changed, "old_chat_member": member, "new_chat_member": kicked}
    )
    assert walk.methods() == []


async def test_a_block_forgets_the_chat(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "(block)", "(unblock)", "one")
    assert (await newest(walk.sam))["text"] == walk.says("page-lost")


async def test_blocked_while_it_answers(walk: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "bot")
    await play(walk.sam, "/language", "[English]", "/walk", "[Write]")
    walk.preview.faults.refuse("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await walk.sam.play("one")
    assert "event=chat-closed" in caplog.messages
    assert walk.errors == []
    await walk.sam.play("two")
    assert (await newest(walk.sam))["text"] == walk.says("page-lost", "nl")


async def test_a_card_that_was_deleted_is_sent_anew(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) one", "(reply) two")
    card = await newest(walk.sam)
    seven = card["reply_markup"]["inline_keyboard"][1][1]["callback_data"]
    await walk.sam.delete(card["message_id"])
    await walk.sam.tap_data(card["message_id"], seven)
    await walk.sam.wait()
    end = await newest(walk.sam)
    # Telegram no longer gives the text of a deleted message, and with it the notes.
    assert end["message_id"] != card["message_id"]
    assert "The end of : 7" in end["text"]
    assert f"You said {walk.says('note-lost')}." in end["text"]
    assert walk.unanswered() == 0


async def test_the_card_that_asks_was_deleted(walk: Stage) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) one")
    await walk.sam.delete((await newest(walk.sam))["message_id"])
    await walk.sam.play("two")
    card = await newest(walk.sam)
    assert card["text"].endswith(f"First\n{walk.says('note-lost')}\nSecond\ntwo")


async def test_the_card_is_deleted_while_its_answer_is_on_its_way(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse("editMessageText", 400, "Bad Request: message can't be edited")
    await walk.sam.play("[Go]")
    first, second = await cards(walk.sam)
    assert labels(first) == ["Go", "Danger", "Write", "← Terug", "Stop"]
    assert second["text"] == "Which pets?"
