"""The bot's own pages as they are shown; the menu tells of each dialog."""

from collections.abc import Iterator, Sequence
from html import escape

from bot.core.events import Page
from bot.core.keyboards import found_keyboard, page_keyboard, prompt_keyboard
from bot.core.library import BOT, SAFETY, Arguments, Library
from bot.core.menu import QUESTION
from bot.core.prompts import PROMPTS, theme_name
from bot.core.view import View


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


def prompt_view(library: Library, prompt: str, locale: str) -> View:
    """Give a daily question, below its theme and the minutes that it takes."""
    texts, asked = library.texts[locale], library.prompts.prompts[prompt]
    theme = texts.say(PROMPTS, theme_name(asked.theme))
    head = texts.say(BOT, "prompt-head", {"theme": theme, "minutes": int(asked.minutes)})
    return View(f"{head}\n\n{texts.say(PROMPTS, prompt)}", prompt_keyboard(texts, prompt))


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
