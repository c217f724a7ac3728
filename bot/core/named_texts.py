"""Which texts there must be, by their names, and which arguments they may use.

A text that is missing is told once: where it is wanted, or else at the top of its file.
"""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from bot.core.arguments import Spoken
from bot.core.diagnostics import Diagnostic, Keys, Place, like
from bot.core.dialog import OWN, Ask, Card, Choose, ChooseUpTo, Dialog, Scale, chosen
from bot.core.drafts import Draft
from bot.core.library import BOT, SAFETY, Texts
from bot.core.prompts import PROMPTS, theme_name

_OWN: Final[Mapping[str, tuple[str, ...]]] = {
    "menu-line": ("need", "about", "minutes"),
    "prompt-head": ("theme", "minutes"),
    "progress-now": ("days",),
    "progress-month": ("month", "days"),
    "progress-line": ("title", "count"),
    "key-continue": ("need",),
    "page-consent": ("purpose",),
    "page-privacy": ("days",),
    "page-warning": ("kinds",),
    "page-wiped": ("blanked", "left"),
    "page-settings": ("progress", "protect", "kept", "daily", "time", "look-backs"),
    "page-daily": ("days", "list", "time", "sound", "here", "coming", "weekday", "date"),
    "page-here": ("here",),
    "page-put-off": ("coming", "weekday", "time"),
    "page-ask-time": ("about", "repeated"),
    "page-look-back": ("days", "time"),
    "page-look-back-now": ("title",),
    "page-looked-back": ("answer",),
    "key-here": ("here",),
    "day-of-month": ("day", "month"),
    "step": ("step", "steps", "name"),
    "scale-ends": ("low", "high"),
    "list-and": ("a", "b"),
    "list-comma": ("a", "b"),
}
"""What the bot's own texts may use."""


def check_names(draft: Draft) -> Iterator[Diagnostic]:
    """Give the texts that are missing, and the arguments that are not there."""
    told = set[tuple[str, str]]()
    for found in _missing(draft):
        name = str(found.arguments["file"]), str(found.arguments["text"])
        if name not in told:
            told.add(name)
            yield found
    for dialog in draft.dialogs.values():
        for texts in _readable(draft, dialog.id):
            yield from _arguments(draft, dialog, texts)
        yield from _apart(draft, dialog)
    yield from _own_arguments(draft)


def wanted_texts(dialog: Dialog) -> Iterator[tuple[Card | None, str]]:
    """Give the texts that a dialog needs, with the card that needs each."""
    yield from ((None, "title"), (None, "about"))
    yield from ((None, f"step-{step}") for step in range(1, (dialog.steps or 0) + 1))
    for card in dialog.cards.values():
        yield card, card.text
        if card.lead is not None:
            yield card, card.lead
        yield from ((card, name) for name in (card.copy, card.colleagues) if name is not None)
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


def prompt_texts(draft: Draft) -> Iterator[tuple[Keys, str]]:
    """Give the texts that the daily questions need, with the place in their file of each."""
    if draft.prompts is not None:
        yield from ((("themes", theme), theme_name(theme)) for theme in draft.prompts.themes)
        yield from ((("prompts", name), name) for name in draft.prompts.prompts)


def clauses(dialog: Dialog, variable: str) -> tuple[str, ...]:
    """Give the texts that an argument such as `role-clause` is made of."""
    card, _, facet = variable.rpartition("-")
    if facet != "clause" or card not in dialog.cards:
        return ()
    options = getattr(dialog.cards[card].kind, "options", ())
    return tuple(f"{card}-clause.{option}" for option in options)


def _missing(draft: Draft) -> Iterator[Diagnostic]:
    for dialog in draft.dialogs.values():
        for texts in _readable(draft, dialog.id):
            yield from _wanted(draft, dialog, texts)
    for keys, name in prompt_texts(draft):
        for texts in _readable(draft, PROMPTS):
            if not texts.has(PROMPTS, name):
                yield _told(draft, draft.sources[PROMPTS].at(*keys), texts, PROMPTS, name)
    for texts in _readable(draft, SAFETY):
        if not texts.has(SAFETY, SAFETY):
            at = draft.sources[f"{texts.locale}/{SAFETY}"].at()
            yield _told(draft, at, texts, SAFETY, SAFETY)
    yield from _same(draft)


def _wanted(draft: Draft, dialog: Dialog, texts: Texts) -> Iterator[Diagnostic]:
    for card, name in wanted_texts(dialog):
        if not texts.has(dialog.id, name) and not (texts.has(SAFETY, name) and card):
            yield _told(draft, draft.place(dialog, card), texts, dialog.id, name)
    for name in draft.names(texts.locale, dialog.id):
        for variable in sorted(texts.variables(dialog.id, name)):
            for clause in clauses(dialog, variable):
                if not texts.has(dialog.id, clause):
                    at = draft.text_place(texts.locale, dialog.id, name)
                    yield _told(draft, at, texts, dialog.id, clause)


def _same(draft: Draft) -> Iterator[Diagnostic]:
    """Every language has every text."""
    scopes = dict.fromkeys(key.partition("/")[2] for key in draft.sources if "/" in key)
    for scope in scopes:
        names = dict.fromkeys(n for locale in draft.texts for n in draft.names(locale, scope))
        strays = _strays(draft, scope, names)
        for texts in _readable(draft, scope):
            file = draft.sources[f"{texts.locale}/{scope}"]
            for name in names:
                if name not in strays and not texts.has(scope, name):
                    yield _told(draft, file.at(), texts, scope, name)


def _told(draft: Draft, at: Place, texts: Texts, scope: str, name: str) -> Diagnostic:
    file = draft.sources[f"{texts.locale}/{scope}"].path
    above, _, attribute = name.partition(".")
    names = {"text": name, "file": file, "above": above, "attribute": attribute or "none"}
    return Diagnostic("missing-text", at, names)


def _strays(draft: Draft, scope: str, names: Iterable[str]) -> AbstractSet[str]:
    """Give the buttons that their cards do not have: one language's slip is not copied."""
    if scope not in draft.dialogs:
        return frozenset()
    dialog = draft.dialogs[scope]
    cards = {card.text for card in dialog.cards.values()}
    fine = {name for _, name in wanted_texts(dialog)} | {f"{each}.continue" for each in cards}
    return {name for name in names if name.rpartition(".")[0] in cards and name not in fine}


def _arguments(draft: Draft, dialog: Dialog, texts: Texts) -> Iterator[Diagnostic]:
    for name in draft.names(texts.locale, dialog.id):
        for variable in sorted(texts.variables(dialog.id, name)):
            if name.endswith(f"-clause.{OWN}") and variable == "words":
                continue
            if not Spoken.knows(dialog, variable) and variable not in draft.facts:
                at = draft.text_place(texts.locale, dialog.id, name)
                near = like(variable, (*dialog.cards, *draft.facts))
                yield Diagnostic(
                    "unknown-argument", at, {"text": name, "argument": variable, "like": near}
                )


def _apart(draft: Draft, dialog: Dialog) -> Iterator[Diagnostic]:
    """A question for colleagues is made from taps alone."""
    for card in (each for each in dialog.cards.values() if each.colleagues):
        for texts in _readable(draft, dialog.id):
            name = card.colleagues or ""
            for variable in sorted(texts.variables(dialog.id, name)):
                about, _, facet = variable.rpartition("-")
                if facet == "words" or (facet == "clause" and f"{about}-{OWN}" in dialog.cards):
                    at = draft.text_place(texts.locale, dialog.id, name)
                    names = {"text": name, "argument": variable}
                    yield Diagnostic("words-for-colleagues", at, names)


def _own_arguments(draft: Draft) -> Iterator[Diagnostic]:
    """The bot's own texts, the safety card and the questions use only what they are given."""
    for scope in (BOT, PROMPTS, SAFETY) if draft.facts else (BOT, PROMPTS):
        for texts in _readable(draft, scope):
            for name in draft.names(texts.locale, scope):
                known = tuple(draft.facts) if scope == SAFETY else _OWN.get(name, ())
                for variable in sorted(texts.variables(scope, name) - set(known)):
                    at = draft.text_place(texts.locale, scope, name)
                    near = like(variable, known)
                    names = {"text": name, "argument": variable, "like": near}
                    yield Diagnostic("unknown-argument", at, names)


def _readable(draft: Draft, scope: str) -> Iterator[Texts]:
    for texts in draft.texts.values():
        if f"{texts.locale}/{scope}" not in draft.unreadable:
            yield texts
