"""Words that look as if they point to someone are held back, carried on or taken away."""

from dataclasses import replace

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
    PageScreen,
    Post,
    Toast,
    WarningScreen,
    Wipe,
)
from bot.core.engine import step
from bot.core.events import Event, Page, Replied, Tapped, Wiped, Wrote
from bot.core.identifying import Kind
from bot.core.position import Position
from tests.core.example import DIALOGS, NL, ON_ASK, WRITTEN, at

LOOKS = frozenset({Kind.TELEPHONE})
AFTER = at(None, "b", ANSWERED)
WENT_ON = (Post(CardScreen(AFTER)), Close(ON_ASK, 4))
WORDS = 7
"""The message id of what was typed."""


def run(event: Event, context: Context = NL) -> tuple[Effect, ...]:
    return step(DIALOGS, event, context)


def latest(position: Position) -> Context:
    return replace(NL, latest=position, latest_message_id=4)


def data(position: Position, verb: Verb = Verb.BACK, index: int = 0) -> str:
    return encode(CardButton(position, verb, index), DIALOGS)


def carry(position: Position = ON_ASK, words: int = WORDS, card: int = 4) -> Tapped:
    return Tapped(data(position, Verb.CARRY, card), 8, "", words)


DISCARD = Tapped(encode(PageButton("discard", "nl"), {}), 8, "", WORDS)


def test_words_that_look_like_someone_are_held_back() -> None:
    warning = (Post(WarningScreen(ON_ASK, 4, LOOKS), WORDS),)
    assert run(Replied(data(ON_ASK), 4, LOOKS, WORDS)) == warning
    assert run(Wrote((), LOOKS, WORDS), latest(ON_ASK)) == warning
    addition = (Post(WarningScreen(WRITTEN, 4, LOOKS), WORDS),)
    assert run(Wrote((), LOOKS, WORDS), latest(WRITTEN)) == addition


def test_words_that_no_card_would_carry_are_not_warned_of() -> None:
    for event in (Wrote((), LOOKS, WORDS), Wrote(("two",), LOOKS, WORDS)):
        assert run(event) == run(replace(event, looks_like=frozenset()))
    reply = Replied(data(at(None)), 4, LOOKS, WORDS)
    assert run(reply) == run(replace(reply, looks_like=frozenset()))


def test_words_that_are_kept_go_on_to_the_card() -> None:
    stays = Draw(PageScreen(Page.CARRIED, "nl"), 8)
    assert run(carry()) == (Acknowledge(), *WENT_ON, stays)
    offer = Post(AdditionScreen("nl"), 4)
    assert run(carry(WRITTEN)) == (Acknowledge(), offer, stays)


def test_a_reply_to_the_warning_answers_its_card() -> None:
    assert run(Replied(data(ON_ASK, Verb.CARRY, 4), 8)) == WENT_ON


@pytest.mark.parametrize(
    ("event", "toast"),
    [
        (carry(words=0), "toast-words-gone"),
        (replace(carry(), replies_to=data(ON_ASK)), "toast-words-gone"),
        (carry(at(None)), "toast-gone"),
    ],
    ids=["deleted", "no warning", "no words wanted"],
)
def test_words_that_are_not_there_or_not_wanted_are_not_carried(event: Event, toast: str) -> None:
    assert run(event) == (Acknowledge(Toast(toast, "nl")),)


def test_words_that_are_taken_away_leave_the_question_open() -> None:
    assert run(DISCARD) == (Acknowledge(), Wipe(WORDS, WORDS, "nl", 8))
    gone = Draw(PageScreen(Page.DISCARDED, "nl"), 8)
    assert run(Wiped("nl", warning_message_id=8)) == (gone,)
    still = Draw(PageScreen(Page.NOT_DISCARDED, "nl"), 8)
    assert run(Wiped("nl", left=True, warning_message_id=8)) == (still,)
    for event in (
        replace(DISCARD, replies_to_message_id=0),
        replace(DISCARD, replies_to=data(ON_ASK)),
    ):
        assert run(event) == (Acknowledge(), gone)


@pytest.mark.parametrize("event", [carry(), DISCARD], ids=["keep", "delete"])
@pytest.mark.parametrize(
    ("standing", "counts"),
    [(WarningScreen(ON_ASK, 4, LOOKS), True), (PageScreen(Page.CARRIED, "nl"), False)],
)
def test_a_warning_that_was_answered_is_only_acknowledged(
    event: Event, standing: Standing, *, counts: bool
) -> None:
    effects = run(event, replace(NL, standing=standing))
    assert effects == (run(event) if counts else (Acknowledge(),))
