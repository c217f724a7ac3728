"""Fluent texts: one bundle a scope and language, its places and what is wrong with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser, ast, visitor

from bot.content.fluent_shapes import FluentShapes, line_and_column
from bot.core.diagnostics import Diagnostic, Place, Source
from bot.core.library import Arguments, TextError

_NOTHING: Final[Arguments] = {}


@dataclass(frozen=True, slots=True)
class FluentFile:
    """The texts of a file by name (`role`, `role.fixer`), and the arguments each may want."""

    bundle: FluentBundle
    source: Source
    variables: Mapping[str, frozenset[str]]
    faults: tuple[Diagnostic, ...]
    shapes: FluentShapes


class FluentTexts:
    """The texts in one language, from one file a scope. A `bot.core.library.Texts`."""

    def __init__(self, locale: str, files: Mapping[str, FluentFile]) -> None:
        self.locale = locale
        self._files = files

    def has(self, scope: str, message: str) -> bool:
        """As in `bot.core.library.Texts`."""
        return scope in self._files and message in self._files[scope].variables

    def variables(self, scope: str, message: str) -> frozenset[str]:
        """As in `bot.core.library.Texts`."""
        return self._files[scope].variables[message] if self.has(scope, message) else frozenset()

    def say(self, scope: str, message: str, arguments: Arguments = _NOTHING) -> str:
        """As in `bot.core.library.Texts`."""
        if not self.has(scope, message):
            raise TextError(f"{scope}:{message}", "is not there")
        name, _, attribute = message.partition(".")
        bundle = self._files[scope].bundle
        found = bundle.get_message(name)
        pattern = found.attributes[attribute] if attribute else cast("Pattern", found.value)
        text, errors = bundle.format_pattern(pattern, dict(arguments))
        if errors:
            # The error's own words name the argument, never its value.
            raise TextError(f"{scope}:{message}", type(errors[0]).__name__)
        return str(text)


def read_fluent(locale: str, path: str, text: str) -> FluentFile:
    """Read the text of a file; what cannot be read is among the faults."""
    resource = FluentParser(with_spans=True).parse(text)
    places, faults, variables = dict[tuple[str | int, ...], tuple[int, int]](), [], {}
    entries = {
        ("-" if isinstance(each, ast.Term) else "") + each.id.name: each
        for each in resource.body
        if isinstance(each, ast.Message | ast.Term)
    }
    seen = set[str]()
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            note = entry.annotations[0]
            place = Place(path, *line_and_column(text, _start(note)))
            faults.append(Diagnostic("fluent-syntax", place, {"problem": note.message or ""}))
        if not isinstance(entry, ast.Message):
            continue
        for name, start in _names(entry):
            if name in seen:
                place = Place(path, *line_and_column(text, start))
                faults.append(Diagnostic("duplicate-text", place, {"text": name}))
            seen.add(name)
            places[(name,)] = line_and_column(text, start)
            variables[name] = _wanted(entries, name)
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(text), allow_overrides=True)
    shapes = FluentShapes(entries, text)
    return FluentFile(bundle, Source(path, places), variables, tuple(faults), shapes)


def _names(message: ast.Message) -> Iterator[tuple[str, int]]:
    if message.value is not None:
        yield message.id.name, _start(message)
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", _start(attribute)


def _wanted(entries: Mapping[str, ast.Message | ast.Term], name: str) -> frozenset[str]:
    """Give the arguments that a text may want, through the texts it refers to as well."""
    todo, seen, variables = [name], set[str](), set[str]()
    while todo:
        text = todo.pop()
        entry_name, _, attribute = text.partition(".")
        entry = entries.get(entry_name)
        if entry is None or text in seen:
            continue
        seen.add(text)
        named = (each for each in entry.attributes if each.id.name == attribute)
        node = next(named, None) if attribute else entry.value
        if node is not None:
            uses = _Uses()
            uses.visit(node)
            variables |= uses.variables
            todo += uses.texts
    return frozenset(variables)


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0


class _Uses(visitor.Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name for it
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.texts.add(node.id.name + attribute)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.texts.add(f"-{node.id.name}")
        self.generic_visit(node)
