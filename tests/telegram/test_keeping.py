"""What the shell keeps of someone, and when: only after a yes, and never a word."""

from datetime import date

import pytest

from bot.core.progress import Profile
from tests.bots import SAM, Stage, cards, labels, newest, play

TAPS = ("/walk", "[Write]", "(reply) my own words", "(reply) and more")


async def kept(stage: Stage) -> Profile | None:
    row = await stage.kept.get(SAM)
    return row.profile if row else None


async def opt_in(stage: Stage) -> None:
    await play(stage.sam, "/settings", "[Onthoud waar ik was]", "[Ja, bewaar dat]")


async def test_nothing_is_written_before_a_yes(walk: Stage) -> None:
    await play(walk.sam, *TAPS, "/settings", "[Onthoud waar ik was]", "[Nee, liever niet]")
    await play(walk.sam, "/progress", "/export", "/forget", "/stop")
    assert await kept(walk) is None


async def test_a_yes_keeps_the_place_and_its_end(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, *TAPS)
    card = await newest(walk.sam)
    profile = await kept(walk)
    assert profile
    assert profile.bookmarks["walk"].message_id == card["message_id"]
    await walk.sam.play("[7]")
    profile = await kept(walk)
    assert profile
    assert profile.bookmarks == {}
    assert list(profile.finished) == ["walk"]
    for word in ("words", "more", "7"):
        assert word not in profile.model_dump_json(exclude={"consent", "last_used", "finished"})


async def test_one_goes_on_where_one_was_with_all_that_was_said(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, *TAPS, "(restart)", "/menu")
    key = "[Verder: Walk]"
    assert key[1:-1] in labels(await newest(walk.sam))
    await walk.sam.play(key)
    card = await newest(walk.sam)
    assert card["text"].startswith("How was it?")
    assert "First\nmy own words\nSecond\nand more" in card["text"]
    profile = await kept(walk)
    assert profile
    assert profile.bookmarks["walk"].message_id == card["message_id"]


async def test_tapping_continue_twice_is_once(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, *TAPS, "/menu", "(twice) [Verder: Walk]")
    assert [each["text"][:7] for each in (await cards(walk.sam))[-2:]] == ["Waar he", "How was"]


async def test_a_card_that_was_deleted_begins_the_dialog_anew_and_says_so(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, *TAPS)
    here = (await newest(walk.sam))["message_id"]
    await walk.sam.delete(here)
    await play(walk.sam, "/menu", "[Verder: Walk]")
    text = (await newest(walk.sam))["text"]
    assert text.startswith(walk.says("notice-card-gone"))
    assert text.endswith("Where to?")


async def test_a_card_that_asks_goes_on_in_a_new_message(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, "/walk", "[Write]", "/menu", "[Verder: Walk]", "(reply) late")
    assert "First\nlate" in (await newest(walk.sam))["text"]


async def test_forgetting_asks_once_and_leaves_nothing(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, "/forget", "[Nee, laat staan]")
    assert await kept(walk)
    await play(walk.sam, "/forget", "[Ja, wis alles]")
    assert await kept(walk) is None
    assert (await newest(walk.sam))["text"] == walk.says("page-forgotten")
    await play(walk.sam, "/export")
    assert (await newest(walk.sam))["text"] == walk.says("page-nothing-kept")


async def test_who_blocks_the_bot_is_forgotten(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, "(block)")
    assert await kept(walk) is None


async def test_what_is_protected_cannot_be_forwarded(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, "[Doorsturen tegenhouden]", "/walk")
    assert (await newest(walk.sam))["has_protected_content"]
    await play(walk.sam, "/settings", "[Doorsturen toestaan]", "/walk")
    assert "has_protected_content" not in await newest(walk.sam)


@pytest.mark.parametrize("steps", [[], ["/settings"]], ids=["first", "later"])
async def test_a_store_that_cannot_be_had_takes_nothing_else_down(
    walk: Stage, steps: list[str]
) -> None:
    walk.broken = True
    await play(walk.sam, *steps, *TAPS)
    assert (await newest(walk.sam))["text"].startswith("How was it?")
    await play(walk.sam, "/settings")
    assert (await newest(walk.sam))["text"] == walk.says("page-not-kept")
    walk.broken = False
    walk.clock.at += 60
    await opt_in(walk)
    assert await kept(walk)


async def test_a_failing_write_is_told_instead_of_promised(walk: Stage) -> None:
    await play(walk.sam, "/settings", "[Onthoud waar ik was]")
    walk.broken = True
    await play(walk.sam, "[Ja, bewaar dat]")
    assert (await newest(walk.sam))["text"] == walk.says("page-not-kept")
    assert await kept(walk) is None


async def test_the_day_is_that_of_the_preview(walk: Stage) -> None:
    await walk.sam.play("(clock 2027-03-04T08:30)")
    await opt_in(walk)
    profile = await kept(walk)
    assert profile
    assert profile.last_used == date(2027, 3, 4)


async def test_what_is_kept_comes_as_a_document(walk: Stage) -> None:
    await opt_in(walk)
    await play(walk.sam, "/export")
    sent = await newest(walk.sam)
    assert sent["caption"] == walk.says("page-export")
    upload = walk.preview.uploads.get(sent["document"]["file_id"])
    assert upload
    assert upload.name == "tussenstap.json"
    assert '"progress"' in upload.content.decode()


async def test_progress_comes_as_a_picture_that_says_the_same_in_words(walk: Stage) -> None:
    await play(walk.sam, "/progress")
    assert (await newest(walk.sam))["text"] == walk.says("page-no-progress")
    await opt_in(walk)
    await play(walk.sam, *TAPS, "[7]", "/progress")
    sent = await newest(walk.sam)
    assert "1 dag" in sent["caption"]
    assert "Walk · 1" in sent["caption"]
    upload = walk.preview.uploads.get(sent["photo"][0]["file_id"])
    assert upload
    assert len(upload.content) < 60_000
    await walk.sam.play(f"[{walk.says('key-withdraw-progress')}]")
    assert await kept(walk) is None
