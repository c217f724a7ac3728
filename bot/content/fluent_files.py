"""Fluent texts: one bundle a scope and language, its places and what is wrong with it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import FluentParser, ast

from bot.content.fluent_references import Uses, reference_faults, uses
from bot.content.fluent_shapes import NO_SHAPES, FluentShapes
from bot.content.text_files import Lines
from bot.core.diagnostics import Diagnostic, Keys, Place, Source
from bot.core.library import Arguments, TextError

_NOTHING: Final[Arguments] = {}
_MAX_DEPTH: Final = 30
_MOST: Final = 100
"""Faults of a file that are told."""
_BRACKET: Final = re.compile(r"^#.*|^[a-zA-Z-]|[{}]", re.MULTILINE)
"""A bracket in a text; a remark or the beginning of a message, which ends all that was open."""
_PROBLEMS: Final[Mapping[tuple[str, str], str]] = {
    ("E0002", ""): "no-text",
    ("E0003", "="): "no-text",
    ("E0003", "}"): "open-brace",
    ("E0003", "]"): "open-bracket",
    ("E0005", ""): "no-words",
    ("E0010", ""): "no-star",
    ("E0015", ""): "two-stars",
    ("E0027", ""): "lone-brace",
    ("E0028", ""): "no-name",
}
"""What the message calls the parser's codes, some of them with what was expected."""
_TAB_INDENT: Final = re.compile(r"^ *\t", re.MULTILINE)


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
    lines = Lines(text)
    too_deep = _too_deep(text)
    if too_deep is not None:
        fault = Diagnostic("too-deep", Place(path, *lines.at(too_deep)))
        return FluentFile(FluentBundle([locale]), Source(path, {}), {}, (fault,), NO_SHAPES)
    resource = FluentParser(with_spans=True).parse(text)
    places, faults = dict[Keys, tuple[int, int]](), list[Diagnostic]()
    entries = {
        ("-" if isinstance(each, ast.Term) else "") + each.id.name: each
        for each in resource.body
        if isinstance(each, ast.Message | ast.Term)
    }
    seen = set[str]()
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            faults.append(_junk(path, lines, entry))
        if not isinstance(entry, ast.Message):
            continue
        for name, start in _names(entry):
            place = lines.at(start)
            if name in seen:
                faults.append(Diagnostic("duplicate-text", Place(path, *place), {"text": name}))
            seen.add(name)
            places[(name,)] = place
    used = uses(entries)
    faults += reference_faults(path, lines, used)
    variables = {name: _wanted(used, name) for name in seen}
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(resource, allow_overrides=True)
    shapes = FluentShapes(entries, lines)
    return FluentFile(bundle, Source(path, places), variables, tuple(faults[:_MOST]), shapes)


def _too_deep(text: str) -> int | None:
    """Give the place of a bracket that is nested too deeply for a text that people read."""
    depth = 0
    for found in _BRACKET.finditer(text):
        if found[0] == "{":
            depth += 1
            if depth > _MAX_DEPTH:
                return found.start()
        else:
            depth = max(depth - 1, 0) if found[0] == "}" else 0
    return None


def _junk(path: str, lines: Lines, junk: ast.Junk) -> Diagnostic:
    tab = _TAB_INDENT.search(junk.content or "")
    if tab:
        return Diagnostic("tab", Place(path, *lines.at(_start(junk) + tab.end() - 1)))
    note = junk.annotations[0]
    place = Place(path, *lines.at(_start(note)))
    given = str(note.arguments[0]) if note.arguments else ""
    kind = _PROBLEMS.get((note.code, given)) or _PROBLEMS.get((note.code, "")) or "other"
    said = {"kind": kind, "problem": note.message or "", "name": given}
    return Diagnostic("fluent-syntax", place, said)


def _names(message: ast.Message) -> Iterator[tuple[str, int]]:
    if message.value is not None:
        yield message.id.name, _start(message)
    for attribute in message.attributes:
        yield f"{message.id.name}.{attribute.id.name}", _start(attribute)


def _wanted(used: Mapping[str, Uses], name: str) -> frozenset[str]:
    """Give the arguments that a text may want, through the texts it refers to as well.

    Not through terms: those have arguments of their own, where they are used.
    """
    todo, seen, variables = [name], set[str](), set[str]()
    while todo:
        text = todo.pop()
        if text in used and text not in seen:
            seen.add(text)
            variables |= used[text].variables
            todo += [each for each, _ in used[text].texts if not each.startswith("-")]
    return frozenset(variables)


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0
