"""The daily questions as they stand: how many of what, how long, and none like another."""

import re
from collections import Counter
from functools import cache
from itertools import combinations

import pytest

from bot.content.library import Read, read_content
from bot.core.prompts import PROMPTS, PromptsFile, theme_name
from tests.content.sentences import LOCALES, faults
from tests.core.content import ROOT

THEMES = (
    *("arriving", "evokes", "pattern", "accepting", "equal_say", "hope"),
    *("goals", "repair", "view", "limits", "context", "craft"),
)
EACH = 9
LONGEST, LONGEST_HEADING = 160, 24
LIKE = 0.45
"""The share of their words of four letters and more that no two questions have in common."""

in_each_language = pytest.mark.parametrize("locale", LOCALES)


@cache
def read() -> Read:
    return read_content(ROOT, "nl")


@cache
def prompts() -> PromptsFile:
    found = read().draft.prompts
    assert found is not None
    return found


@cache
def questions(locale: str) -> dict[str, str]:
    """Give what is asked in a language, by the name of the question."""
    texts = read().draft.texts[locale]
    return {name: texts.say(PROMPTS, name) for name in prompts().prompts}


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", text.casefold()))


def test_each_theme_has_its_questions_and_opens_its_dialog() -> None:
    assert prompts().themes == {theme: f"theme_{theme}" for theme in THEMES}
    counts = Counter(each.theme for each in prompts().prompts.values())
    assert counts == dict.fromkeys(THEMES, EACH)


def test_names_begin_with_the_theme_and_say_what_the_question_is_about() -> None:
    for name, prompt in prompts().prompts.items():
        assert name.startswith(f"{prompt.theme}_")
        assert not re.search(r"\d", name)


def test_what_went_well_is_asked_as_often_as_what_was_hard() -> None:
    kinds = Counter((each.theme, each.about) for each in prompts().prompts.values())
    assert {kinds[theme, about] for theme in THEMES for about in ("success", "trouble")} == {4, 5}
    assert sum(kinds[theme, "success"] for theme in THEMES) == len(THEMES) * EACH / 2


def test_about_a_third_is_firm_and_of_no_theme_all() -> None:
    firm = Counter(each.theme for each in prompts().prompts.values() if each.tone == "firm")
    assert 30 <= firm.total() <= 36
    assert all(2 <= firm[theme] <= 3 for theme in THEMES)


def test_what_went_well_is_asked_firmly_too() -> None:
    kinds = {(each.tone, each.about) for each in prompts().prompts.values()}
    assert len(kinds) == 4


def test_each_theme_has_short_and_longer_questions() -> None:
    for theme in THEMES:
        mine = [each.minutes for each in prompts().prompts.values() if each.theme == theme]
        assert mine.count("1") >= mine.count("3") > 0


@in_each_language
def test_a_question_is_short_and_plain(locale: str) -> None:
    for name, text in questions(locale).items():
        assert len(text) <= LONGEST, name
        assert not re.search(r"[<>&{}\n\"']", text), name
        assert len(re.findall(r"[.?!…](?=\s|”|$)", text)) <= 2, name
        assert re.search(r"[.?!…]”?$", text), name
        assert faults(text, locale) == [], name


@in_each_language
def test_a_name_of_a_theme_fits_a_heading(locale: str) -> None:
    names = [read().draft.texts[locale].say(PROMPTS, theme_name(theme)) for theme in THEMES]
    assert len(set(names)) == len(THEMES)
    assert all(0 < len(name) <= LONGEST_HEADING for name in names)


@in_each_language
def test_no_question_has_a_word_to_do_without(locale: str) -> None:
    forbidden = read().draft.forbidden[locale]
    assert forbidden
    found = {name: words(text) & forbidden for name, text in questions(locale).items()}
    assert not {name: some for name, some in found.items() if some}


@in_each_language
def test_no_two_questions_are_alike(locale: str) -> None:
    long = {name: {w for w in words(t) if len(w) > 3} for name, t in questions(locale).items()}
    alike = [
        (one, other)
        for one, other in combinations(long, 2)
        if len(long[one] & long[other]) > LIKE * len(long[one] | long[other])
    ]
    assert alike == []


@in_each_language
def test_questions_begin_in_many_ways(locale: str) -> None:
    first = Counter(text.split()[0] for text in questions(locale).values())
    assert len(first) >= EACH * 3
    assert max(first.values()) <= len(THEMES) * EACH / 6
