"""The bot as one program: built from its parts, started, reloaded and stopped.

`build` takes what is not pure as arguments, so that tests, the preview and production share it.
What the process knew of a chat, the chat knows too; what is kept of people is in the store.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ContextTypes, TypeHandler
from telegram.request import BaseRequest

from bot.content.library import BrokenContentError
from bot.core.library import Library
from bot.logs import event, fault
from bot.reminders import Reminders
from bot.settings import Settings
from bot.store.guarded import Guarded
from bot.telegram.calls import Calls, Sleep
from bot.telegram.delivery import PATIENCE_S, Delivery
from bot.telegram.handler import Handler
from bot.telegram.ordering import ChatOrder
from bot.telegram.outbound import Outbound
from bot.telegram.pace import Pace
from bot.telegram.people import People
from bot.telegram.polling import Polling
from bot.telegram.profile import set_profile
from bot.telegram.recent import Recent
from bot.telegram.request import Request

STOP_WITHIN_S: Final = 4.0

_log = logging.getLogger(__name__)
_CONNECTIONS: Final = 64
_RETRY_S: Final = 3.0

PlainApplication: TypeAlias = Application[Any, Any, Any, Any, Any, Any]


class Shelf:
    """Holds the library in use; a broken one never takes its place."""

    def __init__(self, load: Callable[[], Library]) -> None:
        self._load = load
        self.library = load()

    def reload(self) -> None:
        """Read the files again; where they are broken, the last good ones stay in use."""
        try:
            self.library = self._load()
        except BrokenContentError as error:
            event(_log, logging.ERROR, "reload-refused", faults=len(error.diagnostics))
        else:
            event(_log, logging.INFO, "reloaded", dialogs=len(self.library.dialogs))


@dataclass(frozen=True, slots=True)
class Running:
    """The parts that `run` starts and stops."""

    application: PlainApplication
    polling: Polling
    reminders: Reminders
    shelf: Shelf
    store: Guarded
    sleep: Sleep


def build(  # noqa: PLR0913 - all that is not pure, each by its name
    settings: Settings,
    shelf: Shelf,
    store: Guarded,
    *,
    now: Callable[[], float] = time.time,
    clock: Callable[[], float] = time.monotonic,
    sleep: Sleep = asyncio.sleep,
    alarm: Sleep = asyncio.sleep,
    tidy: Callable[[date], object] = lambda _: None,
    request: Callable[[int], BaseRequest] = Request,
) -> Running:
    """Put the bot together.

    `store` has what is kept about people. `now` tells the time in seconds since 1970, which the
    settings may put ahead, and `alarm` sleeps by it; `clock` gives seconds that only grow.
    `tidy` is called once a day; `request` makes a client with at most so many connections.
    """
    order, recent, polling_request = ChatOrder(), Recent(clock), request(2)
    application = (
        Application.builder()
        .token(settings.token)
        .base_url(f"{settings.api_url}/bot")
        .base_file_url(f"{settings.api_url}/file/bot")
        .request(request(_CONNECTIONS))
        .get_updates_request(polling_request)
        .concurrent_updates(order)
        .updater(None)
        .build()
    )
    outbound = Outbound(Calls(application.bot, sleep), recent)
    people = People(store, lambda: now() + settings.clock_ahead_s)
    handler = Handler(lambda: shelf.library, recent, order, outbound, people)

    async def handle(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        await handler.handle(update)

    async def take(raw: Mapping[str, Any]) -> None:
        update = Update.de_json(dict(raw), application.bot)
        await application.update_queue.put(update)
        # The application's loop holds on to the last thing it took: let that be nothing.
        await application.update_queue.put(None)

    application.add_handler(TypeHandler(Update, handle))
    polling = Polling(polling_request, application.bot.base_url, take, sleep)
    pace = Pace(clock, sleep)
    unasked = Outbound(Calls(application.bot, pace.rest, PATIENCE_S), recent)
    deliver = Delivery(lambda: shelf.library, unasked, recent)
    reminders = Reminders(store, people, order, deliver, pace, lambda: shelf.library, alarm, tidy)
    return Running(application, polling, reminders, shelf, store, sleep)


async def run(running: Running, stop: asyncio.Event) -> None:
    """Run until `stop` is set, then finish what is being answered.

    Raises:
        InvalidToken: Telegram does not know the token.
    """
    if not await _connected(running, stop):
        return
    application = running.application
    await application.start()
    event(_log, logging.INFO, "started", dialogs=len(running.shelf.library.dialogs))
    tasks = {
        asyncio.create_task(running.reminders.run()),
        asyncio.create_task(running.polling.run()),
        asyncio.create_task(stop.wait()),
    }
    profile = asyncio.create_task(_introduce(running))
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in (*tasks, profile):
            task.cancel()
        await asyncio.gather(*tasks, profile, return_exceptions=True)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(_finish(running), STOP_WITHIN_S)
        await running.store.close()
        event(_log, logging.INFO, "stopped")


async def _connected(running: Running, stop: asyncio.Event) -> bool:
    """Find Telegram, or be told to stop while there is no network."""
    tasks = asyncio.create_task(_connect(running)), asyncio.create_task(stop.wait())
    connected = False
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        connected = not stop.is_set() and not tasks[0].result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if not connected:
            await running.application.bot.shutdown()
    return connected


async def _connect(running: Running) -> None:
    waiting = False
    while True:
        try:
            await running.application.initialize()
        except InvalidToken:
            raise
        except TelegramError as error:
            if not waiting:
                event(_log, logging.WARNING, "telegram-not-found", **fault(error))
            waiting = True
            await running.sleep(_RETRY_S)
        else:
            return


async def _introduce(running: Running) -> None:
    try:
        await set_profile(running.application.bot, running.shelf.library)
    except TelegramError as error:
        event(_log, logging.WARNING, "profile-not-set", **fault(error))


async def _finish(running: Running) -> None:
    await running.application.stop()
    with contextlib.suppress(TelegramError):
        await running.polling.confirm()
    await running.application.shutdown()
