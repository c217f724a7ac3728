"""What texts refer to: arguments, and other texts that must be there, end, and stay small.

A text that refers to itself through others can never be said, and a few lines of references
can grow to gigabytes: both are told before any text is looked into.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, TypeAlias

from fluent.syntax import ast, visitor

from bot.content.text_files import Lines
from bot.core.diagnostics import Diagnostic, Place, like

Entries: TypeAlias = Mapping[str, ast.Message | ast.Term]
"""The messages and terms (`-name`) of a file."""

MOST_PIECES: Final = 1000
"""What a text may come to with all that it refers to; Fluent itself stops at as many."""
_MAX_DEPTH: Final = 30
_FUNCTIONS: Final = ("NUMBER()", "DATETIME()")


class Uses:
    """What a text uses: `variables` by name, `texts` by name with the place of the reference.

    `pieces` is how many pieces it is made of, all its variants together.
    """

    def __init__(self, pattern: ast.Pattern) -> None:
        found = _Found()
        found.visit(pattern)
        self.variables: AbstractSet[str] = found.variables
        self.texts: Sequence[tuple[str, int]] = found.texts
        self.pieces = found.pieces


def uses(entries: Entries) -> Mapping[str, Uses]:
    """Give what each text of a file uses, by its name (`role`, `role.fixer`, `-term`)."""
    found = dict[str, Uses]()
    for name, entry in entries.items():
        if entry.value is not None:
            found[name] = Uses(entry.value)
        for attribute in entry.attributes:
            found[f"{name}.{attribute.id.name}"] = Uses(attribute.value)
    return found


def reference_faults(path: str, lines: Lines, used: Mapping[str, Uses]) -> Iterator[Diagnostic]:
    """Give what is wrong with the references of a file, each fault once, where it begins."""
    sizes = dict.fromkeys(_FUNCTIONS, 1)
    known = (*used, *_FUNCTIONS)
    for name, found in used.items():
        for text, start in found.texts:
            if text not in known:
                names = {"text": name, "wanted": text, "like": like(text, known)}
                yield Diagnostic("unknown-text", Place(path, *lines.at(start)), names)
        for fault, text, start in _growth(name, used, sizes, ()):
            place = Place(path, *lines.at(start))
            yield Diagnostic(fault, place, {"text": text, "most": MOST_PIECES})


def _growth(
    name: str, used: Mapping[str, Uses], sizes: dict[str, int], around: tuple[str, ...]
) -> Iterator[tuple[str, str, int]]:
    """Find the size of a text in `sizes`; give what keeps it, or one below it, from having one.

    What was told counts as nothing, so that it is told once.
    """
    if name in sizes or name not in used:
        return
    around = (*around, name)
    sizes[name] = used[name].pieces
    for text, start in used[name].texts:
        if text in around or len(around) > _MAX_DEPTH:
            sizes[name] = 0
            yield "circular-text" if text in around else "too-many-references", name, start
            return
        yield from _growth(text, used, sizes, around)
        sizes[name] += sizes.get(text, 0)
    if sizes[name] > MOST_PIECES and used[name].texts:
        sizes[name] = 0
        yield "too-many-references", name, used[name].texts[0][1]


class _Found(visitor.Visitor):
    def __init__(self) -> None:
        self.variables = set[str]()
        self.texts = list[tuple[str, int]]()
        self.pieces = 0

    def visit_TextElement(self, _: ast.TextElement) -> None:
        self.pieces += 1

    def visit_Placeable(self, node: ast.Placeable) -> None:
        self.pieces += 1
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self._text(node, node.id.name, node.attribute)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self._text(node, f"-{node.id.name}", node.attribute)
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self._text(node, f"{node.id.name}()", None)
        self.generic_visit(node)

    def _text(self, node: ast.SyntaxNode, name: str, attribute: ast.Identifier | None) -> None:
        full = name + (f".{attribute.name}" if attribute else "")
        self.texts.append((full, node.span.start if node.span else 0))
