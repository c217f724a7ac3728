"""Message entities: spans of a text that mean something, counted in UTF-16 code units.

`settle` does to a text what Telegram's servers do before anyone sees it: it cleans control
characters, trims the ends, joins and splits styles, and finds commands and links. The rules are
those of TDLib (`fix_formatted_text`), whose order they keep.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from bot.preview.detection import detect

STYLES = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
VERBATIM = frozenset({"pre", "code", "date_time"})

_OUTERMOST_FIRST = (
    *("blockquote", "expandable_blockquote", "pre", "code", "date_time", "text_link"),
    *("bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji"),
)
_PRIORITY = {kind: rank for rank, kind in enumerate(_OUTERMOST_FIRST)}
_REMOVED = "\r\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u0333\u033f\u030a"
_CLEANED = {code: " " for code in range(32) if code != 10} | dict.fromkeys(map(ord, _REMOVED))
_BLANK = " \n\u00a0\u00ad\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
_BLANK += "\u200a\u200b\u200c\u200d\u200e\u200f\u202f\u205f\u2060\u2800\u3000\u3164\ufeff\uffa0"


@dataclass(frozen=True, slots=True)
class Entity:
    """One span; `offset` and `length` in UTF-16 code units, `url` for a text_link."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    custom_emoji_id: str | None = None

    @property
    def end(self) -> int:
        """The first code unit behind the span."""
        return self.offset + self.length

    def to_json(self) -> dict[str, Any]:
        """The Bot API's MessageEntity."""
        extras = {
            "url": self.url,
            "language": self.language,
            "custom_emoji_id": self.custom_emoji_id,
        }
        span = {"type": self.type, "offset": self.offset, "length": self.length}
        return span | {name: value for name, value in extras.items() if value}


def utf16_length(text: str) -> int:
    """How many UTF-16 code units `text` has; what Telegram calls characters."""
    return len(text) + sum(character > "\uffff" for character in text)


def nesting_order(entity: Entity) -> tuple[int, int, int]:
    """The sort key that puts an enclosing entity before what it encloses."""
    rank = _PRIORITY.get(entity.type, _PRIORITY["text_link"])
    return entity.offset, -entity.length, rank


def settle(text: str, entities: Iterable[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """The text and entities as they will stand in the chat; an empty text where nothing is left."""
    text, entities = _clean(text, entities)
    entities = arrange(entities)
    kept = text.rstrip(" \n")
    if not kept.strip(_BLANK):
        return "", ()
    end = utf16_length(kept)
    entities = [
        replace(entity, length=min(entity.end, end) - entity.offset)
        for entity in entities
        if entity.offset < end
    ]
    # White space inside the first entity stays, as on Telegram: only what stands before it goes.
    start = min([len(kept) - len(kept.lstrip(" \n")), *(entity.offset for entity in entities)])
    text = kept[start:]
    entities = [replace(entity, offset=entity.offset - start) for entity in entities]
    return text, tuple(arrange([*entities, *_new_ones(text, entities)]))


def arrange(entities: Iterable[Entity]) -> list[Entity]:
    """Entities that nest properly: styles of a kind joined, then cut where others begin or end."""
    spans = sorted((entity for entity in entities if entity.length > 0), key=nesting_order)
    quotes = _disjoint(entity for entity in spans if entity.type in QUOTES)
    others = _disjoint(entity for entity in spans if entity.type not in QUOTES | STYLES)
    blocks = [*quotes, *(entity for entity in others if not _crosses(entity, quotes))]
    runs = [run for kind in sorted(STYLES) for run in joined(spans, kind)]
    return sorted([*blocks, *_cut(runs, blocks)], key=nesting_order)


def joined(entities: Sequence[Entity], kind: str) -> list[Entity]:
    """The spans of one style, in order, with overlapping and touching ones made one."""
    runs: list[Entity] = []
    for entity in sorted((e for e in entities if e.type == kind), key=nesting_order):
        if runs and entity.offset <= runs[-1].end:
            length = max(runs[-1].end, entity.end) - runs[-1].offset
            runs[-1] = replace(runs[-1], length=length)
        else:
            runs.append(entity)
    return runs


def _cut(runs: Sequence[Entity], blocks: Sequence[Entity]) -> list[Entity]:
    cuts = {run.offset for run in runs}
    cuts.update(offset for block in blocks for offset in (block.offset, block.end))
    pieces = []
    for run in runs:
        inside = [cut for cut in sorted(cuts) if run.offset < cut < run.end]
        for start, end in pairwise([run.offset, *inside, run.end]):
            if not any(b.type in VERBATIM and b.offset <= start < b.end for b in blocks):
                pieces.append(Entity(run.type, start, end - start))
    return pieces


def _disjoint(spans: Iterable[Entity]) -> list[Entity]:
    kept: list[Entity] = []
    for entity in spans:
        if not kept or entity.offset >= kept[-1].end:
            kept.append(entity)
    return kept


def _crosses(entity: Entity, quotes: Sequence[Entity]) -> bool:
    return any(
        quote.offset < entity.end
        and entity.offset < quote.end
        and not (quote.offset <= entity.offset and entity.end <= quote.end)
        for quote in quotes
    )


def _new_ones(text: str, entities: Sequence[Entity]) -> list[Entity]:
    taken = [entity for entity in entities if entity.type not in QUOTES | STYLES]
    found = []
    for kind, start, end in detect(text):
        offset = utf16_length(text[:start])
        entity = Entity(kind, offset, utf16_length(text[start:end]))
        if not any(entity.offset < old.end and old.offset < entity.end for old in taken):
            found.append(entity)
    return found


def _clean(text: str, entities: Iterable[Entity]) -> tuple[str, Iterable[Entity]]:
    cleaned = text.translate(_CLEANED)
    if len(cleaned) == len(text):
        return cleaned, entities
    moved = [0]
    for character in text:
        units = 0 if character in _REMOVED else utf16_length(character)
        moved.extend([moved[-1] + units] * utf16_length(character))
    return cleaned, [
        replace(e, offset=moved[e.offset], length=moved[e.end] - moved[e.offset]) for e in entities
    ]
