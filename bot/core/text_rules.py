"""The rules of texts that a reader of the bot would run into: broken HTML, nothing, too much."""

from collections.abc import Callable, Iterator
from typing import Final

from bot.core.arguments import FACETS
from bot.core.diagnostics import Diagnostic, Place
from bot.core.dialog import Card, ChooseUpTo, Dialog
from bot.core.drafts import Draft, Shapes
from bot.core.markup import fault_in
from bot.core.notes import MAX_NOTES

MAX_TEXT: Final = 4096
"""Characters of a message (Bot API, sendMessage)."""

_AROUND: Final = 400
"""Room for what stands around a card's text: step, hints, the words of a lost note."""

_SHOWN: Final = ("", "heading", "low", "high")
"""The attributes (or none) that stand in a card; all others are on buttons, or in a sentence."""


def check_texts(draft: Draft, scopes: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Give what is wrong with the texts of these scopes, in every language."""
    for key, shapes in draft.shapes.items():
        locale, _, scope = key.partition("/")
        if scope not in scopes or key in draft.unreadable:
            continue
        plain = _plain(draft, scope)
        for name in draft.names(locale, scope):
            samples = shapes.samples(name)
            if not any(sample.strip() for sample in samples):
                at = draft.text_place(locale, scope, name)
                yield Diagnostic("empty-text", at, {"text": name})
            if name.partition(".")[2] in _SHOWN and name not in plain:
                yield from _html(draft.text_place(locale, scope, name), name, samples)
        if scope in draft.dialogs:
            yield from _too_long(draft, draft.dialogs[scope], locale)


def _html(at: Place, name: str, samples: tuple[str, ...]) -> Iterator[Diagnostic]:
    piece = next((found for each in samples if (found := fault_in(each))), None)
    if piece is not None:
        code = "quote-in-text" if "blockquote" in piece else "broken-html"
        yield Diagnostic(code, at, {"text": name, "piece": piece})


def longest_text(draft: Draft, dialog: Dialog, card: Card, locale: str) -> int:
    """Give the most characters that the card's own text can have, without what was typed."""
    shapes = draft.shapes[f"{locale}/{dialog.id}"]
    return shapes.longest(card.text, _lengths(dialog, shapes))


def _too_long(draft: Draft, dialog: Dialog, locale: str) -> Iterator[Diagnostic]:
    for card in dialog.cards.values():
        if not draft.has_text(locale, dialog.id, card.text):
            continue
        size = longest_text(draft, dialog, card, locale) + MAX_NOTES + _AROUND
        if size > MAX_TEXT:
            at = draft.text_place(locale, dialog.id, card.text)
            yield Diagnostic("text-too-long", at, {"text": card.text, "size": size})


def _lengths(dialog: Dialog, shapes: Shapes) -> Callable[[str], int]:
    """Give the greatest length of each argument; typed words are counted apart."""

    def length(name: str) -> int:
        card, _, facet = name.rpartition("-")
        if card not in dialog.cards or facet not in FACETS or facet == "words":
            return len(name) if name not in dialog.cards else 12
        kind = dialog.cards[card].kind
        most = kind.most if isinstance(kind, ChooseUpTo) else 1
        text = f"{card}-clause" if facet == "clause" else dialog.cards[card].text
        options = getattr(kind, "options", ())
        pieces = sorted((shapes.longest(f"{text}.{o}", lambda _: 0) for o in options), reverse=True)
        return sum(piece + len(" and ") for piece in pieces[:most])

    return length


def _plain(draft: Draft, scope: str) -> frozenset[str]:
    """Give the texts that are never read as HTML, besides labels and clauses."""
    dialog = draft.dialogs.get(scope)
    cards = dialog.cards.values() if dialog else ()
    apart = (name for card in cards for name in (card.copy, card.colleagues) if name)
    return frozenset((*apart, "title", "about", "need", "find"))
