"""The daily question as it is set, put off, paused and stopped: by taps or a typed time."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.core.buttons import PageButton
from bot.core.callback import MAX_BYTES, encode
from bot.core.context import Context, Standing
from bot.core.daily import asked_time
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    DailyScreen,
    Draw,
    Effect,
    Forget,
    Keep,
    PageScreen,
    PersonalScreen,
    Post,
    PromptScreen,
    TimeScreen,
    Toast,
)
from bot.core.engine import step
from bot.core.events import Called, Event, Page, Tapped, TimeAbout, Told
from bot.core.progress import CONSENT_VERSION, Again, Consent, Daily, Profile, Purpose
from bot.core.rendering import render
from bot.core.view import Key, View
from tests.core.content import real
from tests.core.example import DIALOGS, LOCALES, at
from tests.core.prompts import prompts_of

TODAY = date(2026, 11, 27)  # a Friday
NOW = datetime(2026, 11, 27, 8, 41, tzinfo=UTC)  # 9:41 in Amsterdam
YES = Consent(version=CONSENT_VERSION, date=TODAY)
PLAIN = Profile(consent=YES, locale="nl", zone="Europe/Amsterdam", last_used=TODAY)
USUAL = Daily(time=time(8, 30))
SAM = PLAIN.model_copy(update={"daily": USUAL})
NOTHING = Context("nl", LOCALES, keeps=True, now=NOW)
PROMPTS = prompts_of(
    "one", a="arriving light success", b="pattern firm trouble", c="goals light success"
)
SETTINGS_PAGES = PLAIN.model_copy(update={"progress": True, "daily": USUAL})


def known(profile: Profile, **more: object) -> Context:
    return replace(NOTHING, profile=profile, **more)  # type: ignore[arg-type]


def with_daily(**changes: object) -> Profile:
    return SAM.model_copy(update={"daily": USUAL.model_copy(update=changes)})


def run(event: Event, context: Context = NOTHING) -> list[Effect]:
    return list(step(DIALOGS, event, context, PROMPTS))


def tap(name: str, argument: str = "", context: Context = NOTHING) -> list[Effect]:
    return run(Tapped(encode(PageButton(name, "nl", argument), {}), 5), context)


def card(profile: Profile, page: Page = Page.DAILY) -> DailyScreen:
    return DailyScreen(page, "nl", profile, NOW)


def kept(profile: Profile, page: Page = Page.DAILY) -> list[Effect]:
    return [Acknowledge(), Keep(profile), Draw(card(profile, page), 5)]


CONSENT = PersonalScreen(Page.CONSENT, "nl", None, Purpose.DAILY)


def test_the_command_asks_for_a_yes_or_shows_the_card() -> None:
    assert run(Called(Page.DAILY)) == [Post(CONSENT)]
    assert run(Called(Page.DAILY), known(SAM)) == [Post(card(SAM))]
    not_kept = PageScreen(Page.NOT_KEPT, "nl")
    assert run(Called(Page.DAILY), replace(NOTHING, keeps=False)) == [Post(not_kept)]
    assert tap("daily", context=replace(NOTHING, keeps=False))[1] == Draw(not_kept, 5)


def test_a_yes_keeps_a_question_every_working_day_and_asks_what_time_it_is() -> None:
    assert tap("daily") == [Acknowledge(), Draw(CONSENT, 5)]
    assert tap("want", "daily") == [Acknowledge(), Draw(CONSENT, 5)]
    assert tap("agree", "daily") == kept(SAM, Page.HERE)
    assert tap("want", "daily", known(PLAIN)) == kept(SAM, Page.HERE)
    quiet = with_daily(silent=True)
    assert tap("agree", "daily", known(quiet)) == kept(quiet, Page.HERE)


def test_the_zone_is_guessed_from_the_phone() -> None:
    _, keep, _ = tap("agree", "daily", replace(NOTHING, phone="en-GB"))
    assert isinstance(keep, Keep)
    assert keep.profile.zone == "Europe/London"


@pytest.mark.parametrize(
    ("what", "changes"),
    [
        ("at-1230", {"time": time(12, 30)}),
        ("on-5", {"weekdays": frozenset(range(6))}),
        ("on-4", {}),
        ("off-4", {"weekdays": frozenset(range(4))}),
        ("silent", {"silent": True}),
        ("sound", {}),
        ("pause", {"paused_until": date(2026, 12, 11)}),
        ("resume", {}),
    ],
)
def test_each_change_is_kept_at_once(what: str, changes: dict[str, object]) -> None:
    assert tap("daily-set", what, known(SAM)) == kept(with_daily(**changes))
    assert tap("daily-set", what, known(with_daily(**changes))) == kept(with_daily(**changes))


@pytest.mark.parametrize("what", ["", "at-9999", "on-7", "x"])
def test_a_forged_change_changes_nothing(what: str) -> None:
    toast = Acknowledge(Toast("toast-gone", "nl"))
    assert tap("daily-set", what, known(SAM)) == [toast, Draw(card(SAM), 5)]
    assert tap("daily-set", "pause") == [Acknowledge(), Draw(CONSENT, 5)]


@pytest.mark.parametrize("about", TimeAbout)
def test_a_time_is_asked_for_by_a_message_of_its_own(about: TimeAbout) -> None:
    asked = TimeScreen(about, "nl")
    assert tap("daily-ask", about.value, known(SAM)) == [Acknowledge(), Post(asked)]
    assert run(Told(about, None), known(SAM)) == [Post(replace(asked, is_repeated=True))]
    view = render(real(), asked, {})
    assert view.asks
    (key,) = (each for row in view.keyboard for each in row)
    assert isinstance(key, Key)
    assert asked_time(key.data) is about
    assert tap("asked", about.value, known(SAM)) == [Acknowledge(), Post(card(SAM))]
    assert run(Told(about, time(9)), NOTHING) == [Post(CONSENT)]


def test_no_other_message_asks_for_a_time() -> None:
    assert asked_time("") is None
    assert asked_time(":asked:nl:x") is None
    assert asked_time(encode(PageButton("daily", "nl", "clock"), {})) is None
    assert tap("daily-ask", "x", known(SAM)) == [
        Acknowledge(),
        Post(TimeScreen(TimeAbout.QUESTION, "nl")),
    ]


def test_a_time_that_was_typed_is_kept() -> None:
    at_nine = with_daily(time=time(9, 5))
    assert run(Told(TimeAbout.QUESTION, time(9, 5)), known(SAM)) == [
        Keep(at_nine),
        Post(card(at_nine)),
    ]


def test_the_clock_someone_tells_gives_their_zone() -> None:
    curacao = SAM.model_copy(update={"zone": "America/Curacao"})
    posted = [Keep(curacao), Post(card(curacao))]
    assert run(Told(TimeAbout.CLOCK, time(4, 40)), known(SAM)) == posted
    assert run(Told(TimeAbout.CLOCK, time(9, 40)), known(SAM)) == [Keep(SAM), Post(card(SAM))]
    nowhere = known(SAM, now=NOW + timedelta(minutes=29))
    assert run(Told(TimeAbout.CLOCK, time(9, 41)), nowhere) == [
        Post(TimeScreen(TimeAbout.CLOCK, "nl", is_repeated=True))
    ]


def test_stopping_forgets_what_nothing_else_needs() -> None:
    stopped = Draw(PageScreen(Page.DAILY_STOPPED, "nl"), 5)
    for name in ("daily-stop", "no-more"):
        assert tap(name, context=known(SAM)) == [Acknowledge(), Forget(), stopped]
        left = SETTINGS_PAGES.model_copy(update={"daily": None})
        assert tap(name, context=known(SETTINGS_PAGES)) == [Acknowledge(), Keep(left), stopped]


def shows(prompt: str) -> PromptScreen:
    return PromptScreen(prompt, "nl", is_daily=True)


def test_a_question_is_put_off_and_comes_back() -> None:
    hour = Again(at=NOW + timedelta(hours=1), prompt="a")
    off = with_daily(again=hour)
    assert tap("in-an-hour", "a", known(SAM)) == kept(off, Page.PUT_OFF)
    tomorrow = Again(at=datetime(2026, 11, 28, 7, 30, tzinfo=UTC), prompt="a")
    assert tap("tomorrow", "a", known(SAM)) == kept(with_daily(again=tomorrow), Page.PUT_OFF)
    assert tap("now", "a", known(off)) == [Acknowledge(), Keep(SAM), Draw(shows("a"), 5)]
    gone = Draw(PageScreen(Page.MENU, "nl"), 5)
    assert tap("now", "gone", known(off)) == [Acknowledge(), Keep(SAM), gone]


def test_another_one_counts_as_seen() -> None:
    seen = with_daily(seen=("a",))
    _, keep, drawn = tap("other", "a", known(seen))
    assert isinstance(keep, Keep)
    assert keep.profile.daily
    first, other = keep.profile.daily.seen
    assert first == "a"
    assert drawn == Draw(shows(other), 5)
    again = known(keep.profile, standing=shows(other))
    assert tap("other", "a", again) == [Acknowledge()]
    *_, drawn = step(DIALOGS, Tapped(":other:nl:a", 5), known(SAM))
    assert drawn == Draw(PageScreen(Page.MENU, "nl"), 5)


def test_a_pause_shows_the_card() -> None:
    paused = with_daily(paused_until=date(2026, 12, 11))
    off = with_daily(again=Again(at=NOW, prompt="a"))
    assert tap("pause", "a", known(off)) == kept(paused)


@pytest.mark.parametrize("standing", [None, shows("a")])
def test_without_a_daily_question_its_keys_say_so(standing: Standing | None) -> None:
    context = replace(NOTHING, standing=standing)
    stopped = Draw(PageScreen(Page.DAILY_STOPPED, "nl"), 5)
    assert tap("tomorrow", "a", context) == [Acknowledge(), stopped]
    broken = replace(context, keeps=False)
    assert tap("tomorrow", "a", broken)[1] == Draw(PageScreen(Page.NOT_KEPT, "nl"), 5)
    assert tap("tomorrow", "a", replace(NOTHING, standing=CardScreen(at()))) == [Acknowledge()]


def view(profile: Profile, page: Page = Page.DAILY, locale: str = "nl") -> View:
    return render(real(), DailyScreen(page, locale, profile, NOW), {})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Elke werkdag om 8:30. Bij jou is het nu 9:41.\n\nDe volgende komt maandag."),
        (
            {"time": time(12)},
            "Elke werkdag om 12:00. Bij jou is het nu 9:41.\n\nDe volgende komt ",
        ),
        ({"weekdays": frozenset(range(7))}, "Elke dag om 8:30"),
        ({"weekdays": frozenset({5})}, "Op zaterdag, om 8:30. Bij jou is het nu 9:41.\n\nDe vol"),
        ({"weekdays": frozenset({0, 1, 6})}, "Op maandag, dinsdag en zondag, om 8:30."),
        ({"weekdays": frozenset()}, "Kies een dag, dan komt er een."),
        ({"silent": True}, "om 8:30, zonder geluid."),
        ({"paused_until": date(2026, 12, 11)}, "Vanaf 11 december komt er weer een."),
        ({"paused_until": TODAY}, "De volgende komt maandag."),
    ],
)
def test_the_card_says_in_words_what_is_set(changes: dict[str, object], said: str) -> None:
    assert said in view(with_daily(**changes)).text


def test_the_card_has_six_rows_and_ticks_what_is_set() -> None:
    rows = view(SAM).keyboard
    labels = [key.label for row in rows for key in row]
    assert len(rows) == 6
    assert [each for each in labels if each.startswith("✓")] == [
        *("✓ 8:30", "✓ ma", "✓ di", "✓ wo", "✓ do", "✓ vr")
    ]
    assert "Einde pauze" in [
        key.label for row in view(with_daily(paused_until=date(2027, 1, 1))).keyboard for key in row
    ]


@pytest.mark.parametrize("locale", ["nl", "en"])
@pytest.mark.parametrize("page", [Page.HERE, Page.PUT_OFF])
def test_every_side_of_it_can_be_shown(page: Page, locale: str) -> None:
    off = with_daily(again=Again(at=NOW + timedelta(days=2), prompt="x" * 40))
    keys = [key for row in view(off, page, locale).keyboard for key in row]
    assert all(isinstance(key, Key) and len(key.data) <= MAX_BYTES for key in keys)
    assert view(PLAIN, page, locale).text == view(PLAIN, Page.DAILY, locale).text


def test_a_question_that_came_has_four_rows_of_keys() -> None:
    prompt = next(iter(real().prompts.prompts))
    rows = render(real(), PromptScreen(prompt, "nl", is_daily=True), {}).keyboard
    assert [[key.label for key in row] for row in rows] == [
        ["Ga erop in"],
        ["Een andere vraag"],
        ["Over een uur", "Morgen"],
        ["Pauze: 2 weken", "Stop hiermee"],
    ]
