"""Whose turn it is: for any set of questions, and for the real ones."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from bot.core.prompts import NO_PROMPTS, PromptsFile
from bot.core.rotation import after, next_prompt, on_day, remembered
from tests.bots import real_library
from tests.core.prompts import THEMES, prompts_of

KINDS = st.builds(
    " ".join,
    st.tuples(
        st.sampled_from(THEMES),
        st.sampled_from(["light", "light", "firm"]),
        st.sampled_from(["success", "trouble"]),
    ),
)
NAMES = st.integers(0, 99).map(lambda number: f"q{number}")
POOLS = st.dictionaries(NAMES, KINDS, min_size=1, max_size=24).map(lambda all_: prompts_of(**all_))


def drawn(prompts: PromptsFile, times: int, seen: Iterable[str] = ()) -> list[str]:
    """Draw so many, as someone does who keeps what `remembered` says."""
    kept, all_ = tuple(seen), list[str]()
    for _ in range(times):
        name = next_prompt(prompts, kept)
        assert name
        all_.append(name)
        kept = remembered(prompts, kept, name)
        assert len(kept) <= 2 * len(prompts.prompts)
    return all_


def firm(prompts: PromptsFile, name: str) -> bool:
    return prompts.prompts[name].tone == "firm"


def may_go_round(prompts: PromptsFile) -> bool:
    """No more firm ones than light ones, so that each firm one can have a light one after it."""
    count = sum(firm(prompts, name) for name in prompts.prompts)
    return 2 * count <= len(prompts.prompts)


@given(POOLS)
def test_nothing_comes_back_before_all_were_seen(prompts: PromptsFile) -> None:
    size = len(prompts.prompts)
    if may_go_round(prompts):
        names = drawn(prompts, 3 * size)
        for start in (0, size, 2 * size):
            assert set(names[start : start + size]) == set(prompts.prompts)


@given(POOLS)
def test_no_firm_one_follows_a_firm_one_where_there_is_a_light_one(prompts: PromptsFile) -> None:
    if any(not firm(prompts, name) for name in prompts.prompts):
        names = drawn(prompts, 3 * len(prompts.prompts))
        assert not [pair for pair in pairwise(names) if all(firm(prompts, each) for each in pair)]


@given(POOLS, st.randoms(use_true_random=False), st.integers(0, 60))
def test_it_goes_by_what_is_there_and_not_by_its_order(
    prompts: PromptsFile, random: Random, times: int
) -> None:
    names = list(prompts.prompts)
    random.shuffle(names)
    moved = prompts.model_copy(update={"prompts": {name: prompts.prompts[name] for name in names}})
    assert drawn(moved, times) == drawn(prompts, times)
    assert on_day(moved, date(2026, 11, 27)) == on_day(prompts, date(2026, 11, 27))


@given(POOLS, POOLS, st.integers(0, 40), st.integers(0, 40))
def test_an_edit_brings_nothing_back_and_leaves_nothing_out(
    before: PromptsFile, now: PromptsFile, seen: int, times: int
) -> None:
    seen = min(seen, len(before.prompts) - 1)
    had = drawn(before, seen)
    left = [name for name in now.prompts if name not in had]
    if may_go_round(before) and may_go_round(now) and left:
        fresh = drawn(now, min(times, len(left)), had)
        firm_left = sum(firm(now, name) for name in left)
        if 2 * firm_left <= len(left):
            assert len(set(fresh)) == len(fresh)
            assert set(fresh) <= set(left)


@given(POOLS, st.dates(), st.lists(NAMES, max_size=30))
def test_there_is_one_whatever_was_seen(prompts: PromptsFile, day: date, seen: list[str]) -> None:
    assert next_prompt(prompts, seen) in prompts.prompts
    assert on_day(prompts, day) in prompts.prompts
    assert after(prompts, "gone") in prompts.prompts


@given(POOLS, st.dates())
def test_another_and_another_gives_each_once(prompts: PromptsFile, day: date) -> None:
    name, seen = on_day(prompts, day), set[str]()
    while name is not None and name not in seen:
        seen.add(name)
        name = after(prompts, name)
    assert seen == set(prompts.prompts)


def test_without_questions_there_is_none() -> None:
    assert next_prompt(NO_PROMPTS, ("a",)) is None
    assert on_day(NO_PROMPTS, date(2026, 11, 27)) is None
    assert after(NO_PROMPTS, "a") is None
    assert remembered(NO_PROMPTS, (), "a") == ()


def test_with_one_or_with_only_firm_ones_it_goes_on() -> None:
    assert drawn(prompts_of(one="goals firm success"), 3) == ["one"] * 3
    both = drawn(prompts_of(one="goals firm success", two="goals firm trouble"), 4)
    assert [*map(set, zip(both[::2], both[1::2], strict=True))] == [{"one", "two"}] * 2


def test_a_light_one_comes_back_before_two_firm_ones_meet() -> None:
    prompts = prompts_of(
        **{f"firm{number}": "goals firm success" for number in range(4)},
        light="pattern light trouble",
        other="arriving light trouble",
    )
    names = drawn(prompts, 20)
    assert not [pair for pair in pairwise(names) if all(firm(prompts, each) for each in pair)]
    assert {after(prompts, name) for name in prompts.prompts} == set(prompts.prompts)


def test_the_real_ones_go_round_in_the_order_of_the_themes() -> None:
    prompts = real_library().prompts
    days = [date(2026, 11, 27) + timedelta(days=number) for number in range(400)]
    for names in ([on_day(prompts, day) or "" for day in days], drawn(prompts, 400)):
        themes = [prompts.prompts[name].theme for name in names]
        turns = [*prompts.themes, next(iter(prompts.themes))]
        out_of_turn = [pair for pair in pairwise(themes) if pair not in set(pairwise(turns))]
        assert len(out_of_turn) <= 8
        assert not [pair for pair in pairwise(names) if all(firm(prompts, each) for each in pair)]
        assert min(len({*names[at : at + 36]}) for at in range(364)) == 36
        about = [prompts.prompts[name].about == "success" for name in names]
        twelves = [sum(about[at : at + 12]) for at in range(388)]
        assert min(twelves) >= 3
        assert max(twelves) <= 9


def test_another_of_the_real_ones_is_not_that_of_the_next_days_and_seldom_firm_on_firm() -> None:
    prompts, today = real_library().prompts, date(2026, 11, 27)
    soon = [on_day(prompts, today + timedelta(days=number)) for number in range(14)]
    name = soon[0] or ""
    others = list[str]()
    for _ in range(5):
        others.append(after(prompts, others[-1] if others else name) or "")
    assert not {*others} & {*soon}
    both = [
        firm(prompts, each) and firm(prompts, after(prompts, each) or "") for each in soon if each
    ]
    assert sum(both) <= 3
