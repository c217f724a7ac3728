"""Diagnostics as they are printed: for people, for programs, for a review on GitHub."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from bot.content.explaining import explain, in_words
from bot.core.diagnostics import Diagnostic, Severity
from bot.core.library import Texts

FORMATS: Final = ("text", "json", "github")

_AROUND: Final = 60
_COMMANDS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def report(
    diagnostics: Sequence[Diagnostic],
    texts: Texts,
    form: str,
    files: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """Give the lines of a report; with `files` (by path), each fault shows its line."""
    match form:
        case "json":
            yield json.dumps([_plain(each, texts) for each in diagnostics], ensure_ascii=False)
        case "github":
            yield from (_annotation(each, texts) for each in diagnostics)
        case _:
            yield from _lines(diagnostics, texts, files or {})


def _lines(
    diagnostics: Iterable[Diagnostic], texts: Texts, files: Mapping[str, str]
) -> Iterator[str]:
    for each in diagnostics:
        yield from explain((each,), texts)
        lines = files.get(each.place.path, "").split("\n")
        if each.place.path in files and each.place.line <= len(lines):
            yield from _pointed(lines[each.place.line - 1], each.place.column - 1)


def _pointed(line: str, column: int) -> Iterator[str]:
    """Give a line, or as much of a long one as can be read, with a caret below the column."""
    start = max(0, column - _AROUND) if len(line) > 2 * _AROUND else 0
    part = line[start : start + 2 * _AROUND]
    pad = "".join("\t" if sign == "\t" else " " for sign in part[: column - start])
    yield f"    {part}"
    yield f"    {pad}^"


def _plain(each: Diagnostic, texts: Texts) -> Mapping[str, str | int]:
    return {
        "path": each.place.path,
        "line": each.place.line,
        "column": each.place.column,
        "severity": each.severity.value,
        "code": each.code,
        "message": in_words(each, texts),
    }


def _annotation(each: Diagnostic, texts: Texts) -> str:
    path = _escaped(each.place.path).replace(",", "%2C").replace(":", "%3A")
    where = f"file={path},line={each.place.line},col={each.place.column}"
    message = _escaped(in_words(each, texts))
    return f"::{_COMMANDS[each.severity]} {where},title={each.code}::{message}"


def _escaped(text: str) -> str:
    """Escape as GitHub's workflow commands want it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
