"""A dialog's texts as a sheet to translate, in the order of the conversation."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.authoring.maps import told_in
from bot.content.fluent_cells import Cell
from bot.core.conversation import Part, parts
from bot.core.drafts import Draft
from bot.core.library import Texts
from bot.core.map_words import MapWords, essence
from bot.core.sheet import Row, Sheet

_MOST_WAYS: Final = 3
"""So many cards before a card are named."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The texts of a scope in two languages, by name; `target` may lack some, or all."""

    scope: str
    source_locale: str
    target_locale: str
    source: Mapping[str, Cell]
    target: Mapping[str, Cell]


def sheet(pair: Pair, draft: Draft, words: Texts) -> Sheet:
    """Give the sheet of a dialog, or of another scope (in the order of its file)."""
    rows = _conversation(pair, draft, words) if pair.scope in draft.dialogs else _file(pair, words)
    return Sheet(pair.source_locale, pair.target_locale, tuple(rows))


def status(pair: Pair, name: str) -> str:
    """Tell how far a text is: `missing`, `same` (as the source) or `done`."""
    if name not in pair.target:
        return "missing"
    source, target = pair.source[name].words, pair.target[name].words
    says_something = re.search(r"[^\W\d_]{2,} ", re.sub(r"\{[^{}]*\}", "", source) + " ")
    return "same" if source == target and says_something else "done"


def _file(pair: Pair, words: Texts) -> Iterator[Row]:
    return (_row(pair, words, name, "", cell.remark) for name, cell in pair.source.items())


def _conversation(pair: Pair, draft: Draft, words: Texts) -> Iterator[Row]:
    dialog = draft.dialogs[pair.scope]
    told = told_in(draft, dialog, pair.source_locale)
    said = MapWords(dialog, words, told)
    shapes = draft.shapes[f"{pair.source_locale}/{pair.scope}"]
    for part in parts(said, tuple(pair.source), shapes.references):
        kind = words.say("check", part.kind)
        if part.kind == "part-card" and part.card and said.kind(part.card):
            kind += f" · {said.kind(part.card)}"
        about = essence(told(part.about) or "") if part.about else ""
        context = (_came(part, words), f"“{about}”" if about else "", pair.source[part.name].remark)
        yield _row(pair, words, part.name, kind, " · ".join(filter(None, context)))


def _came(part: Part, words: Texts) -> str:
    if not part.by:
        return ""
    more = "; …" if len(part.by) > _MOST_WAYS else ""
    return words.say("check", "part-after", {"cards": "; ".join(part.by[:_MOST_WAYS]) + more})


def _row(pair: Pair, words: Texts, name: str, kind: str, context: str) -> Row:
    target = pair.target[name].words if name in pair.target else ""
    state = words.say("check", f"status-{status(pair, name)}")
    return Row(pair.scope, name, kind, context, pair.source[name].words, target, state)
