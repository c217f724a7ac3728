"""The bot as one program: found or not found, started, reloaded, stopped."""

import asyncio
import logging
from pathlib import Path

import pytest
from telegram.error import InvalidToken

from bot import app
from bot.app import Shelf
from bot.content.library import load
from bot.settings import Settings
from tests.bots import Stage, labels, newest, play, real_library, running_bot
from tests.preview.bot import until
from tests.telegram.small import DIALOGS, TEXTS, small_library


def events(caplog: pytest.LogCaptureFixture) -> list[str]:
    """The names of the events that the program logged."""
    said = [each.getMessage() for each in caplog.records if each.name.startswith("bot.")]
    return [line.split()[0].removeprefix("event=") for line in said]


async def test_it_starts_and_stops(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "bot")
    async with running_bot() as stage:
        await play(stage.sam, "/start")
    assert events(caplog) == ["started", "stopped"]


async def test_without_a_network_at_start_it_waits_for_one(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with running_bot(start=False) as stage:
        stage.preview.faults.refuse("getMe", 502, "Bad Gateway", times=3)
        await stage.start()
        await play(stage.sam, "/impasse")
        assert labels(await newest(stage.sam))[0] == "Beginnen"
        assert stage.sleeps.asked == [3.0] * 3
    assert events(caplog) == ["telegram-not-found"]


async def test_it_can_be_stopped_while_there_is_no_network() -> None:
    async with running_bot(start=False) as stage:
        stage.settings = Settings(stage.preview.token, "http://127.0.0.1:9", "nl", "INFO")
        await stage.start()
        await until(lambda: len(stage.sleeps.asked) > 1)
        await stage.stop()
        assert stage.preview.calls == []


async def test_it_can_be_stopped_while_telegram_does_not_answer() -> None:
    async with running_bot(start=False) as stage:
        held = stage.preview.faults.hold("getMe")
        await stage.start()
        await until(lambda: stage.preview.calls)
        await stage.stop()
        held.set()


async def test_a_token_that_telegram_does_not_know() -> None:
    async with running_bot(start=False) as stage:
        stage.preview.token = "1:another"  # noqa: S105 - of this test alone
        await stage.start()
        with pytest.raises(InvalidToken):
            await stage.ended()


async def test_the_bot_runs_even_where_its_profile_cannot_be_set(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with running_bot(start=False) as stage:
        stage.preview.faults.refuse("setMyDescription", 429, "Too Many Requests: retry after 9")
        await stage.start()
        await until(lambda: "profile-not-set" in events(caplog))
        await play(stage.sam, "/impasse", "[Beginnen]")
        assert "Nee" in labels(await newest(stage.sam))


async def test_it_finishes_what_it_is_answering() -> None:
    async with running_bot() as stage:
        await play(stage.sam, "/impasse")
        held = stage.preview.faults.hold("editMessageText")
        await stage.sam.tap("Beginnen")
        await until(lambda: "editMessageText" in stage.methods())
        stopping = asyncio.create_task(stage.stop())
        await until(lambda: stage.preview.bot_state == "stopped")
        assert not stopping.done()
        held.set()
        await stopping
        (edit,) = [call for call in stage.preview.calls if call.method == "editMessageText"]
        assert edit.status == 200


async def test_it_stops_within_five_seconds_whatever_is_on_its_way(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert app.STOP_WITHIN_S < 5
    monkeypatch.setattr(app, "STOP_WITHIN_S", 0.01)
    caplog.set_level(logging.INFO, "bot")
    async with running_bot() as stage:
        await play(stage.sam, "/impasse")
        held = stage.preview.faults.hold("editMessageText")
        await stage.sam.tap("Beginnen")
        await until(lambda: "editMessageText" in stage.methods())
        await stage.stop()
        assert events(caplog)[-1] == "stopped"
        held.set()
        order = stage.running.application.update_processor
        await until(lambda: not order.current_concurrent_updates)
        await stage.running.application.shutdown()


def test_a_broken_library_never_takes_the_place_of_a_good_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    good = small_library(tmp_path)
    shelf = Shelf(lambda: load(tmp_path, "nl"))
    assert shelf.library == good or set(shelf.library.dialogs) == set(DIALOGS)
    first = shelf.library
    broken = tmp_path / "dialogs" / "walk.yaml"
    broken.write_text("version: 2", "utf-8")
    shelf.reload()
    assert shelf.library is first
    broken.unlink()
    for name in ("nl", "en"):
        (tmp_path / "locales" / name / "walk.ftl").unlink()
    note = tmp_path / "dialogs" / "note.yaml"
    note.write_text(DIALOGS["note"].replace("minutes: 1", "minutes: 5"), "utf-8")
    shelf.reload()
    assert [dialog.minutes for dialog in shelf.library.dialogs.values()] == [5]
    assert set(TEXTS) == {"walk", "note"}
    assert events(caplog) == ["reload-refused", "reloaded"]


async def test_a_reload_is_seen_by_the_next_update() -> None:
    async with running_bot() as stage:
        await play(stage.sam, "/impasse")
        stage.swap(real_library("en"))
        await stage.sam.speak("de")
        await play(stage.sam, "/help")
        assert (await newest(stage.sam))["text"] == stage.says("page-help", "en")


async def walks(stage: Stage) -> None:
    await play(stage.robin, "/impasse", "[Begin]")
    assert "No" in labels(await newest(stage.robin))


async def test_two_bots_after_each_other_on_one_preview() -> None:
    async with running_bot() as stage:
        await walks(stage)
        await stage.restart()
        await play(stage.robin, "[No]")
        await stage.stop()
        await stage.start()
        await walks(stage)
