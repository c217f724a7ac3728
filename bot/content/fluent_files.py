"""Fluent texts: one bundle a scope and language, its places and what is wrong with it."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final, cast

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser, ast, visitor

from bot.core.diagnostics import Diagnostic, Place, Source
from bot.core.draft import like
from bot.core.library import Arguments, TextError

_NOTHING: Final[Arguments] = {}


@dataclass(frozen=True, slots=True)
class FluentFile:
    """The texts of a file by name (`role`, `role.fixer`), and the arguments each may want."""

    bundle: FluentBundle
    source: Source
    variables: Mapping[str, frozenset[str]]
    faults: tuple[Diagnostic, ...]


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
    lines = _Lines(text)
    entries = {
        ("-" if isinstance(each, ast.Term) else "") + each.id.name: each
        for each in resource.body
        if isinstance(each, ast.Message | ast.Term)
    }
    seen = set[str]()
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            note = entry.annotations[0]
            place = Place(path, *lines.place(_start(note)))
            faults.append(Diagnostic("fluent-syntax", place, {"problem": note.message or ""}))
        for name, start in _names(entry):
            if name in seen:
                place = Place(path, *lines.place(start))
                faults.append(Diagnostic("duplicate-text", place, {"text": name}))
            seen.add(name)
            places[(name,)] = lines.place(start)
            variables[name] = _wanted(entries, name)
    known = {*entries} | {name for each in resource.body for name, _ in _names(each)}
    for name, start in _used(resource, known):
        place = Place(path, *lines.place(start))
        faults.append(Diagnostic("unknown-text", place, {"text": name, "like": like(name, known)}))
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(text), allow_overrides=True)
    return FluentFile(bundle, Source(path, places), variables, tuple(faults))


def _names(message: ast.EntryType) -> Iterator[tuple[str, int]]:
    if not isinstance(message, ast.Message):
        return
    if message.value is not None:
        yield message.id.name, _start(message)
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", _start(attribute)


def _used(resource: ast.Resource, known: AbstractSet[str]) -> Iterator[tuple[str, int]]:
    """Give the texts that are referred to and not there."""
    uses = _Uses()
    uses.visit(resource)
    return ((name, start) for name, start in uses.texts.items() if name not in known)


class _Lines:
    def __init__(self, text: str) -> None:
        self._text = text

    def place(self, offset: int) -> tuple[int, int]:
        before = self._text[:offset]
        return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


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
        self.texts: dict[str, int] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name for it
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.texts.setdefault(node.id.name + attribute, _start(node))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.texts.setdefault(f"-{node.id.name}", _start(node))
        self.generic_visit(node)
