"""Notes on a card come back as they were put there, whatever was typed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot, Message

from bot.core.dialog import ANSWERED, SKIPPED
from bot.core.effects import CardScreen, PageScreen, PausedScreen, Screen
from bot.core.events import Page
from bot.core.library import Library
from bot.core.notes import Notes, add
from bot.core.position import Position
from bot.core.rendering import render
from bot.preview.arguments import Arguments
from bot.preview.content import read_text
from bot.preview.entities import settle
from bot.telegram.markup import markup
from bot.telegram.notes import carried, first_data, quoted

BOT = Bot("1:of-no-bot")

WORDS = st.lists(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from([*"<>&\n '\"", "</i>", "<b>", "First\n", "👨‍👩‍👧", "🇳🇱", "@ann", "x.nl"]),
    ),
    max_size=40,
).map("".join)

SECOND = Position("walk", ("write", ANSWERED))
HOW = Position("walk", ("write", ANSWERED, ANSWERED))
LAST = Position("walk", ("write", ANSWERED, ANSWERED, 7))


def on_the_phone(library: Library, screen: Screen, notes: Notes) -> Message:
    """The card as Telegram gives it back."""
    view = render(library, screen, notes)
    text, entities = read_text(Arguments({"text": view.text, "parse_mode": "HTML"}))
    shown: dict[str, Any] = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": 1, "type": "private"},
        "text": text,
        "entities": [entity.to_json() for entity in entities],
        "reply_markup": markup(view.keyboard, asks=view.asks).to_dict(),
    }
    return Message.de_json(shown, BOT)


@given(first=WORDS, second=WORDS)
def test_notes_come_back_from_every_kind_of_card(small: Library, first: str, second: str) -> None:
    typed = {"first": first, "second": second}
    notes: Notes = {}
    for card, words in typed.items():
        notes = add(notes, card, settle(words, ())[0])
    for screen in (CardScreen(HOW), PausedScreen(HOW), CardScreen(LAST), PausedScreen(LAST)):
        found = carried(on_the_phone(small, screen, notes), small)
        assert found == notes
        # And once more: what came back is put there again as it is.
        assert carried(on_the_phone(small, screen, found), small) == notes


def test_a_card_before_the_words_has_none(small: Library) -> None:
    assert carried(on_the_phone(small, CardScreen(Position("walk")), {}), small) == {}
    skipped = CardScreen(Position("walk", ("write", SKIPPED, SKIPPED)))
    assert carried(on_the_phone(small, skipped, {}), small) == {}


def test_what_cannot_be_told_for_certain_counts_as_lost(small: Library) -> None:
    card = on_the_phone(small, CardScreen(HOW), {"first": "one", "second": "two"})
    with_fewer = on_the_phone(small, CardScreen(SECOND), {"first": "one"})
    shown = card.to_dict() | {"entities": with_fewer.to_dict()["entities"]}
    assert carried(Message.de_json(shown, BOT), small) == {}
    assert carried(Message.de_json(shown | {"entities": []}, BOT), small) == {}
    assert carried(Message.de_json(shown | {"text": "", "entities": []}, BOT), small) == {}


def test_a_message_that_is_no_card(small: Library) -> None:
    page = on_the_phone(small, PageScreen(Page.HELP, "nl"), {})
    assert carried(page, small) == {}
    assert quoted(page) == ""
    plain = Message.de_json(page.to_dict() | {"reply_markup": None}, BOT)
    assert first_data(plain) == ""
    assert carried(plain, small) == {}


@pytest.mark.parametrize("locale", ["xx", "fr"])
def test_a_card_in_a_language_that_is_not_there(small: Library, locale: str) -> None:
    spoken = on_the_phone(small, CardScreen(SECOND), {"first": "one"})
    lacking = Library(
        small.dialogs,
        {locale: small.texts["nl"]},
        small.facts,
        small.safety_words,
    )
    assert carried(spoken, lacking) == {}
