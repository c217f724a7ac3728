"""The rules of a whole library: what no single file can tell.

Each rule gives diagnostics; a library without any can be walked to every end, in every
language, with every button within 64 bytes.
"""

from collections.abc import Iterator
from typing import assert_never

from bot.core.callback import MAX_BYTES, longest_callback_data
from bot.core.diagnostics import Diagnostic, Place
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
    Every,
    Go,
    Is,
    Jump,
    Scale,
    Some,
)
from bot.core.draft import Draft, like
from bot.core.library import SAFETY
from bot.core.text_rules import check_texts
from bot.core.wording import COMMANDS


def check(draft: Draft) -> Iterator[Diagnostic]:
    """Give what is wrong with the library as a whole."""
    yield from _unique(draft)
    for dialog in draft.dialogs.values():
        wrong = [*_references(draft, dialog), *_steps(draft, dialog)]
        yield from wrong
        if not wrong:
            yield from _reach(draft, dialog)
    yield from check_texts(draft)


def _unique(draft: Draft) -> Iterator[Diagnostic]:
    tags, commands = dict[int, str](), dict[str, str]()
    for dialog in draft.dialogs.values():
        place = draft.sources[dialog.id]
        if dialog.tag in tags:
            other = tags[dialog.tag]
            yield Diagnostic("same-tag", place.at(), {"dialog": dialog.id, "other": other})
        if dialog.command in commands:
            names = {"command": dialog.command, "other": commands[dialog.command]}
            yield Diagnostic("same-command", place.at("command"), names)
        if dialog.command in COMMANDS:
            yield Diagnostic("own-command", place.at("command"), {"command": dialog.command})
        tags[dialog.tag], commands[dialog.command] = dialog.id, dialog.id


def _references(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    for card in dialog.cards.values():
        if card.id.endswith(f"-{OWN}"):
            continue  # leads where its slot leads
        at = draft.place(dialog, card, "next")
        for rule in card.rules:
            if isinstance(rule.go, Go) and rule.go.card not in dialog.cards:
                names = {"card": rule.go.card, "like": like(rule.go.card, tuple(dialog.cards))}
                yield Diagnostic("unknown-card", at, names)
            if rule.when is not None:
                yield from _condition(dialog, rule.when, at)
        for key, goal in _other_dialogs(card):
            if goal not in draft.sources or goal == SAFETY:
                names = {"dialog": goal, "like": like(goal, tuple(draft.dialogs))}
                yield Diagnostic("unknown-dialog", draft.place(dialog, card, key), names)
        yield from _ways_on(card, at)
        options = getattr(card.kind, "options", ())
        for option in sorted({each for each in options if options.count(each) > 1}):
            names = {"card": card.id, "option": option}
            yield Diagnostic("duplicate-option", draft.place(dialog, card), names)


def _other_dialogs(card: Card) -> Iterator[tuple[str, str]]:
    """Give the dialogs to which a card leads, each with the key that names it."""
    yield from (("next", rule.go.dialog) for rule in card.rules if isinstance(rule.go, Jump))
    yield from (("offer", other) for other in getattr(card.kind, "offer", ()))


def _ways_on(card: Card, at: Place) -> Iterator[Diagnostic]:
    if not card.rules or card.rules[-1].when is None:
        return
    cases = {o for rule in card.rules if isinstance(rule.when, Is) for o in rule.when.options}
    only_options = all(isinstance(r.when, Is) and r.when.card == card.id for r in card.rules)
    missing = [o for o in getattr(card.kind, "options", ()) if o not in cases]
    if not (only_options and isinstance(card.kind, Choose)) or missing:
        yield Diagnostic("no-else", at, {"card": card.id, "options": ", ".join(missing)})


def _condition(dialog: Dialog, condition: Condition, at: Place) -> Iterator[Diagnostic]:
    match condition:
        case Every(conditions) | Some(conditions):
            for each in conditions:
                yield from _condition(dialog, each, at)
        case Is(card) | AllOf(card) | AtLeast(card) | AtMost(card):
            if card not in dialog.cards:
                names = {"card": card, "like": like(card, tuple(dialog.cards))}
                yield Diagnostic("unknown-card", at, names)
                return
            kind = dialog.cards[card].kind
            if isinstance(condition, Is | AllOf):
                known = _answers(dialog.cards[card])
                for option in condition.options:
                    if option not in known:
                        names = {"card": card, "option": option, "like": like(option, known)}
                        yield Diagnostic("unknown-option", at, names)
            elif not isinstance(kind, Scale | ChooseUpTo):
                yield Diagnostic("not-a-number", at, {"card": card})
        case _:
            assert_never(condition)


def _answers(card: Card) -> tuple[str, ...]:
    match card.kind:
        case Choose(options) | ChooseUpTo(options, _, _):
            return options
        case Ask():
            return "answered", "skipped"
        case _:
            return ()


def _steps(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    for card in dialog.cards.values():
        if card.step is not None and card.step > (dialog.steps or 0):
            at = draft.place(dialog, card, "step")
            yield Diagnostic("unknown-step", at, {"step": card.step, "steps": dialog.steps or 0})


def _reach(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    seen, todo = set[str](), [dialog.entry.id]
    while todo:
        card = dialog.cards[todo.pop()]
        if card.id not in seen:
            seen.add(card.id)
            todo += [rule.go.card for rule in card.rules if isinstance(rule.go, Go)]
    for card in dialog.cards.values():
        if card.id not in seen:
            yield Diagnostic("unreachable-card", draft.place(dialog, card), {"card": card.id})
    size = longest_callback_data(dialog)
    if size > MAX_BYTES:
        yield Diagnostic("path-too-long", draft.place(dialog), {"size": size, "most": MAX_BYTES})
