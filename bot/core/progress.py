"""What is kept about someone who asked for it: dates, ids and settings, and nothing they said.

A `Profile` has no field that could hold a sentence, an answer, a score or a feeling: its texts
are names of dialogs and questions, a language and a time zone. Without a consent there is no
profile. Whoever adds to it raises `version`, and the consent's version where it means more.
"""

from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from bot.core.format import Name, TextName

CONSENT_VERSION: Final = 1
"""Of the question that asks whether anything may be kept; another version asks again."""

KEPT_MONTHS: Final = 12
"""Without any use for so long, all of it goes; and so do the dates of longer ago."""

MessageId = Annotated[int, Field(gt=0)]
Weekday = Annotated[int, Field(ge=0, le=6)]
"""Monday is 0."""


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Purpose(StrEnum):
    """What someone can ask for, each apart from the others."""

    PROGRESS = "progress"
    DAILY = "daily"
    LOOK_BACK = "look-back"


class Consent(_Kept):
    """The yes that all of it rests on."""

    version: Annotated[int, Field(ge=1)]
    """Which question was answered."""
    date: date
    """When."""


class Again(_Kept):
    """A question that was put off."""

    at: AwareDatetime
    """When it comes again."""
    prompt: TextName
    """Which, by id."""


class Daily(_Kept):
    """When the daily question comes."""

    time: time
    """The local time."""
    weekdays: frozenset[Weekday] = frozenset(range(5))
    """On which days; Monday is 0."""
    silent: bool = False
    """Whether it comes without a sound."""
    paused_until: date | None = None
    """The local day on which it comes again."""
    asked_on: date | None = None
    """The last local day for which a question was sent, or skipped."""
    seen: tuple[TextName, ...] = ()
    """The questions that were asked in this round, by id, the last one last."""
    again: Again | None = None
    """The one that was put off, if any."""


class Bookmark(_Kept):
    """Where someone is in a dialog: the card that stands in their chat."""

    date: date
    """When they last came on."""
    message_id: MessageId
    """Telegram's number of the last card."""


class LookBack(_Kept):
    """A dialog that asked to be looked back on."""

    dialog: Name
    """Which."""
    date: date
    """The local day on which to ask."""
    message_id: MessageId
    """Telegram's number of its last card."""


class Profile(_Kept):
    """All that is kept about one person."""

    version: Literal[1] = 1
    """The version of this format."""
    consent: Consent
    """The yes it rests on."""
    locale: Annotated[str, Field(pattern="^[a-z][a-z]$")]
    """The language, as two letters."""
    zone: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_+/-]*$", max_length=40)]
    """The time zone, as `Europe/Amsterdam`."""
    last_used: date
    """The last day on which they did anything here."""
    protect_content: bool = False
    """Whether Telegram keeps the messages from being forwarded."""
    progress: bool = False
    """Whether places and finished dialogs are kept."""
    bookmarks: Mapping[Name, Bookmark] = {}
    """The place in each dialog that was begun and not finished."""
    finished: Mapping[Name, tuple[date, ...]] = {}
    """The days on which each dialog was finished, the last one last."""
    daily: Daily | None = None
    """The daily question, for those who asked for one."""
    look_backs: tuple[LookBack, ...] = ()
    """What is still to be looked back on."""


def is_current(consent: Consent) -> bool:
    """Tell whether the yes was to the question as it is asked now."""
    return consent.version == CONSENT_VERSION


def expires_on(profile: Profile) -> date:
    """Give the first day on which the profile is no longer kept."""
    return _months_later(profile.last_used, KEPT_MONTHS)


def used(profile: Profile, today: date) -> Profile:
    """Give the profile as it is after some use today: fresh, and without what is too old."""
    fresh = profile.model_copy(update={"last_used": max(profile.last_used, today)})
    return without_old(fresh, today)


def without_old(profile: Profile, today: date) -> Profile:
    """Leave out the days, places and look-backs of more than twelve months ago."""

    def kept(day: date) -> bool:
        return _months_later(day, KEPT_MONTHS) > today

    finished = {name: tuple(filter(kept, days)) for name, days in profile.finished.items()}
    return profile.model_copy(
        update={
            "bookmarks": {n: each for n, each in profile.bookmarks.items() if kept(each.date)},
            "finished": {name: days for name, days in finished.items() if days},
            "look_backs": tuple(each for each in profile.look_backs if kept(each.date)),
        }
    )


def bookmarked(profile: Profile, dialog: str, today: date, message_id: int) -> Profile:
    """Keep the place in a dialog; without a wish for progress nothing changes."""
    if not profile.progress:
        return profile
    place = Bookmark(date=today, message_id=message_id)
    return profile.model_copy(update={"bookmarks": {**profile.bookmarks, dialog: place}})


def unmarked(profile: Profile, dialog: str) -> Profile:
    """Let go of the place in a dialog, if there is one."""
    left = {name: each for name, each in profile.bookmarks.items() if name != dialog}
    return profile.model_copy(update={"bookmarks": left})


def without_places(profile: Profile, first: int, last: int) -> Profile:
    """Let go of the places whose cards are among the messages from `first` to `last`."""
    left = {
        name: each
        for name, each in profile.bookmarks.items()
        if not first <= each.message_id <= last
    }
    return profile.model_copy(update={"bookmarks": left})


def finished(profile: Profile, dialog: str, today: date) -> Profile:
    """Keep that a dialog was finished today, and let go of the place in it."""
    if not profile.progress:
        return profile
    days = tuple(sorted({*profile.finished.get(dialog, ()), today}))
    update = {"finished": {**profile.finished, dialog: days}}
    return unmarked(profile, dialog).model_copy(update=update)


def withdrawn(profile: Profile, purpose: Purpose) -> Profile | None:
    """Give what is left once `purpose` is no longer wanted; None: nothing, so forget them."""
    without: dict[Purpose, Mapping[str, object]] = {
        Purpose.PROGRESS: {"progress": False, "bookmarks": {}, "finished": {}},
        Purpose.DAILY: {"daily": None},
        Purpose.LOOK_BACK: {"look_backs": ()},
    }
    left = profile.model_copy(update=without[purpose])
    return left if purposes(left) else None


def purposes(profile: Profile) -> frozenset[Purpose]:
    """Tell what is kept for."""
    wanted = {
        Purpose.PROGRESS: profile.progress,
        Purpose.DAILY: profile.daily is not None,
        Purpose.LOOK_BACK: bool(profile.look_backs),
    }
    return frozenset(purpose for purpose, there in wanted.items() if there)


def _months_later(day: date, months: int) -> date:
    """Give the same day some months later, or the first one after it where there is none."""
    years, month = divmod(day.month - 1 + months, 12)
    try:
        return day.replace(day.year + years, month + 1)
    except ValueError:
        return date(day.year + years, month + 2, 1)
