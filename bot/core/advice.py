"""What would make a library better: warnings and hints for its authors.

The bot runs without any of it being mended; `check --strict` does not pass.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.core.diagnostics import Diagnostic, Place
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
    Some,
)
from bot.core.drafts import Draft, Selector
from bot.core.library import Arguments
from bot.core.markup import shown
from bot.core.rules import like, wanted_texts
from bot.core.text_rules import longest_text

LONG_CARD: Final = 700
LONG_LABEL: Final = 24
MANY_OPTIONS: Final = 6
MANY_IN_A_LIST: Final = 10
SAFETY_DAYS: Final = 183

_QUOTED: Final = re.compile('[“‘"][^”’"]*[”’"]')


def advise(draft: Draft, today: date) -> Iterator[Diagnostic]:
    """Give the advice on a draft without errors; `today` is for the age of safety numbers."""
    for dialog in draft.dialogs.values():
        yield from _ways(draft, dialog)
        yield from _options(draft, dialog)
        for locale in draft.texts:
            yield from _selectors(draft, dialog, locale)
            yield from _unused(draft, dialog, locale)
            yield from _size(draft, dialog, locale)
            yield from _forbidden(draft, dialog, locale)
        yield from _untranslated(draft, dialog)
    if draft.safety_checked and (today - draft.safety_checked).days > SAFETY_DAYS:
        at = draft.sources["safety"].at("checked")
        yield Diagnostic("safety-numbers-old", at, {"checked": draft.safety_checked.isoformat()})


def _ways(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    ahead = {card.id: _ahead(dialog, card) for card in dialog.cards.values()}
    for card in dialog.cards.values():
        reached = [dialog.cards[each] for each in {card.id, *ahead[card.id]}]
        if not any(_ends(each) for each in reached):
            at = draft.place(dialog, card)
            yield Diagnostic("no-way-to-an-end", at, {"card": card.id})
        for rule in card.rules:
            if rule.when is not None and not card.id.endswith("-own"):
                behind = {each for each, cards in ahead.items() if card.id in cards} | {card.id}
                if not _can_hold(dialog, rule.when, behind):
                    at = draft.place(dialog, card, "next")
                    goal = rule.go.card if isinstance(rule.go, Go) else ""
                    yield Diagnostic("never-holds", at, {"card": card.id, "goal": goal})


def _ahead(dialog: Dialog, card: Card) -> set[str]:
    seen, todo = set[str](), [card]
    while todo:
        goals = {rule.go.card for rule in todo.pop().rules if isinstance(rule.go, Go)}
        todo += [dialog.cards[goal] for goal in goals - seen]
        seen |= goals
    return seen


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


def _agree(dialog: Dialog, conditions: tuple[Condition, ...]) -> bool:
    """Tell whether no card that takes one answer is asked for two different ones."""
    wanted = dict[str, set[str]]()
    for each in conditions:
        if isinstance(each, Is) and isinstance(dialog.cards[each.card].kind, Choose | Ask):
            wanted[each.card] = wanted.get(each.card, set(each.options)) & set(each.options)
    return all(wanted.values())


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


def _selectors(draft: Draft, dialog: Dialog, locale: str) -> Iterator[Diagnostic]:
    """A selection on an answer names exactly that card's options: none falls into the default."""
    shapes = draft.shapes[f"{locale}/{dialog.id}"]
    path = draft.sources[f"{locale}/{dialog.id}"].path
    for name in draft.names(locale, dialog.id):
        for selector in shapes.selectors(name):
            known = _selectable(dialog, selector)
            at = Place(path, selector.line, selector.column)
            for option in known:
                if option not in selector.keys and option not in {"none", "several"}:
                    names = {"text": name, "argument": selector.argument, "option": option}
                    yield Diagnostic("option-not-in-selector", at, names)
            for key in selector.keys:
                if known and key not in known:
                    names = {"text": name, "argument": selector.argument, "option": key}
                    yield Diagnostic("unknown-in-selector", at, {**names, "like": like(key, known)})


def _selectable(dialog: Dialog, selector: Selector) -> tuple[str, ...]:
    card = dialog.cards.get(selector.argument)
    match card.kind if card else None:
        case Choose(options):
            return *options, "none"
        case ChooseUpTo(options):
            return *options, "several", "none"
        case Ask():
            return "answered", "skipped", "none"
        case _:
            return ()


def _unused(draft: Draft, dialog: Dialog, locale: str) -> Iterator[Diagnostic]:
    shapes = draft.shapes[f"{locale}/{dialog.id}"]
    texts = draft.texts[locale]
    used, todo = set[str](), [name for _, name in wanted_texts(dialog)]
    todo += [f"{card.text}.continue" for card in dialog.cards.values()]
    while todo:
        name = todo.pop()
        if name in used:
            continue
        used.add(name)
        todo += shapes.references(name)
        for variable in texts.variables(dialog.id, name):
            card, _, facet = variable.rpartition("-")
            if facet == "clause" and card in dialog.cards:
                options = getattr(dialog.cards[card].kind, "options", ())
                todo += [f"{card}-clause.{option}" for option in options]
    for name in draft.names(locale, dialog.id):
        if name not in used:
            at = draft.text_place(locale, dialog.id, name)
            yield Diagnostic("unused-text", at, {"text": name})


def _size(draft: Draft, dialog: Dialog, locale: str) -> Iterator[Diagnostic]:
    shapes = draft.shapes[f"{locale}/{dialog.id}"]
    for name in draft.names(locale, dialog.id):
        if "." in name and not name.partition(".")[0].endswith("-clause"):
            size = max(len(each) for each in shapes.samples(name, lambda _: ""))
            attribute = name.partition(".")[2]
            if size > LONG_LABEL and attribute not in {"heading", "low", "high"}:
                at = draft.text_place(locale, dialog.id, name)
                sizes: Arguments = {"text": name, "size": size, "most": LONG_LABEL}
                yield Diagnostic("long-label", at, sizes)
    for text in dict.fromkeys(card.text for card in dialog.cards.values()):
        if text in draft.names(locale, dialog.id):
            card = next(each for each in dialog.cards.values() if each.text == text)
            size = longest_text(draft, dialog, card, locale)
            if size > LONG_CARD:
                at = draft.text_place(locale, dialog.id, text)
                yield Diagnostic("long-card", at, {"text": text, "size": size, "most": LONG_CARD})


def _forbidden(draft: Draft, dialog: Dialog, locale: str) -> Iterator[Diagnostic]:
    words = draft.forbidden.get(locale, frozenset())
    shapes = draft.shapes[f"{locale}/{dialog.id}"]
    for name in draft.names(locale, dialog.id):
        said = " ".join(shown(each) for each in shapes.samples(name, lambda _: ""))
        found = set(re.findall(r"[^\W\d_]+", _QUOTED.sub(" ", said).casefold())) & words
        for word in sorted(found):
            at = draft.text_place(locale, dialog.id, name)
            yield Diagnostic("forbidden-word", at, {"text": name, "word": word})


def _untranslated(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    first, *others = draft.texts
    for name in draft.names(first, dialog.id):
        said = next(draft.shapes[f"{first}/{dialog.id}"].samples(name, lambda _: ""), "")
        for other in others:
            same = next(draft.shapes[f"{other}/{dialog.id}"].samples(name, lambda _: ""), None)
            if same == said and len(said.split()) >= 3:
                at = draft.text_place(other, dialog.id, name)
                names = {"text": name, "first": first, "other": other}
                yield Diagnostic("same-in-two-languages", at, names)
