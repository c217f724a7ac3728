"""Wiping a conversation: what is asked, what is deleted, and what forged ids can reach."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.buttons import CardButton, PageButton, Verb
from bot.core.callback import encode
from bot.core.context import Context
from bot.core.dialog import Answer
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Draw,
    Effect,
    Keep,
    PageScreen,
    Post,
    Toast,
    Wipe,
    WipedScreen,
    WipeScreen,
)
from bot.core.engine import step
from bot.core.events import Event, Page, Tapped, Wiped
from bot.core.position import Position
from bot.core.progress import CONSENT_VERSION, Bookmark, Consent, Profile
from bot.core.wiping import BATCH, MOST, batches, reaches_all
from tests.core.example import DIALOGS, NL, at

TODAY = date(2026, 11, 27)
SAM = Profile(
    consent=Consent(version=CONSENT_VERSION, date=TODAY),
    locale="nl",
    zone="Europe/Amsterdam",
    last_used=TODAY,
    bookmarks={
        "one": Bookmark(date=TODAY, message_id=40),
        "two": Bookmark(date=TODAY, message_id=4),
    },
)
END: tuple[Answer, ...] = (None, "a", ("x",), 3)


def run(event: Event, context: Context = NL) -> tuple[Effect, ...]:
    return step(DIALOGS, event, context)


def wipe(argument: str, message_id: int = 50, context: Context = NL) -> tuple[Effect, ...]:
    return run(Tapped(encode(PageButton("wipe", "nl", argument), {}), message_id), context)


@pytest.mark.parametrize(("first", "from_"), [(3, 3), (0, 30), (31, 30)])
def test_the_end_asks_first(first: int, from_: int) -> None:
    end = Position("one", END, (), "nl", first)
    tapped = Tapped(encode(CardButton(end, Verb.WIPE), DIALOGS), 30)
    assert run(tapped) == (Acknowledge(), Post(WipeScreen(from_, "nl")))


def test_a_card_that_is_no_end_wipes_nothing() -> None:
    tapped = Tapped(encode(CardButton(at(None), Verb.WIPE), DIALOGS), 30)
    assert run(tapped) == (Acknowledge(Toast("toast-gone", "nl")),)


def test_a_yes_wipes_up_to_the_question_and_says_so() -> None:
    assert wipe("3") == (Acknowledge(), Wipe(3, 50, "nl"))
    assert run(Wiped("nl", blanked=True)) == (Post(WipedScreen("nl", blanked=True, left=False)),)


def test_a_no_leaves_everything() -> None:
    no = Tapped(encode(PageButton("leave-standing", "nl"), {}), 50)
    assert run(no) == (Acknowledge(), Draw(PageScreen(Page.NOT_WIPED, "nl"), 50))


def test_a_place_in_what_is_wiped_is_let_go() -> None:
    kept = replace(NL, profile=SAM)
    left = SAM.model_copy(update={"bookmarks": {"two": SAM.bookmarks["two"]}})
    assert wipe("30", context=kept) == (Acknowledge(), Keep(left), Wipe(30, 50, "nl"))
    assert wipe("41", context=kept) == (Acknowledge(), Wipe(41, 50, "nl"))


@pytest.mark.parametrize("argument", ["", "0", "51", "-1", "3.5", "³", "x", "1e3", "9" * 40])
def test_forged_ids_wipe_nothing(argument: str) -> None:
    menu = Post(PageScreen(Page.MENU, "nl"))
    assert wipe(argument) == (Acknowledge(Toast("toast-gone", "nl")), menu)


def test_a_question_that_was_answered_is_only_acknowledged() -> None:
    for standing in (PageScreen(Page.NOT_WIPED, "nl"), CardScreen(at())):
        context = replace(NL, standing=standing)
        assert wipe("3", context=context) == (Acknowledge(),)
    asked = replace(NL, standing=WipeScreen(3, "nl"))
    assert wipe("3", context=asked) == wipe("3")


@given(st.integers(1, 2**31), st.integers(0, 3 * MOST))
def test_the_batches_are_the_newest_messages_each_once(first: int, more: int) -> None:
    wanted = Wipe(first, first + more, "nl")
    found = list(batches(wanted))
    assert all(0 < len(batch) <= BATCH for batch in found)
    ids = [each for batch in reversed(found) for each in batch]
    assert ids == list(range(first, first + more + 1))[-MOST:]
    assert reaches_all(wanted) == (first in ids)
