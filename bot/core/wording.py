"""Words that choose something: a command, a dialog, the safety card. Pure; nothing is kept."""

import regex

from bot.core.events import Called, Event, Opened, Page, Questioned
from bot.core.library import Library
from bot.core.menu import QUESTION

_PAGES = {
    "menu": Page.MENU,
    "help": Page.HELP,
    "nood": Page.SAFETY,
    "language": Page.LANGUAGE,
    "privacy": Page.PRIVACY,
    "daily": Page.DAILY,
    "settings": Page.SETTINGS,
    "progress": Page.PROGRESS,
    "export": Page.EXPORT,
    "forget": Page.FORGET,
    "stop": Page.STOPPED,
}

_MANY_WORDS = 8
_FOUND = 3

_QUESTION = (QUESTION, "vraag")

_UNLISTED = ("export", "forget")  # they are among the settings

COMMANDS = ("start", *_QUESTION, *_PAGES)
"""The bot's own commands; each dialog adds its own."""


def listed(library: Library) -> tuple[str, ...]:
    """Give those of the bot's own commands that people are shown."""
    hidden = {*_UNLISTED, *(_QUESTION[1:] if library.prompts.prompts else _QUESTION)}
    return tuple(each for each in COMMANDS if each not in hidden)


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
    if name in _QUESTION and library.prompts.prompts:
        return Questioned()
    if name in _PAGES:
        return Called(_PAGES[name])
    dialog = _dialog(name, library)
    return Opened(dialog, message_id) if dialog else Called(Page.UNKNOWN_COMMAND)


def asks_for_safety(text: str, library: Library) -> bool:
    """Tell whether the whole message is one of the safety words, apart from case and signs."""
    return _words(text) in library.safety_words


def find(text: str, library: Library) -> tuple[str, ...]:
    """Give the dialogs that a few words look for, at most three, the best first.

    A dialog lists in its text `find`, in each language, the beginnings of words by which it is
    known. Of more than eight words nothing is found: that is a story, not a search.
    """
    words = _words(text)
    if len(words.split()) > _MANY_WORDS:
        return ()
    scores = {dialog.id: _score(f" {words}", dialog.id, library) for dialog in library.by_length()}
    found = sorted((each for each in scores if scores[each]), key=lambda each: -scores[each])
    return tuple(found[:_FOUND])


def _score(words: str, dialog: str, library: Library) -> int:
    """Count how many of a dialog's beginnings stand in the words, in the language with most."""
    beginnings = (
        texts.say(dialog, "find").split(",")
        for texts in library.texts.values()
        if texts.has(dialog, "find")
    )
    counts = (sum(f" {_words(each)}" in words for each in some) for some in beginnings)
    return max(counts, default=0)


def _words(text: str) -> str:
    return regex.sub(r"[^\p{L}\p{N}]+", " ", text.casefold()).strip()


def _dialog(name: str, library: Library) -> str | None:
    return next((each.id for each in library.dialogs.values() if each.command == name), None)
