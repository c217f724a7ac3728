"""Random valid dialogs: what a trainer might write, as plain values and as they are walked.

A file has every kind of card, rules, conditions, loops, jumps and halts. Its first card is `c0`
and its last an end; buttons of any path fit in 64 bytes. It is made from a number of cards and a
seed, which hypothesis draws: that is ten times as fast as drawing each value.
"""

from collections.abc import Mapping
from random import Random
from typing import Any, TypeAlias

from hypothesis import strategies as st

from bot.core.building import build
from bot.core.callback import MAX_BYTES, longest_callback_data
from bot.core.dialog import Dialog
from bot.core.format import DialogFile

Plain: TypeAlias = dict[str, Any]

IDS = ("one", "two")
"""The dialogs that know each other."""

OPTIONS = ("a", "b", "c", "d", "e", "f", "g")
KINDS = ("show", "choose", "choose_up_to", "scale", "ask", "compose")
"""The kinds of card that lead on."""


class Seeded(Random):
    """Chance that repeats itself, and says how."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._seed = seed

    def __repr__(self) -> str:
        return f"Seeded({self._seed})"


CHANCE = st.builds(Seeded, st.integers(0, 2**32))


def dialog(file: Plain, dialog_id: str = "one") -> Dialog:
    """Build the dialog of a file as plain values."""
    return build(dialog_id, DialogFile.model_validate(file))


def fits(file: Plain) -> bool:
    """Tell whether a button of any path fits."""
    return longest_callback_data(dialog(file)) <= MAX_BYTES


def random_file(size: int, random: Random) -> Plain:
    """Give a dialog file of `size` cards."""
    while True:
        file = _file(size, random)
        if fits(file):
            return file


FILES = st.builds(random_file, st.integers(2, 15), CHANCE)
LIBRARIES: st.SearchStrategy[Mapping[str, Dialog]] = st.builds(
    lambda one, two: {"one": dialog(one, "one"), "two": dialog(two, "two")}, FILES, FILES
)
"""Two dialogs that may jump to each other."""


def _file(size: int, random: Random) -> Plain:
    names = [f"c{number}" for number in range(size)]
    cards: Plain = {}
    for place, name in enumerate(names[:-1]):
        cards[name] = card(name, random.choice(KINDS), random)
        cards[name]["next"] = _next(cards, name, names, place, random)
    cards[names[-1]] = {"end": "end", "offer": random.choice(((), ("two",), IDS))}
    return {"version": "1", "command": "go", "minutes": 3, "cards": cards}


def card(name: str, kind: str, random: Random) -> Plain:
    """Give a card without its `next`."""
    match kind:
        case "choose":
            return {"choose": _options(random)}
        case "choose_up_to":
            most, none = random.randint(1, 4), random.random() < 0.5
            return {"choose_up_to": most, "of": _options(random), "none": none}
        case "scale":
            return {"scale": "0..10"}
        case "ask":
            return {"ask": random.choice(("optional", "required"))}
        case "compose":
            slots = random.randint(1, 3)
            return {"compose": {f"s{slot}": _options(random, 3) for slot in range(slots)}}
        case _:
            return {"show": name}


def _options(random: Random, most: int = 7) -> list[str]:
    return random.sample(OPTIONS, random.randint(2, most))


def _next(cards: Plain, name: str, names: list[str], place: int, random: Random) -> Any:
    """Say where a card leads; `cards` holds it and those before it."""
    chosen = cards[name].get("choose")
    shape = random.choice(("target", "target", "options", "rules"))
    if shape == "options" and chosen:
        some = random.sample(chosen, random.randint(0, 2))
        return {option: _goal(names, place, random) for option in (*some, "else")}
    if shape == "rules":
        rules = [
            {"when": _when(cards, random), "go": _goal(names, place, random)}
            for _ in range(random.randint(1, 3))
        ]
        return [*rules, {"go": _goal(names, place, random)}]
    return _goal(names, place, random)


def _goal(names: list[str], place: int, random: Random) -> Any:
    """Give a card (mostly one further on), a halt, or another dialog."""
    match random.randrange(20):
        case 0:
            return "stop"
        case 1:
            return {"dialog": random.choice(IDS)}
        case 2 | 3 | 4:
            return random.choice(names)
        case _:
            return random.choice(names[place + 1 :])


def _when(cards: Plain, random: Random) -> Plain:
    """Give a condition on one of `cards`, or several at once."""
    parts = [_condition(cards, random) for _ in range(2)]
    return random.choice(({"all": parts}, {"any": parts}, parts[0], parts[0], parts[0]))


def _condition(cards: Plain, random: Random) -> Plain:
    name = random.choice(list(cards))
    match cards[name]:
        case {"choose": known} | {"of": known}:
            some = random.sample(known, random.randint(1, 2))
            return random.choice(({"all_of": {name: some}}, {name: some}))
        case {"scale": _}:
            return {random.choice(("at_least", "at_most")): {name: random.randint(0, 10)}}
        case {"ask": _}:
            return {name: random.choice(("answered", "skipped"))}
        case {"compose": slots}:
            slot = random.choice(list(slots))
            return {f"{name}-{slot}": random.choice((*slots[slot], "own"))}
        case _:
            return {"at_most": {name: 3}}
