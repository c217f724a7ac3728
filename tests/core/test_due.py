"""What is due for someone by a moment, and what is kept before it is sent."""

from datetime import UTC, date, datetime, time, timedelta

from bot.core.due import Taken, next_due, taken
from bot.core.effects import LookBackScreen, Post, PromptScreen
from bot.core.progress import Again, Consent, Daily, LookBack, Profile
from bot.core.prompts import NO_PROMPTS, PromptsFile
from tests.core.prompts import prompts_of

PROMPTS = prompts_of(
    "one", a="arriving light success", b="pattern light trouble", c="goals light success"
)
DUE = datetime(2026, 11, 30, 7, 30, tzinfo=UTC)  # a Monday, 8:30 in Amsterdam
USUAL = Daily(time=time(8, 30))
PLAIN = Profile(
    consent=Consent(version=1, date=date(2026, 11, 1)),
    locale="nl",
    zone="Europe/Amsterdam",
    last_used=date(2026, 11, 1),
)
SOON = timedelta(seconds=2)
DAY = timedelta(days=1)


def with_daily(**changes: object) -> Profile:
    return PLAIN.model_copy(update={"daily": USUAL.model_copy(update=changes)})


SAM = with_daily()


def take(
    profile: Profile,
    due: datetime = DUE,
    now: datetime | None = None,
    prompts: PromptsFile = PROMPTS,
) -> Taken:
    return taken(profile, due, now or due + SOON, prompts, {"one"})


def prompt(found: Taken) -> str | None:
    prompts = [each.screen.prompt for each in found.posts if isinstance(each.screen, PromptScreen)]
    return prompts[0] if prompts else None


def daily(found: Taken) -> Daily:
    assert found.profile.daily
    return found.profile.daily


def test_the_question_of_the_day_is_seen_before_it_is_sent() -> None:
    assert next_due(SAM, DUE - SOON) == DUE
    found = take(SAM)
    assert found.posts == (Post(PromptScreen(prompt(found) or "", "nl", is_daily=True)),)
    assert daily(found).seen == (prompt(found),)
    assert daily(found).asked_on == date(2026, 11, 30)
    assert found.due == DUE + DAY


def test_all_come_before_one_comes_again() -> None:
    profile, seen = SAM, []
    for day in range(3):
        found = take(profile, DUE + day * DAY)
        seen.append(prompt(found))
        profile = found.profile
    assert {*seen} == {"a", "b", "c"}


def test_what_is_too_late_is_skipped_and_the_next_one_comes() -> None:
    late = take(SAM, now=DUE + timedelta(hours=2, seconds=1))
    assert late.posts == ()
    assert daily(late).asked_on == date(2026, 11, 30)
    assert late.due == DUE + DAY
    after_days = take(SAM, now=DUE + 3 * DAY + timedelta(hours=1))
    assert after_days.posts == ()
    assert after_days.due == DUE + 3 * DAY  # of today, and not too late
    assert prompt(take(after_days.profile, after_days.due, DUE + 3 * DAY + timedelta(hours=1)))


def test_what_was_changed_since_it_was_due_counts() -> None:
    later = with_daily(time=time(12, 30))
    assert take(later).posts == ()
    assert daily(take(later)).asked_on is None
    assert take(later).due == DUE + timedelta(hours=4)
    assert take(with_daily(paused_until=date(2026, 12, 14))).posts == ()
    assert take(PLAIN) == Taken(PLAIN, None, ())


def test_one_that_was_put_off_comes_in_the_place_of_a_new_one() -> None:
    hour = with_daily(again=Again(at=DUE, prompt="b"), seen=("b", "a"))
    found = take(hour)
    assert prompt(found) == "b"
    assert daily(found).again is None
    assert daily(found).seen == ("b", "a")
    assert daily(found).asked_on == date(2026, 11, 30)
    at_ten = DUE + timedelta(hours=1, minutes=30)
    asked = {"asked_on": date(2026, 11, 30), "again": Again(at=at_ten, prompt="b")}
    assert next_due(with_daily(**asked), DUE + SOON) == at_ten
    found = take(with_daily(**asked), at_ten)
    assert (prompt(found), found.due) == ("b", DUE + DAY)


def test_one_that_was_put_off_gives_way_where_it_is_gone_or_late() -> None:
    gone = with_daily(again=Again(at=DUE, prompt="gone"))
    assert prompt(take(gone)) in {"a", "b", "c"}
    waiting = with_daily(again=Again(at=DUE + timedelta(hours=1), prompt="b"))
    assert daily(take(waiting)).again is None
    late = with_daily(asked_on=date(2026, 11, 30), again=Again(at=DUE, prompt="b"))
    found = take(late, now=DUE + timedelta(hours=3))
    assert (found.posts, daily(found).again) == ((), None)


def test_without_questions_the_day_goes_by() -> None:
    found = take(SAM, prompts=NO_PROMPTS)
    assert (found.posts, found.due) == ((), DUE + DAY)


def look_back(dialog: str, day: date) -> LookBack:
    return LookBack(dialog=dialog, date=day, message_id=7)


HALF_PAST_FOUR = datetime(2026, 11, 30, 15, 30, tzinfo=UTC)


def test_a_look_back_comes_at_the_end_of_the_day_in_reply_to_its_end() -> None:
    monday, week = look_back("one", date(2026, 11, 30)), look_back("two", date(2026, 12, 7))
    profile = SAM.model_copy(update={"look_backs": (monday, week)})
    assert next_due(PLAIN.model_copy(update={"look_backs": (monday,)}), DUE) == HALF_PAST_FOUR
    found = take(profile, HALF_PAST_FOUR)
    assert found.posts == (Post(LookBackScreen("one", "nl"), 7),)
    assert found.profile.look_backs == (week,)
    assert daily(found).asked_on is None
    assert found.due == DUE + DAY


def test_a_late_look_back_comes_the_next_day_and_one_of_a_dialog_that_is_gone_does_not() -> None:
    both = (look_back("one", date(2026, 11, 29)), look_back("gone", date(2026, 11, 30)))
    profile = PLAIN.model_copy(update={"look_backs": both})
    found = take(profile, HALF_PAST_FOUR - DAY, HALF_PAST_FOUR + SOON)
    assert found.posts == ()
    assert found.profile.look_backs == (look_back("one", date(2026, 12, 1)),)
    early = take(profile, HALF_PAST_FOUR - DAY, HALF_PAST_FOUR - SOON)
    assert early.profile.look_backs[0].date == date(2026, 11, 30)
    assert early.due == HALF_PAST_FOUR


def test_a_question_and_a_look_back_may_be_due_at_once() -> None:
    both = with_daily(time=time(16, 30)).model_copy(
        update={"look_backs": (look_back("one", date(2026, 11, 30)),)}
    )
    assert len(take(both, HALF_PAST_FOUR).posts) == 2
