"""The short dialogs behind the daily questions: every path, in both languages."""

from collections.abc import Iterator

import pytest

from bot.core.dialog import Answer, Ask, End, Scale
from bot.core.effects import CardScreen
from bot.core.position import Position, Trail, advance, walk
from bot.core.rendering import render
from bot.preview.entities import settle, utf16_length
from bot.preview.formatting import parse_html
from tests.core.content import answers, real

THEMES = sorted(each for each in real().dialogs if each.startswith("theme_"))
LINE = "the client looked at me for the first time"
MOST_ON_A_CARD = 300
MOST_ON_AN_END = 650


def paths(theme: str, locale: str) -> Iterator[tuple[Position, Trail]]:
    """Walk every path of a theme."""
    dialog, todo = real().dialogs[theme], [Position(theme, locale=locale)]
    while todo:
        position = todo.pop()
        trail = walk(dialog, position.path)
        yield position, trail
        onward = (advance(dialog, position, answer) for answer in answers(trail.here))
        todo += [each for each in onward if each]


def read(position: Position, trail: Trail) -> str:
    """Give a card as it is read, with a line wherever words were typed."""
    view = render(real(), CardScreen(position), dict.fromkeys(trail.written(), LINE))
    return settle(*parse_html(view.text))[0]


def chosen(trail: Trail) -> tuple[Answer, ...]:
    """Give the answers; of a scale only what followed from it: numbers need not all differ."""
    cards = (*trail.passed, trail.here)
    return tuple(
        cards[-1].id + cards[place + 1].id
        if isinstance(card.kind, Scale)
        else trail.answers[card.id]
        for place, card in enumerate(trail.passed)
    )


def test_there_is_one_for_each_theme() -> None:
    assert len(THEMES) == 12


@pytest.mark.parametrize("locale", ["nl", "en"])
@pytest.mark.parametrize("theme", THEMES)
def test_every_path_is_short_and_has_an_end_of_its_own(theme: str, locale: str) -> None:
    ends = dict[tuple[Answer, ...], str]()
    for position, trail in paths(theme, locale):
        text = read(position, trail)
        is_end = isinstance(trail.here.kind, End)
        assert utf16_length(text) <= (MOST_ON_AN_END if is_end else MOST_ON_A_CARD)
        if is_end:
            assert sum(isinstance(card.kind, Ask) for card in trail.passed) == 1
            assert len(trail.passed) <= 3
            assert text.count(LINE) == len(trail.written())
            ends[chosen(trail)] = text
    assert len(set(ends.values())) == len(ends) > 1
