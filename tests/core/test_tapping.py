import pytest

from bot.core.buttons import CardButton, Verb
from bot.core.callback import encode
from bot.core.context import Context
from bot.core.dialog import ANSWERED, Answer
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Close,
    ColleaguesScreen,
    Draw,
    Effect,
    PageScreen,
    PausedScreen,
    Post,
    Toast,
)
from bot.core.engine import step
from bot.core.events import Page, Tapped
from bot.core.position import Position
from tests.core.dialogs import dialog
from tests.core.example import DIALOGS, FILE, LOCALES, NL, ON_ASK, at


def tap(position: Position, verb: Verb, index: int = 0, context: Context = NL) -> list[Effect]:
    event = Tapped(encode(CardButton(position, verb, index), DIALOGS), 5)
    return list(step(DIALOGS, event, context))


def drawn(position: Position) -> list[Effect]:
    return [Acknowledge(), Draw(CardScreen(position), 5)]


def test_a_card_is_drawn_in_place() -> None:
    assert tap(at(), Verb.DONE) == drawn(at(None))
    assert tap(at(None), Verb.PICK, 0) == drawn(at(None, "a"))
    assert tap(at(None, "a"), Verb.BACK) == drawn(at(None))
    assert tap(at(), Verb.BACK) == [Acknowledge(), Draw(PageScreen(Page.MENU, "nl"), 5)]


def test_ticks_are_drawn_up_to_the_most() -> None:
    many = at(None, "a")
    assert tap(many, Verb.TICK, 1) == drawn(at(None, "a", selection=("y",)))
    full = at(None, "a", selection=("x", "y"))
    toast = Acknowledge(Toast("toast-most", "nl"))
    assert tap(full, Verb.TICK, 2) == [toast, Draw(CardScreen(full), 5)]
    assert tap(full, Verb.UNTICK, 0) == drawn(at(None, "a", selection=("y",)))
    assert tap(full, Verb.DONE) == drawn(at(None, "a", ("x", "y")))
    assert tap(many, Verb.DONE) == [Acknowledge(Toast("toast-least", "nl"))]


@pytest.mark.parametrize(
    ("path", "verb", "index"),
    [
        ((None,), Verb.TICK, 0),
        ((None,), Verb.PICK, 9),
        ((None, "a"), Verb.TICK, 9),
        ((None, "a", ("x",)), Verb.PICK, 11),
        ((None, "stop"), Verb.DONE, 0),
        ((None, "a", ("x",), 3), Verb.OFFER, 1),
        ((None, "a", ("x",), 3), Verb.OFFER, 5),
        ((None,), Verb.OFFER, 0),
        ((None,), Verb.COLLEAGUES, 0),
        ((None,), Verb.SKIP, 0),
        ((None, "b", ANSWERED, None), Verb.SKIP, 0),
    ],
)
def test_a_button_that_makes_no_sense_on_its_card_is_only_noticed(
    path: tuple[Answer, ...], verb: Verb, index: int
) -> None:
    assert tap(at(*path), verb, index) == [Acknowledge(Toast("toast-gone", "nl"))]


def test_stop_leaves_one_button_that_goes_on() -> None:
    paused = PausedScreen(at(None))
    assert tap(at(None), Verb.STOP) == [Acknowledge(), Draw(paused, 5)]
    assert tap(at(None), Verb.RESUME) == drawn(at(None))
    assert tap(at(None), Verb.RESUME, context=Context("nl", LOCALES, standing=paused)) == drawn(
        at(None)
    )
    assert tap(at(None, "stop"), Verb.RESUME) == drawn(at(None))


def test_a_halt_at_the_entry_resumes_there() -> None:
    cards = {"halt": {"show": "x", "next": "stop"}, "end": {"end": "end"}}
    dialogs = {"one": dialog(FILE | {"cards": cards})}
    event = Tapped(encode(CardButton(Position("one"), Verb.RESUME), dialogs), 5)
    assert step(dialogs, event, NL)[1] == Draw(CardScreen(Position("one")), 5)


def test_to_and_from_a_card_that_asks_the_next_is_posted_and_the_old_one_closed() -> None:
    assert tap(at(None), Verb.PICK, 1) == [
        Acknowledge(),
        Post(CardScreen(ON_ASK)),
        Close(at(None), 5),
    ]
    after = at(None, "b", "skipped")
    assert tap(ON_ASK, Verb.SKIP) == [Acknowledge(), Post(CardScreen(after)), Close(ON_ASK, 5)]
    assert tap(ON_ASK, Verb.BACK)[1:] == [Post(CardScreen(at(None))), Close(ON_ASK, 5)]
    assert tap(ON_ASK, Verb.REOPEN) == [Acknowledge(), Post(CardScreen(ON_ASK))]
    stopped = tap(ON_ASK, Verb.STOP)
    assert stopped[1:] == [Post(PausedScreen(ON_ASK)), Close(ON_ASK, 5)]
    assert tap(ON_ASK, Verb.RESUME)[1:] == [Post(CardScreen(ON_ASK))]
    assert tap(at(None), Verb.REOPEN) == drawn(at(None))


def test_an_end_offers_another_dialog_colleagues_and_the_menu() -> None:
    end = at(None, "a", ("x",), 3)
    other = Position("two", (), (), "nl", 3)
    assert tap(end, Verb.OFFER, 0) == [Acknowledge(), Post(CardScreen(other))]
    assert tap(end, Verb.COLLEAGUES) == [Acknowledge(), Post(ColleaguesScreen(end))]
    assert tap(end, Verb.MENU) == [Acknowledge(), Post(PageScreen(Page.MENU, "nl"))]
    assert tap(end, Verb.DONE) == [Acknowledge(Toast("toast-gone", "nl"))]
