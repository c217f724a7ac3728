"""What a text can look like: its variants one by one, its greatest length, what it selects on.

For checks alone. A text is followed through the texts and terms that it refers to; a reference
in a circle counts once.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from fluent.syntax import ast

from bot.core.drafts import Selector

Entries: TypeAlias = Mapping[str, ast.Message | ast.Term]
"""The messages and terms (`-name`) of a file."""


@dataclass(frozen=True, slots=True)
class FluentShapes:
    """Looks into the texts of one file. A `bot.core.drafts.Shapes`."""

    entries: Entries
    text: str = field(repr=False)
    _around: frozenset[str] = field(default=frozenset(), repr=False)

    def samples(self, name: str, fill: Callable[[str], str]) -> Iterator[str]:
        """As in `bot.core.drafts.Shapes`."""
        yield self._flat(name, fill, None)
        for select in self._selects(name):
            for variant in select.variants:
                if not variant.default:
                    yield self._flat(name, fill, variant)

    def longest(self, name: str, length: Callable[[str], int]) -> int:
        """As in `bot.core.drafts.Shapes`."""
        pattern = self._pattern(name)
        deeper = FluentShapes(self.entries, self.text, self._around | {name})
        return sum(deeper._length(element, length) for element in pattern)

    def selectors(self, name: str) -> Iterator[Selector]:
        """As in `bot.core.drafts.Shapes`."""
        for select in _selects_in(self._pattern(name)):
            if isinstance(select.selector, ast.VariableReference):
                keys = {_key(variant): variant.default for variant in select.variants}
                default = next(key for key, is_default in keys.items() if is_default)
                start = select.span.start if select.span else 0
                place = line_and_column(self.text, start)
                yield Selector(select.selector.id.name, tuple(keys), default, *place)

    def references(self, name: str) -> Iterator[str]:
        """As in `bot.core.drafts.Shapes`."""
        return (_referred(each) for each in _references_in(self._pattern(name)))

    def _pattern(self, name: str) -> list[ast.TextElement | ast.Placeable]:
        entry_name, _, attribute = name.partition(".")
        entry = self.entries.get(entry_name)
        if entry is None or name in self._around:
            return []
        named = (each.value for each in entry.attributes if each.id.name == attribute)
        pattern = next(named, None) if attribute else entry.value
        return pattern.elements if pattern else []

    def _flat(self, name: str, fill: Callable[[str], str], wanted: ast.Variant | None) -> str:
        deeper = FluentShapes(self.entries, self.text, self._around | {name})
        return "".join(deeper._said(each, fill, wanted) for each in self._pattern(name))

    def _said(
        self, node: ast.SyntaxNode, fill: Callable[[str], str], wanted: ast.Variant | None
    ) -> str:
        match node:
            case ast.TextElement():
                return node.value
            case ast.Placeable():
                return self._said(node.expression, fill, wanted)
            case ast.SelectExpression():
                default = next(each for each in node.variants if each.default)
                variant = wanted if wanted in node.variants else default
                return "".join(self._said(e, fill, wanted) for e in variant.value.elements)
            case ast.VariableReference():
                return fill(node.id.name)
            case ast.StringLiteral() | ast.NumberLiteral():
                return node.value
            case ast.MessageReference() | ast.TermReference():
                return self._flat(_referred(node), fill, wanted)
            case _:
                return ""

    def _length(self, node: ast.SyntaxNode, length: Callable[[str], int]) -> int:
        match node:
            case ast.TextElement():
                return len(node.value)
            case ast.Placeable():
                return self._length(node.expression, length)
            case ast.SelectExpression():
                return max(
                    sum(self._length(element, length) for element in variant.value.elements)
                    for variant in node.variants
                )
            case ast.VariableReference():
                return length(node.id.name)
            case ast.StringLiteral() | ast.NumberLiteral():
                return len(node.value)
            case ast.MessageReference() | ast.TermReference():
                return self.longest(_referred(node), length)
            case _:
                return 0

    def _selects(self, name: str) -> Iterator[ast.SelectExpression]:
        pattern = self._pattern(name)
        yield from _selects_in(pattern)
        deeper = FluentShapes(self.entries, self.text, self._around | {name})
        for reference in _references_in(pattern):
            yield from deeper._selects(_referred(reference))


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Give the line and the column of a place in a text, both from 1."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def _within(nodes: list[ast.TextElement | ast.Placeable]) -> Iterator[ast.SyntaxNode]:
    for node in nodes:
        inner: ast.SyntaxNode = node
        while isinstance(inner, ast.Placeable):
            inner = inner.expression
        yield inner
        if isinstance(inner, ast.SelectExpression):
            for variant in inner.variants:
                yield from _within(variant.value.elements)


def _selects_in(nodes: list[ast.TextElement | ast.Placeable]) -> Iterator[ast.SelectExpression]:
    return (node for node in _within(nodes) if isinstance(node, ast.SelectExpression))


def _references_in(
    nodes: list[ast.TextElement | ast.Placeable],
) -> Iterator[ast.MessageReference | ast.TermReference]:
    kinds = ast.MessageReference | ast.TermReference
    return (node for node in _within(nodes) if isinstance(node, kinds))


def _referred(node: ast.MessageReference | ast.TermReference) -> str:
    sign = "-" if isinstance(node, ast.TermReference) else ""
    return sign + node.id.name + (f".{node.attribute.name}" if node.attribute else "")


def _key(variant: ast.Variant) -> str:
    key = variant.key
    return key.value if isinstance(key, ast.NumberLiteral) else key.name
