"""Turns come at a pace, and all wait where Telegram says so."""

from bot.telegram.pace import A_SECOND, Pace
from tests.bots import Clock, Sleeps


async def test_turns_come_so_many_a_second() -> None:
    clock, sleeps = Clock(), Sleeps()
    pace = Pace(clock, sleeps)
    for _ in range(A_SECOND + 1):
        await pace.turn()
    assert round(sleeps.asked[-1], 6) == 1
    clock.at += 5
    before = len(sleeps.asked)
    await pace.turn()
    assert len(sleeps.asked) == before


async def test_a_rest_is_for_all() -> None:
    sleeps = Sleeps()
    pace = Pace(Clock(), sleeps)
    await pace.rest(30)
    await pace.turn()
    assert sleeps.asked == [30, 30]
