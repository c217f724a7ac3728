"""From a valid dialog file to the dialog that the engine walks.

A mapping of options becomes rules, and a composed sentence one card a slot (`say-fact`) and one
for its own words (`say-fact-own`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import assert_never

from bot.core.dialog import (
    OWN,
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
    Kind,
    Rule,
    Say,
    Scale,
    Some,
    Target,
)
from bot.core.format import (
    AskFile,
    CardFile,
    ChooseFile,
    ChooseUpToFile,
    ComposeFile,
    ConditionFile,
    DialogFile,
    EndFile,
    JumpTarget,
    NextFile,
    ScaleFile,
    ShowFile,
    TargetFile,
)


def build(dialog_id: str, file: DialogFile) -> Dialog:
    """Make the dialog of a valid file, whose references between cards are not yet checked."""
    cards = {card.id: card for name, each in file.cards.items() for card in _cards(name, each)}
    entries = {name: _entry(name, each) for name, each in file.cards.items()}
    for name, card in cards.items():
        rules = tuple(Rule(rule.when, _enter(rule.go, entries)) for rule in card.rules)
        cards[name] = replace(card, rules=rules)
    return Dialog(dialog_id, file.command, file.minutes, file.steps, MappingProxyType(cards))


def _entry(name: str, file: CardFile) -> str:
    return f"{name}-{next(iter(file.compose))}" if isinstance(file, ComposeFile) else name


def _enter(goal: Target, entries: Mapping[str, str]) -> Target:
    return Go(entries.get(goal.card, goal.card)) if isinstance(goal, Go) else goal


def _cards(name: str, file: CardFile) -> Iterator[Card]:
    rules = () if isinstance(file, EndFile) else tuple(_rules(name, file.next))
    match file:
        case ComposeFile():
            yield from _slots(name, file, rules)
        case ShowFile():
            yield Card(name, Say(), file.show, rules, file.step, copy=file.copy_text)
        case EndFile():
            kind = End(file.offer, file.look_back)
            yield Card(name, kind, file.end, (), file.step, None, file.copy_text, file.colleagues)
        case ChooseFile() | ChooseUpToFile() | ScaleFile() | AskFile():
            yield Card(name, _asking_kind(file), name, rules, file.step)
        case _:
            assert_never(file)


def _asking_kind(file: ChooseFile | ChooseUpToFile | ScaleFile | AskFile) -> Kind:
    match file:
        case ChooseFile():
            return Choose(file.choose)
        case ChooseUpToFile():
            return ChooseUpTo(file.of, file.choose_up_to, file.none)
        case ScaleFile():
            return Scale()
        case AskFile():
            return Ask(file.ask == "optional")
        case _:
            assert_never(file)


def _slots(name: str, file: ComposeFile, rules: tuple[Rule, ...]) -> Iterator[Card]:
    slots = [f"{name}-{slot}" for slot in file.compose]
    for place, (card, chips) in enumerate(zip(slots, file.compose.values(), strict=True)):
        own = f"{card}-{OWN}"
        onward = (Rule(None, Go(slots[place + 1])),) if place + 1 < len(slots) else rules
        to_own = Rule(Is(card, (OWN,)), Go(own))
        yield Card(card, Choose((*chips, OWN)), card, (to_own, *onward), file.step, lead=name)
        yield Card(own, Ask(optional=False), card, onward, file.step, lead=name)


def _rules(name: str, following: NextFile) -> Iterator[Rule]:
    match following:
        case str() | JumpTarget():
            yield Rule(None, _target(following))
        case dict():
            for option, goal in following.items():
                when = None if option == "else" else Is(name, (option,))
                yield Rule(when, _target(goal))
        case tuple():
            for rule in following:
                yield Rule(condition(rule.when) if rule.when else None, _target(rule.go))
        case _:
            assert_never(following)


def _target(goal: TargetFile) -> Target:
    if isinstance(goal, JumpTarget):
        return Jump(goal.dialog)
    return Halt() if goal == "stop" else Go(goal)


def condition(said: ConditionFile) -> Condition:
    """Read a condition; all of its parts must hold."""
    every = tuple(_parts(said))
    return every[0] if len(every) == 1 else Every(every)


def _parts(said: ConditionFile) -> Iterator[Condition]:
    if said.all:
        yield Every(tuple(condition(each) for each in said.all))
    if said.any:
        yield Some(tuple(condition(each) for each in said.any))
    yield from (AllOf(card, options) for card, options in said.all_of.items())
    yield from (AtLeast(card, number) for card, number in said.at_least.items())
    yield from (AtMost(card, number) for card, number in said.at_most.items())
    yield from (Is(card, options) for card, options in said.__pydantic_extra__.items())
