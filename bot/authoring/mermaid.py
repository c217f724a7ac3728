"""A map as Mermaid source, which GitHub and many editors draw.

What an arrow or a box stands for shows in its form: going back is dotted, an offer is thick,
ends are round, other dialogs slanted, halts six-sided.
"""

from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap
from typing import Final

from bot.core.map import Box, Edge, Kind, Map, Node
from bot.core.map_words import MapWords

_FORMS: Final = {
    Box.CARD: ("[", "]"),
    Box.SENTENCE: ("[[", "]]"),
    Box.END: ("([", "])"),
    Box.JUMP: ("[/", "/]"),
    Box.HALT: ("{{", "}}"),
}
_ARROWS: Final = {Kind.ON: "-->", Kind.BACK: "-.->", Kind.OFFER: "==>"}
_WIDTH: Final = 32


def mermaid(drawing: Map, words: MapWords) -> Iterator[str]:
    """Give the lines of the source."""
    yield "flowchart TD"
    for step, nodes in groupby(drawing.by_step(), key=lambda each: each.step):
        boxes = [f"    {_box(node, words)}" for node in nodes]
        if step is None:
            yield from boxes
            continue
        yield f"    subgraph step_{step} [{_quoted(words.step(step))}]"
        yield from (f"    {box}" for box in boxes)
        yield "    end"
    yield from (f"    {_arrow(edge, words)}" for edge in drawing.edges)


def _box(node: Node, words: MapWords) -> str:
    left, right = _FORMS[node.box]
    body = words.body(node)
    lines = [f"<b>{_escaped(words.title(node))}</b>"]
    lines += [_escaped(line) for part in body.splitlines() for line in wrap(part, _WIDTH)]
    return f'{_id(node.id)}{left}"{"<br>".join(lines)}"{right}'


def _arrow(edge: Edge, words: MapWords) -> str:
    label = words.label(edge)
    lines = "<br>".join(_escaped(line) for line in wrap(label, _WIDTH))
    said = f'|"{lines}"|' if label else ""
    return f"{_id(edge.start)} {_ARROWS[edge.kind]}{said} {_id(edge.goal)}"


def _id(name: str) -> str:
    """Give an id that is no word of Mermaid's (`end`) and has only letters, digits and `_`."""
    return "c_" + name.replace(">", "__")


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    for sign in ("&", "#", '"', "<", ">", "`"):
        text = text.replace(sign, f"\0{ord(sign)};")
    return text.replace("\0", "#")
