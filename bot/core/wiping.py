"""Deleting a conversation from the chat, at the wish of the person: from its end, after a question.

A bot may delete messages of both sides in a private chat, for 48 hours. Message ids are counted
over all chats of a bot, so a conversation is a stretch of them, most of which may be others':
Telegram passes over what is not of this chat. Nothing about it is kept.
"""

from collections.abc import Iterator
from typing import Final, Protocol

from bot.core.buttons import CardButton, PageButton
from bot.core.effects import (
    Acknowledge,
    Draw,
    Effect,
    Keep,
    PageScreen,
    Post,
    Toast,
    Wipe,
    WipedScreen,
    WipeScreen,
)
from bot.core.events import Page, Wiped
from bot.core.progress import Profile, without_places

MOST: Final = 2000
"""Messages that are deleted at the most, the newest ones."""
BATCH: Final = 100
"""Messages that Telegram deletes at once (Bot API, deleteMessages)."""

WIPE: Final = "wipe"
LEAVE: Final = "leave-standing"
KEYS: Final = (WIPE, LEAVE)
"""The names of the keys that are answered here."""


def asked(button: CardButton, message_id: int) -> tuple[Effect, ...]:
    """Ask before anything goes; the end, on the message `message_id`, stays as it stands."""
    first, locale = button.position.first_message_id, button.position.locale
    known = first if 0 < first <= message_id else message_id
    return Acknowledge(), Post(WipeScreen(known, locale))


class Known(Protocol):
    """What the engine's context tells about the question and the person."""

    @property
    def standing(self) -> object:
        """What stands on the message of the question, if that is known."""

    @property
    def profile(self) -> Profile | None:
        """What is kept, if anything is."""


def tapped(button: PageButton, message_id: int, known: Known, locale: str) -> tuple[Effect, ...]:
    """Give the effects of a tap on a key of the question, in the language `locale`."""
    if not isinstance(known.standing, WipeScreen | None):
        return (Acknowledge(),)  # it was answered by now
    if button.name == LEAVE:
        return Acknowledge(), Draw(PageScreen(Page.NOT_WIPED, locale), message_id)
    first = _number(button.argument)
    if not 0 < first <= message_id:
        return Acknowledge(Toast("toast-gone", locale)), Post(PageScreen(Page.MENU, locale))
    wipe = Wipe(first, message_id, locale)
    left = without_places(known.profile, first, message_id) if known.profile else None
    if left is None or left == known.profile:
        return Acknowledge(), wipe
    return Acknowledge(), Keep(left), wipe


def told(event: Wiped) -> tuple[Effect, ...]:
    """Say what came of it: on the warning that it began with, or else in a message of its own."""
    if event.warning_message_id:
        page = Page.NOT_DISCARDED if event.left else Page.DISCARDED
        return (Draw(PageScreen(page, event.locale), event.warning_message_id),)
    return (Post(WipedScreen(event.locale, event.blanked, event.left)),)


def batches(wipe: Wipe) -> Iterator[range]:
    """Give the messages to delete, at most so many at once and in all, the newest first."""
    stop = max(wipe.first, wipe.last - MOST + 1)
    for last in range(wipe.last, stop - 1, -BATCH):
        yield range(max(stop, last - BATCH + 1), last + 1)


def reaches_all(wipe: Wipe) -> bool:
    """Tell whether no message is beyond the most that are deleted."""
    return wipe.last - wipe.first < MOST


def _number(argument: str) -> int:
    return int(argument) if argument.isascii() and argument.isdecimal() else 0
