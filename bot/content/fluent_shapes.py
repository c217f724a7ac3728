"""What a text can look like: its variants one by one, its greatest length, what it selects on.

For checks alone. A text is followed through the texts and terms that it refers to; that these
end and stay small, `bot.content.fluent_references` has seen to.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from fluent.syntax import ast

from bot.content.fluent_references import Entries
from bot.content.text_files import Lines
from bot.core.drafts import ARGUMENT, Selector


@dataclass(frozen=True, slots=True)
class FluentShapes:
    """Looks into the texts of one file. A `bot.core.drafts.Shapes`."""

    entries: Entries
    lines: Lines = field(repr=False)
    _samples: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def samples(self, name: str) -> tuple[str, ...]:
        """As in `bot.core.drafts.Shapes`."""
        if name not in self._samples:
            variants = [v for s in self._selects(name) for v in s.variants if not v.default]
            self._samples[name] = tuple(self._flat(name, each) for each in (None, *variants))
        return self._samples[name]

    def longest(self, name: str, length: Callable[[str], int]) -> int:
        """As in `bot.core.drafts.Shapes`."""
        return sum(self._length(element, length) for element in self._pattern(name))

    def selectors(self, name: str) -> Iterator[Selector]:
        """As in `bot.core.drafts.Shapes`."""
        for select in _selects_in(self._pattern(name)):
            if isinstance(select.selector, ast.VariableReference):
                keys = {_key(variant): variant.default for variant in select.variants}
                default = next(key for key, is_default in keys.items() if is_default)
                place = self.lines.at(select.span.start if select.span else 0)
                yield Selector(select.selector.id.name, tuple(keys), default, *place)

    def references(self, name: str) -> Iterator[str]:
        """As in `bot.core.drafts.Shapes`."""
        return (_referred(each) for each in _references_in(self._pattern(name)))

    def _pattern(self, name: str) -> list[ast.TextElement | ast.Placeable]:
        entry_name, _, attribute = name.partition(".")
        entry = self.entries.get(entry_name)
        if entry is None:
            return []
        named = (each.value for each in entry.attributes if each.id.name == attribute)
        pattern = next(named, None) if attribute else entry.value
        return pattern.elements if pattern else []

    def _flat(self, name: str, wanted: ast.Variant | None) -> str:
        return "".join(self._said(each, wanted) for each in self._pattern(name))

    def _said(self, node: ast.SyntaxNode, wanted: ast.Variant | None) -> str:
        match node:
            case ast.StringLiteral():
                return str(node.parse()["value"])  # "\u000A" is one sign, not six
            case ast.TextElement() | ast.NumberLiteral():
                return str(node.value)
            case ast.Placeable():
                return self._said(node.expression, wanted)
            case ast.SelectExpression():
                default = next(each for each in node.variants if each.default)
                variant = next((each for each in node.variants if each is wanted), default)
                return "".join(self._said(each, wanted) for each in variant.value.elements)
            case ast.MessageReference() | ast.TermReference():
                return self._flat(_referred(node), wanted)
            case _:
                return ARGUMENT

    def _length(self, node: ast.SyntaxNode, length: Callable[[str], int]) -> int:
        match node:
            case ast.StringLiteral():
                return len(node.parse()["value"])
            case ast.TextElement() | ast.NumberLiteral():
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
            case ast.MessageReference() | ast.TermReference():
                return self.longest(_referred(node), length)
            case _:
                return 0

    def _selects(self, name: str) -> Iterator[ast.SelectExpression]:
        pattern = self._pattern(name)
        yield from _selects_in(pattern)
        for reference in _references_in(pattern):
            yield from self._selects(_referred(reference))


NO_SHAPES: Final = FluentShapes({}, Lines(""))


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
