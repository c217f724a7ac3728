"""The rules of a whole library: what no single file can tell.

Each rule gives diagnostics; a library without any can be walked to every end, in every
language, with every button within 64 bytes. Some things hold by construction and need no rule:
the first card is the entry, every card but an end has a `next`, every card waits for a tap, and
an open question has its privacy hint, which the renderer puts at the first one of a path and at
every third.
"""

from collections.abc import Iterator
from typing import Final

from bot.core.callback import MAX_BYTES, longest_callback_data
from bot.core.diagnostics import Diagnostic, Keys, Place, like
from bot.core.dialog import (
    OWN,
    AllOf,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    Condition,
    Dialog,
    End,
    Every,
    Go,
    Is,
    Jump,
    Scale,
    Some,
)
from bot.core.drafts import Draft
from bot.core.library import BOT, SAFETY
from bot.core.menu import MENU, QUESTION
from bot.core.named_texts import check_names
from bot.core.prompts import PROMPTS
from bot.core.text_rules import check_texts
from bot.core.wording import COMMANDS

_NOT_CARDS: Final = (
    *("stop", "title", "about", "need", "find", "minutes", "steps", "all", "any"),
    *("all_of", "at_least", "at_most"),
)
"""What else stands in the place of a card's name: a target, a text, an argument, a condition."""
_NOT_OPTIONS: Final = ("else", "dialog", "none", "several", "heading")
"""What else stands in the place of an option's name."""


def check(draft: Draft) -> Iterator[Diagnostic]:
    """Give what is wrong with the library as a whole."""
    yield from _empty(draft)
    yield from _unique(draft)
    yield from _themes(draft)
    yield from _menu(draft)
    for dialog in draft.dialogs.values():
        wrong = [
            *_names(draft, dialog),
            *_references(draft, dialog),
            *_offers(draft, dialog),
            *_steps(draft, dialog),
        ]
        yield from wrong
        if not wrong:
            yield from _reach(draft, dialog)
    yield from check_names(draft)
    yield from check_texts(draft, (BOT, SAFETY, PROMPTS, *draft.dialogs))


def _empty(draft: Draft) -> Iterator[Diagnostic]:
    if not draft.texts:
        yield Diagnostic("no-language", Place("locales"))
    if not any(map(draft.is_dialog, draft.sources)):
        yield Diagnostic("no-dialog", Place("dialogs"))


def _unique(draft: Draft) -> Iterator[Diagnostic]:
    tags, commands = dict[int, str](), dict[str, str]()
    for dialog in draft.dialogs.values():
        place = draft.sources[dialog.id]
        if dialog.tag in tags:
            other = tags[dialog.tag]
            yield Diagnostic("same-tag", place.at(), {"dialog": dialog.id, "other": other})
        tags[dialog.tag] = dialog.id
        if dialog.command is None:
            continue
        if dialog.command in COMMANDS:
            yield Diagnostic("reserved-command", place.at("command"), {"command": dialog.command})
        if dialog.command in commands:
            names = {"command": dialog.command, "other": commands[dialog.command]}
            yield Diagnostic("same-command", place.at("command"), names)
        commands[dialog.command] = dialog.id


def _themes(draft: Draft) -> Iterator[Diagnostic]:
    themes = draft.prompts.themes if draft.prompts else {}
    for theme, dialog in themes.items():
        if not draft.is_dialog(dialog) and any(map(draft.is_dialog, draft.sources)):
            at = draft.sources[PROMPTS].at("themes", theme)
            near = like(dialog, draft.dialogs)
            yield Diagnostic(
                "theme-without-dialog", at, {"theme": theme, "dialog": dialog, "like": near}
            )
    for name, prompt in draft.prompts.prompts.items() if draft.prompts else ():
        if prompt.theme not in themes:
            at = draft.sources[PROMPTS].at("prompts", name, "theme")
            near = like(prompt.theme, themes)
            yield Diagnostic("unknown-theme", at, {"theme": prompt.theme, "like": near})


def _menu(draft: Draft) -> Iterator[Diagnostic]:
    for key in ("first", "more") if draft.menu else ():
        for place, name in enumerate(getattr(draft.menu, key)):
            if not draft.is_dialog(name) and not (name == QUESTION and draft.prompts):
                at = draft.sources[MENU].at(key, place)
                names = {"dialog": name, "like": like(name, draft.dialogs)}
                yield Diagnostic("unknown-dialog", at, names)


def _names(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    for card in dialog.cards.values():
        if card.id in _NOT_CARDS:
            yield Diagnostic("reserved-name", draft.place(dialog, card), {"name": card.id})
        options = getattr(card.kind, "options", ())
        chips = options[:-1] if card.lead else options
        keys: Keys = ("of",) if isinstance(card.kind, ChooseUpTo) else ("choose",)
        if card.lead:
            keys = ("compose", card.id.partition("-")[2])
        for place, option in enumerate(chips):
            at = draft.place(dialog, card, *keys, place)
            if option in _NOT_OPTIONS or (card.lead and option == OWN):
                yield Diagnostic("reserved-name", at, {"name": option})
            elif option in chips[:place]:
                yield Diagnostic("duplicate-option", at, {"option": option})


def _references(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    for card in dialog.cards.values():
        if card.id.endswith(f"-{OWN}"):
            continue  # leads where its slot leads
        for number, rule in enumerate(card.rules):
            at = rule_place(draft, dialog, card, number)
            match rule.go:
                case Go(goal) if goal not in dialog.cards:
                    names = {"card": goal, "like": like(goal, dialog.cards)}
                    yield Diagnostic("unknown-card", at, names)
                case Jump(goal) if not draft.is_dialog(goal):
                    names = {"dialog": goal, "like": like(goal, draft.dialogs)}
                    yield Diagnostic("unknown-dialog", at, names)
                case _:
                    pass
            if rule.when is not None:
                yield from _condition(dialog, rule.when, at)
        yield from _ways_on(card, draft.place(dialog, card, "next"))


def _offers(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    for card in dialog.cards.values():
        for place, other in enumerate(card.kind.offer if isinstance(card.kind, End) else ()):
            if not draft.is_dialog(other):
                at = draft.place(dialog, card, "offer", place)
                names = {"dialog": other, "like": like(other, draft.dialogs)}
                yield Diagnostic("unknown-dialog", at, names)


def rule_place(draft: Draft, dialog: Dialog, card: Card, number: int) -> Place:
    """Give the place of a rule: of its line in a list, or of its option."""
    when = card.rules[number].when
    option = when.options[0] if isinstance(when, Is) else "else"
    line = number - (1 if card.lead else 0)  # a slot's first rule leads to its own words
    listed = draft.place(dialog, card, "next", line)
    return max(listed, draft.place(dialog, card, "next", option))


def _ways_on(card: Card, at: Place) -> Iterator[Diagnostic]:
    if not card.rules or card.rules[-1].when is None:
        return
    cases = {o for rule in card.rules if isinstance(rule.when, Is) for o in rule.when.options}
    only_options = all(isinstance(r.when, Is) and r.when.card == card.id for r in card.rules)
    missing = [o for o in getattr(card.kind, "options", ()) if o not in cases]
    if not (only_options and isinstance(card.kind, Choose)) or missing:
        yield Diagnostic("no-else", at, {"card": card.id, "options": ", ".join(missing) or "none"})


def _condition(dialog: Dialog, condition: Condition, at: Place) -> Iterator[Diagnostic]:
    if isinstance(condition, Every | Some):
        for each in condition.conditions:
            yield from _condition(dialog, each, at)
        return
    card = dialog.cards.get(condition.card)
    if card is None:
        names = {"card": condition.card, "like": like(condition.card, dialog.cards)}
        yield Diagnostic("unknown-card", at, names)
    elif isinstance(condition, Is | AllOf):
        known = _answers(card)
        for option in condition.options:
            if option not in known:
                names = {"card": card.id, "option": option, "like": like(option, known)}
                yield Diagnostic("unknown-option", at, names)
    elif not isinstance(card.kind, Scale | ChooseUpTo):
        yield Diagnostic("not-a-number", at, {"card": card.id})


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
