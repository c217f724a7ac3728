"""What a Bot API call was given, and how it fails.

Telegram's server sees every argument as a string, whatever the encoding: JSON values, form
fields, multipart fields and the query string alike. `Arguments` reads them as it does.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bot.preview.uploads import Upload

Json: TypeAlias = dict[str, Any]

_NUMBER = re.compile(r"-?\d+")


class ApiError(Exception):
    """A call that failed: the HTTP status, Telegram's description, its response parameters."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(message: str) -> ApiError:
    """400 with `message` as Telegram writes it: small first letter, unless it is a code word."""
    if not re.match(r".[A-Z_]", message):
        message = message[:1].lower() + message[1:]
    return ApiError(400, f"Bad Request: {message}")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments by name; a missing one reads as the empty string, as with Telegram."""

    values: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The value as it was sent.

        Raises:
            ApiError: where it is no Unicode text.
        """
        value = self.values.get(name, "")
        try:
            value.encode()
        except UnicodeEncodeError:
            raise bad_request("Strings must be encoded in UTF-8") from None
        return value

    def integer(self, name: str, default: int = 0, low: int = -(2**63), high: int = 2**63) -> int:
        """The digits the value starts with (0 if none), kept between `low` and `high`."""
        value = self.values.get(name, "")
        match = _NUMBER.match(value)
        number = default if not value else int(match[0]) if match else 0
        return min(max(number, low), high)

    def flag(self, name: str) -> bool:
        """True for true, yes and 1 in any case."""
        return self.values.get(name, "").strip().lower() in {"true", "yes", "1"}

    def json(self, name: str, complaint: str) -> Any:
        """The value read as JSON, None where it is missing.

        Raises:
            ApiError: with `complaint` where it is no JSON.
        """
        value = self.text(name)
        if not value:
            return None
        try:
            loaded = json.loads(value)
            if "\\u" in value:  # an escaped half of a surrogate pair is no text
                json.dumps(loaded, ensure_ascii=False).encode()
        except ValueError:
            raise bad_request(complaint) from None
        return loaded
