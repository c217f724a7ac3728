from dataclasses import replace

import pytest

from bot.core.buttons import PageButton
from bot.core.callback import decode
from bot.core.events import Page
from bot.core.keyboards import page_keyboard
from bot.core.library import Library
from bot.core.menu import MenuFile
from bot.core.view import Key
from tests.core.example import DIALOGS
from tests.core.walks import library

LIBRARY = library(DIALOGS)
ORDERED = replace(LIBRARY, menu=MenuFile(version="1", first=("two",)))
MENU = [("open", "one"), ("open", "two")]


@pytest.mark.parametrize(
    ("page", "leads_to"),
    [
        (Page.WELCOME, [*MENU, ("privacy", ""), ("language", "")]),
        (Page.MENU, [*MENU, ("settings", ""), ("privacy", "")]),
        (Page.MORE, [("menu", "")]),
        (Page.LANGUAGE, [("speak", "nl"), ("speak", "zz")]),
        (Page.HELP, [("menu", ""), ("safety", "")]),
        (Page.PRIVACY, [("settings", ""), ("forget", ""), ("menu", "")]),
        (Page.LOST, [("menu", "")]),
        (Page.BROKEN, [("menu", "")]),
        (Page.SAFETY, []),
        (Page.NOT_ASKED, []),
    ],
)
def test_a_page_leads_on(page: Page, leads_to: list[tuple[str, str]]) -> None:
    assert led_to(LIBRARY, page) == leads_to


def led_to(library: Library, page: Page) -> list[tuple[str, str]]:
    keys = [key for row in page_keyboard(library, library.texts["nl"], page) for key in row]
    buttons = [decode(key.data, DIALOGS) for key in keys if isinstance(key, Key)]
    pages = [button for button in buttons if isinstance(button, PageButton)]
    assert len(pages) == len(keys)
    return [(button.name, button.argument) for button in pages]


def test_the_menu_goes_by_its_file_and_leaves_no_dialog_out() -> None:
    others = [("settings", ""), ("privacy", "")]
    assert led_to(ORDERED, Page.MENU) == [("open", "two"), ("more", ""), *others]
    assert led_to(ORDERED, Page.MORE) == [("open", "one"), ("menu", "")]
    more = replace(LIBRARY, menu=MenuFile(version="1", first=("two",), more=("one", "two")))
    assert led_to(more, Page.MORE)[:2] == [("open", "one"), ("open", "two")]


@pytest.mark.parametrize("page", Page)
def test_every_page_has_its_place(page: Page) -> None:
    assert all(row for row in page_keyboard(LIBRARY, LIBRARY.texts["zz"], page))
