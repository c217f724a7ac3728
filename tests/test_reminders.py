"""What comes by itself, from the store to the phone: once, in time, and at a pace."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.core.progress import Again, Consent, Daily, LookBack, Profile
from bot.preview.arguments import Json
from tests.bots import ROBIN, SAM, Alarm, Stage, built, cards, guarded, newest, play, running_bot
from tests.preview.bot import until
from tests.telegram.test_question import asking

MONDAY = datetime(2026, 11, 30, 7, 30, tzinfo=UTC)
DAILY = Daily(time=time(8, 30))
# A minute late: what sleeps until it looks again slept a minute from some moment of 8:29.
BEFORE, AT = "(clock 2026-11-30T08:29)", "(clock 2026-11-30T08:31)"


def profile(**changes: object) -> Profile:
    plain = Profile(
        consent=Consent(version=1, date=date(2026, 11, 27)),
        locale="nl",
        zone="Europe/Amsterdam",
        last_used=date(2026, 11, 27),
        daily=DAILY,
    )
    return plain.model_copy(update=changes)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with running_bot(asking(tmp_path)) as started:
        await play(started.sam, BEFORE, "/start", "(restart)")
        await started.alarm.ring()  # from here on it sleeps
        yield started


async def keep(stage: Stage, chat_id: int = SAM, **changes: object) -> None:
    await stage.kept.keep(chat_id, profile(**changes), int(MONDAY.timestamp()))


async def kept(stage: Stage, chat_id: int = SAM) -> Profile | None:
    row = await stage.kept.get(chat_id)
    return row.profile if row else None


async def questions(stage: Stage) -> list[Json]:
    return [each for each in await cards(stage.sam) if each["text"].startswith("Pattern")]


async def test_it_comes_once_at_its_time_with_a_sound(stage: Stage) -> None:
    await keep(stage)
    await play(stage.sam, AT, "(clock 2026-11-30T08:31)", "(restart)", "(clock 2026-11-30T08:32)")
    (question,) = await questions(stage)
    assert "disable_notification" not in question
    now = await kept(stage)
    assert now
    assert now.daily
    assert now.daily.asked_on == MONDAY.date()
    row = await stage.kept.get(SAM)
    assert row
    assert row.due_at == int(MONDAY.timestamp()) + 24 * 3600


async def test_what_is_kept_sooner_wakes_it(stage: Stage) -> None:
    await play(stage.sam, "/daily", "[Ja, bewaar dat]", AT)
    assert len(await questions(stage)) == 1


async def test_what_was_due_before_someone_tapped_still_comes(stage: Stage) -> None:
    await keep(stage)
    await stage.sam.play("/settings")
    stage.alarm.is_stuck = True
    await play(stage.sam, AT, "[Doorsturen tegenhouden]")
    stage.alarm.is_stuck = False
    await stage.alarm.ring()
    (question,) = await questions(stage)
    assert question["has_protected_content"]


async def test_late_ones_are_skipped(stage: Stage) -> None:
    await keep(stage)
    await stage.sam.play("(clock 2026-11-30T10:31)")
    assert await questions(stage) == []
    await stage.sam.play("(clock 2026-12-01T10:29)")
    assert len(await questions(stage)) == 1


async def test_who_blocked_the_bot_is_forgotten(stage: Stage) -> None:
    await keep(stage)
    refused = "Forbidden: bot was blocked by the user"
    stage.preview.faults.refuse("sendMessage", 403, refused)
    await stage.sam.play(AT)
    assert await kept(stage) is None


async def test_all_wait_as_long_as_telegram_says(stage: Stage) -> None:
    await keep(stage)
    await stage.robin.play("/start")
    await keep(stage, ROBIN)
    parameters = {"retry_after": 90}
    stage.preview.faults.refuse("sendMessage", 429, "Too Many Requests", parameters)
    before = len(stage.methods())
    await stage.sam.play(AT)
    await until(lambda: stage.methods()[before:].count("sendMessage") == 3)
    assert len(await questions(stage)) == 1
    assert 90.0 in stage.sleeps.asked


async def test_one_that_cannot_be_sent_is_lost_and_not_sent_twice(stage: Stage) -> None:
    await keep(stage)
    stage.preview.faults.refuse("sendMessage", 500, "Internal Server Error")
    await play(stage.sam, AT, "(clock 2026-11-30T08:31)")
    assert await questions(stage) == []
    assert stage.errors.pop().startswith("event=reminder-failed")


async def test_two_bots_send_one(stage: Stage) -> None:
    await keep(stage)
    alarm = Alarm(stage.preview.now)
    store = guarded(lambda: False, stage.kept, stage.clock)
    times = (stage.clock, stage.sleeps, alarm)
    other = built(stage.preview, stage.settings, stage.shelf, store, times)
    await other.application.initialize()
    running = asyncio.create_task(other.reminders.run())
    await asyncio.sleep(0)

    async def ring_both() -> None:
        await asyncio.gather(stage.alarm.ring(), alarm.ring())

    stage.preview.on_clock = ring_both
    await stage.sam.play(AT)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await other.application.shutdown()
    assert len(await questions(stage)) == 1


async def test_a_store_that_cannot_be_had_is_waited_for(stage: Stage) -> None:
    await keep(stage)
    stage.broken = True
    await stage.sam.play(AT)
    assert await questions(stage) == []
    stage.broken = False
    stage.clock.at += 60
    await stage.sam.play("(clock 2026-11-30T08:32)")
    assert len(await questions(stage)) == 1


async def test_a_look_back_replies_to_its_end_and_then_nothing_is_kept(stage: Stage) -> None:
    await play(stage.sam, "/walk", "(clock 2026-11-30T16:00)")
    end = await newest(stage.sam)
    look_back = LookBack(dialog="walk", date=MONDAY.date(), message_id=end["message_id"])
    await keep(stage, daily=None, look_backs=(look_back,))
    await play(stage.sam, "(restart)", "(clock 2026-11-30T16:30)")
    asked = await newest(stage.sam)
    assert asked["reply_to_message"]["message_id"] == end["message_id"]
    assert "disable_notification" not in asked
    assert await kept(stage) is None
    await stage.sam.play("[Gedaan]")
    assert (await newest(stage.sam))["text"].startswith("Je deed het.")


async def test_once_a_day_the_expired_go(stage: Stage) -> None:
    long_ago = profile(last_used=date(2025, 1, 1))
    await stage.kept.keep(SAM, long_ago, None)
    await stage.sam.play("(clock 2026-12-02T08:00)")
    assert await kept(stage) is None


async def test_a_question_that_is_being_sent_when_the_bot_stops_arrives(stage: Stage) -> None:
    await keep(stage, daily=DAILY.model_copy(update={"again": Again(at=MONDAY, prompt="habit")}))
    held = stage.preview.faults.hold("sendMessage")
    stage.preview.clock.move("2026-11-30T08:31")
    ringing = asyncio.create_task(stage.alarm.ring())
    await until(lambda: stage.methods().count("sendMessage") == 2)
    stopping = asyncio.create_task(stage.stop())
    await asyncio.sleep(0)
    held.set()
    await stopping
    ringing.cancel()
    await asyncio.gather(ringing, return_exceptions=True)
    assert len(await questions(stage)) == 1
