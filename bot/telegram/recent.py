"""What the process remembers of a chat: what it drew last, and the language chosen.

All of it is dispensable: after a restart the buttons alone decide. None of it is words, and
it is bounded in number and in time. With it, a second tap is known for what it is, ticks that
follow each other fast add up, and text without a reply finds the card that asked.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.core.context import Context, Standing
from bot.core.effects import CardScreen
from bot.core.events import Event, Tapped
from bot.core.library import Library
from bot.core.position import Position

STANDING_S: Final = 60.0
LATEST_S: Final = 2 * 3600.0
MAX_CHATS: Final = 1000
_MAX_MESSAGES: Final = 8


@dataclass(slots=True)
class _Chat:
    locale: str | None = None
    standing: OrderedDict[int, tuple[Standing, float]] = field(default_factory=OrderedDict)
    latest: tuple[Position, int, float] | None = None
    posted_by: Tapped | None = None


class Recent:
    """What was drawn lately, by chat; `clock` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._chats: OrderedDict[int, _Chat] = OrderedDict()
        self._library: Library | None = None

    def context(self, chat_id: int, language: str, event: Event, library: Library) -> Context:
        """Give what the engine may know of the chat in which `event` came."""
        self._keep_up_with(library)
        chat = self._chats.get(chat_id)
        spoken = language if language in library.locales else library.locales[0]
        if chat is None:
            return Context(spoken, library.locales)
        standing = chat.standing.get(event.message_id) if isinstance(event, Tapped) else None
        latest = chat.latest
        fresh = latest is not None and self._clock() - latest[2] < LATEST_S
        return Context(
            spoken,
            library.locales,
            chosen=chat.locale,
            standing=standing[0] if standing and self._is_fresh(standing[1]) else None,
            latest=latest[0] if latest and fresh else None,
            latest_message_id=latest[1] if latest and fresh else 0,
            repeated=isinstance(event, Tapped) and event == chat.posted_by,
        )

    def came(self, chat_id: int, event: Event) -> None:
        """Note that an event came: a tap after it is no second tap on what was before."""
        chat = self._chats.get(chat_id)
        if chat is not None and event != chat.posted_by:
            chat.posted_by = None

    def drew(self, chat_id: int, message_id: int, standing: Standing) -> None:
        """Note what stands on a message now."""
        chat = self._chat(chat_id)
        chat.standing[message_id] = standing, self._clock()
        chat.standing.move_to_end(message_id)
        if len(chat.standing) > _MAX_MESSAGES:
            chat.standing.popitem(last=False)
        if isinstance(standing, CardScreen):
            chat.latest = standing.position, message_id, self._clock()

    def posted(self, chat_id: int, event: Event | None) -> None:
        """Note that the newest message came by `event`."""
        if isinstance(event, Tapped):
            self._chat(chat_id).posted_by = event

    def speaks(self, chat_id: int, locale: str) -> None:
        """Note the language that was chosen."""
        self._chat(chat_id).locale = locale

    def forget(self, chat_id: int, message_id: int | None = None) -> None:
        """Forget a message of a chat, or the whole chat."""
        if message_id is None:
            self._chats.pop(chat_id, None)
        elif chat_id in self._chats:
            self._chats[chat_id].standing.pop(message_id, None)

    def wiped(self, chat_id: int, first: int, last: int) -> None:
        """Note that the messages from `first` to `last` are gone."""
        chat = self._chats.get(chat_id)
        if chat is None:
            return
        for message_id in [each for each in chat.standing if first <= each <= last]:
            del chat.standing[message_id]
        if chat.latest and first <= chat.latest[1] <= last:
            chat.latest = None

    def _keep_up_with(self, library: Library) -> None:
        """Forget what was drawn from another library: its positions may mean other cards now."""
        if library is not self._library:
            self._library = library
            for chat in self._chats.values():
                chat.standing.clear()
                chat.latest = chat.posted_by = None

    def _is_fresh(self, then: float) -> bool:
        return self._clock() - then < STANDING_S

    def _chat(self, chat_id: int) -> _Chat:
        chat = self._chats.setdefault(chat_id, _Chat())
        self._chats.move_to_end(chat_id)
        if len(self._chats) > MAX_CHATS:
            self._chats.popitem(last=False)
        return chat
