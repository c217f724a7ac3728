"""A chat without Telegram: what the engine's effects put on its messages, drawn and checked.

It holds what Telegram would (messages and their keys) and what the process would (`Recent`).
What a person typed stands in every card that has room for it, so that cards are drawn at their
fullest.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from bot.core.context import Standing
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Close,
    Continue,
    Draw,
    Effect,
    Forget,
    Keep,
    PageScreen,
    PersonalScreen,
    Post,
    Retire,
    Speak,
    Wipe,
)
from bot.core.engine import step
from bot.core.events import Event, Page, Resumed, Tapped, Wiped
from bot.core.library import Library
from bot.core.notes import Notes
from bot.core.personal import noted
from bot.core.progress import Profile
from bot.core.rendering import ADDITION, left, render
from bot.core.view import Key, Row
from bot.telegram.recent import Recent

CHAT_ID = 1001
NOTES_TYPED = "woorden <b>& “zo”</b> 🙂."


@dataclass(slots=True)
class Shown:
    """A message of the bot's: what stands on it, its keys, and the message it replies to."""

    standing: Standing
    keys: tuple[Key, ...]
    asks: bool = False
    replies_to: int = 0


@dataclass(slots=True)
class Chat:
    """The chat of one person, whose phone speaks `spoken`; `seen` are all keys so far."""

    library: Library
    spoken: str
    messages: dict[int, Shown] = field(default_factory=dict)
    seen: list[tuple[int, str]] = field(default_factory=list)
    recent: Recent = field(default_factory=lambda: Recent(lambda: 0.0))
    profile: Profile | None = None
    _last_id: int = 0

    def next_id(self) -> int:
        """Give the id of the next message, of either side."""
        self._last_id += 1
        return self._last_id

    def newest(self) -> tuple[int, Shown] | None:
        """Give the newest message that has keys."""
        return next(((id_, it) for id_, it in reversed(self.messages.items()) if it.keys), None)

    def tap(self, message_id: int, data: str) -> Tapped:
        """Give the tap on a button with `data`, be it there or not."""
        message = self.messages[message_id]
        replied = self.messages.get(message.replies_to)
        data_there = replied.keys[0].data if replied and replied.keys else ""
        return Tapped(data, message_id, data_there, message.replies_to)

    def happens(self, event: Event) -> None:
        """Take an event in, and carry out what the engine makes of it."""
        recent = self.recent.context(CHAT_ID, self.spoken, event, self.library)
        context = replace(recent, profile=self.profile, keeps=True)
        self.recent.came(CHAT_ID, event)
        effects = step(self.library.dialogs, event, context, self.library.prompts)
        acknowledged = sum(isinstance(effect, Acknowledge) for effect in effects)
        assert acknowledged == isinstance(event, Tapped)
        assert effects, "silence"
        for effect in effects:
            self._carry_out(event, effect)

    def restart(self) -> None:
        """Forget all that the process knew."""
        self.recent = Recent(lambda: 0.0)

    def _carry_out(self, event: Event, effect: Effect) -> None:
        match effect:
            case Draw(screen, message_id):
                replies_to = self.messages[message_id].replies_to
                self._show(message_id, screen, replies_to)
            case Post(screen, reply_to):
                self._show(self.next_id(), screen, reply_to or 0)
                self.recent.posted(CHAT_ID, event)
            case Close(_, message_id) | Retire(_, _, message_id):
                rows, asks = left(self.library, effect)
                if message_id in self.messages:  # as Telegram: else there is nothing to edit
                    replies_to = self.messages[message_id].replies_to
                    self._stands(message_id, Shown(effect, _keys(rows), asks, replies_to))
            case Speak(locale):
                self.recent.speaks(CHAT_ID, locale)
            case Keep() | Forget():
                self.profile = effect.profile if isinstance(effect, Keep) else None
            case Continue(dialog, message_id):
                self._go_on(dialog, message_id)
            case Wipe(first, last):
                self._wipe(first, last)
                self.happens(Wiped(effect.locale, warning_message_id=effect.warning_message_id))
            case Acknowledge(toast):
                assert toast is None or self.library.texts[toast.locale].say("bot", toast.text)

    def _go_on(self, dialog: str, message_id: int) -> None:
        """Find the card again, as Telegram does when it is replied to."""
        card = self.messages.get(message_id)
        data = card.keys[0].data if card and card.keys else ""
        anew = self.next_id()
        self.messages[anew] = Shown(PageScreen(Page.MENU, "nl"), (), replies_to=message_id)
        self.happens(Resumed(dialog, data, anew))

    def _wipe(self, first: int, last: int) -> None:
        for message_id in [each for each in self.messages if first <= each <= last]:
            del self.messages[message_id]
        self.seen = [each for each in self.seen if each[0] in self.messages]
        self.recent.wiped(CHAT_ID, first, last)

    def _show(self, message_id: int, screen: Standing, replies_to: int) -> None:
        assert not isinstance(screen, Close | Retire)
        view = render(self.library, screen, _notes(self.library, screen))
        assert len(view.text) <= 4096
        assert view.text or isinstance(screen, PersonalScreen)  # of a picture, in the shell
        self._stands(message_id, Shown(screen, _keys(view.keyboard), view.asks, replies_to))
        if self.profile and isinstance(screen, CardScreen):
            place = (screen.position, message_id)
            self.profile = noted(self.profile, self.library.dialogs, place, date(2026, 11, 27))

    def _stands(self, message_id: int, shown: Shown) -> None:
        assert all(0 < len(key.data) <= 64 and key.label for key in shown.keys)
        self.messages[message_id] = shown
        self.seen += [(message_id, key.data) for key in shown.keys]
        self.recent.drew(CHAT_ID, message_id, shown.standing)


def _keys(rows: tuple[Row, ...]) -> tuple[Key, ...]:
    return tuple(key for row in rows for key in row if isinstance(key, Key))


def _notes(library: Library, screen: Standing) -> Notes:
    dialog = library.dialogs[screen.position.dialog] if isinstance(screen, CardScreen) else None
    return dict.fromkeys((ADDITION, *(dialog.cards if dialog else ())), NOTES_TYPED)
