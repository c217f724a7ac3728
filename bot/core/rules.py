"""The rules of a whole library: what no single file can tell.

Each rule gives diagnostics; a library without any can be walked to every end, in every
language, with every button within 64 bytes.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from bot.core.arguments import Spoken
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
    chosen,
)
from bot.core.drafts import Draft
from bot.core.library import BOT, SAFETY, Texts
from bot.core.text_rules import check_texts


def check(draft: Draft) -> Iterator[Diagnostic]:
    """Give what is wrong with the library as a whole."""
    yield from _unique(draft)
    yield from _same_texts(draft)
    for dialog in draft.dialogs.values():
        wrong = [*_references(draft, dialog), *_steps(draft, dialog)]
        yield from wrong
        if not wrong:
            yield from _reach(draft, dialog)
        for texts in draft.texts.values():
            yield from _texts(draft, dialog, texts)
    yield from check_texts(draft, (BOT, SAFETY, *draft.dialogs))


def like(name: str, known: Iterator[str] | tuple[str, ...]) -> str:
    """Give the known name that looks most like `name`, or nothing."""
    return next(iter(get_close_matches(name, list(known), 1)), "")


def _same_texts(draft: Draft) -> Iterator[Diagnostic]:
    """Every language has every text."""
    names = dict[str, set[str]]()
    for key, source in draft.sources.items():
        locale, _, scope = key.partition("/")
        if scope:
            names.setdefault(scope, set()).update(str(keys[0]) for keys in source.places)
    for scope, wanted in names.items():
        for locale in draft.texts:
            key = f"{locale}/{scope}"
            if key in draft.sources and key not in draft.unreadable:
                had = {str(keys[0]) for keys in draft.sources[key].places}
                file = draft.sources[key]
                for name in sorted(wanted - had):
                    yield Diagnostic("missing-text", file.at(), {"text": name, "file": file.path})


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
        tags[dialog.tag], commands[dialog.command] = dialog.id, dialog.id


def _references(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    for card in dialog.cards.values():
        if card.id.endswith(f"-{OWN}"):
            continue  # leads where its slot leads
        at = draft.place(dialog, card, "next")
        for rule in card.rules:
            match rule.go:
                case Go(goal) if goal not in dialog.cards:
                    names = {"card": goal, "like": like(goal, tuple(dialog.cards))}
                    yield Diagnostic("unknown-card", at, names)
                case Jump(goal) if goal not in draft.sources:
                    names = {"dialog": goal, "like": like(goal, tuple(draft.dialogs))}
                    yield Diagnostic("unknown-dialog", at, names)
                case _:
                    pass
            if rule.when is not None:
                yield from _condition(dialog, rule.when, at)
        yield from _ways_on(card, at)


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


def _texts(draft: Draft, dialog: Dialog, texts: Texts) -> Iterator[Diagnostic]:
    key = f"{texts.locale}/{dialog.id}"
    if key in draft.unreadable:
        return
    file = draft.sources[key].path
    for card, name in wanted_texts(dialog):
        if not texts.has(dialog.id, name) and not (texts.has(SAFETY, name) and card):
            yield Diagnostic(
                "missing-text", draft.place(dialog, card), {"text": name, "file": file}
            )
    for keys in draft.sources[key].places:
        name = str(keys[0])
        for variable in sorted(texts.variables(dialog.id, name)):
            yield from _variable(draft, dialog, texts, name, variable)


def _variable(
    draft: Draft, dialog: Dialog, texts: Texts, name: str, variable: str
) -> Iterator[Diagnostic]:
    if name.endswith(f"-clause.{OWN}") and variable == "words":
        return
    if not Spoken.knows(dialog, variable) and variable not in draft.facts:
        at = draft.sources[f"{texts.locale}/{dialog.id}"].at(name)
        cards = tuple(dialog.cards)
        names = {"argument": variable, "text": name, "like": like(variable, cards)}
        yield Diagnostic("unknown-argument", at, names)
    card, _, facet = variable.rpartition("-")
    if facet == "clause" and card in dialog.cards:
        for option in getattr(dialog.cards[card].kind, "options", ()):
            if not texts.has(dialog.id, f"{card}-clause.{option}"):
                at = draft.sources[f"{texts.locale}/{dialog.id}"].at(name)
                wanted = f"{card}-clause.{option}"
                file = f"locales/{texts.locale}/{dialog.id}.ftl"
                yield Diagnostic("missing-text", at, {"text": wanted, "file": file})


def wanted_texts(dialog: Dialog) -> Iterator[tuple[Card | None, str]]:
    """Give the texts that a dialog needs, with the card that needs each."""
    yield from ((None, "title"), (None, "about"))
    yield from ((None, f"step-{step}") for step in range(1, (dialog.steps or 0) + 1))
    for card in dialog.cards.values():
        yield card, card.text
        if card.lead is not None:
            yield card, card.lead
        if card.copy is not None:
            yield card, card.copy
        match card.kind:
            case Choose(options) | ChooseUpTo(options, _, _):
                own = chosen(OWN) if card.lead else ()
                yield from ((card, f"{card.text}.{o}") for o in options if o not in own)
            case Scale():
                yield from ((card, f"{card.text}.{end}") for end in ("low", "high"))
            case Ask():
                yield card, f"{card.text}.heading"
            case _:
                pass
