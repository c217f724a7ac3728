"""The state of the small Telegram: two people, their chats, the bot's profile and its updates."""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.preview.activity import Activity, Call
from bot.preview.arguments import Json
from bot.preview.backstage import Backstage
from bot.preview.chats import Chat
from bot.preview.clock import Clock
from bot.preview.faults import Faults
from bot.preview.happenings import Did
from bot.preview.messages import BOT, User
from bot.preview.pages import Pages
from bot.preview.profile import Profile
from bot.preview.updates import BotState, Updates
from bot.preview.uploads import Uploads

PEOPLE = (User(1001, "Sam", "nl"), User(1002, "Robin", "en"))


@dataclass(frozen=True, slots=True)
class Query:
    """A tap that can be answered."""

    chat_id: int
    message_id: int
    tapped_at: float


class Preview:
    """All that is remembered, in memory alone; `url` is where it can be reached.

    For tests: `calls`, `faults`, `chats`, and `idle` (see `activity`). `restart` really restarts
    the bot process, where there is one; `reload` tells it to read its files again. `on_clock` is
    called when the clock was moved. With a `backstage` the page has a side for authors.
    """

    def __init__(self, token: str, now: Callable[[], float] = time.time) -> None:
        self.token = token
        self.now = self.clock = Clock(now)
        self.url = ""
        self.bot = BOT
        self.pages = Pages()
        self.faults = Faults()
        self.uploads = Uploads()
        self.profile = Profile()
        self.updates = Updates(on_state=self._polling_changed)
        self.activity = Activity(self.updates, self.now)
        self.chats = {person.id: Chat(person, self._pusher(person.id)) for person in PEOPLE}
        self.queries: dict[str, Query] = {}
        self.bot_state: BotState = "stopped"
        self.on_running: Callable[[], None] = lambda: None
        self.restart: Callable[[], Awaitable[None]] | None = None
        self.reload: Callable[[], None] = lambda: None
        self.on_clock: Callable[[], Awaitable[None]] | None = None
        self.backstage: Backstage | None = None
        self._diagnostics: list[Json] = []
        self._message_ids = 0
        self._query_ids = 0

    @property
    def calls(self) -> list[Call]:
        """Every call of the Bot API so far."""
        return self.activity.calls

    def next_message_id(self) -> int:
        """Message ids count over all chats, as they do for one bot on Telegram."""
        self._message_ids += 1
        return self._message_ids

    def next_query_id(self, user_id: int) -> str:
        """A callback query's id: 64 bits, with the person's id in the upper half."""
        self._query_ids += 1
        return str((user_id << 32) + self._query_ids)

    def report(self, diagnostics: Sequence[Json]) -> None:
        """Shows what is wrong with the files on every page; nothing, when they are fine again.

        Each: where ("dialogs/x.yaml:3:5"), severity ("error", "warning" or "hint"), code, message.
        """
        self._diagnostics = list(diagnostics)
        self.pages.push({"type": "diagnostics", "diagnostics": self._diagnostics})

    def changed(self) -> None:
        """Tells every page that the files were read anew: places and outlines may differ."""
        self.pages.push({"type": "content"})

    def set_state(self, state: BotState) -> None:
        """Whether the bot runs, as the pages show it."""
        if state != self.bot_state:
            self.bot_state = state
            self.activity.running = state == "running"
            self.pages.push({"type": "bot", "state": state})
            if state == "running":
                self.on_running()
        self.activity.touch()

    async def restart_bot(self) -> bool:
        """Kills the bot and starts it again; False where there is nothing to restart."""
        if self.restart is None:
            return False
        for chat in self.chats.values():
            if chat.happenings:
                chat.happenings.append(Did("restart"))
        await self.restart()
        return True

    async def move_clock(self, local: str, chat: Chat) -> None:
        """Makes it another time for the bot and for everyone here; told by the person of `chat`.

        Raises:
            NoTimeError: `local` is no time such as 2026-11-27T08:30.
        """
        self.clock.move(local)
        for each in self.chats.values():
            if each is chat or each.happenings:
                each.happenings.append(Did(f"clock {local}"))
        if self.on_clock is not None:
            await self.on_clock()
        for user_id in self.pages.users():
            self.refresh(user_id)

    def snapshot(self, user_id: int) -> Json:
        """All that this person's phone shows, as the page's first event."""
        chat = self.chats[user_id]
        return {
            "type": "snapshot",
            "user": _person(chat.user),
            "users": [_person(other.user) for other in self.chats.values()],
            "bot": {
                "first_name": self.profile.name(chat.user.language_code) or self.bot.first_name,
                "username": self.bot.username,
                "state": self.bot_state,
            },
            "commands": self.profile.commands_for(user_id, chat.user.language_code),
            "description": self.profile.description(chat.user.language_code),
            "messages": [chat.json(message) for message in chat.shown()],
            "blocked": chat.blocked,
            "clock": self.clock.local(),
            "diagnostics": self._diagnostics,
            "author": self.backstage is not None,
        }

    def refresh(self, user_id: int) -> None:
        """Shows this person's open pages all anew."""
        self.pages.push(self.snapshot(user_id), user_id)

    def show_commands(self) -> None:
        """Tells the open pages which commands they show now."""
        for user_id in self.pages.users():
            language_code = self.chats[user_id].user.language_code
            commands = self.profile.commands_for(user_id, language_code)
            self.pages.push({"type": "commands", "commands": commands}, user_id)

    def _polling_changed(self, state: BotState) -> None:
        # A poll that ends because the process was killed says nothing once the next one starts.
        if state == "running" or self.bot_state == "running":
            self.set_state(state)

    def _pusher(self, user_id: int) -> Callable[[Json], None]:
        return lambda event: self.pages.push(event, user_id)


def _person(user: User) -> Json:
    return {"id": user.id, "first_name": user.first_name, "language_code": user.language_code}
