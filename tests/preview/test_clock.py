"""The clock that can be moved."""

import pytest

from bot.preview.client import Phone, PhoneError
from bot.preview.clock import Clock, NoTimeError
from bot.preview.preview import Preview

NOON_IN_WINTER = 1_795_777_200.25  # 2026-11-27T12:00:00.25 in Amsterdam


def test_it_is_set_to_a_local_time_and_ticks_on() -> None:
    now = [NOON_IN_WINTER]
    clock = Clock(lambda: now[0])
    assert clock.local() == "2026-11-27T12:00"
    clock.move("2026-11-28T08:30")
    assert clock.local() == "2026-11-28T08:30"
    now[0] += 3600
    assert clock.local() == "2026-11-28T09:30"
    clock.move("2026-07-01T08:30")
    assert clock.local() == "2026-07-01T08:30"
    assert clock.ahead_s < 0


@pytest.mark.parametrize("local", ["", "soon", "2026-11-27T08:30Z", "1999-01-01", "2026-02-30"])
def test_what_is_no_local_time_is_refused(local: str) -> None:
    with pytest.raises(NoTimeError):
        Clock(lambda: NOON_IN_WINTER).move(local)


async def test_the_phone_moves_it_for_everyone_and_the_bot_gets_to_know(
    sam: Phone, robin: Phone, preview: Preview
) -> None:
    told: list[int] = []

    async def on_clock() -> None:
        told.append(preview.clock.ahead_s)

    preview.on_clock = on_clock
    await robin.send("x")
    with preview.pages.subscribe(1001) as pages:
        await sam.move_clock("2030-01-01T08:30")
        event = await pages.get()
    assert event
    assert event["clock"] == "2030-01-01T08:30"
    assert told == [preview.clock.ahead_s]
    assert await sam.transcript() == "> (clock 2030-01-01T08:30)\n"
    assert await robin.transcript() == "> x\n\n> (clock 2030-01-01T08:30)\n"
    await sam.send("y")
    (message,) = await sam.messages()
    assert message["date"] >= 1_893_483_000


async def test_a_time_that_is_none_is_refused_in_a_sentence(sam: Phone) -> None:
    with pytest.raises(PhoneError, match="written as"):
        await sam.move_clock("soon")
