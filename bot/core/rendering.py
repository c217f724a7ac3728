"""A screen, the notes and the texts, to the card as it is shown.

The notes so far stand in one expandable quote below the question, each under its card's bold
heading; on the end of a dialog they stand in italics in their places in the text. That is the
only memory there is: `bot.telegram.notes` reads them back by the same rule (`placed`).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape, unescape
from typing import Final, assert_never

from bot.core.arguments import Spoken
from bot.core.dialog import OWN, Ask, Card, Dialog, End, Scale
from bot.core.effects import (
    AdditionScreen,
    CardScreen,
    Close,
    ColleaguesScreen,
    PausedScreen,
    Retire,
    Screen,
    WarningScreen,
    WipedScreen,
    WipeScreen,
)
from bot.core.keyboards import (
    addition_keyboard,
    card_keyboard,
    closed_keyboard,
    paused_keyboard,
    retired_keyboard,
)
from bot.core.library import BOT, SAFETY, Arguments, Library, Texts
from bot.core.notes import Notes, utf16_length
from bot.core.pages import shown_page
from bot.core.position import Position, Trail, walk
from bot.core.view import CopyKey, Row, View
from bot.core.word_pages import word_view

ADDITION: Final = ""
"""The key, among the notes, of words that are not yet part of one."""

MAX_COPY: Final = 256
"""Characters that a copy button holds (Bot API, CopyTextButton)."""

MAX_TEXT: Final = 4096
"""UTF-16 units of a message, its tags apart (Bot API, sendMessage)."""
_TAG: Final = re.compile("<[^>]*>")

_MARK: Final = re.compile("\ue000(.)\ue001")
"""Stands for words in a text that is being made. `notes.clean` lets none of these through."""

_HINT_EVERY: Final = 3
"""The privacy hint stands at the first open question of a path and at every third."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A card at a position, with all that its text may use."""

    library: Library
    texts: Texts
    dialog: Dialog
    trail: Trail
    notes: Notes

    @property
    def card(self) -> Card:
        return self.trail.here

    def words(self, card: str) -> str:
        return self.notes.get(card) or self.texts.say(BOT, "note-lost")

    def in_sentence(self, card: str) -> str:
        """Give the words as they stand inside a sentence, which has a full stop of its own."""
        said = self.words(card)
        return said.rstrip(" .?!" if card.endswith(f"-{OWN}") else " .") or said

    def mark(self, card: str) -> str:
        return f"\ue000{chr(0xE100 + list(self.dialog.cards).index(card))}\ue001"

    def html(self, message: str) -> str:
        """Give a text of the dialog (or of the bot) with marks for the words."""
        spoken = Spoken(self.dialog, self.trail, self.texts, self.mark)
        scope = self.dialog.id if self.texts.has(self.dialog.id, message) else SAFETY
        arguments = spoken.arguments(self.texts.variables(scope, message))
        return self.texts.say(scope, message, _escaped({**self.library.facts, **arguments}))

    def plain(self, message: str) -> str:
        spoken = Spoken(self.dialog, self.trail, self.texts, self.in_sentence)
        arguments = spoken.arguments(self.texts.variables(self.dialog.id, message))
        return self.texts.say(self.dialog.id, message, arguments).strip()

    def filled(self, html: str) -> str:
        """Put the words where their marks are: in italics on an end."""
        italic = isinstance(self.card.kind, End)
        cards = list(self.dialog.cards)

        def words(mark: re.Match[str]) -> str:
            said = escape(self.in_sentence(cards[ord(mark[1]) - 0xE100]), quote=False)
            return f"<i>{said}</i>" if italic else said

        return _MARK.sub(words, html)

    def placed(self, html: str) -> tuple[str, ...]:
        cards = list(self.dialog.cards)
        return tuple(cards[ord(mark) - 0xE100] for mark in _MARK.findall(html))


def render(library: Library, screen: Screen, notes: Notes) -> View:
    """Make the text and the keyboard of a screen."""
    match screen:
        case CardScreen(position, notice):
            return _card(_shown(library, position, notes), position, notice)
        case PausedScreen(position):
            return _paused(_shown(library, position, notes), position)
        case ColleaguesScreen(position):
            return _for_colleagues(_shown(library, position, {}))
        case WarningScreen() | WipeScreen() | WipedScreen():
            return word_view(library, screen)
        case AdditionScreen(locale):
            texts = library.texts[locale]
            text = f"{texts.say(BOT, 'page-addition')}\n\n{_quote(escape(notes[ADDITION]))}"
            return View(text, addition_keyboard(texts))
        case _:
            return shown_page(library, screen)


def left(
    library: Library, effect: Close | Retire, *, again: bool = False
) -> tuple[tuple[Row, ...], bool]:
    """Give the keyboard of a card that is left as it stands, and whether it asks.

    `again` gives another one that does the same, so that Telegram takes it for a change.
    """
    match effect:
        case Close(position):
            shown = _shown(library, position, {})
            keyboard = closed_keyboard(library, shown.texts, shown.card, position, int(again))
            return keyboard, isinstance(shown.card.kind, Ask)
        case Retire(dialog, locale):
            return retired_keyboard(library.texts[locale], dialog), False
        case _:
            assert_never(effect)


def placed(library: Library, position: Position) -> tuple[str, ...]:
    """Give the cards whose words stand in italics in the text at `position`, in that order.

    Only the end of a dialog has any; all other notes on the path are in the quote, in the
    order of the path.
    """
    shown = _shown(library, position, {})
    return shown.placed(shown.html(shown.card.text)) if isinstance(shown.card.kind, End) else ()


def _shown(library: Library, position: Position, notes: Notes) -> _Shown:
    dialog = library.dialogs[position.dialog]
    trail = walk(dialog, position.path)
    return _Shown(library, library.texts[position.locale], dialog, trail, notes)


def _card(shown: _Shown, position: Position, notice: str | None) -> View:
    text = shown.html(shown.card.text)
    parts = [shown.texts.say(BOT, notice)] if notice else []
    parts += [*_head(shown), text, *_hints(shown)]
    quote = tuple(_notes_quote(shown, shown.placed(text)))
    copied = shown.plain(shown.card.copy) if shown.card.copy else ""
    copy_key, below = _copying(shown, copied)
    whole = _joined(shown, (*parts, below, *quote))
    if below and utf16_length(unescape(_TAG.sub("", whole))) > MAX_TEXT:
        whole = _joined(shown, (*parts, *quote))
    keyboard = card_keyboard(shown.library, shown.texts, shown.card, position, copy_key)
    return View(whole, keyboard, isinstance(shown.card.kind, Ask))


def _copying(shown: _Shown, copied: str) -> tuple[CopyKey | None, str]:
    """Give a key that copies a text, or a piece of the card to copy what no key can hold."""
    if 0 < utf16_length(copied) <= MAX_COPY:
        return CopyKey(shown.texts.say(BOT, "copy"), copied), ""
    if not copied:
        return None, ""
    return None, f"{shown.texts.say(BOT, 'copy-below')}\n<code>{escape(copied)}</code>"


def _for_colleagues(shown: _Shown) -> View:
    question = shown.plain(shown.card.colleagues) if shown.card.colleagues else ""
    key, below = _copying(shown, question)
    said = below or f"<b>{escape(question, quote=False)}</b>"
    text = f"{shown.texts.say(BOT, 'page-colleagues')}\n\n{said}"
    return View(text, ((key,),) if key else ())


def _joined(shown: _Shown, parts: Iterable[str]) -> str:
    return shown.filled("\n\n".join(part for part in parts if part))


def _paused(shown: _Shown, position: Position) -> View:
    at_end = isinstance(shown.card.kind, End)
    text = shown.html(shown.card.text) if at_end else shown.texts.say(BOT, "paused")
    whole = _joined(shown, (text, *_notes_quote(shown, shown.placed(text))))
    return View(whole, paused_keyboard(shown.library, shown.texts, position))


def _head(shown: _Shown) -> Iterator[str]:
    # Not on an end: there, what stands in italics is what someone typed.
    at_end = isinstance(shown.card.kind, End)
    if shown.card.step is not None and shown.dialog.steps is not None and not at_end:
        step = shown.card.step
        name = shown.texts.say(shown.dialog.id, f"step-{step}")
        numbers: Arguments = {"step": step, "steps": shown.dialog.steps, "name": name}
        yield shown.texts.say(BOT, "step", numbers)
    if shown.card.lead is not None:
        yield f"<b>{shown.html(shown.card.lead)}</b>"


def _hints(shown: _Shown) -> Iterator[str]:
    match shown.card.kind:
        case Scale():
            low, high = (shown.html(f"{shown.card.text}.{end}") for end in ("low", "high"))
            yield shown.texts.say(BOT, "scale-ends", {"low": low, "high": high})
        case Ask():
            if shown.card.id.endswith(f"-{OWN}"):
                yield shown.texts.say(BOT, "own-ask")
            asked = sum(isinstance(card.kind, Ask) for card in shown.trail.passed)
            if asked % _HINT_EVERY == 0:
                yield shown.texts.say(BOT, "privacy-hint")
        case _:
            return


def _notes_quote(shown: _Shown, elsewhere: tuple[str, ...]) -> Iterator[str]:
    in_place = elsewhere if isinstance(shown.card.kind, End) else ()
    notes = [
        f"<b>{shown.html(f'{shown.dialog.cards[card].text}.heading')}</b>\n"
        + escape(shown.words(card), quote=False)
        for card in shown.trail.written()
        if card not in in_place
    ]
    if notes:
        yield _quote("\n".join(notes))


def _quote(html: str) -> str:
    return f"<blockquote expandable>{html}</blockquote>"


def _escaped(arguments: Arguments) -> Arguments:
    return {
        name: escape(value, quote=False) if isinstance(value, str) else value
        for name, value in arguments.items()
    }
