"""The bot's own pages as they are shown; the welcome and the menu list the dialogs."""

from html import escape

from bot.core.events import Page
from bot.core.keyboards import page_keyboard
from bot.core.library import BOT, SAFETY, Library
from bot.core.view import View


def page_view(library: Library, page: Page, locale: str) -> View:
    """Give the text and the keyboard of a page."""
    texts = library.texts[locale]
    if page is Page.SAFETY:
        parts = [texts.say(SAFETY, SAFETY, library.facts)]
    else:
        parts = [texts.say(BOT, f"page-{page.value}")]
    if page in {Page.WELCOME, Page.MENU}:
        parts += [
            texts.say(
                BOT,
                "menu-line",
                {
                    "title": escape(texts.say(dialog.id, "title")),
                    "about": escape(texts.say(dialog.id, "about")),
                    "minutes": dialog.minutes,
                },
            )
            for dialog in library.by_length()
        ]
    return View("\n\n".join(parts), page_keyboard(library, texts, page))
