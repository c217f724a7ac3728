"""Words that choose something: a command, a dialog, the safety card. Pure; nothing is kept."""

import regex

from bot.core.events import Called, Event, Opened, Page
from bot.core.library import Library

_PAGES = {
    "help": Page.HELP,
    "nood": Page.SAFETY,
    "language": Page.LANGUAGE,
    "privacy": Page.PRIVACY,
    "stop": Page.STOPPED,
}

COMMANDS = ("start", *_PAGES)
"""The bot's own commands; each dialog adds its own."""


def command(text: str, message_id: int, library: Library) -> Event | None:
    """Read `/impasse`, `/start impasse` or `/help@a_bot`; None where it is no command."""
    if not text.startswith("/"):
        return None
    word, _, rest = text[1:].partition(" ")
    name = word.partition("@")[0].lower()
    argument = rest.strip().lower()
    if name == "start":
        dialog = _dialog(argument, library)
        return Opened(dialog, message_id) if dialog else Called(Page.WELCOME)
    if name in _PAGES:
        return Called(_PAGES[name])
    dialog = _dialog(name, library)
    return Opened(dialog, message_id) if dialog else Called(Page.UNKNOWN_COMMAND)


def asks_for_safety(text: str, library: Library) -> bool:
    """Tell whether the whole message is one of the safety words, apart from case and signs."""
    words = regex.sub(r"[^\p{L}\p{N}]+", " ", text.casefold()).strip()
    return words in library.safety_words


def _dialog(name: str, library: Library) -> str | None:
    return next((each.id for each in library.dialogs.values() if each.command == name), None)
