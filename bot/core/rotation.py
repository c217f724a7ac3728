"""Whose turn it is among the daily questions: a pure function of what is there and was seen.

Themes take turns, a firm question never follows a firm one, nothing comes back before all were
seen, and after something that went well comes something hard. What is equal otherwise goes by a
hash of the id. So a question that is added, removed, reworded or moved in its file changes
nobody's past, and everyone who saw the same gets the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2s
from math import gcd

from bot.core.prompts import PromptsFile


@dataclass(frozen=True, slots=True)
class _Question:
    id: str
    theme: int
    is_firm: bool
    about: str
    lot: bytes
    """Draws lots among equals, whatever the order of the file."""


def next_prompt(prompts: PromptsFile, seen: Sequence[str]) -> str | None:
    """Give the question that comes after those that were `seen`, the oldest first.

    None where there are no questions. Ids that are no longer there may be among the seen.
    """
    questions = _questions(prompts)
    rounds = _rounds(frozenset(questions), seen)
    return _drawn(questions, rounds[-1], seen) if questions else None


def remembered(prompts: PromptsFile, seen: Sequence[str], prompt: str) -> tuple[str, ...]:
    """Give what to keep of `seen` once `prompt` was seen: this round and the one before."""
    rounds = _rounds(frozenset(prompts.prompts), (*seen, prompt))
    return tuple(each for one in rounds[-2:] for each in one)


def on_day(prompts: PromptsFile, day: date) -> str | None:
    """Give the question of a day for those of whom nothing is known."""
    order = _order(prompts)
    return order[day.toordinal() % len(order)] if order else None


def after(prompts: PromptsFile, prompt: str) -> str | None:
    """Give another one than `prompt` for those of whom nothing is known.

    Asked again and again it gives every question before one comes back, and those of the next
    days not first; instead of a question that is no longer there it gives the first.
    """
    order = _order(prompts)
    place = order.index(prompt) + _stride(order, _firm(prompts)) if prompt in order else 0
    return order[place % len(order)] if order else None


def _questions(prompts: PromptsFile) -> dict[str, _Question]:
    themes = {theme: place for place, theme in enumerate(prompts.themes)}
    return {
        name: _Question(name, themes[each.theme], each.tone == "firm", each.about, _lot(name))
        for name, each in prompts.prompts.items()
    }


@lru_cache(4096)
def _lot(name: str) -> bytes:
    return blake2s(name.encode(), digest_size=8).digest()


def _order(prompts: PromptsFile) -> tuple[str, ...]:
    return _one_round(frozenset(_questions(prompts).values()))


@lru_cache(4)
def _one_round(among: frozenset[_Question]) -> tuple[str, ...]:
    questions = {each.id: each for each in sorted(among, key=lambda each: each.lot)}
    order = list[str]()
    for _ in questions:
        order.append(_drawn(questions, order, order))
    # With more firm than light ones, some light one came again: each stands here but once.
    return tuple(dict.fromkeys((*order, *questions)))


@lru_cache(4)
def _stride(order: tuple[str, ...], firm: frozenset[str]) -> int:
    """Give how far on the other question is: some half of the round, and seldom firm on firm."""
    size = len(order)
    strides = [each for each in range(1, size) if gcd(each, size) == 1] or [1]

    def cost(stride: int) -> tuple[int, int]:
        pairs = ((each, order[(at + stride) % size]) for at, each in enumerate(order))
        firm_pairs = sum(one in firm and other in firm for one, other in pairs)
        return firm_pairs, abs(2 * stride - size)

    middle = [each for each in strides if size <= 4 * each <= 3 * size]
    return min(middle or strides, key=cost)


def _firm(prompts: PromptsFile) -> frozenset[str]:
    return frozenset(name for name, each in prompts.prompts.items() if each.tone == "firm")


def _rounds(known: frozenset[str], seen: Sequence[str]) -> list[list[str]]:
    """Part what was seen into rounds, in each of which nothing comes twice.

    The last one goes on: it is empty where all were seen.
    """
    rounds: list[list[str]] = [[]]
    used = set[str]()
    for each in seen:
        if each not in known:
            continue
        if each in used:
            rounds.append([])
            used.clear()
        rounds[-1].append(each)
        used.add(each)
        if used == known:
            rounds.append([])
            used.clear()
    return rounds


def _drawn(questions: dict[str, _Question], used: Sequence[str], seen: Sequence[str]) -> str:
    last = next((questions[each] for each in reversed(seen) if each in questions), None)
    out = {*used, last.id} if last else set(used)
    left = [each for each in questions.values() if each.id not in out]
    left = _of_a_fitting_tone(questions, left, last, seen) or list(questions.values())
    fresh = seen[-(len(questions) // 3) - 1 :]  # not at once again in the next round
    left = [each for each in left if each.id not in fresh] or left
    turns = max(each.theme for each in questions.values()) + 1
    first = last.theme + 1 if last else 0
    wants_firm = _firm_lag_behind(questions, left)

    def turn(each: _Question) -> tuple[int, bool, bool, bytes]:
        same = last is not None and each.about == last.about
        return (each.theme - first) % turns, same, each.is_firm != wants_firm, each.lot

    return min(left, key=turn).id


def _of_a_fitting_tone(
    questions: dict[str, _Question],
    left: list[_Question],
    last: _Question | None,
    seen: Sequence[str],
) -> list[_Question]:
    """Keep those of a tone that can come now, and that leaves no two firm ones for the end."""
    firm = [each for each in left if each.is_firm]
    light = [each for each in left if not each.is_firm]
    if last is None or not last.is_firm:
        return firm if len(firm) > len(light) else left
    if light:
        return light
    # Only firm ones are left: a light one comes back, the one of longest ago.
    others = [each for each in questions.values() if not each.is_firm]
    ago = {name: place for place, name in enumerate(seen)}
    return sorted(others, key=lambda each: ago.get(each.id, -1))[:1] or left


def _firm_lag_behind(questions: dict[str, _Question], left: list[_Question]) -> bool:
    firm, firm_left = (sum(each.is_firm for each in some) for some in (questions.values(), left))
    return firm_left * len(questions) > firm * len(left)
