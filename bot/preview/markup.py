"""Text and entities to HTML: the shortest HTML a writer could have typed for them."""

import html
from collections.abc import Sequence
from itertools import pairwise

from bot.preview.entities import STYLES, Entity, joined, nesting_order

_SIMPLE = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "blockquote": "blockquote",
}


def to_html(text: str, entities: Sequence[Entity]) -> str:
    """The HTML a writer would type for this text; what Telegram finds by itself gets no tag."""
    spans = [e for e in entities if e.type not in STYLES and _tags(e)[0]]
    spans += [run for kind in sorted(STYLES) for run in joined(entities, kind)]
    spans.sort(key=nesting_order)
    units = text.encode("utf-16-le")
    cuts = {0, len(units) // 2}.union(*((span.offset, span.end) for span in spans))
    written: list[str] = []
    opened: list[Entity] = []
    for start, end in pairwise(sorted(cuts)):
        wanted = [span for span in spans if span.offset <= start < span.end]
        same = 0
        while opened[same : same + 1] and opened[same : same + 1] == wanted[same : same + 1]:
            same += 1
        written += [_tags(span)[1] for span in reversed(opened[same:])]
        written += [_tags(span)[0] for span in wanted[same:]]
        written.append(html.escape(units[2 * start : 2 * end].decode("utf-16-le"), quote=False))
        opened = wanted
    written += [_tags(span)[1] for span in reversed(opened)]
    return "".join(written)


def _tags(entity: Entity) -> tuple[str, str]:
    match entity.type:
        case "text_link":
            return f'<a href="{html.escape(entity.url or "")}">', "</a>"
        case "expandable_blockquote":
            return "<blockquote expandable>", "</blockquote>"
        case "pre" if entity.language:
            opening = f'<pre><code class="language-{html.escape(entity.language)}">'
            return opening, "</code></pre>"
        case "pre":
            return "<pre>", "</pre>"
        case "custom_emoji":
            return f'<tg-emoji emoji-id="{entity.custom_emoji_id}">', "</tg-emoji>"
        case kind if kind in _SIMPLE:
            return f"<{_SIMPLE[kind]}>", f"</{_SIMPLE[kind]}>"
        case _:
            return "", ""
