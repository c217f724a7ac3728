"""One update from beginning to end: read it, step, and carry the notes on to the next card.

What someone wants kept is kept before anything is shown of it, so that nothing is promised that
was not done; where someone is comes after, as Telegram's number of the card is known by then.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from telegram import Update
from telegram.error import Forbidden

from bot.core.buttons import CardButton, Verb
from bot.core.callback import decode
from bot.core.context import Context
from bot.core.dialog import Answer
from bot.core.effects import (
    Acknowledge,
    Close,
    Continue,
    Draw,
    Effect,
    Forget,
    Keep,
    PageScreen,
    Post,
    Wipe,
)
from bot.core.engine import step
from bot.core.events import Called, Event, Page, Replied, Resumed, Tapped
from bot.core.library import Library
from bot.core.notes import MAX_NOTE, Notes, add, clean, shorten
from bot.core.personal import noted
from bot.core.position import Position, walk
from bot.core.rendering import ADDITION
from bot.logs import event, fault
from bot.telegram.inbound import Arrival, Gone, read
from bot.telegram.notes import carried, first_data, for_tap
from bot.telegram.ordering import ChatOrder
from bot.telegram.outbound import Outbound, Task
from bot.telegram.people import People
from bot.telegram.recent import Recent

_log = logging.getLogger(__name__)
_TICKS = {Verb.TICK, Verb.UNTICK}


class Handler:
    """Handles updates; `library` gives what is shown now and may change between updates."""

    def __init__(
        self,
        library: Callable[[], Library],
        recent: Recent,
        order: ChatOrder,
        outbound: Outbound,
        people: People,
    ) -> None:
        self._library = library
        self._people = people
        self._recent = recent
        self._order = order
        self._outbound = outbound

    async def handle(self, update: Update) -> None:
        """Handle an update; never raises, and leaves nobody without an answer."""
        library = self._library()
        try:
            came = read(update, library)
        except Exception as error:  # noqa: BLE001 - python-telegram-bot lets odd ones through
            event(_log, logging.ERROR, "update-unreadable", **fault(error))
            return
        match came:
            case Arrival() as arrival:
                await self._arrived(arrival, library)
            case Gone(chat_id):
                await self._gone(chat_id)
            case None:
                pass

    async def _arrived(self, arrival: Arrival, library: Library) -> None:
        chat_id = arrival.chat_id
        context = await self._context(arrival, library)
        self._recent.came(chat_id, arrival.event)
        protect = context.profile is not None and context.profile.protect_content
        task = Task(
            chat_id, arrival.event, library, arrival.callback_query_id, protect, context.today
        )
        try:
            effects = step(library.dialogs, arrival.event, context, library.prompts)
            effects = await self._kept(chat_id, effects, context)
            effects = self._drawn_once(chat_id, arrival, effects, library)
            shown = await self._perform(task, arrival, effects, context)
            await self._note(task, shown, context)
        except Forbidden:
            await self._gone(chat_id)
            event(_log, logging.INFO, "chat-closed")
        except Exception as error:  # noqa: BLE001 - the last line of defence: see `_apologise`
            event(_log, logging.ERROR, "update-failed", **fault(error))
            await self._apologise(task, context)

    async def _context(self, arrival: Arrival, library: Library) -> Context:
        phone = arrival.language_code
        context = self._recent.context(arrival.chat_id, phone[:2], arrival.event, library)
        known, now = await self._people.known(arrival.chat_id), self._people.now()
        return replace(context, profile=known.profile, keeps=known.keeps, phone=phone, now=now)

    async def _gone(self, chat_id: int) -> None:
        self._recent.forget(chat_id)
        await self._people.forget(chat_id)

    async def _kept(
        self, chat_id: int, effects: tuple[Effect, ...], context: Context
    ) -> tuple[Effect, ...]:
        """Keep or forget what the effects say, and give those that are left to be shown."""
        done = True
        for effect in effects:
            match effect:
                case Keep(profile):
                    done = await self._people.keep(chat_id, profile) and done
                case Forget():
                    done = await self._people.forget(chat_id) and done
                case _:
                    pass
        left = tuple(each for each in effects if not isinstance(each, Keep | Forget))
        if done:
            return left
        sorry = PageScreen(Page.NOT_KEPT, context.locale())
        return tuple(
            replace(each, screen=sorry) if isinstance(each, Draw | Post) else each for each in left
        )

    async def _note(self, task: Task, shown: tuple[Position, int] | None, context: Context) -> None:
        """Keep where someone is by now, if they asked for that."""
        if context.profile is None:
            return
        profile = (await self._people.known(task.chat_id)).profile
        if profile is None:
            return
        after = noted(profile, task.library.dialogs, shown, context.today)
        if after != profile:
            await self._people.keep(task.chat_id, after)

    async def _perform(
        self, task: Task, arrival: Arrival, effects: tuple[Effect, ...], context: Context
    ) -> tuple[Position, int] | None:
        first = next((each for each in effects if isinstance(each, Continue | Wipe)), None)
        if isinstance(first, Continue):
            return await self._continued(task, first, effects, context)
        if isinstance(first, Wipe):
            return await self._wiped(task, first, effects, context)
        close = next((effect for effect in effects if isinstance(effect, Close)), None)
        match arrival.event:
            case Replied(_, card_message_id) if close and close.message_id == card_message_id:
                notes = carried(arrival.card, task.library) if arrival.card else {}
                notes = add(notes, _here(close.position, task.library), arrival.words)
                return await self._outbound.perform(replace(task, notes=notes), effects)
            case _ if arrival.words:
                return await self._wrote(task, arrival.words, effects, close)
            case came:
                notes = for_tap(arrival.card, came, task.library)
                return await self._outbound.perform(replace(task, notes=notes), effects)

    async def _wiped(
        self, task: Task, wipe: Wipe, effects: tuple[Effect, ...], context: Context
    ) -> tuple[Position, int] | None:
        """Delete what is asked, and say what came of it."""
        done, _ = await asyncio.gather(
            self._outbound.wipe(task, wipe), self._outbound.perform(task, effects)
        )
        return await self._outbound.perform(task, step(task.library.dialogs, done, context))

    async def _continued(
        self, task: Task, going_on: Continue, effects: tuple[Effect, ...], context: Context
    ) -> tuple[Position, int] | None:
        """Go on at a card of days ago, which Telegram brings back with its notes."""
        await self._outbound.perform(task, effects)
        message = await self._outbound.recall(task, going_on)
        card = message.reply_to_message if message else None
        found = Resumed(
            going_on.dialog,
            first_data(card) if card else "",
            message.message_id if message else 0,
        )
        notes = carried(card, task.library) if card else {}
        anew = step(task.library.dialogs, found, context)
        return await self._outbound.perform(replace(task, notes=notes), anew)

    async def _wrote(
        self, task: Task, words: str, effects: tuple[Effect, ...], close: Close | None
    ) -> tuple[Position, int] | None:
        """Words apart from their card: that is closed first, which brings its notes.

        No words are remembered for this, at the cost of one round trip.
        """
        if close is None:
            notes: Notes = {ADDITION: shorten(clean(words), MAX_NOTE)}
            return await self._outbound.perform(replace(task, notes=notes), effects)
        taps = tuple(effect for effect in effects if isinstance(effect, Acknowledge))
        card, _ = await asyncio.gather(
            self._outbound.leave(task, close), self._outbound.perform(task, taps)
        )
        notes = carried(card, task.library) if card else {}
        notes = add(notes, _here(close.position, task.library), words)
        others = tuple(each for each in effects if each is not close and each not in taps)
        return await self._outbound.perform(replace(task, notes=notes), others)

    def _drawn_once(
        self, chat_id: int, arrival: Arrival, effects: tuple[Effect, ...], library: Library
    ) -> tuple[Effect, ...]:
        """Leave a tick undrawn where the next one waits already: that one draws both."""
        waiting = self._order.next_in(chat_id)
        ticked = _ticked(arrival.event, library)
        if waiting is None or ticked is None:
            return effects
        later = read(waiting, library)
        if not isinstance(later, Arrival) or _ticked(later.event, library) != ticked:
            return effects
        for effect in effects:
            if isinstance(effect, Draw):
                self._recent.drew(chat_id, effect.message_id, effect.screen)
        return tuple(effect for effect in effects if not isinstance(effect, Draw))

    async def _apologise(self, task: Task, context: Context) -> None:
        """Say that it went wrong, and end the spinner; the card still stands."""
        page = PageScreen(Page.BROKEN, context.locale())
        # Not by the tap, or else a second try would count as a double tap.
        task = replace(task, event=Called(Page.BROKEN))
        try:
            await self._outbound.perform(task, (Acknowledge(), Post(page)))
        except Exception as error:  # noqa: BLE001 - there is nobody left to tell
            event(_log, logging.ERROR, "apology-failed", **fault(error))


def _here(position: Position, library: Library) -> str:
    return walk(library.dialogs[position.dialog], position.path).here.id


def _ticked(what: Event, library: Library) -> tuple[int, str, tuple[Answer, ...]] | None:
    """Tell on which message and at which card a tick was tapped, if it was one."""
    if not isinstance(what, Tapped):
        return None
    button = decode(what.data, library.dialogs)
    if not isinstance(button, CardButton) or button.verb not in _TICKS:
        return None
    return what.message_id, button.position.dialog, button.position.path
