import pytest

from bot.core.buttons import PageButton
from bot.core.callback import decode
from bot.core.events import Page
from bot.core.keyboards import page_keyboard
from bot.core.view import Key
from tests.core.example import DIALOGS
from tests.core.walks import library

LIBRARY = library(DIALOGS)
MENU = [("open", "one"), ("open", "two")]


@pytest.mark.parametrize(
    ("page", "leads_to"),
    [
        (Page.WELCOME, [*MENU, ("privacy", ""), ("language", "")]),
        (Page.MENU, [*MENU, ("privacy", ""), ("language", "")]),
        (Page.LANGUAGE, [("speak", "nl"), ("speak", "zz")]),
        (Page.HELP, [("menu", ""), ("safety", "")]),
        (Page.PRIVACY, [("menu", "")]),
        (Page.LOST, [("menu", "")]),
        (Page.BROKEN, [("menu", "")]),
        (Page.SAFETY, []),
        (Page.NOT_ASKED, []),
    ],
)
def test_a_page_leads_on(page: Page, leads_to: list[tuple[str, str]]) -> None:
    texts = LIBRARY.texts["nl"]
    keys = [key for row in page_keyboard(LIBRARY, texts, page) for key in row]
    buttons = [decode(key.data, DIALOGS) for key in keys if isinstance(key, Key)]
    assert buttons == [PageButton(name, "nl", argument) for name, argument in leads_to]


@pytest.mark.parametrize("page", Page)
def test_every_page_has_its_place(page: Page) -> None:
    assert all(row for row in page_keyboard(LIBRARY, LIBRARY.texts["zz"], page))
