"""Words survive: rendered, shown by Telegram, and read back from the card, they are the same."""

from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message, MessageEntity

from bot.core.dialog import End
from bot.core.effects import CardScreen, PausedScreen
from bot.core.notes import Notes, add
from bot.core.position import Position, walk
from bot.core.rendering import render
from bot.core.view import Key, View
from bot.preview.entities import settle
from bot.preview.formatting import parse_html
from bot.telegram.notes import carried
from tests.core.content import Explorer, real
from tests.core.dialogs import Seeded

NASTY = (
    "gewoon",
    "<b>vet</b> & <i>schuin",
    "Vanuit de hoek\ntwee mensen",
    "</blockquote></i>",
    "&lt;&amp;#x41;",
    "één\n\ntwee\nDRIE",
    "🎤",
    "👨‍👩‍👧‍👦🇳🇱🩷",
    "שלום עולם",
    "e\u0301\u0323 a\u0308",
    "\ue000\ue100\ue001",
    "   ",
    "http://x.nl en @iemand /stop #tag",
    "bel 0612345678",
    "**x** _y_ `z`",
    '"quote" “…”',
    "\u200d\u200f.",
    ".",
    "a ",
    "𝐛𝐨𝐥𝐝 𝘪𝘵𝘢𝘭𝘪𝘤",
)


def message(view: View) -> Message:
    """Give the message that Telegram makes of a card."""
    text, entities = settle(*parse_html(view.text))
    keyboard = [
        [
            InlineKeyboardButton(key.label, callback_data=key.data)
            for key in row
            if isinstance(key, Key)
        ]
        for row in view.keyboard
    ]
    return Message(
        message_id=5,
        date=datetime.now(UTC),
        chat=Chat(1, "private"),
        text=text,
        entities=[MessageEntity(each.type, each.offset, each.length) for each in entities],
        reply_markup=InlineKeyboardMarkup(keyboard),
    )


def noted(position: Position, chance: Seeded) -> Notes:
    """Give a note for each card answered in words, as they would have come from Telegram."""
    notes: Notes = {}
    for card in walk(real().dialogs[position.dialog], position.path).written():
        words, _ = settle(chance.choice(NASTY) * chance.choice((1, 1, 60)), ())
        notes = add(notes, card, words)
    return notes


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_words_survive_on_every_card(locale: str) -> None:
    explorer, chance, with_words = Explorer(3), Seeded(3), 0
    for _ in range(15):
        for position in explorer.walk(Position("impasse", locale=locale, first_message_id=9)):
            notes = noted(position, chance)
            if not notes:
                continue
            with_words += 1
            for screen in (CardScreen(position), PausedScreen(position)):
                view = render(real(), screen, notes)
                assert same(carried(message(view), real()), notes, position), view.text
    assert with_words > 100


@settings(max_examples=60)
@given(st.data())
def test_any_words_survive_on_an_end(data: st.DataObject) -> None:
    position = data.draw(st.sampled_from(ends()))
    written = walk(real().dialogs["impasse"], position.path).written()
    notes: Notes = {}
    for card in written:
        words = data.draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
        notes = add(notes, card, settle(words, ())[0])
    view = render(real(), CardScreen(position), notes)
    assert same(carried(message(view), real()), notes, position), view.text


def same(one: Notes, other: Notes, position: Position) -> bool:
    """Tell whether notes are the same; an end may leave out the stops at their end."""
    at_end = isinstance(walk(real().dialogs[position.dialog], position.path).here.kind, End)
    stops = " .?!" if at_end else ""
    bare = [{card: said.rstrip(stops) or said for card, said in x.items()} for x in (one, other)]
    return bare[0] == bare[1]


@cache
def ends() -> list[Position]:
    explorer = Explorer(5)
    walks = [list(explorer.walk(Position("impasse", first_message_id=9))) for _ in range(40)]
    ends = [each[-1] for each in walks if len(each) > 20]
    return [end for end in ends if walk(real().dialogs[end.dialog], end.path).written()]
