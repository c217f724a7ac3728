"""Pydantic's errors as diagnostics: where in the file, and in our words."""

from collections.abc import Iterator
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.content.yaml_files import Plain, YamlFile
from bot.core.diagnostics import Diagnostic, Keys
from bot.core.draft import like
from bot.core.format import KINDS

_KEYS: Final = (
    *("version", "command", "minutes", "steps", "cards", "step", "next", "copy", "of", "none"),
    *("offer", "when", "go", "dialog", "all", "any", "all_of", "at_least", "at_most"),
    *("checked", "numbers", "words"),
    *KINDS,
)

CODES: Final = {
    "extra_forbidden": "unknown-key",
    "missing": "missing-key",
    "card_kind": "card-kind",
    "string_pattern_mismatch": "wrong-name",
    "string_too_long": "too-long",
    "literal_error": "wrong-choice",
    "int_parsing": "not-a-whole-number",
    "greater_than_equal": "number-too-small",
    "less_than_equal": "number-too-large",
    "too_short": "too-few",
    "too_long": "too-many",
    "": "wrong-kind",
}
"""What pydantic calls an error, and what we do; the last one is for all else."""


def model_faults(error: ValidationError, file: YamlFile) -> Iterator[Diagnostic]:
    """Give a diagnostic for each of pydantic's errors, at its place in the file."""
    errors = error.errors(include_url=False)
    for details in errors:
        if details["type"] == "too_short" and any(_within(each, details) for each in errors):
            continue  # pydantic counts only the good ones; the bad ones are told apart
        keys = _keys(file.value, details["loc"])
        code = CODES.get(details["type"], CODES[""])
        known = (*_KEYS, *_names(file.value))
        key = str(details["loc"][-1]) if code == "missing-key" else _called(keys, details, file)
        names = {
            "key": key,
            "like": like(key, known) if code == "unknown-key" else "",
            "expected": _expected(details),
        }
        yield Diagnostic(code, file.source.at(*keys), names)


def _within(inner: ErrorDetails, outer: ErrorDetails) -> bool:
    depth = len(outer["loc"])
    return len(inner["loc"]) > depth and inner["loc"][:depth] == outer["loc"]


def _called(keys: Keys, details: ErrorDetails, file: YamlFile) -> str:
    """Name what is wrong: a key, one of a list by what it says, or else the file."""
    if not keys:
        return file.source.path
    return keys[-1] if isinstance(keys[-1], str) else str(details["input"])


def _keys(value: Plain, loc: tuple[int | str, ...]) -> Keys:
    """Leave out of pydantic's way to a value the tags of its unions."""
    keys, tagged = Keys(), False
    for part in loc:
        if _is_union(keys) and not tagged:
            tagged = True
            continue
        match value, part:
            case (dict(), str()) if part in value:
                keys, value, tagged = (*keys, part), value[part], False
            case (list(), int()) if part < len(value):
                keys, value, tagged = (*keys, part), value[part], False
            case _:
                pass
    return keys


def _is_union(keys: Keys) -> bool:
    """Tell whether one of several kinds stands at `keys`: a card, a `next`, or a target."""
    match keys:
        case ("cards", _) | ("cards", _, "next") | ("cards", _, "next", str()) | (*_, "go"):
            return True
        case _:
            return False


def _names(value: Plain) -> tuple[str, ...]:
    cards = value.get("cards") if isinstance(value, dict) else None
    return tuple(cards) if isinstance(cards, dict) else ()


def _expected(details: ErrorDetails) -> str:
    context = details.get("ctx", {})
    wanted = ("expected", "ge", "le", "min_length", "max_length")
    return str(next((context[name] for name in wanted if name in context), ""))
