"""Random edits of a dialog file, each of which leaves it valid."""

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

from tests.core.dialogs import KINDS, OPTIONS, Plain, card, fits


def edit(file: Plain, random: Random) -> Plain:
    """Give `file` with one to three edits."""
    edited = deepcopy(file)
    for _ in range(random.randint(1, 3)):
        random.choice(_EDITS)(random, edited["cards"])
    return edited if fits(edited) else file


def _lists(cards: Plain) -> list[list[str]]:
    """Give all lists of options, to be changed in place."""
    found = [each[key] for each in cards.values() for key in ("choose", "of") if key in each]
    return found + [chips for each in cards.values() for chips in each.get("compose", {}).values()]


def _change_options(random: Random, cards: Plain) -> None:
    known = _lists(cards)
    if not known:
        return
    options = random.choice(known)
    free = [option for option in OPTIONS if option not in options]
    place = random.randrange(len(options))
    match random.choice(("add", "remove", "reorder", "rename")):
        case "add" if free:
            options.insert(place, free[0])
        case "remove" if len(options) > 2:
            del options[place]
        case "rename" if free:
            options[place] = free[-1]
        case _:
            random.shuffle(options)


def _change_kind(random: Random, cards: Plain) -> None:
    name = random.choice(list(cards)[:-1])
    kind = random.choice(KINDS)
    cards[name] = card(name, kind, random) | {"next": _plain_next(cards[name]["next"])}


def _plain_next(said: Any) -> Any:
    """Give the last goal of a `next`: what fits any kind of card."""
    if isinstance(said, list):
        return said[-1]["go"]
    return said.get("else", said) if isinstance(said, dict) else said


def _change_next(random: Random, cards: Plain) -> None:
    name = random.choice(list(cards)[:-1])
    cards[name]["next"] = random.choice(list(cards))


def _add_card(random: Random, cards: Plain) -> None:
    """Put a new card before another one, and lead a third to it."""
    names, new = list(cards), f"n{len(cards)}"
    if new in cards:
        return
    goal, by = random.choice(names), random.choice(names[:-1])
    kind = random.choice(KINDS)
    cards[new] = card(new, kind, random) | {"next": goal}
    if random.random() < 0.7:
        cards[by]["next"] = new
    _put(cards, [*names[:1], new, *names[1:]])


def _remove_card(random: Random, cards: Plain) -> None:
    names = list(cards)
    if len(names) == 2:
        return
    gone = random.choice(names[:-1])
    heir = names[names.index(gone) + 1]
    del cards[gone]
    _rename_goals(cards, gone, heir)


def _rename_card(random: Random, cards: Plain) -> None:
    """Give a card a new name, and its old one to nobody or to its neighbour."""
    names = list(cards)
    old = random.choice(names)
    new = random.choice((f"r{len(names)}", random.choice(names)))
    if new in cards:
        return _swap(cards, old, new)
    _put(cards, [new if name == old else name for name in names], {new: cards[old]})
    return _rename_goals(cards, old, new)


def _swap(cards: Plain, one: str, other: str) -> None:
    if "next" in cards[one] and "next" in cards[other]:
        cards[one], cards[other] = cards[other], cards[one]


def _reorder_cards(random: Random, cards: Plain) -> None:
    names = list(cards)
    _put(cards, [*random.sample(names[:-1], len(names) - 1), names[-1]])


def _put(cards: Plain, names: list[str], more: Plain | None = None) -> None:
    known = {**cards, **(more or {})}
    cards.clear()
    cards.update({name: known[name] for name in names})


def _rename_goals(value: Any, old: str, new: str) -> None:
    """Let every goal that is `old` be `new`; a condition on it then waits for nothing."""
    if isinstance(value, dict):
        for key, each in value.items():
            if each == old and key not in {"show", "end"}:
                value[key] = new
            _rename_goals(each, old, new)
    elif isinstance(value, list):
        for each in value:
            _rename_goals(each, old, new)


_EDITS: tuple[Callable[[Random, Plain], None], ...] = (
    _change_options,
    _change_options,
    _change_kind,
    _change_next,
    _add_card,
    _remove_card,
    _rename_card,
    _reorder_cards,
)
