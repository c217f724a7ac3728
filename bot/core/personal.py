"""What someone wants kept, changed or forgotten about themselves: commands, and taps on keys.

Nothing is kept before a yes to one exact question, asked only when someone chooses what needs
it. The effects carry the whole profile as it is to be kept; the screens carry what they show of
it, so that a page never tells more than is there.
"""

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, Protocol

from bot.core.buttons import PageButton
from bot.core.dialog import Dialog, End
from bot.core.effects import (
    Acknowledge,
    Continue,
    Draw,
    Effect,
    Forget,
    Keep,
    PageScreen,
    PersonalScreen,
    Post,
    Screen,
    Speak,
    Toast,
)
from bot.core.events import Page
from bot.core.position import Position, walk
from bot.core.progress import (
    CONSENT_VERSION,
    Consent,
    Profile,
    Purpose,
    bookmarked,
    finished,
    is_current,
    used,
    withdrawn,
)

PAGES: Final = (Page.SETTINGS, Page.PROGRESS, Page.EXPORT, Page.FORGET, Page.CONSENT)
"""The pages that show what is kept."""

WANT: Final = "want"
AGREE: Final = "agree"
WITHDRAW: Final = "withdraw"
PROTECT: Final = "protect"
FORGET_ALL: Final = "forget-all"
CONTINUE: Final = "continue"
KEYS: Final = (WANT, AGREE, WITHDRAW, PROTECT, FORGET_ALL, CONTINUE, *(p.value for p in PAGES))
"""The names of the keys that are answered here."""

_ON: Final = "on"


class Known(Protocol):
    """What the engine's context tells about the person."""

    @property
    def profile(self) -> Profile | None:
        """What is kept, if anything is."""

    @property
    def keeps(self) -> bool:
        """Whether anything can be kept just now."""

    @property
    def zone(self) -> str:
        """Their time zone, guessed where it is not kept."""

    @property
    def today(self) -> date:
        """The day where they are."""


def called(page: Page, known: Known, locale: str) -> tuple[Effect, ...]:
    """Show one of the pages about someone, as a new message."""
    return (Post(_screen(page, known, locale)),)


def tapped(button: PageButton, message_id: int, known: Known, locale: str) -> tuple[Effect, ...]:
    """Give the effects of a tap on a key of such a page, in the language `locale`."""
    page = next((each for each in PAGES if each.value == button.name), None)
    if page in {Page.PROGRESS, Page.EXPORT}:
        return Acknowledge(), Post(_screen(page, known, locale))
    if page is not None:
        return Acknowledge(), Draw(_screen(page, known, locale), message_id)
    if not known.keeps:
        return Acknowledge(), Draw(PageScreen(Page.NOT_KEPT, locale), message_id)
    match button.name, _purpose(button.argument):
        case ("want", Purpose.PROGRESS) if not agreed(known):
            asked = PersonalScreen(Page.CONSENT, locale, known.profile, Purpose.PROGRESS)
            return Acknowledge(), Draw(asked, message_id)
        case ("want" | "agree", Purpose.PROGRESS):
            wanted = consenting(known, locale).model_copy(update={"progress": True})
            return _changed(wanted, message_id, known, locale)
        case ("withdraw", Purpose() as purpose):
            return _withdrawn(purpose, message_id, known, locale)
        case ("protect", _) if known.profile:
            on = button.argument == _ON
            changed = known.profile.model_copy(update={"protect_content": on})
            return _changed(changed, message_id, known, locale)
        case ("forget-all", _):
            return Acknowledge(), Forget(), Draw(PageScreen(Page.FORGOTTEN, locale), message_id)
        case ("continue", _):
            return _continued(button.argument, known, locale)
        case _:
            return Acknowledge(Toast("toast-gone", locale)), Draw(
                _screen(Page.SETTINGS, known, locale), message_id
            )


def with_what_is_kept(
    effects: tuple[Effect, ...], known: Known, dialogs: Container[str]
) -> tuple[Effect, ...]:
    """Add what follows from a profile: the places on the menu, the language that was chosen."""
    if known.profile is None:
        return effects
    kept = tuple(name for name in places(known.profile) if name in dialogs)
    return tuple(each for effect in effects for each in _kept(effect, known.profile, kept))


def _kept(effect: Effect, profile: Profile, kept: tuple[str, ...]) -> Iterator[Effect]:
    match effect:
        case Speak(locale) if locale != profile.locale:
            yield effect
            yield Keep(profile.model_copy(update={"locale": locale}))
        case Draw(PageScreen(Page.WELCOME | Page.MENU) as page) | Post(
            PageScreen(Page.WELCOME | Page.MENU) as page
        ):
            yield replace(effect, screen=replace(page, places=kept))
        case _:
            yield effect


def noted(
    profile: Profile, dialogs: Mapping[str, Dialog], shown: tuple[Position, int] | None, today: date
) -> Profile:
    """Give the profile after something was done today; `shown` is the card that came last.

    With it comes Telegram's number of its message. A first card is no place yet, and the short
    dialogs without a command are none to come back to.
    """
    fresh = used(profile, today)
    if shown is None or not is_current(profile.consent):
        return fresh
    position, message_id = shown
    dialog = dialogs[position.dialog]
    if isinstance(walk(dialog, position.path).here.kind, End):
        return finished(fresh, dialog.id, today)
    if not position.path or dialog.command is None:
        return fresh
    return bookmarked(fresh, dialog.id, today, message_id)


def places(profile: Profile | None, most: int = 3) -> tuple[str, ...]:
    """Give the dialogs in which someone has a place, the latest first."""
    kept = profile.bookmarks if profile else {}
    return tuple(sorted(kept, key=lambda name: kept[name].date, reverse=True))[:most]


def consenting(known: Known, locale: str) -> Profile:
    """Give the profile of someone who says yes now, with what was kept before."""
    consent = Consent(version=CONSENT_VERSION, date=known.today)
    if known.profile is None:
        return Profile(consent=consent, locale=locale, zone=known.zone, last_used=known.today)
    if is_current(known.profile.consent):
        return used(known.profile, known.today)
    return used(known.profile.model_copy(update={"consent": consent}), known.today)


def _screen(page: Page, known: Known, locale: str) -> Screen:
    if not known.keeps:
        return PageScreen(Page.NOT_KEPT, locale)
    return PersonalScreen(page, locale, known.profile)


def agreed(known: Known) -> bool:
    """Tell whether they said yes, to the question as it is asked now."""
    return known.profile is not None and is_current(known.profile.consent)


def _purpose(argument: str) -> Purpose | None:
    return next((each for each in Purpose if each.value == argument), None)


def _withdrawn(purpose: Purpose, message_id: int, known: Known, locale: str) -> tuple[Effect, ...]:
    left = withdrawn(known.profile, purpose) if known.profile else None
    if left is None:
        return Acknowledge(), Forget(), Draw(PageScreen(Page.FORGOTTEN, locale), message_id)
    return _changed(left, message_id, known, locale)


def _changed(profile: Profile, message_id: int, known: Known, locale: str) -> tuple[Effect, ...]:
    fresh = used(profile, known.today)
    shown = PersonalScreen(Page.SETTINGS, locale, fresh)
    return Acknowledge(), Keep(fresh), Draw(shown, message_id)


def _continued(dialog: str, known: Known, locale: str) -> tuple[Effect, ...]:
    place = known.profile.bookmarks.get(dialog) if known.profile else None
    if place is None:
        return Acknowledge(Toast("toast-gone", locale)), Post(PageScreen(Page.MENU, locale))
    return Acknowledge(), Continue(dialog, place.message_id, locale)
