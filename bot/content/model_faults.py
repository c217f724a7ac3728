"""Pydantic's errors as diagnostics: where in the file, and in our words."""

from collections.abc import Iterator
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.content.yaml_files import Plain, YamlFile
from bot.core.diagnostics import Diagnostic, Keys, like
from bot.core.format import KINDS

_KEYS: Final = (
    *("version", "command", "minutes", "steps", "cards", "step", "next", "copy", "of", "none"),
    *("colleagues", "offer", "look_back", "when", "go", "dialog", "all", "any", "all_of"),
    *("at_least", "at_most"),
    *("checked", "numbers", "words", "forbidden", "instead", "known"),
    *("themes", "prompts", "theme", "minutes", "tone", "about"),
    *KINDS,
)

_CODES: Final = {
    "extra_forbidden": "unknown-key",
    "missing": "missing-key",
    "card_kind": "card-kind",
    "string_pattern_mismatch": "wrong-name",
    "string_too_long": "too-long",
    "literal_error": "wrong-choice",
    "bool_parsing": "wrong-choice",
    "int_parsing": "not-a-whole-number",
    "greater_than_equal": "number-too-small",
    "less_than_equal": "number-too-large",
    "too_short": "too-few",
    "too_long": "too-many",
}
"""What pydantic calls an error, and what we do; all else is `wrong-kind`."""


_FORMS: Final = {
    "tuple": "list",
    "string": "word",
    "dict": "names",
    "model": "names",
    "date": "date",
    "int": "number",
}
"""How pydantic's names of wrong forms begin, and what was wanted."""

_QUOTED: Final = ("wrong-name", "too-long", "wrong-choice", "number-as-option")
"""Codes whose message shows the value."""

_MOST: Final = 100


def model_faults(error: ValidationError, file: YamlFile) -> Iterator[Diagnostic]:
    """Give a diagnostic for each of pydantic's errors (the first hundred), at its place."""
    top = file.source.path.rpartition("/")[2]
    errors = error.errors(include_url=False)
    for details in errors[:_MOST]:
        if any(_follows(details, other) for other in errors[:_MOST]):
            continue
        keys = _keys(file.value, details["loc"])
        code = _CODES.get(details["type"], "wrong-kind")
        if code == "wrong-name" and "when" in keys and str(details["input"]).isdecimal():
            code = "number-as-option"
        missing = details["type"] == "missing"
        named = [key for key in keys if isinstance(key, str)]
        key = str(details["loc"][-1] if missing else named[-1] if named else top)
        known = (*_KEYS, *_names(file.value))
        arguments = {
            "key": key,
            "like": _like(code, key, details, known),
            "value": str(details["input"]) if code in _QUOTED else "",
            "expected": _expected(details) if code != "wrong-kind" else _form(details),
        }
        yield Diagnostic(code, file.source.at(*keys), arguments)


def _follows(details: ErrorDetails, other: ErrorDetails) -> bool:
    """Tell whether a list is too short only because one of its values is wrong."""
    loc = details["loc"]
    return details["type"] == "too_short" and other["loc"][: len(loc)] == loc != other["loc"]


def _like(code: str, key: str, details: ErrorDetails, known: tuple[str, ...]) -> str:
    """Give what was meant by an unknown key, or by the key that should name a card's kind."""
    if code == "unknown-key":
        found = like(key, known)
        return found if found != key else ""  # a key that is right elsewhere
    if code == "card-kind" and isinstance(details["input"], dict):
        meant = (like(str(each), KINDS) for each in details["input"])
        return next((each for each in meant if each), "")
    return ""


def _keys(value: Plain, loc: tuple[int | str, ...]) -> Keys:
    """Leave out of pydantic's way to a value what stands for the kind of a card or a rule."""
    keys: Keys = ()
    if loc[:1] == ("cards",):
        loc = (*loc[:2], *loc[3:])  # the kind; a key of the card may be called the same
    for part in loc:
        match value, part:
            case (dict(), str()) if part in value:
                keys, value = (*keys, part), value[part]
            case (list(), int()) if part < len(value):
                keys, value = (*keys, part), value[part]
            case _:
                pass
    return keys


def _names(value: Plain) -> tuple[str, ...]:
    cards = value.get("cards") if isinstance(value, dict) else None
    return tuple(cards) if isinstance(cards, dict) else ()


def _expected(details: ErrorDetails) -> str:
    context = details.get("ctx", {})
    wanted = ("expected", "ge", "le", "min_length", "max_length")
    said = str(next((context[name] for name in wanted if name in context), ""))
    said = said.replace("' or '", "', '").replace("'", "")
    return "yes, no" if details["type"] == "bool_parsing" else said


def _form(details: ErrorDetails) -> str:
    """Say what form was wanted: one of a few words that the message knows."""
    return next((form for start, form in _FORMS.items() if details["type"].startswith(start)), "")
