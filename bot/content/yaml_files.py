"""YAML, read strictly: every scalar is text, every value has a line, no key stands twice.

`18:30`, `yes`, `no` and `on` stay what the trainer typed; pydantic turns a text into a number
where the format wants one. Anchors and aliases are refused: nobody needs them in a dialog, and
a few lines of them can grow to gigabytes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias, cast

import yaml

from bot.core.diagnostics import Diagnostic, Keys, Place, Source

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"

_MAX_DEPTH: Final = 30
_QUICK: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Ten times as fast, where PyYAML was built with libyaml."""
_SLOW_AT_MOST: Final = 100_000
_PROBLEMS: Final = {
    "mapping values are not allowed": "colon",
    "could not find expected ':'": "no-colon",
    "',' or ']'": "list",
    "',' or '}'": "braces",
    "unexpected end of stream": "quote",
    "<block end>": "indent",
    "cannot start any token": "sign",
}
"""What the message calls the parser's own sentences, by words in them."""


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file as plain values, with their places and what is wrong with it."""

    value: Plain
    source: Source
    faults: tuple[Diagnostic, ...]


def read_yaml(path: str, text: str) -> YamlFile:
    """Read the text of a file; what cannot be read is among the faults."""
    reading = _Reading(path)
    try:
        refused = next(_refused(text), None)
        if refused is not None:
            return _broken(reading.fault(*refused))
        node = yaml.compose(text, Loader=_QUICK)
    except yaml.MarkedYAMLError as error:
        return _broken(_syntax(reading, text, _in_plain_words(text, error)))
    value = reading.plain(node, ()) if node is not None else {}
    return YamlFile(value, Source(path, reading.places), tuple(reading.faults))


def _refused(text: str) -> Iterator[tuple[str, yaml.Mark]]:
    """Give what is not read at all, before anything has grown."""
    depth = 0
    for event in yaml.parse(text, Loader=_QUICK):
        mark = cast("yaml.Mark", event.start_mark)
        if getattr(event, "anchor", None) is not None:
            yield "yaml-anchor", mark
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            yield "too-deep", mark


def _in_plain_words(text: str, error: yaml.MarkedYAMLError) -> yaml.MarkedYAMLError:
    """Give the error as the slower reader tells it, if soon: it says more of what it found."""
    if len(text) > _SLOW_AT_MOST:
        return error
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as told:
        return told
    return error


def _syntax(reading: "_Reading", text: str, error: yaml.MarkedYAMLError) -> Diagnostic:
    mark, problem = cast("yaml.Mark", error.problem_mark), error.problem or ""
    kind = next((kind for words, kind in _PROBLEMS.items() if words in problem), "other")
    lines = text.split("\n")
    if mark.line >= len(lines):  # libyaml may point behind the last line
        end = Place(reading.path, len(lines), len(lines[-1]) + 1)
        return Diagnostic("yaml-syntax", end, {"kind": kind, "problem": problem})
    line = lines[mark.line]
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in line[mark.column : mark.column + 1] + indent:
        return reading.fault("tab", mark)
    return reading.fault("yaml-syntax", mark, kind=kind, problem=problem)


def _broken(fault: Diagnostic) -> YamlFile:
    return YamlFile({}, Source(fault.place.path, {}), (fault,))


@dataclass(slots=True)
class _Reading:
    path: str
    places: dict[Keys, tuple[int, int]] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)

    def plain(self, node: yaml.Node, keys: Keys) -> Plain:
        self.places.setdefault(keys, (node.start_mark.line + 1, node.start_mark.column + 1))
        match node:
            case yaml.MappingNode():
                return dict(self._items(node, keys))
            case yaml.SequenceNode():
                return [self.plain(each, (*keys, i)) for i, each in enumerate(node.value)]
            case _:
                return str(node.value)

    def fault(self, code: str, mark: yaml.Mark, **arguments: str) -> Diagnostic:
        return Diagnostic(code, Place(self.path, mark.line + 1, mark.column + 1), arguments)

    def _items(self, node: yaml.MappingNode, keys: Keys) -> Iterator[tuple[str, Plain]]:
        seen = set[str]()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.faults.append(self.fault("yaml-key-not-text", key.start_mark))
                continue
            name = str(key.value)
            if name in seen:
                self.faults.append(self.fault("duplicate-key", key.start_mark, key=name))
                continue
            seen.add(name)
            self.places[(*keys, name)] = key.start_mark.line + 1, key.start_mark.column + 1
            yield name, self.plain(value, (*keys, name))
