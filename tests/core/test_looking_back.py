"""Looking back on an end: asked for with a tap, kept after a yes, answered without a trace."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.core.buttons import CardButton, PageButton, Verb
from bot.core.callback import MAX_BYTES, encode
from bot.core.context import Context
from bot.core.dialog import Answer
from bot.core.effects import (
    Acknowledge,
    Draw,
    Effect,
    Forget,
    Keep,
    LookBackScreen,
    PageScreen,
    PersonalScreen,
    Post,
    Toast,
)
from bot.core.engine import step
from bot.core.events import Page, Tapped
from bot.core.looking_back import ANSWERS
from bot.core.position import Position
from bot.core.progress import CONSENT_VERSION, Consent, LookBack, Profile, Purpose
from bot.core.rendering import render
from bot.core.view import Key
from tests.core.content import real
from tests.core.dialogs import Plain, dialog
from tests.core.example import FILE, LOCALES

TODAY = date(2026, 11, 27)
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
CARDS: Plain = {
    "pick": {"choose": ["a", "b"], "next": {"a": "end", "b": "bare"}},
    "end": {"end": "end", "look_back": "true"},
    "bare": {"end": "bare"},
}
DIALOGS = {"one": dialog(FILE | {"cards": CARDS})}
YES = Consent(version=CONSENT_VERSION, date=TODAY)
SAM = Profile(consent=YES, locale="nl", zone="Europe/Amsterdam", last_used=TODAY)
NOTHING = Context("nl", LOCALES, keeps=True, now=NOW)
END = Position("one", ("a",), (), "nl", 3)
GONE = Acknowledge(Toast("toast-gone", "nl"))


def wanting(*days: date, dialog: str = "one") -> Profile:
    look_backs = tuple(LookBack(dialog=dialog, date=day, message_id=8) for day in days)
    return SAM.model_copy(update={"look_backs": look_backs})


def on_end(
    index: int, profile: Profile | None = None, end: Position = END, *, keeps: bool = True
) -> list[Effect]:
    data = encode(CardButton(end, Verb.LOOK_BACK, index), DIALOGS)
    return list(step(DIALOGS, Tapped(data, 8), replace(NOTHING, profile=profile, keeps=keeps)))


def below(
    name: str, argument: str = "", profile: Profile | None = None, path: tuple[Answer, ...] = ("a",)
) -> list[Effect]:
    data = encode(PageButton(name, "nl", argument), {})
    end = encode(CardButton(replace(END, path=path), Verb.BACK), DIALOGS) if path else ""
    return list(step(DIALOGS, Tapped(data, 9, end, 8), replace(NOTHING, profile=profile)))


def promised(profile: Profile, days: int) -> PersonalScreen:
    return PersonalScreen(Page.LOOK_BACK, "nl", profile, days=days)


@pytest.mark.parametrize(
    ("index", "days", "day"), [(0, 1, date(2026, 11, 28)), (1, 7, date(2026, 12, 4))]
)
def test_it_is_kept_once_there_is_a_yes(index: int, days: int, day: date) -> None:
    asked = PersonalScreen(Page.CONSENT, "nl", None, Purpose.LOOK_BACK, days)
    assert on_end(index) == [Acknowledge(), Post(asked, 8)]
    kept = wanting(day)
    shown = promised(kept, days)
    assert below("look-back", str(days)) == [Acknowledge(), Keep(kept), Draw(shown, 9)]
    assert on_end(index, SAM) == [Acknowledge(), Keep(kept), Post(shown, 8)]


def test_of_each_dialog_there_is_one_the_latest() -> None:
    before = wanting(date(2026, 12, 4))
    assert on_end(0, before)[1] == Keep(wanting(date(2026, 11, 28)))
    other = wanting(date(2026, 12, 4), dialog="two")
    keep = on_end(0, other)[1]
    assert isinstance(keep, Keep)
    assert [each.dialog for each in keep.profile.look_backs] == ["two", "one"]


def test_where_it_cannot_be_that_is_said() -> None:
    bare = replace(END, path=("b",))
    assert on_end(0, SAM, bare) == [GONE]
    assert on_end(2, SAM) == [GONE]
    assert on_end(0, SAM, replace(END, path=())) == [GONE]
    not_kept = PageScreen(Page.NOT_KEPT, "nl")
    assert on_end(0, keeps=False) == [Acknowledge(), Post(not_kept, 8)]
    assert below("look-back", "1", path=()) == [GONE]
    assert below("look-back", "2") == [GONE]
    data = encode(PageButton("look-back", "nl", "1"), {})
    context = replace(NOTHING, keeps=False)
    assert list(step(DIALOGS, Tapped(data, 9), context))[1] == Draw(not_kept, 9)


def test_it_can_be_taken_back() -> None:
    fine = Draw(PageScreen(Page.NO_LOOK_BACK, "nl"), 9)
    assert below("no-look-back", "", wanting(TODAY)) == [Acknowledge(), Forget(), fine]
    both = wanting(TODAY).model_copy(update={"progress": True})
    left = both.model_copy(update={"look_backs": ()})
    assert below("no-look-back", "", both) == [Acknowledge(), Keep(left), fine]
    assert below("no-look-back") == [Acknowledge(), fine]


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_chooses_the_line_that_closes_it_and_is_not_kept(answer: str) -> None:
    closing = LookBackScreen("", "nl", answer)
    assert below("looked", answer, wanting(TODAY)) == [Acknowledge(), Draw(closing, 9)]
    assert "Ik bewaar het niet." in render(real(), closing, {}).text


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_it_names_the_dialog_and_has_four_answers(locale: str) -> None:
    view = render(real(), LookBackScreen("impasse", locale), {})
    assert real().texts[locale].say("impasse", "title") in view.text
    keys = [key for row in view.keyboard for key in row]
    assert len(keys) == 4
    assert all(isinstance(key, Key) and len(key.data) <= MAX_BYTES for key in keys)


@pytest.mark.parametrize("locale", ["nl", "en"])
@pytest.mark.parametrize("days", [1, 7])
def test_the_promise_says_when_and_can_be_taken_back(locale: str, days: int) -> None:
    view = render(real(), replace(promised(SAM, days), locale=locale), {})
    assert "16:30" in view.text
    assert len(view.keyboard) == 1
    asked = PersonalScreen(Page.CONSENT, locale, None, Purpose.LOOK_BACK, days)
    (yes,), _ = render(real(), asked, {}).keyboard
    assert isinstance(yes, Key)
    assert yes.data == f":look-back:{locale}:{days}"
