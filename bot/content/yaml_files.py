"""YAML, read strictly: every scalar is text, every value has a line, no key stands twice.

`18:30`, `yes`, `no` and `on` stay what the trainer typed; pydantic turns a text into a number
where the format wants one. Anchors and aliases are refused: nobody needs them in a dialog, and
a few lines of them can grow to gigabytes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from bot.core.diagnostics import Diagnostic, Keys, Place, Source

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"

_MAX_DEPTH = 30


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file as plain values, with their places and what is wrong with it."""

    value: Plain
    source: Source
    faults: tuple[Diagnostic, ...]


@dataclass(slots=True)
class _Reading:
    path: str
    places: dict[Keys, tuple[int, int]] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)

    def plain(self, node: yaml.Node, keys: Keys) -> Plain:
        self.places.setdefault(keys, (node.start_mark.line + 1, node.start_mark.column + 1))
        if len(keys) > _MAX_DEPTH:
            self._fault("yaml-too-deep", node)
            return ""
        match node:
            case yaml.MappingNode():
                return dict(self._items(node, keys))
            case yaml.SequenceNode():
                return [self.plain(each, (*keys, i)) for i, each in enumerate(node.value)]
            case _:
                return str(node.value)

    def _items(self, node: yaml.MappingNode, keys: Keys) -> Iterator[tuple[str, Plain]]:
        seen = set[str]()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._fault("yaml-key-not-text", key)
                continue
            name = str(key.value)
            if name in seen:
                self._fault("duplicate-key", key, key=name)
                continue
            seen.add(name)
            self.places[(*keys, name)] = key.start_mark.line + 1, key.start_mark.column + 1
            yield name, self.plain(value, (*keys, name))

    def _fault(self, code: str, node: yaml.Node, **arguments: str) -> None:
        place = Place(self.path, node.start_mark.line + 1, node.start_mark.column + 1)
        self.faults.append(Diagnostic(code, place, arguments))


def read_yaml(path: str, text: str) -> YamlFile:
    """Read the text of a file; what cannot be read is among the faults."""
    reading = _Reading(path)
    try:
        alias = next(
            (
                token
                for token in yaml.scan(text, Loader=yaml.SafeLoader)
                if isinstance(token, yaml.AnchorToken | yaml.AliasToken)
            ),
            None,
        )
        if alias is not None:
            place = Place(path, alias.start_mark.line + 1, alias.start_mark.column + 1)
            return YamlFile({}, Source(path, {}), (Diagnostic("yaml-anchor", place),))
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(path, mark.line + 1, mark.column + 1) if mark else Place(path)
        fault = Diagnostic("yaml-syntax", place, {"problem": error.problem or ""})
        return YamlFile({}, Source(path, {}), (fault,))
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        fault = Diagnostic("yaml-character", Place(path, line), {"problem": error.reason})
        return YamlFile({}, Source(path, {}), (fault,))
    except RecursionError:
        return YamlFile({}, Source(path, {}), (Diagnostic("yaml-too-deep", Place(path)),))
    value = reading.plain(node, ()) if node is not None else {}
    return YamlFile(value, Source(path, reading.places), tuple(reading.faults))
