"""The bot's own pages as they are shown; the menu tells of each dialog."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import TypeAlias, assert_never

from bot.core.daily_pages import daily_view, look_back_view, prompt_view, time_view
from bot.core.effects import (
    DailyScreen,
    FoundScreen,
    LookBackScreen,
    PageScreen,
    PersonalScreen,
    PromptScreen,
    TimeScreen,
)
from bot.core.events import Page
from bot.core.keyboards import found_keyboard, page_keyboard
from bot.core.library import BOT, SAFETY, Arguments, Library
from bot.core.menu import QUESTION
from bot.core.personal_pages import personal_view
from bot.core.view import View

Shown: TypeAlias = (
    PageScreen
    | PersonalScreen
    | FoundScreen
    | PromptScreen
    | DailyScreen
    | TimeScreen
    | LookBackScreen
)
"""The screens without a word of anyone's."""


def shown_page(library: Library, screen: Shown) -> View:
    """Make the text and the keyboard of such a screen."""
    match screen:
        case PageScreen(page, locale, places):
            return page_view(library, page, locale, places)
        case PersonalScreen():
            return personal_view(library, screen)
        case FoundScreen(dialogs, locale):
            return found_view(library, dialogs, locale)
        case PromptScreen():
            return prompt_view(library, screen)
        case DailyScreen():
            return daily_view(library.texts[screen.locale], screen)
        case TimeScreen():
            return time_view(library.texts[screen.locale], screen)
        case LookBackScreen():
            return look_back_view(library, screen)
        case _:
            assert_never(screen)


def page_view(library: Library, page: Page, locale: str, places: tuple[str, ...] = ()) -> View:
    """Give the text and the keyboard of a page; `places` are dialogs to go on with."""
    texts = library.texts[locale]
    if page is Page.SAFETY:
        parts = [texts.say(SAFETY, SAFETY, library.facts)]
    elif page is Page.PRIVACY:
        parts = [texts.say(BOT, "page-privacy", {"days": library.backup_days})]
    else:
        parts = [texts.say(BOT, f"page-{page.value}")]
    if page in {Page.MENU, Page.MORE}:
        parts += _lines(library, locale, library.first() if page is Page.MENU else library.more())
    return View("\n\n".join(parts), page_keyboard(library, texts, page, places))


def found_view(library: Library, dialogs: tuple[str, ...], locale: str) -> View:
    """Give the dialogs that fit what was typed, each with its key."""
    parts = [library.texts[locale].say(BOT, "page-found"), *_lines(library, locale, dialogs)]
    return View("\n\n".join(parts), found_keyboard(library, library.texts[locale], dialogs))


def _lines(library: Library, locale: str, dialogs: Sequence[str]) -> Iterator[str]:
    texts = library.texts[locale]
    for name in dialogs:
        is_question = name == QUESTION
        about = texts.say(BOT, "about-question") if is_question else texts.say(name, "about")
        arguments: Arguments = {
            "need": escape(library.need(name, locale)),
            "about": escape(about),
            "minutes": 1 if is_question else library.dialogs[name].minutes,
        }
        yield texts.say(BOT, "menu-line", arguments)
