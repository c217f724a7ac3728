"""A map as Graphviz source, and through `dot` as SVG.

Form tells what colour tells, too: going back is dashed, an offer dotted; ends have a double
border, other dialogs point away, halts have eight sides, sentences a tab.
"""

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby
from textwrap import wrap
from typing import Final

from bot.core.map import Box, Edge, Kind, Map, Node
from bot.core.map_words import MapWords

_FORMS: Final = {
    Box.CARD: 'shape=box style="filled,rounded" fillcolor="#ffffff" color="#5b6b7a"',
    Box.SENTENCE: 'shape=tab style=filled fillcolor="#eef4fb" color="#5b6b7a"',
    Box.END: 'shape=box peripheries=2 style="filled,rounded" fillcolor="#e3f1e5" color="#2f6b3a"',
    Box.JUMP: 'shape=cds style=filled fillcolor="#fdf1d8" color="#8a6100"',
    Box.HALT: 'shape=octagon style=filled fillcolor="#f7e0e0" color="#8c2f2f"',
}
_ARROWS: Final = {
    Kind.ON: "",
    Kind.BACK: 'style=dashed color="#9c3d8f" fontcolor="#7a2d70" arrowhead=empty penwidth=1.6',
    Kind.OFFER: 'style=dotted color="#8a6100" fontcolor="#6b4c00" penwidth=1.6',
}
_FONT: Final = 'fontname="Helvetica,Arial,sans-serif"'
_LEGEND_WIDTH: Final = 90
_TITLE_SIZE: Final = 10
_MANY: Final = 4
"""Boxes that one card leads to alone, and that stand in more than one row where it is tight."""
_BELOW: Final = 3
"""So many rows below the last card stands an end that is in no step: past the step's frame."""


@dataclass(frozen=True, slots=True)
class Room:
    """How wide a map may grow: characters in a box and beside an arrow, rows of many boxes."""

    box: int
    label: int
    rows: int


WIDE: Final = Room(36, 24, 1)
TIGHT: Final = Room(24, 18, 3)


class NoGraphvizError(Exception):
    """The program `dot` is not there, or does not draw."""


def svg(source: str) -> str:
    """Draw Graphviz source.

    Raises:
        NoGraphvizError: this machine cannot.
    """
    program = shutil.which("dot")
    if program is None:
        raise NoGraphvizError
    drawn = subprocess.run(  # noqa: S603 - our own source, to the program on the PATH
        [program, "-Tsvg"], input=source, capture_output=True, encoding="utf-8", check=False
    )
    if drawn.returncode != 0:
        raise NoGraphvizError
    return drawn.stdout


def width_pt(drawn: str) -> int:
    """Give the width of a picture, in points."""
    said = re.search(r'width="(\d+)pt"', drawn)
    return int(said[1]) if said else 0


def dot(drawing: Map, words: MapWords, room: Room = WIDE) -> Iterator[str]:
    """Give the lines of the source."""
    yield f"digraph {_quoted(words.dialog.id)} {{"
    yield f"  graph [{_FONT} fontsize=11 nodesep=0.25 ranksep=0.28 label={_legend(words)}]"
    yield f'  node [{_FONT} fontsize=13 margin="0.12,0.05"]'
    yield f'  edge [{_FONT} fontsize=11 color="#5b6b7a" arrowsize=0.7]'
    for step, nodes in groupby(drawing.by_step(), key=lambda each: each.step):
        boxes = [f"  {_box(node, words, room)}" for node in nodes]
        if step is None:
            yield from boxes
            continue
        yield f"  subgraph cluster_{step} {{"
        yield f'    label={_quoted(words.step(step))} labeljust=l fontsize=15 fontcolor="#3d4a57"'
        yield '    style="filled,rounded" color="#d5dce3" fillcolor="#f5f7f9"'
        yield from (f"  {box}" for box in boxes)
        yield "  }"
    rows = _rows(drawing, room)
    yield from (f"  {_arrow(edge, words, room, rows.get(edge, 1))}" for edge in drawing.edges)
    yield "}"


def _rows(drawing: Map, room: Room) -> Mapping[Edge, int]:
    """Give, where it is tight, how many rows an arrow goes down."""
    if room.rows == 1:
        return {}
    nodes, into = {node.id: node for node in drawing.nodes}, Counter(e.goal for e in drawing.edges)
    fans, rows = dict[str, list[Edge]](), dict[Edge, int]()
    for edge in drawing.edges:
        start, goal = nodes[edge.start], nodes[edge.goal]
        if goal.box is Box.END and goal.step is None and start.step is not None:
            rows[edge] = _BELOW
        elif edge.kind is Kind.ON and into[edge.goal] == 1:
            fans.setdefault(edge.start, []).append(edge)
    for fan in fans.values():
        if len(fan) >= _MANY:
            rows |= {edge: 1 + place % room.rows for place, edge in enumerate(fan)}
    return rows


def _legend(words: MapWords) -> str:
    lines = "".join(f"{_escaped(line)}\\l" for line in wrap(words.legend(), _LEGEND_WIDTH))
    return f'"{lines}" labeljust=l'


def _box(node: Node, words: MapWords, room: Room) -> str:
    title = f'<font point-size="{_TITLE_SIZE}" color="#3d4a57">{escape(words.title(node))}</font>'
    lines = [line for part in words.body(node).splitlines() for line in wrap(part, room.box)]
    label = "<br/>".join((title, *(escape(line) for line in lines)))
    return f"{_quoted(node.id)} [label=<{label}> {_FORMS[node.box]}]"


def _arrow(edge: Edge, words: MapWords, room: Room, rows: int) -> str:
    label = "".join(
        f"\u00a0\u00a0{_escaped(line)}\\l" for line in wrap(words.label(edge), room.label)
    )
    said = f'label="{label}" ' if label else ""
    if rows > 1:
        said += f"minlen={rows} "
    return f"{_quoted(edge.start)} -> {_quoted(edge.goal)} [{said}{_ARROWS[edge.kind]}]"


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
