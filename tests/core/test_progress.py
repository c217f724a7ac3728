"""What is kept about someone: its shape, and what is let go of when."""

import json
import re
from datetime import date, time

import pytest
from pydantic import ValidationError

from bot.core.progress import (
    CONSENT_VERSION,
    Bookmark,
    Consent,
    Daily,
    LookBack,
    Profile,
    Purpose,
    bookmarked,
    expires_on,
    finished,
    is_current,
    purposes,
    unmarked,
    used,
    withdrawn,
    without_old,
)

TODAY = date(2026, 11, 28)
CONSENT = Consent(version=CONSENT_VERSION, date=TODAY)
BARE = Profile(consent=CONSENT, locale="nl", zone="Europe/Amsterdam", last_used=TODAY)
KEEPING = BARE.model_copy(update={"progress": True})
LOOK_BACK = LookBack(dialog="impasse", date=TODAY, message_id=9)
FULL = Profile(
    consent=CONSENT,
    locale="nl",
    zone="America/Argentina/Buenos_Aires",
    last_used=TODAY,
    protect_content=True,
    progress=True,
    bookmarks={"impasse": Bookmark(date=TODAY, message_id=7)},
    finished={"quick": (TODAY,)},
    daily=Daily(time=time(8, 30), paused_until=TODAY, asked_on=TODAY, seen=("pattern-1",)),
    look_backs=(LOOK_BACK,),
)


def test_all_of_it_is_names_dates_and_numbers() -> None:
    texts = re.findall(r'"([^"]+)"', json.dumps(json.loads(FULL.model_dump_json())))
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_/-]*|[0-9:-]+", text) for text in texts)
    assert Profile.model_validate_json(FULL.model_dump_json()) == FULL


@pytest.mark.parametrize(
    "change",
    [
        {"locale": "Dutch"},
        {"zone": "where I live, at number 9"},
        {"finished": {"She said no": ["2026-11-28"]}},
        {"look_backs": [{"dialog": "x", "date": "2026-11-28", "message_id": 0}]},
        {"note": "a sentence"},
        {"version": 2},
        {"consent": None},
        {"daily": {"time": "8:30", "weekdays": [7]}},
        {"daily": {"time": "08:30", "seen": ["a question in words"]}},
    ],
)
def test_nothing_else_fits_in(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Profile.model_validate({**FULL.model_dump(), **change})


def test_a_consent_to_another_question_asks_again() -> None:
    assert is_current(CONSENT)
    assert not is_current(Consent(version=CONSENT_VERSION + 1, date=TODAY))


@pytest.mark.parametrize(
    ("last_used", "gone"),
    [
        (date(2026, 11, 28), date(2027, 11, 28)),
        (date(2026, 12, 31), date(2027, 12, 31)),
        (date(2028, 2, 29), date(2029, 3, 1)),
    ],
)
def test_it_is_kept_for_twelve_months(last_used: date, gone: date) -> None:
    assert expires_on(BARE.model_copy(update={"last_used": last_used})) == gone


def test_use_makes_it_fresh_and_a_clock_set_back_does_not_make_it_older() -> None:
    assert used(BARE, date(2026, 12, 1)).last_used == date(2026, 12, 1)
    assert used(BARE, date(2025, 1, 1)).last_used == TODAY


def test_what_is_older_than_twelve_months_is_let_go_of() -> None:
    old, kept = date(2025, 11, 28), date(2025, 11, 29)
    profile = KEEPING.model_copy(
        update={
            "bookmarks": {
                "quick": Bookmark(date=old, message_id=1),
                "view": Bookmark(date=kept, message_id=2),
            },
            "finished": {"quick": (old, kept), "view": (old,)},
            "look_backs": (LOOK_BACK.model_copy(update={"date": old}), LOOK_BACK),
        }
    )
    left = without_old(profile, TODAY)
    assert set(left.bookmarks) == {"view"}
    assert left.finished == {"quick": (kept,)}
    assert left.look_backs == (LOOK_BACK,)


def test_a_place_comes_and_goes() -> None:
    begun = bookmarked(bookmarked(KEEPING, "quick", TODAY, 3), "impasse", TODAY, 4)
    assert begun.bookmarks["impasse"] == Bookmark(date=TODAY, message_id=4)
    assert set(unmarked(begun, "quick").bookmarks) == {"impasse"}
    assert unmarked(KEEPING, "quick") == KEEPING
    done = finished(begun, "impasse", TODAY)
    assert set(done.bookmarks) == {"quick"}
    assert done.finished == {"impasse": (TODAY,)}


def test_a_day_counts_once_and_the_last_one_is_last() -> None:
    twice = finished(finished(KEEPING, "quick", TODAY), "quick", TODAY)
    earlier = finished(twice, "quick", date(2026, 11, 1))
    assert earlier.finished == {"quick": (date(2026, 11, 1), TODAY)}


def test_who_wants_no_progress_kept_has_none() -> None:
    assert bookmarked(BARE, "quick", TODAY, 3) == BARE
    assert finished(BARE, "quick", TODAY) == BARE


def test_each_purpose_is_withdrawn_by_itself() -> None:
    assert purposes(FULL) == set(Purpose)
    left = withdrawn(FULL, Purpose.PROGRESS)
    assert left
    assert not left.bookmarks
    assert not left.finished
    assert purposes(left) == {Purpose.DAILY, Purpose.LOOK_BACK}
    left = withdrawn(left, Purpose.DAILY)
    assert left
    assert purposes(left) == {Purpose.LOOK_BACK}
    assert withdrawn(left, Purpose.LOOK_BACK) is None
