"""As much of JSON Schema (draft 7) as the schemas of this project use; all else is refused."""

import re
from typing import Any, Final, TypeAlias

Schema: TypeAlias = Any

_TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
}
_NOTES: Final = {"description", "default", "$defs", "format", "then"}


def valid(value: Any, schema: Schema, root: Schema) -> bool:
    """Tell whether `value` fits `schema`, whose references are to `root`."""
    if isinstance(schema, bool):
        return schema
    return all(_holds(key, value, schema, root) for key in schema if key not in _NOTES)


def _holds(key: str, value: Any, schema: Schema, root: Schema) -> bool:  # noqa: C901, PLR0912 - one case a keyword
    said = schema[key]
    match key:
        case "$ref":
            return valid(value, root["$defs"][said.removeprefix("#/$defs/")], root)
        case "type":
            return any(_is(value, each) for each in ([said] if isinstance(said, str) else said))
        case "enum":
            return any(type(each) is type(value) and each == value for each in said)
        case "const":
            return type(value) is type(said) and bool(value == said)
        case "anyOf":
            return any(valid(value, each, root) for each in said)
        case "allOf":
            return all(valid(value, each, root) for each in said)
        case "if":
            return not valid(value, said, root) or valid(value, schema["then"], root)
    match key, value:
        case "pattern", str():
            return re.search(said, value) is not None
        case "maxLength", str():
            return bool(len(value) <= said)
        case (("minimum" | "maximum"), int()) if not isinstance(value, bool):
            return bool(value >= said if key == "minimum" else value <= said)
        case "items", list():
            return all(valid(each, said, root) for each in value)
        case (("minItems" | "maxItems"), list()):
            return bool(len(value) >= said if key == "minItems" else len(value) <= said)
        case "required", dict():
            return all(each in value for each in said)
        case (("minProperties" | "maxProperties"), dict()):
            return bool(len(value) >= said if key == "minProperties" else len(value) <= said)
        case "propertyNames", dict():
            return all(valid(each, said, root) for each in value)
        case "properties", dict():
            return all(valid(value[each], said[each], root) for each in said if each in value)
        case "patternProperties", dict():
            return all(
                valid(each, rule, root)
                for pattern, rule in said.items()
                for name, each in value.items()
                if re.search(pattern, name)
            )
        case "additionalProperties", dict():
            patterns = schema.get("patternProperties", {})
            more = [name for name in value if name not in schema.get("properties", {})]
            more = [each for each in more if not any(re.search(p, each) for p in patterns)]
            return all(valid(value[each], said, root) for each in more)
    if key not in _KNOWN:
        raise NotImplementedError(key)
    return True  # says nothing of a value of this type


_KNOWN: Final = {
    *("pattern", "maxLength", "minimum", "maximum", "items", "minItems", "maxItems", "required"),
    *("minProperties", "maxProperties", "propertyNames", "properties", "patternProperties"),
    "additionalProperties",
}


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, _TYPES[name])
