"""The most taps of a dialog, against every walk of small random ones."""

import pytest

from bot.core.ahead import answers_on
from bot.core.dialog import Answers, Card, Dialog, Go, Halt, Say, target
from bot.core.lengths import most_taps
from tests.core.dialogs import Plain, Seeded, dialog, random_file


def every_walk(dialog: Dialog, here: Card, before: Answers) -> int:
    """The most taps from here on, of all walks that do not go back."""
    most = 0
    for answer in answers_on(here):
        after = {**before, here.id: answer}
        goal, taps = target(here, after), len(answer) + 1 if isinstance(answer, tuple) else 1
        if isinstance(here.kind, Say) and goal == Halt():
            taps = 0
        if not isinstance(goal, Go):
            most = max(most, taps)
        elif goal.card not in after:
            most = max(most, taps + every_walk(dialog, dialog.cards[goal.card], after))
    return most


@pytest.mark.parametrize("seed", range(100))
def test_no_walk_has_more_taps_and_one_has_as_many(seed: int) -> None:
    one = dialog(random_file(4, Seeded(seed)))
    assert most_taps(one) == every_walk(one, one.entry, {})


def of(cards: Plain) -> int:
    return most_taps(dialog({"version": "1", "command": "one", "minutes": "1", "cards": cards}))


def test_each_box_is_a_tap_and_so_is_what_is_typed() -> None:
    last = {"last": {"end": "last"}}
    assert of(last) == 0
    assert of({"a": {"choose_up_to": "2", "of": ["x", "y", "z"], "next": "last"}, **last}) == 3
    assert of({"a": {"ask": "required", "next": "last"}, **last}) == 1
    assert of({"a": {"show": "a", "next": "stop"}}) == 0


def test_a_way_back_is_not_counted() -> None:
    cards = {
        "a": {"choose": ["x", "y"], "next": {"x": "b", "else": "last"}},
        "b": {"choose": ["x", "y"], "next": "a"},
        "last": {"end": "last"},
    }
    assert of(cards) == 1


def test_the_longest_dialog_there_may_be() -> None:
    cards = {f"c{n}": {"show": "c", "next": f"c{n + 1}"} for n in range(249)}
    assert of({**cards, "c249": {"end": "last"}}) == 249
