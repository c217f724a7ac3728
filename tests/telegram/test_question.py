"""The question of today, from the command to the dialog that it opens."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core.library import Library
from tests.bots import Stage, cards, labels, library_of, newest, play, running_bot
from tests.telegram.small import DIALOGS, TEXTS

PROMPTS = """\
version: 1
themes: {pattern: walk}
prompts:
  habit: {theme: pattern, minutes: 1, tone: light, about: success}
  dance: {theme: pattern, minutes: 3, tone: light, about: trouble}
"""
WORDS = """\
theme-pattern = Pattern
habit = What goes by itself?
dance = Who took the first step?
"""
HABIT = "Pattern · 1 minuut\n\nWhat goes by itself?"
DANCE = "Pattern · 3 minuten\n\nWho took the first step?"
KEYS = ["Ga erop in", "Een andere vraag", "Elke werkdag een vraag?", "Menu"]


def asking(folder: Path, prompts: str = PROMPTS, words: str = WORDS) -> Library:
    return library_of(folder, {**DIALOGS, "prompts": prompts}, {**TEXTS, "prompts": words})


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return asking(tmp_path_factory.mktemp("asking"))


@pytest.fixture
async def asked(library: Library) -> AsyncIterator[Stage]:
    async with running_bot(library) as started:
        await started.sam.play("(clock 2026-11-27T08:30)")
        yield started


async def texts(stage: Stage) -> list[str]:
    return [card["text"] for card in await cards(stage.sam)]


async def test_each_day_has_its_question_under_either_name(asked: Stage) -> None:
    await play(asked.sam, "/vraag", "/question", "(clock 2026-11-28T00:00)", "/vraag")
    first, again, tomorrow = await texts(asked)
    assert first == again
    assert {first, tomorrow} == {HABIT, DANCE}
    assert labels(await newest(asked.sam)) == KEYS
    await asked.robin.play("/question")
    assert labels(await newest(asked.robin))[0] == "Go into it"


async def test_one_goes_into_it_and_the_question_stays(asked: Stage) -> None:
    await play(asked.sam, "/vraag", "(twice) [Ga erop in]")
    question, card = await cards(asked.sam)
    assert labels(question) == KEYS
    assert card["text"] == "Where to?"
    assert asked.unanswered() == 0


async def test_another_comes_in_its_place_once_for_two_taps(asked: Stage) -> None:
    await asked.sam.play("/vraag")
    (first,) = await texts(asked)
    await asked.sam.play("(twice) [Een andere vraag]")
    (second,) = await texts(asked)
    assert {first, second} == {HABIT, DANCE}
    await asked.sam.play("[Een andere vraag]")
    assert await texts(asked) == [first]


async def test_the_menu_takes_its_place(asked: Stage) -> None:
    await play(asked.sam, "/vraag", "[Menu]")
    (menu,) = await texts(asked)
    assert menu.startswith(asked.says("page-menu"))


async def test_the_keys_of_a_question_that_was_removed_show_another(
    asked: Stage, tmp_path: Path
) -> None:
    await asked.sam.play("/vraag")
    (first,) = await texts(asked)
    gone = "habit" if first == HABIT else "dance"
    left = "".join(line for line in PROMPTS.splitlines(keepends=True) if gone not in line)
    words = "".join(line for line in WORDS.splitlines(keepends=True) if gone not in line)
    asked.swap(asking(tmp_path, left, words))
    await asked.sam.play("[Ga erop in]")
    (now,) = await texts(asked)
    assert {first, now} == {HABIT, DANCE}
    assert f"! {asked.says('toast-question-gone')}\n" in await asked.sam.transcript()


async def test_without_questions_it_is_no_command(walk: Stage) -> None:
    await walk.sam.play("/vraag")
    assert (await newest(walk.sam))["text"].startswith(walk.says("page-unknown-command"))
    names = [each["command"] for each in (await walk.sam.snapshot())["commands"]]
    assert "question" not in names
