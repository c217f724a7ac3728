"""Effects to calls of the Bot API: together where order allows.

The answer to a tap leaves at the same time as the card. A card that is left is closed after
the next one came, so that a kill in between loses nothing: the old card still asks.
"""

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias, assert_never

from telegram import Message
from telegram.error import TelegramError

from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Close,
    Continue,
    Draw,
    Effect,
    PersonalScreen,
    Post,
    Retire,
    Screen,
    Speak,
    Wipe,
)
from bot.core.events import Event, Page, Wiped
from bot.core.library import BOT, Library
from bot.core.notes import Notes
from bot.core.position import Position
from bot.core.rendering import left, render
from bot.core.view import File, View
from bot.logs import event, fault
from bot.telegram.calls import Calls, CannotEditError
from bot.telegram.recent import Recent
from bot.telegram.wiping import wipe

_log = logging.getLogger(__name__)

_Visible: TypeAlias = Draw | Post | Close | Retire | Speak


@dataclass(frozen=True, slots=True)
class Task:
    """What to do in one chat, and with what: texts, notes, the event that asked for it, if any."""

    chat_id: int
    event: Event | None
    library: Library
    callback_query_id: str = ""
    protect: bool = False
    today: date = date.min
    sound: bool = False
    notes: Notes = field(default_factory=dict, repr=False)


class Outbound:
    """Carries out effects, and notes what stands where."""

    def __init__(self, calls: Calls, recent: Recent) -> None:
        self._calls = calls
        self._recent = recent

    async def perform(self, task: Task, effects: tuple[Effect, ...]) -> tuple[Position, int] | None:
        """Carry out the effects, and give the last card that was shown, with its message id.

        What is kept or forgotten is the handler's to do. What Telegram refuses for good is
        raised when all is done.
        """
        acknowledging = asyncio.gather(
            *(self._acknowledge(task, each) for each in effects if isinstance(each, Acknowledge))
        )
        try:
            return await self._one_by_one(
                task, [each for each in effects if isinstance(each, _Visible)]
            )
        finally:
            await acknowledging

    async def recall(self, task: Task, effect: Continue) -> Message | None:
        """Reply to a card of long ago, so that Telegram brings it back."""
        text = task.library.texts[effect.locale].say(BOT, "page-resumed")
        message = await self._calls.recall(task.chat_id, effect.message_id, text)
        self._recent.posted(task.chat_id, task.event)
        return message

    async def wipe(self, task: Task, effect: Wipe) -> Wiped:
        """Delete messages, and tell what came of it."""
        blank = task.library.texts[effect.locale].say(BOT, "blanked")
        done = await wipe(self._calls, task.chat_id, effect, blank)
        self._recent.wiped(task.chat_id, effect.first, effect.last)
        return done

    async def leave(self, task: Task, effect: Close | Retire) -> Message | None:
        """Leave a card as it stands, with one key; give the message where Telegram does."""
        self._recent.forget(task.chat_id, effect.message_id)
        try:
            message = await self._left(task, effect)
            # Not modified: it was left before, and the answer was lost on its way.
            message = message or await self._left(task, effect, again=True)
        except CannotEditError:
            return None  # it was deleted: there is nothing to leave
        self._recent.drew(task.chat_id, effect.message_id, effect)
        return message

    async def _left(
        self, task: Task, effect: Close | Retire, *, again: bool = False
    ) -> Message | None:
        keyboard, asks = left(task.library, effect, again=again)
        return await self._calls.edit_keyboard(task.chat_id, effect.message_id, keyboard, asks=asks)

    async def _one_by_one(
        self, task: Task, effects: Iterable[_Visible]
    ) -> tuple[Position, int] | None:
        shown: tuple[Position, int] | None = None
        for effect in effects:
            match effect:
                case Draw(screen, message_id):
                    stands = await self._draw(task, screen, message_id)
                    shown = (screen.position, stands) if isinstance(screen, CardScreen) else shown
                case Post(screen, reply_to_message_id):
                    stands = await self._post(task, screen, reply_to_message_id)
                    shown = (screen.position, stands) if isinstance(screen, CardScreen) else shown
                case Close() | Retire():
                    await self.leave(task, effect)
                case Speak(locale):
                    self._recent.speaks(task.chat_id, locale)
                case _:
                    assert_never(effect)
        return shown

    async def _acknowledge(self, task: Task, effect: Acknowledge) -> None:
        toast = effect.toast
        text = task.library.texts[toast.locale].say(BOT, toast.text) if toast else ""
        if not task.callback_query_id:
            return
        try:
            await self._calls.answer(task.callback_query_id, text)
        except TelegramError as error:
            # The card counts, and it may have come: the spinner ends by itself.
            event(_log, logging.WARNING, "tap-not-answered", **fault(error))

    async def _draw(self, task: Task, screen: Screen, message_id: int) -> int:
        self._recent.forget(task.chat_id, message_id)
        try:
            view = render(task.library, screen, task.notes)
            await self._calls.edit(task.chat_id, message_id, view)
        except CannotEditError:
            return await self._post(task, screen, None)
        self._recent.drew(task.chat_id, message_id, screen)
        return message_id

    async def _post(self, task: Task, screen: Screen, reply_to_message_id: int | None) -> int:
        view = render(task.library, screen, task.notes)
        if isinstance(screen, PersonalScreen) and screen.page is Page.PROGRESS:
            view = await asyncio.to_thread(_with_picture, task, screen, view)
        message_id = await self._calls.send(
            task.chat_id, view, reply_to_message_id, protect=task.protect, sound=task.sound
        )
        self._recent.drew(task.chat_id, message_id, screen)
        self._recent.posted(task.chat_id, task.event)
        return message_id


def _with_picture(task: Task, screen: PersonalScreen, view: View) -> View:
    """Put a picture of what someone did in the place of the page that says there is none."""
    # Imported when the first one asks: libraries for pictures are large.
    from bot.picture import Done, caption, picture  # noqa: PLC0415 - see above

    if screen.profile is None or not screen.profile.progress:
        return view
    done, texts = Done(task.today, screen.profile.finished), task.library.texts[screen.locale]
    file = File("progress.png", picture(done, texts), is_picture=True)
    return replace(view, text=caption(done, texts), file=file)
