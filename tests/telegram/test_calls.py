"""What Telegram and the network do to a call: refused, held up, cut off, answered oddly."""

import asyncio
from collections.abc import Callable

import pytest

from tests.bots import Stage, cards, labels, newest, play

ODD = [
    b"",
    b"{",
    b'{"ok":true,"result":{"message_id":1,"text":"wor',
    b"{}",
    b"[]",
    b"null",
    b"<html><body>502 Bad Gateway</body></html>",
    b"\xff\xfe",
    b'{"ok":false,"error_code":500}',
    b"[" * 100_000,
]

UPDATE_FAILED = ["event=update-failed", "error=NetworkError"]


def cut(_: bytes) -> bytes:
    """Break the connection instead of answering."""
    raise asyncio.CancelledError


def instead(body: bytes) -> Callable[[bytes], bytes]:
    return lambda _: body


async def text(stage: Stage) -> str:
    return str((await newest(stage.sam))["text"])


@pytest.mark.parametrize(
    "change", [cut, *map(instead, ODD)], ids=["cut", *(repr(each[:12]) for each in ODD)]
)
async def test_an_answer_that_did_not_arrive_is_asked_for_again(
    walk: Stage, change: Callable[[bytes], bytes]
) -> None:
    await play(walk.sam, "/walk")
    for method in ("editMessageText", "answerCallbackQuery", "getUpdates"):
        walk.preview.faults.garble(method, change, times=2)
    await play(walk.sam, "[Go]")
    assert await text(walk) == "Which pets?"
    assert walk.unanswered() == 0
    assert len(await cards(walk.sam)) == 1


@pytest.mark.parametrize("change", [cut, instead(b"{}")], ids=["cut", "odd"])
async def test_a_send_whose_answer_was_lost_is_not_sent_twice(
    walk: Stage, change: Callable[[bytes], bytes]
) -> None:
    await play(walk.sam, "/walk", "[Write]", "(reply) one")
    walk.preview.faults.garble("sendMessage", change)
    await play(walk.sam, "(reply) two")
    *_, asked, card, excuse = await cards(walk.sam)
    assert excuse["text"] == walk.says("page-broken")
    assert card["text"].endswith("First\none\nSecond\ntwo")
    assert labels(asked)[0] == walk.says("skip")
    assert [line.split()[:2] for line in walk.errors] == [UPDATE_FAILED]
    walk.errors.clear()
    await play(walk.sam, "[7]")
    assert "You said two." in (await cards(walk.sam))[-2]["text"]


async def test_the_notes_come_even_where_the_answer_that_brings_them_was_lost(
    walk: Stage,
) -> None:
    await play(walk.sam, "/walk", "[Write]", "one")
    walk.preview.faults.garble("editMessageReplyMarkup", cut)
    await play(walk.sam, "two")
    assert (await text(walk)).endswith("First\none\nSecond\ntwo")
    await play(walk.sam, f"[{walk.says('reopen-answer')}]", "better")
    assert (await text(walk)).endswith("First\none\nSecond\nbetter")


@pytest.mark.parametrize("method", ["editMessageText", "answerCallbackQuery"])
async def test_it_waits_as_long_as_telegram_says(walk: Stage, method: str) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse(method, 429, "Too Many Requests: retry after 3", {"retry_after": 3})
    await play(walk.sam, "[Go]")
    assert await text(walk) == "Which pets?"
    assert walk.sleeps.asked == [3]
    assert walk.unanswered() == 0


async def test_a_send_that_was_refused_for_the_traffic_is_tried_again(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    too_many = 429, "Too Many Requests: retry after 90", {"retry_after": 90}
    walk.preview.faults.refuse("sendMessage", *too_many, times=2)
    await play(walk.sam, "[Write]")
    assert "First question?" in await text(walk)
    assert walk.sleeps.asked == [30, 30]


async def test_polling_waits_as_long_as_telegram_says(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse("getUpdates", 429, "Too Many Requests", {"retry_after": 7})
    await play(walk.sam, "[Go]", "[Cat]")
    assert walk.sleeps.asked == [7]


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_a_server_in_trouble_is_asked_three_times(walk: Stage, status: int) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse("editMessageText", status, "Internal Server Error", times=2)
    await play(walk.sam, "[Go]")
    assert await text(walk) == "Which pets?"


async def test_what_cannot_be_drawn_is_excused_and_the_same_tap_works_later(
    walk: Stage,
) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse("editMessageText", 500, "Internal Server Error", times=3)
    await play(walk.sam, "[Go]")
    assert await text(walk) == walk.says("page-broken")
    assert [line.split()[:2] for line in walk.errors] == [UPDATE_FAILED]
    walk.errors.clear()
    await play(walk.sam, "[Go]")
    assert (await cards(walk.sam))[0]["text"] == "Which pets?"
    assert walk.unanswered() == 0


async def test_what_cannot_be_sent_is_excused_and_the_words_may_be_sent_again(
    walk: Stage,
) -> None:
    await play(walk.sam, "/walk", "[Write]", "one")
    walk.preview.faults.refuse("sendMessage", 500, "Internal Server Error")
    await play(walk.sam, "two")
    assert await text(walk) == walk.says("page-broken")
    walk.errors.clear()
    await walk.restart()
    await walk.sam.reply("two", (await cards(walk.sam))[-2]["message_id"])
    await walk.sam.wait()
    assert (await text(walk)).endswith("First\none\nSecond\ntwo")


async def test_when_nothing_gets_through_it_goes_on_with_the_next_update(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    for method in ("editMessageText", "sendMessage"):
        walk.preview.faults.refuse(method, 500, "Internal Server Error", times=3)
    await play(walk.sam, "[Go]")
    assert [line.split()[0] for line in walk.errors] == [
        "event=update-failed",
        "event=apology-failed",
    ]
    walk.errors.clear()
    await play(walk.sam, "[Go]")
    assert await text(walk) == "Which pets?"


async def test_a_tap_that_could_not_be_answered_is_no_reason_for_an_excuse(
    walk: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse("answerCallbackQuery", 500, "Internal Server Error", times=3)
    await play(walk.sam, "[Go]")
    assert await text(walk) == "Which pets?"
    assert len(await cards(walk.sam)) == 1
    assert any("event=tap-not-answered error=NetworkError" in line for line in caplog.messages)


async def test_a_tap_that_is_too_old_to_be_answered_still_draws(
    walk: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse(
        "answerCallbackQuery",
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    )
    await play(walk.sam, "[Go]")
    assert await text(walk) == "Which pets?"
    assert not [line for line in caplog.messages if "tap-not-answered" in line]


@pytest.mark.parametrize("result", [b"true", b"{}", b"[]", b'{"message_id":"x"}', b"null"])
@pytest.mark.parametrize(
    "method", ["editMessageText", "sendMessage", "editMessageReplyMarkup", "answerCallbackQuery"]
)
async def test_a_result_of_another_kind_stops_nothing(
    walk: Stage, method: str, result: bytes
) -> None:
    odd = instead(b'{"ok":true,"result":%s}' % result)
    await play(walk.sam, "/walk")
    walk.preview.faults.garble(method, odd)
    await play(walk.sam, "[Go]", "[Cat]", "[Klaar]")
    walk.errors.clear()
    await play(walk.sam, "/walk", "[Go]")
    assert await text(walk) == "Which pets?"
    assert walk.unanswered() == 0


async def test_a_keyboard_that_telegram_refuses_for_good_is_excused(walk: Stage) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse("editMessageText", 400, "Bad Request: BUTTON_DATA_INVALID")
    await play(walk.sam, "[Go]")
    assert await text(walk) == walk.says("page-broken")
    walk.errors.clear()


async def test_an_acknowledgement_that_telegram_refuses_for_good(
    walk: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    await play(walk.sam, "/walk")
    walk.preview.faults.refuse("answerCallbackQuery", 400, "Bad Request: MESSAGE_TOO_LONG")
    await play(walk.sam, "[Go]")
    assert await text(walk) == "Which pets?"
    assert any("event=tap-not-answered error=BadRequest" in line for line in caplog.messages)
