"""What the engine may know of the chat in which an event came."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from bot.core.effects import CardScreen, Close, PausedScreen, Retire, Screen
from bot.core.position import Position
from bot.core.progress import Profile
from bot.core.zones import zone_of

Standing: TypeAlias = Screen | Close | Retire
"""What was last put on a message."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the shell knows about the chat. What is from memory is dispensable.

    `chosen` is the language picked in this chat, `spoken` the one that Telegram reports.
    `standing` is what stands on the tapped message, `latest` the card shown last and
    `latest_message_id` its message. `repeated`: this very tap posted the newest message.
    `profile` is what is kept about the person, and `keeps` tells whether anything can be;
    `phone` is the language of their phone, with its country; `now` is the moment, with its zone.
    """

    spoken: str
    locales: tuple[str, ...]
    chosen: str | None = None
    standing: Standing | None = None
    latest: Position | None = None
    latest_message_id: int = 0
    repeated: bool = False
    profile: Profile | None = None
    keeps: bool = False
    phone: str = ""
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)

    @property
    def zone(self) -> str:
        """The time zone of the person, guessed from their phone where it is not kept."""
        return self.profile.zone if self.profile else zone_of(self.phone)

    @property
    def today(self) -> date:
        """The day where the person is."""
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    def locale(self, button: str | None = None) -> str:
        """Give the language to speak: chosen, else the button's, kept, or Telegram's."""
        kept = self.profile.locale if self.profile else None
        wanted = (self.chosen, button, kept, self.spoken)
        return next((each for each in wanted if each in self.locales), self.locales[0])


def is_card(standing: Standing | None) -> bool:
    """Tell whether a card stands there, whose keys are not those of a page."""
    return isinstance(standing, CardScreen | PausedScreen | Close)
