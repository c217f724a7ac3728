"""What is kept, changed and forgotten by the effects of commands and taps."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.core.buttons import CardButton, PageButton, Verb
from bot.core.callback import encode
from bot.core.context import Context
from bot.core.dialog import Answer
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Continue,
    Draw,
    Effect,
    Forget,
    Keep,
    PageScreen,
    PersonalScreen,
    Post,
    Speak,
    Toast,
)
from bot.core.engine import step
from bot.core.events import Called, Event, Page, Resumed, Tapped
from bot.core.personal import noted, places
from bot.core.position import Position
from bot.core.progress import CONSENT_VERSION, Bookmark, Consent, Daily, Profile, Purpose
from tests.core.dialogs import Plain, dialog
from tests.core.example import DIALOGS, FILE, LOCALES, at

TODAY = date(2026, 11, 27)
NOW = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)  # it is the 27th already, in Amsterdam
YES = Consent(version=CONSENT_VERSION, date=date(2026, 11, 1))
SAM = Profile(consent=YES, locale="nl", zone="Europe/Amsterdam", last_used=TODAY)
KEEPING = SAM.model_copy(update={"progress": True})
NOTHING = Context("nl", LOCALES, keeps=True, now=NOW)


def known(profile: Profile) -> Context:
    return replace(NOTHING, profile=profile)


def run(event: Event, context: Context = NOTHING) -> list[Effect]:
    return list(step(DIALOGS, event, context))


def tap(name: str, argument: str = "", context: Context = NOTHING) -> list[Effect]:
    return run(Tapped(encode(PageButton(name, "nl", argument), {}), 5), context)


def shown(page: Page, profile: Profile | None, purpose: Purpose | None = None) -> PersonalScreen:
    return PersonalScreen(page, "nl", profile, purpose)


@pytest.mark.parametrize("page", [Page.SETTINGS, Page.PROGRESS, Page.EXPORT, Page.FORGET])
def test_a_command_shows_what_is_kept(page: Page) -> None:
    assert run(Called(page)) == [Post(shown(page, None))]
    assert run(Called(page), known(SAM)) == [Post(shown(page, SAM))]
    assert run(Called(page), replace(NOTHING, keeps=False)) == [
        Post(PageScreen(Page.NOT_KEPT, "nl"))
    ]


def test_nothing_is_kept_before_a_yes() -> None:
    asked = shown(Page.CONSENT, None, Purpose.PROGRESS)
    assert tap("want", "progress") == [Acknowledge(), Draw(asked, 5)]
    agreed = KEEPING.model_copy(
        update={"consent": Consent(version=CONSENT_VERSION, date=TODAY), "last_used": TODAY}
    )
    assert tap("agree", "progress") == [
        Acknowledge(),
        Keep(agreed),
        Draw(shown(Page.SETTINGS, agreed), 5),
    ]


def test_who_said_yes_before_is_not_asked_again_until_the_question_changes() -> None:
    _, kept, _ = tap("want", "progress", known(SAM))
    assert kept == Keep(KEEPING)
    old = SAM.model_copy(update={"consent": Consent(version=CONSENT_VERSION + 1, date=TODAY)})
    assert tap("want", "progress", known(old))[1] == Draw(
        shown(Page.CONSENT, old, Purpose.PROGRESS), 5
    )
    anew = KEEPING.model_copy(update={"consent": Consent(version=CONSENT_VERSION, date=TODAY)})
    assert tap("agree", "progress", known(old))[1] == Keep(anew)


def test_withdrawing_is_one_tap_and_the_last_one_forgets() -> None:
    gone = [Acknowledge(), Forget(), Draw(PageScreen(Page.FORGOTTEN, "nl"), 5)]
    assert tap("withdraw", "progress", known(KEEPING)) == gone
    assert tap("withdraw", "progress") == gone
    assert tap("forget-all", context=known(KEEPING)) == gone


def test_withdrawing_one_thing_leaves_the_others() -> None:
    asked = Daily(time=time(8, 30))
    both = KEEPING.model_copy(update={"daily": asked})
    left = SAM.model_copy(update={"daily": asked})
    assert tap("withdraw", "progress", known(both)) == [
        Acknowledge(),
        Keep(left),
        Draw(shown(Page.SETTINGS, left), 5),
    ]


def test_settings_change_in_place() -> None:
    on = SAM.model_copy(update={"protect_content": True})
    settings = [Acknowledge(), Keep(on), Draw(shown(Page.SETTINGS, on), 5)]
    assert tap("protect", "on", known(SAM)) == settings
    assert tap("protect", "off", known(on))[1] == Keep(SAM)
    assert tap("settings", context=known(SAM)) == [
        Acknowledge(),
        Draw(shown(Page.SETTINGS, SAM), 5),
    ]
    assert tap("export", context=known(SAM)) == [Acknowledge(), Post(shown(Page.EXPORT, SAM))]


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("want", "secret"),
        ("agree", ""),
        ("want", "look-back"),
        ("withdraw", "x"),
        ("protect", "on"),
    ],
)
def test_a_forged_key_shows_the_settings(name: str, argument: str) -> None:
    toast = Acknowledge(Toast("toast-gone", "nl"))
    assert tap(name, argument) == [toast, Draw(shown(Page.SETTINGS, None), 5)]


@pytest.mark.parametrize("name", ["want", "agree", "withdraw", "forget-all"])
def test_where_nothing_can_be_kept_that_is_said(name: str) -> None:
    context = replace(NOTHING, keeps=False)
    assert tap(name, "progress", context) == [
        Acknowledge(),
        Draw(PageScreen(Page.NOT_KEPT, "nl"), 5),
    ]


def test_keys_of_a_page_on_which_a_card_stands_by_now_only_end_their_spinner() -> None:
    context = replace(NOTHING, standing=CardScreen(at()))
    assert tap("want", "progress", context) == [Acknowledge()]


def marked(*names: str) -> Profile:
    days = {
        name: Bookmark(date=TODAY.replace(day=day), message_id=7)
        for day, name in enumerate(names, 1)
    }
    return KEEPING.model_copy(update={"bookmarks": days})


def test_the_menu_leads_on_to_the_latest_places() -> None:
    assert places(None) == ()
    assert places(marked("a", "b", "c", "d")) == ("d", "c", "b")
    menu = PageScreen(Page.MENU, "nl", ("two", "one"))
    assert tap("menu", context=known(marked("one", "two", "gone")))[1] == Draw(menu, 5)
    assert run(Called(Page.WELCOME), known(marked("one"))) == [
        Post(PageScreen(Page.WELCOME, "nl", ("one",)))
    ]
    assert tap("continue", "two", known(marked("two"))) == [Acknowledge(), Continue("two", 7, "nl")]
    gone = [Acknowledge(Toast("toast-gone", "nl")), Post(PageScreen(Page.MENU, "nl"))]
    assert tap("continue", "two") == gone


def test_a_card_of_days_ago_goes_on_where_it_was() -> None:
    card, asking = at(None, "a"), at(None, "b")
    data = encode(CardButton(card, Verb.BACK), DIALOGS)
    assert run(Resumed("one", data, 9)) == [Draw(CardScreen(card), 9)]
    data = encode(CardButton(asking, Verb.SKIP), DIALOGS)
    assert run(Resumed("one", data, 9)) == [Post(CardScreen(asking))]


@pytest.mark.parametrize(("message_id", "notice"), [(0, "notice-card-gone"), (9, "notice-edited")])
def test_a_card_that_is_gone_or_edited_begins_anew(message_id: int, notice: str) -> None:
    anew = CardScreen(Position("one", locale="nl"), notice)
    assert run(Resumed("one", "", message_id)) == [Post(anew)]
    assert run(Resumed("gone", "", message_id)) == [Post(PageScreen(Page.MENU, "nl"))]


def test_a_language_that_was_chosen_is_kept_for_those_who_keep_something() -> None:
    spoken = SAM.model_copy(update={"locale": "zz"})
    assert Keep(spoken) in tap("speak", "zz", known(SAM))
    assert tap("speak", "nl", known(SAM))[1] == Speak("nl")
    assert not any(isinstance(each, Keep) for each in tap("speak", "zz"))
    assert run(Called(Page.HELP), replace(known(spoken), spoken="nl")) == [
        Post(PageScreen(Page.HELP, "zz"))
    ]


END: tuple[Answer, ...] = (None, "a", ("x",), 3)
HIDDEN: Plain = {each: FILE[each] for each in FILE if each != "command"}


def test_where_someone_is_is_noted_and_where_they_finished() -> None:
    there = noted(KEEPING, DIALOGS, (at(None), 8), TODAY)
    assert there.bookmarks == {"one": Bookmark(date=TODAY, message_id=8)}
    done = noted(there, DIALOGS, (at(*END), 9), TODAY)
    assert done.bookmarks == {}
    assert done.finished == {"one": (TODAY,)}


def test_what_is_no_place_is_not_noted() -> None:
    old = KEEPING.model_copy(update={"consent": Consent(version=9, date=TODAY)})
    hidden = {"one": dialog(HIDDEN)}
    for profile, dialogs, shown in (
        (KEEPING, DIALOGS, None),
        (KEEPING, DIALOGS, (at(), 8)),
        (KEEPING, hidden, (at(None), 8)),
        (SAM, DIALOGS, (at(None), 8)),
        (old, DIALOGS, (at(None), 8)),
    ):
        assert noted(profile, dialogs, shown, TODAY) == profile


def test_every_use_counts_for_how_long_it_is_kept() -> None:
    later = date(2027, 1, 2)
    assert noted(SAM, DIALOGS, None, later).last_used == later
