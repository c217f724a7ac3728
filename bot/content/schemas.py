"""The JSON Schemas of the files that trainers write, for the editor that they write in.

Made from the pydantic models. To us every scalar is text; an editor tells numbers, truth values
and texts apart, so the schemas take each value in every form in which it can be written. A card
is looked at by the key that names its kind, so that an editor points at the key that is wrong
rather than at the whole card.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

from pydantic import BaseModel

from bot.content.library import SafetyFile, StyleFile
from bot.core.format import KINDS, DialogFile
from bot.core.menu import MENU, MenuFile
from bot.core.prompts import PromptsFile

Schema: TypeAlias = dict[str, Any]

FOLDER: Final = "dialogs/schema"
"""Where the schemas are kept: near the files, which name them in their first line."""

_MODELS: Final[Mapping[str, type[BaseModel]]] = {
    "dialog": DialogFile,
    MENU: MenuFile,
    "prompts": PromptsFile,
    "safety": SafetyFile,
    "style": StyleFile,
}
NAMES: Final = tuple(_MODELS)
_TRUTHS: Final = [True, False, "true", "false", "yes", "no", "on", "off"]


def schema_texts() -> Mapping[str, str]:
    """Give the schemas as JSON, by their path in the folder of `dialogs/` and `locales/`."""
    return {f"{FOLDER}/{name}.json": schema_text(name) for name in _MODELS}


def schema_text(name: str) -> str:
    """Give one of the schemas as JSON: `dialog`, `menu`, `prompts`, `safety` or `style`."""
    return json.dumps(schema(_MODELS[name]), ensure_ascii=False, indent=2) + "\n"


def write(folder: Path) -> None:
    """Write the schemas into the folder of `dialogs/` and `locales/`."""
    for path, text in schema_texts().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def schema(model: type[BaseModel]) -> Schema:
    """Give the schema of what one may write in a file."""
    made = model.model_json_schema()
    kinds = {
        kind: f"#/$defs/{name}"
        for kind in KINDS
        for name, each in made.get("$defs", {}).items()
        if kind in each.get("required", ())
    }
    written: Schema = _written(made)
    if kinds:
        cards = written["properties"]["cards"]["patternProperties"]
        for pattern in cards:
            cards[pattern] = {"$ref": "#/$defs/Card"}
        written["$defs"]["Card"] = _card(written, kinds)
    return written


def _card(made: Schema, kinds: Mapping[str, str]) -> Schema:
    definitions = {kind: made["$defs"][place.rpartition("/")[2]] for kind, place in kinds.items()}
    return {
        "description": "A card: one of " + ", ".join(kinds) + ".",
        "type": "object",
        "properties": {
            key: {"description": value["description"]}
            for each in definitions.values()
            for key, value in each["properties"].items()
        },
        "anyOf": [{"required": [kind]} for kind in kinds],
        "allOf": [
            {"if": {"required": [kind]}, "then": {"$ref": place}} for kind, place in kinds.items()
        ],
    }


def _written(made: Any) -> Any:
    """Turn a schema of values into one of what is written."""
    if isinstance(made, list):
        return [_written(each) for each in made]
    if not isinstance(made, dict):
        return made
    inside = {
        key: {name: _written(each) for name, each in value.items()}
        if key in {"properties", "patternProperties", "$defs"}
        else _written(value)
        for key, value in made.items()
        if key != "title" and not (key == "default" and value in (None, [], {}))
    }
    if "oneOf" in inside:  # an editor need not tell which: `{dialog: x}` is two of them
        inside["anyOf"] = inside.pop("oneOf")
    if "patternProperties" in inside:
        inside["additionalProperties"] = False
    return _scalar(_without_null(inside))


def _without_null(made: Schema) -> Schema:
    """A key that may be left out is not written without a value."""
    choices = [each for each in made.get("anyOf", ()) if each != {"type": "null"}]
    if len(choices) != 1:
        return made
    return {**{key: value for key, value in made.items() if key != "anyOf"}, **choices[0]}


def _scalar(made: Schema) -> Schema:
    match made:
        case {"const": str(value)} if value.isdigit():
            rest = {key: each for key, each in made.items() if key not in {"const", "type"}}
            return {**rest, "enum": [int(value), value]}
        case {"enum": [*values], "type": "string"} if all(each.isdigit() for each in values):
            rest = {key: each for key, each in made.items() if key != "type"}
            return {**rest, "enum": [*map(int, values), *values]}
        case {"type": "boolean"}:
            rest = {key: each for key, each in made.items() if key != "type"}
            return {**rest, "enum": _TRUTHS}
        case {"type": "integer"}:
            return {**made, "type": ["integer", "string"], "pattern": "^[0-9]+$"}
        case {"type": "string"} if "format" not in made and "const" not in made:
            return _text(made)
        case _:
            return made


def _text(made: Schema) -> Schema:
    """A text that looks like a number or a truth value is written without quotes, too."""
    if "enum" in made:
        return made
    pattern = made.get("pattern", "")
    also = {"boolean": "true", "integer" if pattern else "number": "1"}
    types = [kind for kind, sample in also.items() if re.search(pattern, sample)]
    return {**made, "type": ["string", *types]}
