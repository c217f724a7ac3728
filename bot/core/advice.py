"""What would make a library better: warnings and hints for its authors.

The bot runs without any of it being mended; `check --strict` does not pass with warnings.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final, TypeAlias, assert_never

from bot.core.diagnostics import Diagnostic
from bot.core.dialog import (
    AllOf,
    Ask,
    AtLeast,
    AtMost,
    Card,
    Choose,
    ChooseUpTo,
    Condition,
    Dialog,
    End,
    Every,
    Go,
    Halt,
    Is,
    Jump,
    Say,
    Some,
)
from bot.core.drafts import Draft
from bot.core.graph import strongly_connected
from bot.core.library import Arguments
from bot.core.prompts import MANY_ENOUGH, PROMPTS
from bot.core.rules import rule_place
from bot.core.text_advice import advise_on_texts

MANY_OPTIONS: Final = 6
MANY_IN_A_LIST: Final = 10
SAFETY_DAYS: Final = 183

Knows: TypeAlias = Callable[[str], bool]
"""Tells whether a dictionary has a word."""


def advise(draft: Draft, today: date, dictionaries: Mapping[str, Knows]) -> Iterator[Diagnostic]:
    """Give the advice on a draft without errors.

    `today` is for the age of safety numbers; `dictionaries` are by language, where there are any.
    """
    for dialog in draft.dialogs.values():
        yield from _ways(draft, dialog)
        yield from _options(draft, dialog)
    yield from _prompts(draft)
    yield from advise_on_texts(draft, dictionaries)
    if draft.safety_checked and (today - draft.safety_checked).days > SAFETY_DAYS:
        at = draft.sources["safety"].at("checked")
        yield Diagnostic("safety-numbers-old", at, {"checked": draft.safety_checked.isoformat()})


def _ways(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    ahead = {card.id: _ahead(dialog, card) for card in dialog.cards.values()}
    for card in dialog.cards.values():
        reached = [dialog.cards[each] for each in {card.id, *ahead[card.id]}]
        if not any(map(_ends, reached)):
            at = draft.place(dialog, card)
            yield Diagnostic("no-way-to-an-end", at, {"card": card.id})
        behind = {each for each, cards in ahead.items() if card.id in cards} | {card.id}
        yield from _conditions(draft, dialog, card, behind)
    yield from _loops(draft, dialog, ahead)


def _loops(draft: Draft, dialog: Dialog, ahead: Mapping[str, set[str]]) -> Iterator[Diagnostic]:
    """Cards that only say something and lead in a circle: what brought one in keeps one in."""
    says = [card.id for card in dialog.cards.values() if isinstance(card.kind, Say)]
    direct = {each: _goals(dialog.cards[each]) & set(says) for each in says}
    for group in strongly_connected(direct):
        first = next(each for each in says if each in group)
        if direct[first] & group and any(_ends(dialog.cards[each]) for each in ahead[first]):
            at = draft.place(dialog, dialog.cards[first])
            yield Diagnostic("loop-without-choice", at, {"card": first})


def _conditions(draft: Draft, dialog: Dialog, card: Card, behind: set[str]) -> Iterator[Diagnostic]:
    for number, rule in enumerate(card.rules):
        if rule.when is None or card.id.endswith("-own"):
            continue
        if not _can_hold(dialog, rule.when, behind):
            at = rule_place(draft, dialog, card, number)
            goal = rule.go.card if isinstance(rule.go, Go) else ""
            yield Diagnostic("never-holds", at, {"card": card.id, "goal": goal})


def _prompts(draft: Draft) -> Iterator[Diagnostic]:
    if draft.prompts is None:
        return
    themes = [each.theme for each in draft.prompts.prompts.values()]
    for theme in draft.prompts.themes:
        count = themes.count(theme)
        if count < MANY_ENOUGH:
            at = draft.sources[PROMPTS].at("themes", theme)
            sizes: Arguments = {"theme": theme, "count": count, "least": MANY_ENOUGH}
            yield Diagnostic("too-few-prompts", at, sizes)


def _ahead(dialog: Dialog, card: Card) -> set[str]:
    seen, todo = set[str](), [card]
    while todo:
        goals = _goals(todo.pop())
        todo += [dialog.cards[goal] for goal in goals - seen]
        seen |= goals
    return seen


def _goals(card: Card) -> set[str]:
    return {rule.go.card for rule in card.rules if isinstance(rule.go, Go)}


def _ends(card: Card) -> bool:
    return isinstance(card.kind, End) or any(isinstance(r.go, Jump | Halt) for r in card.rules)


def _can_hold(dialog: Dialog, condition: Condition, behind: set[str]) -> bool:
    match condition:
        case Every(conditions):
            return all(_can_hold(dialog, c, behind) for c in conditions) and _agree(
                dialog, conditions
            )
        case Some(conditions):
            return any(_can_hold(dialog, each, behind) for each in conditions)
        case Is(card):
            return card in behind
        case AllOf(card, options):
            kind = dialog.cards[card].kind
            most = kind.most if isinstance(kind, ChooseUpTo) else 1
            return card in behind and len(set(options)) <= most
        case AtLeast(card, number):
            return card in behind and number <= _most(dialog.cards[card])
        case AtMost(card):
            return card in behind
        case _:
            assert_never(condition)


def _agree(dialog: Dialog, conditions: tuple[Condition, ...]) -> bool:
    """Tell whether no card that takes one answer is asked for two different ones."""
    wanted = dict[str, set[str]]()
    for each in _all_of(conditions):
        if isinstance(each, Is) and isinstance(dialog.cards[each.card].kind, Choose | Ask):
            wanted[each.card] = wanted.get(each.card, set(each.options)) & set(each.options)
    return all(wanted.values())


def _all_of(conditions: tuple[Condition, ...]) -> Iterator[Condition]:
    for each in conditions:
        if isinstance(each, Every):
            yield from _all_of(each.conditions)
        else:
            yield each


def _most(card: Card) -> int:
    return card.kind.most if isinstance(card.kind, ChooseUpTo) else 10


def _options(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    for card in dialog.cards.values():
        match card.kind:
            case Choose(options) if card.lead is None:
                most = MANY_OPTIONS
            case ChooseUpTo(options):
                most = MANY_IN_A_LIST
            case _:
                continue
        if len(options) > most:
            sizes: Arguments = {"card": card.id, "count": len(options), "most": most}
            yield Diagnostic("many-options", draft.place(dialog, card), sizes)
