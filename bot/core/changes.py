"""What a change does to people who are half-way: old buttons refused, texts changed on one side.

A button is refused where a card of its path has other answers than it had, or where an answer on
the path leads elsewhere (`bot.core.callback`). Paths are too many to walk one by one, so cards
are followed instead: which old cards are still reached over unchanged ground, and which lie
behind a change. Where a change hits only some answers, a card can be both.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, combinations, product
from math import prod
from typing import Final, Literal, TypeAlias

from bot.core.diagnostics import Diagnostic, Place
from bot.core.dialog import (
    ANSWERED,
    SKIPPED,
    Answer,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    Condition,
    Dialog,
    Every,
    Go,
    Scale,
    Some,
    target,
)
from bot.core.drafts import Draft
from bot.core.library import Arguments

Why: TypeAlias = Literal["entry", "gone", "changed", "leads"]

_MOST_CASES: Final = 10_000
"""Combinations of answers tried on one card; where there are more, it may go either way."""
_MOST_NAMES: Final = 6


@dataclass(frozen=True, slots=True)
class Refused:
    """A card where old paths break off first, and the cards whose buttons that spoils.

    `why`: it is no longer the first card, is gone, has other answers, or leads elsewhere. On the
    cards of `always` every old button is refused, on those of `sometimes` that of some paths.
    """

    card: str
    why: Why
    always: tuple[str, ...]
    sometimes: tuple[str, ...]


def refused(old: Dialog, new: Dialog) -> Iterator[Refused]:
    """Give the cards where old paths break off first, in the old order."""
    if old.entry.id != new.entry.id:
        yield Refused(old.entry.id, "entry", tuple(old.cards), ())
        return
    same = {each.id for each in old.cards.values() if _is_same(each, new)}
    ways = {each.id: _ways(old, each, new) for each in old.cards.values()}
    ahead = {each: kept | lost for each, (kept, lost) in ways.items()}
    alive = _reached({old.entry.id} & same, {each: ways[each][0] & same for each in same})
    broken = {old.entry.id} - same
    for kept, lost in (ways[each] for each in alive):
        broken |= (kept - same) | (lost - set(new.cards))
    for card in old.cards:
        why: Why = "leads" if card in same else "changed" if card in new.cards else "gone"
        spoilt = set[str]()
        if card in broken:
            spoilt = _reached({card}, ahead)
        elif card in alive:
            elsewhere = {each: ahead[each] - {card} for each in ahead}
            spoilt = _reached((ways[card][1] & set(new.cards)) - {card}, elsewhere)
        if spoilt:
            always = tuple(each for each in old.cards if each in spoilt - alive)
            yield Refused(card, why, always, tuple(e for e in old.cards if e in spoilt & alive))


def changes(old: Draft, new: Draft) -> Iterator[Diagnostic]:
    """Give what the change from `old` to `new` does; their dialogs have no faults."""
    for before in old.dialogs.values():
        after = new.dialogs.get(before.id)
        if after is None:
            at = Place(old.sources[before.id].path)
            yield Diagnostic("dialog-gone", at, {"dialog": before.id})
            continue
        for found in refused(before, after):
            at = new.place(after, after.cards.get(found.card))
            yield Diagnostic("buttons-refused", at, _counted(found))
    yield from _one_sided(old, new)


def _is_same(card: Card, new: Dialog) -> bool:
    return card.id in new.cards and card.shape() == new.cards[card.id].shape()


def _ways(old: Dialog, card: Card, new: Dialog) -> tuple[set[str], set[str]]:
    """Give the cards that `card` leads to as before, and those that it did lead to."""
    goals = {rule.go.card for rule in card.rules if isinstance(rule.go, Go)}
    if not _is_same(card, new):
        return set(), goals
    after = new.cards[card.id]
    if card.rules == after.rules:
        return goals, set()
    asked = [each for each in _asked(card, after) if each in old.cards and each != card.id]
    values = [_values(card), *((*_values(old.cards[each]), None) for each in asked)]
    if prod(map(len, values)) > _MOST_CASES:
        return goals, goals
    kept, lost = set[str](), set[str]()
    for case in product(*values):
        answers = dict(zip((card.id, *asked), case, strict=True))
        before = target(card, answers)
        if isinstance(before, Go):
            (kept if target(after, answers) == before else lost).add(before.card)
    return kept, lost


def _asked(*cards: Card) -> Iterator[str]:
    """Give the cards, each once, on whose answers it depends where these lead."""
    rules = chain.from_iterable(card.rules for card in cards)
    found = chain.from_iterable(_named(rule.when) for rule in rules if rule.when)
    return iter(dict.fromkeys(found))


def _named(condition: Condition) -> Iterator[str]:
    if isinstance(condition, Every | Some):
        for each in condition.conditions:
            yield from _named(each)
    else:
        yield condition.card


def _values(card: Card) -> tuple[Answer, ...]:
    match card.kind:
        case Choose(options):
            return options
        case ChooseUpTo(options, most, may_be_none):
            sizes = range(0 if may_be_none else 1, most + 1)
            return tuple(chain.from_iterable(combinations(options, size) for size in sizes))
        case Scale():
            return tuple(range(11))
        case Ask(optional):
            return (ANSWERED, SKIPPED) if optional else (ANSWERED,)
        case _:
            return (None,)


def _reached(start: set[str], ahead: Mapping[str, set[str]]) -> set[str]:
    seen, todo = set[str](), list(start)
    while todo:
        card = todo.pop()
        if card not in seen:
            seen.add(card)
            todo += ahead[card]
    return seen


def _counted(found: Refused) -> Arguments:
    return {
        "card": found.card,
        "why": found.why,
        "always": len(found.always),
        "cards": _listed(found.always),
        "sometimes": len(found.sometimes),
        "some": _listed(found.sometimes),
    }


def _listed(cards: tuple[str, ...]) -> str:
    more = len(cards) - _MOST_NAMES
    return ", ".join((*cards[:_MOST_NAMES], *([f"+{more}"] if more > 0 else [])))


def _one_sided(old: Draft, new: Draft) -> Iterator[Diagnostic]:
    """A text that one language says otherwise than before, and another as before."""
    readable = set(old.shapes) - old.unreadable
    scopes = dict.fromkeys(key.partition("/")[2] for key in new.shapes)
    for scope in scopes:
        for name in dict.fromkeys(n for locale in new.texts for n in new.names(locale, scope)):
            changed = {
                locale: _says(old, locale, scope, name) != _says(new, locale, scope, name)
                for locale in new.texts
                if f"{locale}/{scope}" in readable
                if old.has_text(locale, scope, name) and new.has_text(locale, scope, name)
            }
            touched = [locale for locale, is_changed in changed.items() if is_changed]
            for locale in changed if touched else ():
                if locale not in touched:
                    at = new.text_place(locale, scope, name)
                    names = {"text": name, "other": touched[0]}
                    yield Diagnostic("changed-in-one-language", at, names)


def _says(draft: Draft, locale: str, scope: str, name: str) -> object:
    variables = draft.texts[locale].variables(scope, name)
    return draft.shapes[f"{locale}/{scope}"].samples(name), variables
