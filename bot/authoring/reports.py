"""Diagnostics as they are printed: for people, for programs, for a review on GitHub."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.content.explaining import explain, in_words
from bot.core.diagnostics import Diagnostic, Severity
from bot.core.library import Texts

FORMATS = ("text", "json", "github")

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


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
        lines = files.get(each.place.path, "").splitlines()
        if each.place.line <= len(lines) and each.code != "unreadable-file":
            line = lines[each.place.line - 1]
            before = line[: each.place.column - 1]
            pad = "".join("\t" if sign == "\t" else " " for sign in before)
            yield f"    {line}"
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
    where = f"file={each.place.path},line={each.place.line},col={each.place.column}"
    message = in_words(each, texts).replace("%", "%25").replace("\n", "%0A")
    return f"::{_COMMANDS[each.severity]} {where},title={each.code}::{message}"
