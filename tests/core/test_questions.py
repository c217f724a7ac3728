"""The question of today: what its keys do, and how it is shown."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.buttons import PageButton
from bot.core.callback import MAX_BYTES, encode
from bot.core.context import Context, Standing
from bot.core.dialog import ANSWERED
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Draw,
    Effect,
    PageScreen,
    Post,
    PromptScreen,
    Toast,
)
from bot.core.engine import step
from bot.core.events import Page, Questioned, Tapped
from bot.core.menu import QUESTION, MenuFile
from bot.core.position import Position
from bot.core.prompts import NO_PROMPTS, PromptsFile
from bot.core.questions import KEYS, question_tapped
from bot.core.rendering import render
from bot.core.rotation import after, on_day
from bot.core.view import Key
from tests.core.example import DIALOGS, NL, at
from tests.core.pages import LIBRARY
from tests.core.prompts import prompts_of
from tests.core.walks import library as walking

PROMPTS = prompts_of(
    "one",
    a="arriving light success",
    b="pattern firm trouble",
    c="goals light success",
)
TODAY = date(2026, 11, 27)
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
FIRST = on_day(PROMPTS, TODAY) or ""
GONE = Acknowledge(Toast("toast-question-gone", "nl"))


def run(event: Questioned | Tapped, prompts: PromptsFile = PROMPTS) -> list[Effect]:
    return list(step(DIALOGS, event, replace(NL, now=NOW), prompts))


def tap(name: str, prompt: str, standing: Standing | None = None) -> list[Effect]:
    tapped = Tapped(encode(PageButton(name, "nl", prompt), {}), 5)
    return list(step(DIALOGS, tapped, replace(NL, now=NOW, standing=standing), PROMPTS))


def test_the_question_of_today_is_posted_and_tomorrow_brings_another() -> None:
    assert run(Questioned()) == [Post(PromptScreen(FIRST, "nl"))]
    tomorrow = replace(NL, now=NOW + timedelta(days=1))
    (other,) = step(DIALOGS, Questioned(), tomorrow, PROMPTS)
    assert other == Post(PromptScreen(on_day(PROMPTS, date(2026, 11, 28)) or "", "nl"))


def test_one_goes_into_it_in_a_new_message_and_the_question_stays() -> None:
    begin = CardScreen(Position("one", locale="nl", first_message_id=5))
    assert tap("go-into", "a") == [Acknowledge(), Post(begin)]
    assert tap("go-into", "a", PromptScreen("a", "nl")) == [Acknowledge(), Post(begin)]


def test_another_one_comes_in_its_place() -> None:
    other = Draw(PromptScreen(after(PROMPTS, "a") or "", "nl"), 5)
    assert tap("another", "a") == [Acknowledge(), other]


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize(
    "standing",
    [PromptScreen("b", "nl"), PageScreen(Page.MENU, "nl"), CardScreen(at(None, "b", ANSWERED))],
)
def test_a_second_tap_on_what_no_longer_stands_there_is_only_acknowledged(
    name: str, standing: Standing
) -> None:
    assert tap(name, "a", standing) == [Acknowledge()]


def test_the_key_of_a_question_that_is_gone_shows_the_one_of_today() -> None:
    for name in KEYS:
        assert tap(name, "gone") == [GONE, Draw(PromptScreen(FIRST, "nl"), 5)]
    tapped = PageButton("go-into", "nl", "a")
    assert question_tapped({}, PROMPTS, tapped, 5, replace(NL, now=NOW))[0] == GONE


def test_without_questions_there_is_the_menu() -> None:
    menu = PageScreen(Page.MENU, "nl")
    assert run(Questioned(), NO_PROMPTS) == [Post(menu)]
    tapped = Tapped(encode(PageButton("another", "nl", "a"), {}), 5)
    assert run(tapped, NO_PROMPTS) == [Acknowledge(Toast("toast-gone", "nl")), Post(menu)]


def test_it_speaks_the_language_that_was_chosen() -> None:
    context = Context("xx", ("nl", "zz"), chosen="zz", now=NOW)
    assert step(DIALOGS, Questioned(), context, PROMPTS) == (Post(PromptScreen(FIRST, "zz")),)
    tapped = Tapped(encode(PageButton("another", "nl", FIRST), {}), 5)
    *_, drawn = step(DIALOGS, tapped, context, PROMPTS)
    assert drawn == Draw(PromptScreen(after(PROMPTS, FIRST) or "", "zz"), 5)


def test_it_is_shown_below_its_theme_and_its_minutes() -> None:
    longest = "x" * 40
    own = FluentTexts(
        "en",
        {
            "bot": read_fluent(
                "en",
                "bot.ftl",
                "prompt-head = <b>{ $theme }</b> · { $minutes } min\n"
                "go-into = Go\nanother = Other\nkey-menu = Menu\nkey-daily = Daily\n",
            ),
            "prompts": read_fluent("en", "prompts.ftl", f"theme-goals = Goals\n{longest} = Why?\n"),
        },
    )
    prompts = prompts_of(**{longest: "goals light success"})
    library = replace(LIBRARY, texts={"en": own}, prompts=prompts)
    view = render(library, PromptScreen(longest, "en"), {})
    assert view.text == "<b>Goals</b> · 1 min\n\nWhy?"
    keys = [key for row in view.keyboard for key in row if isinstance(key, Key)]
    assert [key.label for key in keys] == ["Go", "Other", "Daily", "Menu"]
    assert max(len(key.data) for key in keys) <= MAX_BYTES


def test_the_menu_leads_to_the_question_of_today_in_place() -> None:
    assert tap(QUESTION, "") == [Acknowledge(), Draw(PromptScreen(FIRST, "nl"), 5)]
    assert tap(QUESTION, "", CardScreen(at())) == [Acknowledge()]
    menu = MenuFile(version="1", first=("one", QUESTION))
    library = replace(walking(DIALOGS), menu=menu, prompts=PROMPTS)
    view = render(library, PageScreen(Page.MENU, "nl"), {})
    assert [key.label for row in view.keyboard for key in row][:2] == [
        "one:need",
        "bot:need-question",
    ]
    assert "bot:menu-line bot:need-question bot:about-question 1" in view.text
