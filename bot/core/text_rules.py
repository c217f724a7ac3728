"""The rules of texts: each language has what the dialogs and the bot want, and no more."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.core.arguments import Spoken
from bot.core.diagnostics import Diagnostic
from bot.core.dialog import OWN, Ask, Card, Choose, ChooseUpTo, Dialog, Scale, chosen
from bot.core.draft import Draft, like
from bot.core.library import BOT, SAFETY, Texts

_OWN_ARGUMENTS: Final[Mapping[str, frozenset[str]]] = {
    "menu-line": frozenset({"title", "about", "minutes"}),
    "step": frozenset({"step", "steps", "name"}),
    "scale-ends": frozenset({"low", "high"}),
    "list-and": frozenset({"a", "b"}),
    "list-comma": frozenset({"a", "b"}),
}
"""What the bot's own texts may use."""


def check_texts(draft: Draft) -> Iterator[Diagnostic]:
    """Give what is wrong with the texts, dialog by dialog and language by language."""
    yield from _same_texts(draft)
    for texts in draft.texts.values():
        yield from _own_texts(draft, texts)
        for dialog in draft.dialogs.values():
            yield from _texts(draft, dialog, texts)


def _same_texts(draft: Draft) -> Iterator[Diagnostic]:
    """Every language has every text."""
    names = dict[str, set[str]]()
    for key, source in draft.sources.items():
        locale, _, scope = key.partition("/")
        if scope:
            names.setdefault(scope, set()).update(str(keys[0]) for keys in source.places)
    for scope, wanted in names.items():
        # What a card needs is missed at that card by `_texts`, the safety card by `_own_texts`.
        dialog = draft.dialogs.get(scope)
        needed = {name for _, name in _wanted(dialog)} if dialog else {SAFETY}
        for locale in draft.texts:
            key = f"{locale}/{scope}"
            if key in draft.sources and key not in draft.unreadable:
                had = {str(keys[0]) for keys in draft.sources[key].places}
                file = draft.sources[key]
                for name in sorted(wanted - had - needed):
                    yield Diagnostic("missing-text", file.at(), {"text": name, "file": file.path})


def _own_texts(draft: Draft, texts: Texts) -> Iterator[Diagnostic]:
    """The bot's own texts and the safety card use only what they are given."""
    for scope in (BOT, SAFETY):
        key = f"{texts.locale}/{scope}"
        if key in draft.unreadable or (scope == SAFETY and not draft.facts):
            continue
        source = draft.sources[key]
        if scope == SAFETY and not texts.has(SAFETY, SAFETY):
            yield Diagnostic("missing-text", source.at(), {"text": SAFETY, "file": source.path})
        for keys in source.places:
            name = str(keys[0])
            known = _OWN_ARGUMENTS.get(name, frozenset()) if scope == BOT else {*draft.facts}
            for variable in sorted(texts.variables(scope, name) - known):
                names = {"argument": variable, "text": name, "like": like(variable, known)}
                yield Diagnostic("unknown-argument", source.at(name), names)


def _texts(draft: Draft, dialog: Dialog, texts: Texts) -> Iterator[Diagnostic]:
    key = f"{texts.locale}/{dialog.id}"
    if key in draft.unreadable:
        return
    file = draft.sources[key].path
    for card, name in _wanted(dialog):
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


def _wanted(dialog: Dialog) -> Iterator[tuple[Card | None, str]]:
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
