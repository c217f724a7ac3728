"""What holds for every card of the dialogs that we have, in both languages."""

from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import chain

import pytest

from bot.core.buttons import CardButton, Verb
from bot.core.callback import MAX_BYTES, decode, encode, longest_callback_data
from bot.core.dialog import Ask, ChooseUpTo
from bot.core.effects import (
    CardScreen,
    Close,
    DailyScreen,
    PageScreen,
    PausedScreen,
    PersonalScreen,
)
from bot.core.events import Page
from bot.core.personal import PAGES
from bot.core.position import Position, advance, walk
from bot.core.progress import Again, Daily, LookBack, Purpose
from bot.core.rendering import MAX_COPY, MAX_TEXT, left, render
from bot.core.routes import routes
from bot.core.view import CopyKey, Key, Row, View
from bot.preview.entities import settle, utf16_length
from bot.preview.formatting import parse_html
from tests.core.content import Explorer, answers, real, words_of
from tests.core.test_personal import SAM
from tests.core.walks import LAST_ID, shown

LOCALES = ("nl", "en")
ENTITIES = {"bold", "italic", "expandable_blockquote", "code"}
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
ASKED = SAM.model_copy(
    update={
        "daily": Daily(time=time(8, 30), again=Again(at=NOW, prompt="a")),
        "look_backs": (LookBack(dialog="impasse", date=NOW.date(), message_id=1),),
    }
)
DAILY = {Page.DAILY, Page.HERE, Page.PUT_OFF}
FOUND = {"phone_number", "url", "bot_command"}


def right(view: View) -> None:
    """See to it that Telegram takes a message, and that it can be read."""
    text, entities = settle(*parse_html(view.text))
    assert text.strip()
    assert utf16_length(text) <= MAX_TEXT
    assert {entity.type for entity in entities} <= ENTITIES | FOUND
    assert not any("\ue000" <= character <= "\uf8ff" for character in text)
    right_keys(view.keyboard)


def right_keys(keyboard: tuple[Row, ...]) -> None:
    for key in chain.from_iterable(keyboard):
        assert key.label.strip()
        match key:
            case Key(data=data):
                assert 1 <= len(data.encode()) <= MAX_BYTES
            case CopyKey(text=text):
                assert 1 <= utf16_length(text) <= MAX_COPY


@pytest.mark.parametrize("locale", LOCALES)
def test_every_card_can_be_shown_with_the_longest_words(locale: str) -> None:
    library, explorer, seen = real(), Explorer(7), set[str]()
    begins = [Position(each, (), (), locale, LAST_ID) for each in library.dialogs]
    walks = (explorer.walk(begin) for begin in begins for _ in range(10))
    shortest = (
        replace(begin, path=path)
        for begin in begins
        for path in routes(library.dialogs[begin.dialog]).values()
    )
    for position in chain(chain.from_iterable(walks), shortest):
        notes = words_of(position)
        card = render(library, CardScreen(position), notes)
        right(card)
        right(render(library, PausedScreen(position), notes))
        keyboard, asks = left(library, Close(position, 1))
        right_keys(keyboard)
        here = walk(library.dialogs[position.dialog], position.path).here
        assert asks == card.asks == isinstance(here.kind, Ask)
        seen.add(f"{position.dialog}/{here.id}")
    cards = {f"{each}/{card}" for each, dialog in library.dialogs.items() for card in dialog.cards}
    assert cards - seen == set()


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("page", Page)
def test_every_page_can_be_shown(page: Page, locale: str) -> None:
    if page in {*PAGES, Page.CONSENT, Page.LOOK_BACK}:
        keeping = SAM.model_copy(update={"progress": True, "protect_content": True})
        for profile in (None, SAM, keeping, ASKED):
            for purpose in Purpose:
                view = render(real(), PersonalScreen(page, locale, profile, purpose, 7), {})
                right(replace(view, text=view.text or "a picture"))
    elif page in DAILY:
        right(render(real(), DailyScreen(page, locale, ASKED, NOW), {}))
    else:
        right(render(real(), PageScreen(page, locale), {}))


def test_every_button_on_every_path_of_the_short_dialog_comes_back() -> None:
    library = real()
    most, count = longest_callback_data(library.dialogs["quick"]), 0
    todo = [Position("quick", locale="en", first_message_id=LAST_ID)]
    while todo:
        position = todo.pop()
        for data in shown(library, position):
            button = decode(data, library.dialogs)
            assert isinstance(button, CardButton)
            assert button.position == position
            assert len(data) <= most <= MAX_BYTES
        count += 1
        todo += _onward(position)
    assert count > 500


def _onward(position: Position) -> list[Position]:
    dialog = real().dialogs[position.dialog]
    here = walk(dialog, position.path).here
    after = (advance(dialog, position, answer) for answer in answers(here))
    return [each for each in after if each and each.dialog == "quick"]


def test_buttons_of_long_walks_come_back_and_fit() -> None:
    library, explorer = real(), Explorer(11)
    most = longest_callback_data(library.dialogs["impasse"])
    for _ in range(60):
        for position in explorer.walk(Position("impasse", first_message_id=LAST_ID)):
            dialog = library.dialogs[position.dialog]
            kind = walk(dialog, position.path).here.kind
            ticked = kind.options[: kind.most] if isinstance(kind, ChooseUpTo) else ()
            full = Position(position.dialog, position.path, ticked, "en", LAST_ID)
            data = encode(CardButton(full, Verb.OFFER, 31), library.dialogs)
            button = decode(data, library.dialogs)
            assert isinstance(button, CardButton)
            assert button.position == full
            assert len(data) <= most <= MAX_BYTES
