"""The texts of a Fluent file as a translator edits them, put back without touching the rest.

A *cell* is the pattern of a message or an attribute as it stands in the file, without what it is
indented by: `{ $role -> ...` and all. Putting cells back changes those patterns alone; remarks,
order and layout stay. A text that is not there yet is put behind the one that comes before it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeAlias

from fluent.syntax import FluentParser, ast

_SPECIAL: Final = (".", "[", "*", "}")
"""Signs that mean something else to Fluent at the beginning of a line."""

Edit: TypeAlias = tuple[int, int, str]
"""From and to where, and what comes there."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A text by its name (`role`, `role.fixer`), with the remarks that stand above it.

    `start` and `end` are the place of its pattern; `close` tells that no empty line parts it
    from what stands above.
    """

    name: str
    words: str
    remark: str
    start: int
    end: int
    close: bool


class BrokenFluentError(Exception):
    """What is no Fluent; `problem` says why, in the parser's words."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


def cells(text: str) -> Mapping[str, Cell]:
    """Give the texts of a file by name, in its order.

    Raises:
        BrokenFluentError: it cannot be read whole.
    """
    found, group = dict[str, Cell](), ""
    for entry in _entries(text):
        if isinstance(entry, ast.GroupComment | ast.ResourceComment):
            group = (entry.content or "").strip() if isinstance(entry, ast.GroupComment) else group
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        own = entry.comment.content if entry.comment else None
        remark = " · ".join(" ".join(each.split()) for each in (group, own) if each)
        close = not text[: _span(entry)[0]].endswith("\n\n")
        for name, pattern in _patterns(entry):
            start, end = _span(pattern)
            end = start + len(text[start:end].rstrip(" \n"))
            found[name] = Cell(name, _words(text[start:end]), remark, start, end, close)
    return found


def problem(words: str) -> str | None:
    """Say why `words` cannot be the cell of a text; None where they can."""
    try:
        entries = _entries("x" + _rendered(words, 4) + "\n")
    except BrokenFluentError as error:
        return error.problem
    match entries:
        case [ast.Message(value=ast.Pattern(), attributes=[])]:
            return None
        case _:
            return "Expected one text"


def normal(words: str) -> str:
    """Give a cell as it comes back from a file: no empty lines around it, no common indent."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n").rstrip(" \n").split("\n")
    while lines and not lines[0].strip(" "):
        del lines[0]
    return "\n".join(_dedented(lines))


def put(text: str, words: Mapping[str, str], order: Sequence[Cell]) -> str:
    """Give the text of a file with these cells by name.

    `order` are the texts of the other language, in the order in which new ones come.

    Raises:
        BrokenFluentError: the file cannot be read whole.
    """
    known = cells(text)
    edits = [_replaced(text, known[name], words[name]) for name in words if name in known]
    edits += _inserted(text, {n: w for n, w in words.items() if n not in known}, order)
    parts, at = list[str](), 0
    for start, end, said in sorted(edits, key=lambda edit: edit[:2]):
        parts += (text[at:start], said)
        at = end
    done = "".join((*parts, text[at:]))
    return done if text.strip() else done.strip() + "\n"


def _entries(text: str) -> list[ast.EntryType]:
    body: list[ast.EntryType] = FluentParser(with_spans=True).parse(text).body
    for entry in body:
        if isinstance(entry, ast.Junk):
            raise BrokenFluentError(entry.annotations[0].message or "")
    return body


def _patterns(entry: ast.Message | ast.Term) -> Iterator[tuple[str, ast.Pattern]]:
    name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
    if entry.value is not None:
        yield name, entry.value
    for attribute in entry.attributes:
        yield f"{name}.{attribute.id.name}", attribute.value


def _span(node: ast.SyntaxNode) -> tuple[int, int]:
    return (node.span.start, node.span.end) if node.span else (0, 0)


def _indent(lines: Iterable[str]) -> int:
    used = (line for line in lines if line.strip(" "))
    return min((len(line) - len(line.lstrip(" ")) for line in used), default=0)


def _dedented(lines: Sequence[str]) -> Iterator[str]:
    indent = _indent(lines)
    return (line[indent:] if line.strip(" ") else "" for line in lines)


def _words(pattern: str) -> str:
    """Take away the indent of a pattern; what begins behind its `=` has none on its first line."""
    first, *rest = pattern.split("\n")
    if first.startswith(" "):
        return "\n".join(_dedented((first, *rest)))
    return "\n".join((first, *_dedented(rest)))


def _rendered(words: str, indent: int) -> str:
    """Give what comes behind a name: `= words`, or the words on lines of their own."""
    first, *rest = words.split("\n")
    begins_oddly = first.startswith(_SPECIAL)
    if not rest or begins_oddly:
        return " = " + "\n".join((first, *_indented(rest, indent)))
    return " =\n" + "\n".join(_indented((first, *rest), indent))


def _indented(lines: Iterable[str], indent: int) -> Iterator[str]:
    return (" " * indent + line if line.strip(" ") else "" for line in lines)


def _replaced(text: str, cell: Cell, words: str) -> Edit:
    """Put words in the place of a pattern, laid out as it was where they fit so."""
    line = text.rfind("\n", 0, cell.start) + 1
    opening = text[line : cell.start]
    first, *rest = words.split("\n")
    if opening.strip() and (not rest or (not first.startswith(" ") and _indent(rest) == 0)):
        old = text[cell.start : cell.end].split("\n")[1:]
        indent = _indent(old) or 4 + _indent([opening])
        return cell.start, cell.end, "\n".join((first, *_indented(rest, indent)))
    equals = text.rindex("=", 0, cell.start)
    name = text.rfind("\n", 0, equals) + 1
    indent = 4 + _indent([text[name:equals]])
    start = equals - (text[equals - 1] == " ")
    return start, cell.end, _rendered(words, indent)


def _inserted(text: str, words: Mapping[str, str], order: Sequence[Cell]) -> Iterator[Edit]:
    """Put texts that are not there yet behind those that come before them."""
    entries = {
        ("-" if isinstance(each, ast.Term) else "") + each.id.name: each
        for each in _entries(text)
        if isinstance(each, ast.Message | ast.Term)
    }
    first = min((_span(entry)[0] for entry in entries.values()), default=len(text))
    behind, fresh = None, list[str]()
    for message, group in groupby(order, key=lambda cell: cell.name.partition(".")[0]):
        wanted = list(group)
        entry = entries.get(message)
        if entry is not None:
            yield from _completed(text, entry, words, wanted)
            behind = _span(entry)[1]
        elif any(cell.name in words for cell in wanted):
            gap, new = "\n" if wanted[0].close else "\n\n", _message(message, words, wanted)
            if behind is None:
                fresh.append(gap + new if fresh else new)
            else:
                yield behind, behind, gap + new
    if fresh:
        yield first, first, "".join(fresh) + "\n\n"


def _message(name: str, words: Mapping[str, str], wanted: Iterable[Cell]) -> str:
    said = _rendered(words[name], 4) if name in words else " ="
    attributes = "".join(_attribute(cell.name, words) for cell in wanted if cell.name != name)
    return name + said + attributes


def _attribute(name: str, words: Mapping[str, str]) -> str:
    return f"\n    .{name.partition('.')[2]}{_rendered(words[name], 8)}" if name in words else ""


def _completed(
    text: str, entry: ast.Message | ast.Term, words: Mapping[str, str], wanted: Iterable[Cell]
) -> Iterator[Edit]:
    """Give a message that is there the value and the attributes that it lacks."""
    equals = text.index("=", _span(entry.id)[1]) + 1
    behind = _span(entry.value)[1] if entry.value else equals
    there = {each.id.name: _span(each)[1] for each in entry.attributes}
    for cell in wanted:
        attribute = cell.name.partition(".")[2]
        if attribute in there:
            behind = there[attribute]
        elif attribute:
            yield behind, behind, _attribute(cell.name, words)
        elif cell.name in words:
            yield _span(entry.id)[1], equals, _rendered(words[cell.name], 4)
