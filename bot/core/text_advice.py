"""What would make the texts better: unused, untranslated, too long, badly chosen, misspelt."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from bot.core.arguments import FACETS
from bot.core.diagnostics import Diagnostic, Place, like
from bot.core.dialog import Ask, Choose, ChooseUpTo, Dialog
from bot.core.drafts import ARGUMENT, Draft, Selector
from bot.core.library import BOT, SAFETY, Arguments
from bot.core.markup import shown
from bot.core.named_texts import clauses, prompt_texts, wanted_texts
from bot.core.prompts import PROMPTS
from bot.core.spelling import STEMS, misspelt
from bot.core.text_rules import longest_text

LONG_CARD: Final = 700
LONG_LABEL: Final = 24

_QUOTED: Final = re.compile('[“‘"][^”’"]*[”’"]')
_WORD: Final = re.compile(r"[^\W\d_]+")


def advise_on_texts(
    draft: Draft, dictionaries: Mapping[str, Callable[[str], bool]]
) -> Iterator[Diagnostic]:
    """Give the advice on the texts of a draft without errors."""
    for dialog in draft.dialogs.values():
        for locale in draft.texts:
            yield from _selectors(draft, dialog, locale)
            yield from _size(draft, dialog, locale)
    for scope in (BOT, SAFETY, PROMPTS, *draft.dialogs):
        for locale in draft.texts:
            yield from _unused(draft, scope, locale)
            yield from _forbidden(draft, scope, locale)
            yield from _terms(draft, scope, locale)
            if locale in dictionaries:
                yield from misspelt(draft, scope, locale, dictionaries[locale])
        yield from _placeholders(draft, scope)
        yield from _untranslated(draft, scope)


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


def _unused(draft: Draft, scope: str, locale: str) -> Iterator[Diagnostic]:
    if scope in {BOT, SAFETY}:
        return  # the program's own: what it says, it asks for by name
    dialog, texts = draft.dialogs.get(scope), draft.texts[locale]
    todo = [name for _, name in prompt_texts(draft)]
    if dialog is not None:
        todo = ["need", "find", *(name for _, name in wanted_texts(dialog))]
        todo += [f"{card.text}.continue" for card in dialog.cards.values()]
    used = set[str]()
    while todo:
        name = todo.pop()
        if name in used:
            continue
        used.add(name)
        todo += draft.shapes[f"{locale}/{scope}"].references(name)
        for variable in texts.variables(scope, name):
            todo += clauses(dialog, variable) if dialog else ()
    for name in draft.names(locale, scope):
        if name not in used:
            at = draft.text_place(locale, scope, name)
            yield Diagnostic("unused-text", at, {"text": name})


def _size(draft: Draft, dialog: Dialog, locale: str) -> Iterator[Diagnostic]:
    shapes = draft.shapes[f"{locale}/{dialog.id}"]
    for name in draft.names(locale, dialog.id):
        is_attribute = "." in name and not name.partition(".")[0].endswith("-clause")
        if is_attribute or name == "need":
            size = max(len(each.replace(ARGUMENT, "")) for each in shapes.samples(name))
            attribute = name.partition(".")[2]
            if size > LONG_LABEL and attribute not in {"heading", "low", "high"}:
                at = draft.text_place(locale, dialog.id, name)
                sizes: Arguments = {"text": name, "size": size, "most": LONG_LABEL}
                yield Diagnostic("long-label", at, sizes)
    for text in dict.fromkeys(card.text for card in dialog.cards.values()):
        if draft.has_text(locale, dialog.id, text):
            card = next(each for each in dialog.cards.values() if each.text == text)
            size = longest_text(draft, dialog, card, locale)
            if size > LONG_CARD:
                at = draft.text_place(locale, dialog.id, text)
                yield Diagnostic("long-card", at, {"text": text, "size": size, "most": LONG_CARD})


def _forbidden(draft: Draft, scope: str, locale: str) -> Iterator[Diagnostic]:
    """Questions, labels and sentences do without some words; the bot's own pages may explain."""
    words = draft.forbidden.get(locale, frozenset())
    if scope in {BOT, SAFETY} or not words:
        return
    for name, said in _said(draft, scope, locale):
        for word in sorted(set(_WORD.findall(said)) & words):
            at = draft.text_place(locale, scope, name)
            yield Diagnostic("forbidden-word", at, {"text": name, "word": word})


def _terms(draft: Draft, scope: str, locale: str) -> Iterator[Diagnostic]:
    """One thing has one name, whoever wrote the dialog."""
    terms = draft.instead.get(locale, {})
    if not terms:
        return
    longest_first = sorted(terms, key=len, reverse=True)
    pattern = rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b"
    for name, said in _said(draft, scope, locale):
        for word in sorted(set(re.findall(pattern, said))):
            at = draft.text_place(locale, scope, name)
            names = {"text": name, "word": word, "term": terms[word]}
            yield Diagnostic("other-term", at, names)


def _said(draft: Draft, scope: str, locale: str) -> Iterator[tuple[str, str]]:
    """Give what each text of a file says, in small letters; what is quoted is an example.

    What a dialog is found by is read nowhere, and is in anybody's words.
    """
    for name in draft.names(locale, scope):
        if name != STEMS:
            said = " ".join(map(shown, draft.shapes[f"{locale}/{scope}"].samples(name)))
            yield name, _QUOTED.sub(" ", said).casefold()


def _placeholders(draft: Draft, scope: str) -> Iterator[Diagnostic]:
    """What one language tells of an answer, the other tells as well, in whatever form."""
    for locale, texts in draft.texts.items():
        for name in draft.names(locale, scope):
            here = {_base(variable) for variable in texts.variables(scope, name)}
            for other in draft.texts.values():
                for variable in sorted(other.variables(scope, name)):
                    if _base(variable) not in here:
                        at = draft.text_place(locale, scope, name)
                        names = {"text": name, "argument": variable, "other": other.locale}
                        yield Diagnostic("missing-placeholder", at, names)


def _base(variable: str) -> str:
    card, _, facet = variable.rpartition("-")
    return card if facet in FACETS else variable


def _untranslated(draft: Draft, scope: str) -> Iterator[Diagnostic]:
    first, *others = draft.texts
    for name in draft.names(first, scope):
        said = draft.shapes[f"{first}/{scope}"].samples(name)[0]
        for other in others:
            if (
                len(_WORD.findall(shown(said))) < 3
                or said != draft.shapes[f"{other}/{scope}"].samples(name)[0]
            ):
                continue
            at = draft.text_place(other, scope, name)
            names = {"text": name, "first": first, "other": other}
            yield Diagnostic("same-in-two-languages", at, names)
