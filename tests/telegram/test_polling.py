"""Fetching updates: odd ones, rivals, and a token that is no longer valid."""

import logging

import pytest
from telegram.error import InvalidToken

from bot.preview.arguments import Json
from tests.bots import SAM, Stage, newest, play

PERSON: Json = {"id": SAM, "is_bot": False, "first_name": "Sam"}
CHAT: Json = {"id": SAM, "type": "private", "first_name": "Sam"}

ODD: list[tuple[str, Json]] = [
    ("message", {}),
    ("message", {"message_id": 1, "date": "then", "chat": CHAT}),
    ("message", {"message_id": 1, "date": 10**20, "chat": CHAT, "text": "words"}),
    ("message", {"message_id": 1, "date": 1, "chat": [], "text": "words"}),
    ("message", {"message_id": 1, "date": 1, "chat": CHAT, "entities": [{"type": 5}]}),
    ("callback_query", {"id": "1"}),
    ("callback_query", {"id": "1", "from": "Sam", "chat_instance": "1"}),
    ("my_chat_member", {"chat": CHAT}),
]


@pytest.mark.parametrize(("kind", "payload"), ODD)
async def test_an_odd_update_is_passed_over(walk: Stage, kind: str, payload: Json) -> None:
    walk.preview.updates.add(SAM, kind, payload)
    await play(walk.sam, "/walk", "[Go]")
    assert (await newest(walk.sam))["text"] == "Which pets?"
    (line,) = walk.errors
    assert line.startswith("event=update-unreadable ")
    assert "words" not in line
    walk.errors.clear()


@pytest.mark.parametrize(
    "batch", [b"[7]", b"[{}]", b'[{"update_id":"x"}]', b"[null]", b'[{"update_id":1.5}]']
)
async def test_something_that_is_no_update_at_all(walk: Stage, batch: bytes) -> None:
    await play(walk.sam, "/walk")
    odd = b'{"ok":true,"result":%s}' % batch
    walk.preview.faults.garble("getUpdates", lambda _: odd)
    await play(walk.sam, "[Go]", "[Cat]")
    assert walk.errors == ["event=update-unreadable kind=no-id"]
    walk.errors.clear()


async def test_an_update_with_nothing_in_it(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.garble("getUpdates", lambda _: b'{"ok":true,"result":[{"update_id":1}]}')
    await play(walk.sam, "[Go]", "[Cat]")
    assert walk.unanswered() == 0


@pytest.mark.parametrize("result", [b"true", b"{}", b'"x"', b"null"])
async def test_an_answer_that_is_no_list_is_waited_out(walk: Stage, result: bytes) -> None:
    await play(walk.sam, "/walk")
    odd = b'{"ok":true,"result":%s}' % result
    walk.preview.faults.garble("getUpdates", lambda _: odd)
    await play(walk.sam, "[Go]", "[Cat]")
    assert walk.sleeps.asked == [0.5]


async def test_an_update_of_a_kind_that_nobody_asked_for(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    # A server that holds other kinds in its queue hands them out still.
    odd = b'{"ok":true,"result":[{"update_id":1,"poll":{}},{"update_id":2,"chat_join_request":3}]}'
    walk.preview.faults.garble("getUpdates", lambda _: odd)
    await play(walk.sam, "[Go]")
    await play(walk.sam, "[Cat]")
    assert {line.split()[1] for line in walk.errors} == {"kind=other"}
    walk.errors.clear()


async def test_a_rival_is_waited_out_and_named_once(
    walk: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    await play(walk.sam, "/walk")
    conflict = "Conflict: terminated by other getUpdates request"
    walk.preview.faults.refuse("getUpdates", 409, conflict, times=8)
    await play(walk.sam, "[Go]", "[Cat]")
    assert walk.sleeps.asked == [0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 30.0, 30.0]
    said = [(each.levelname, each.getMessage().split()[0]) for each in caplog.records]
    named = [level for level, event in said if event == "event=other-instance"]
    assert named == ["WARNING", *["DEBUG"] * 5, "WARNING", "DEBUG"]


async def test_after_a_failure_the_pauses_begin_anew(walk: Stage) -> None:
    for _ in range(2):
        walk.preview.faults.refuse("getUpdates", 502, "Bad Gateway", times=2)
        await play(walk.sam, "/walk", "/walk")
    assert walk.sleeps.asked == [0.5, 1.0] * 2


async def test_a_forbidden_poll_is_waited_out(walk: Stage) -> None:
    walk.preview.faults.refuse("getUpdates", 403, "Forbidden: something new")
    await play(walk.sam, "/walk", "[Go]")
    assert (await newest(walk.sam))["text"] == "Which pets?"


async def test_a_token_that_is_revoked_while_it_runs(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    walk.preview.token = "2000000:another-token-altogether"  # noqa: S105 - of this test alone
    await walk.sam.send("/help")
    with pytest.raises(InvalidToken):
        await walk.ended()
    walk.errors.clear()  # what it had taken already could not be answered any more


async def test_what_was_taken_is_confirmed_when_it_stops(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    await walk.stop()
    assert not walk.preview.updates.pending()
    await walk.start()
    await play(walk.sam, "[Go]")
    assert walk.methods().count("sendMessage") == 1
