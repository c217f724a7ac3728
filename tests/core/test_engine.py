import pytest

from bot.core.buttons import CardButton, PageButton, Verb
from bot.core.callback import encode
from bot.core.context import Context, Standing
from bot.core.dialog import ANSWERED
from bot.core.effects import (
    Acknowledge,
    AdditionScreen,
    CardScreen,
    Close,
    Draw,
    Effect,
    FoundScreen,
    PageScreen,
    PausedScreen,
    Post,
    Retire,
    Speak,
    Toast,
)
from bot.core.engine import step
from bot.core.events import Called, Event, Opened, Page, Replied, Tapped, Wrote
from bot.core.position import Position
from tests.core.dialogs import dialog
from tests.core.example import DIALOGS, FILE, LOCALES, NL, ON_ASK, WRITTEN, at


def run(event: Event, context: Context = NL) -> list[Effect]:
    return list(step(DIALOGS, event, context))


def button(position: Position, verb: Verb = Verb.BACK) -> str:
    return encode(CardButton(position, verb), DIALOGS)


def page(name: str, argument: str = "") -> list[Effect]:
    return run(Tapped(encode(PageButton(name, "nl", argument), {}), 5))


def menu(*first: Effect) -> list[Effect]:
    return [*first, Post(PageScreen(Page.MENU, "nl"))]


GONE = Acknowledge(Toast("toast-gone", "nl"))
AFTER = at(None, "b", ANSWERED)


def test_a_dialog_is_opened_at_its_first_card() -> None:
    begin = Position("one", locale="nl", first_message_id=9)
    assert run(Opened("one", 9)) == [Post(CardScreen(begin))]
    assert run(Opened("gone", 9)) == menu()


def test_a_page_is_posted_when_called_and_drawn_when_tapped() -> None:
    assert run(Called(Page.HELP)) == [Post(PageScreen(Page.HELP, "nl"))]
    assert page("help") == [Acknowledge(), Draw(PageScreen(Page.HELP, "nl"), 5)]


def test_the_menu_opens_a_dialog_on_its_own_message_unless_that_asks_at_once() -> None:
    begin = Position("one", locale="nl", first_message_id=5)
    assert page("open", "one") == [Acknowledge(), Draw(CardScreen(begin), 5)]
    asks = Position("two", locale="nl", first_message_id=5)
    assert page("open", "two") == [Acknowledge(), Post(CardScreen(asks))]
    assert page("open", "gone") == menu(GONE)


def test_a_language_is_spoken_where_it_is_known() -> None:
    spoken = Draw(PageScreen(Page.SPOKEN, "zz"), 5)
    assert page("speak", "zz") == [Acknowledge(), Speak("zz"), spoken]
    assert page("speak", "xx") == menu(GONE)
    assert page("leave-out") == [Acknowledge(), Draw(PageScreen(Page.LEFT_OUT, "nl"), 5)]


def test_the_language_is_the_chosen_one_then_the_buttons_then_telegrams() -> None:
    assert Context("zz", LOCALES, chosen="nl").locale("zz") == "nl"
    assert Context("nl", LOCALES).locale("zz") == "zz"
    assert Context("zz", LOCALES, chosen="xx").locale("xx") == "zz"
    assert Context("xx", LOCALES).locale() == "nl"


def test_a_reply_to_a_card_that_asks_goes_on_and_closes_it() -> None:
    went_on = [Post(CardScreen(AFTER)), Close(ON_ASK, 4)]
    assert run(Replied(button(ON_ASK), 4)) == went_on
    assert run(Replied(button(ON_ASK, Verb.REOPEN), 4)) == went_on


def test_a_reply_to_another_card_is_kindly_left_be() -> None:
    assert run(Replied(button(at(None)), 4)) == [Post(PageScreen(Page.NOT_ASKED, "nl"), 4)]


def test_a_reply_to_what_is_no_card_counts_as_words_without_one() -> None:
    assert run(Replied("", 4)) == [Post(PageScreen(Page.LOST, "nl"))]
    context = Context("nl", LOCALES, latest=ON_ASK, latest_message_id=8)
    assert run(Replied(":menu:nl:", 4), context) == [Post(CardScreen(AFTER)), Close(ON_ASK, 8)]


def test_a_card_of_an_edited_dialog_leads_to_its_first_card() -> None:
    old = {
        "one": dialog(
            FILE | {"cards": FILE["cards"] | {"say": {"ask": "required", "next": "pick"}}}
        )
    }
    data = encode(CardButton(Position("one", locale="zz"), Verb.BACK), old)
    begin = Position("one", locale="zz", first_message_id=5)
    anew = [Post(CardScreen(begin, "notice-edited")), Retire("one", "zz", 5)]
    assert run(Tapped(data, 5)) == [Acknowledge(), *anew]
    assert run(Replied(data, 5)) == anew


def test_words_alone_answer_the_latest_card_where_it_asks() -> None:
    def wrote(latest: Position | None) -> list[Effect]:
        return run(Wrote(), Context("nl", LOCALES, latest=latest, latest_message_id=8))

    assert wrote(ON_ASK) == [Post(CardScreen(AFTER)), Close(ON_ASK, 8)]
    assert wrote(WRITTEN) == [Post(AdditionScreen("nl"), 8)]
    assert wrote(at(None)) == [Post(PageScreen(Page.NOT_ASKED, "nl"), 8)]
    assert wrote(None) == [Post(PageScreen(Page.LOST, "nl"))]


def test_words_that_no_card_asked_for_find_dialogs() -> None:
    def wrote(latest: Position | None) -> list[Effect]:
        return run(Wrote(("two",)), Context("nl", LOCALES, latest=latest, latest_message_id=8))

    assert wrote(None) == wrote(at(None)) == [Post(FoundScreen(("two",), "nl"))]
    assert wrote(ON_ASK) == [Post(CardScreen(AFTER)), Close(ON_ASK, 8)]
    assert wrote(WRITTEN) == [Post(AdditionScreen("nl"), 8)]


def test_words_where_a_changed_dialog_has_no_such_card_any_more_are_lost() -> None:
    lost = [Post(PageScreen(Page.LOST, "nl"))]
    for latest in (Position("gone"), at(None, "no_more"), at(None, "a", selection=("no_more",))):
        assert run(Wrote(), Context("nl", LOCALES, latest=latest, latest_message_id=8)) == lost


def test_an_answer_that_leads_nowhere_leads_to_the_menu() -> None:
    cards = {"ask": {"ask": "required", "next": "stop"}, "end": {"end": "end"}}
    dialogs = {"one": dialog(FILE | {"cards": cards})}
    data = encode(CardButton(Position("one"), Verb.BACK), dialogs)
    assert list(step(dialogs, Replied(data, 4), NL)) == menu()


def test_more_words_are_added_on_the_card_that_the_offer_replies_to() -> None:
    added = Draw(PageScreen(Page.ADDED, "nl"), 5)
    data = encode(PageButton("add", "nl"), {})
    assert run(Tapped(data, 5, button(WRITTEN), 4)) == [
        Acknowledge(),
        Draw(CardScreen(WRITTEN), 4),
        added,
    ]
    late = [Acknowledge(Toast("toast-too-late", "nl"))]
    for stands in (button(WRITTEN, Verb.RESUME), button(at(None)), button(ON_ASK), "", ":menu:nl:"):
        assert run(Tapped(data, 5, stands, 4)) == late


def test_a_second_tap_that_posted_is_only_acknowledged() -> None:
    again = Context("nl", LOCALES, repeated=True)
    assert run(Tapped(button(ON_ASK), 5), again) == [Acknowledge()]


def test_ticks_in_memory_go_before_those_of_the_button() -> None:
    stands = CardScreen(at(None, "a", selection=("x",)))
    data = encode(CardButton(at(None, "a"), Verb.TICK, 1), DIALOGS)
    both = at(None, "a", selection=("x", "y"))
    context = Context("nl", LOCALES, standing=stands)
    assert run(Tapped(data, 5), context) == [Acknowledge(), Draw(CardScreen(both), 5)]


@pytest.mark.parametrize(
    ("standing", "verb"),
    [
        (CardScreen(at()), Verb.BACK),
        (CardScreen(at(None)), Verb.RESUME),
        (PausedScreen(at(None)), Verb.BACK),
        (PausedScreen(at()), Verb.RESUME),
        (Close(at(), 5), Verb.REOPEN),
        (Close(at(None), 5), Verb.BACK),
        (Retire("one", "nl", 5), Verb.BACK),
    ],
)
def test_a_tap_on_a_card_that_no_longer_stands_there_is_only_acknowledged(
    standing: Standing, verb: Verb
) -> None:
    context = Context("nl", LOCALES, standing=standing)
    assert run(Tapped(button(at(None), verb), 5), context) == [Acknowledge()]


def test_a_tap_on_the_card_that_stands_there_counts() -> None:
    closed = Context("nl", LOCALES, standing=Close(at(None), 5))
    drawn = [Acknowledge(), Draw(CardScreen(at(None)), 5)]
    assert run(Tapped(button(at(None), Verb.REOPEN), 5), closed) == drawn
    paused = Context("nl", LOCALES, standing=PausedScreen(at(None)))
    assert run(Tapped(button(at(None), Verb.RESUME), 5), paused) == drawn
