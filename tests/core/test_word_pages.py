"""The warning and the wipe as they are shown, in both languages."""

from itertools import product

import pytest

from bot.core.buttons import CardButton, PageButton, Verb
from bot.core.callback import decode
from bot.core.effects import Screen, WarningScreen, WipedScreen, WipeScreen
from bot.core.identifying import Kind
from bot.core.position import Position
from bot.core.rendering import render
from bot.core.view import Key
from tests.core.content import real

START = Position("impasse", locale="nl")


def shown(screen: Screen) -> tuple[str, list[object]]:
    """Give the text of a screen and what its keys hold."""
    view = render(real(), screen, {})
    keys = [key for row in view.keyboard for key in row if isinstance(key, Key)]
    return view.text, [decode(key.data, real().dialogs) for key in keys]


def test_a_warning_names_the_kinds_and_leads_on_or_away() -> None:
    text, keys = shown(WarningScreen(START, 2**31 - 1, frozenset(Kind)))
    kinds = "een e-mailadres, een telefoonnummer, een BSN, een volledige datum en een adres"
    assert text.startswith(f"Ik zie iets wat op {kinds} lijkt.")
    carry = CardButton(START, Verb.CARRY, 2**31 - 1)
    assert keys == [carry, PageButton("discard", "nl")]


def test_the_question_holds_where_the_conversation_begins() -> None:
    _, keys = shown(WipeScreen(7, "en"))
    assert keys == [PageButton("wipe", "en", "7"), PageButton("leave-standing", "en")]


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_what_came_of_it_is_said_in_one_way_for_each(locale: str) -> None:
    ways = [
        shown(WipedScreen(locale, blanked, left))
        for blanked, left in product((False, True), repeat=2)
    ]
    assert len({text for text, _ in ways}) == 4
    assert all(keys == [PageButton("menu", locale)] for _, keys in ways)
    assert not [text for text, _ in ways if "  " in text or text != text.strip()]
