"""A time of the day that someone typed, in figures or in words, in Dutch or in English.

Pure and total: any text gives a time or None. Where nothing tells the part of the day it is the
time as it stands: "half negen" is 8.30 in the morning. "Half eight" is another time in each of
the languages, so the reader's own is tried first.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Final

_LONGEST: Final = 60
_NOON: Final = 12
_DAY: Final = 24
_HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class _Language:
    """The words of a language; patterns take hours (`h`) and minutes (`m`) of these."""

    hours: Mapping[str, int]
    minutes: Mapping[str, int]
    fixed: Mapping[str, int]
    """Names of a time, with its minutes since midnight."""
    parts: Mapping[str, str]
    """What tells the part of the day (a pattern), and which part."""
    filler: str
    forms: tuple[tuple[str, int, int], ...]
    """A pattern, with the sign of its minutes and what to add to the whole."""


def _counted(words: str) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), 1)}


def _joined(words: str) -> dict[str, int]:
    """Give numbers written with a hyphen and with a space."""
    numbers = _counted(words)
    return numbers | {word.replace("-", " "): number for word, number in numbers.items()}


_FROM_ONE_NL: Final = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig "
    "vierentwintig vijfentwintig"
)
_FROM_ONE_EN: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four "
    "twenty-five"
)
_TENS_EN: Final = (
    "twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one thirty-two thirty-three "
    "thirty-four thirty-five thirty-six thirty-seven thirty-eight thirty-nine forty forty-one "
    "forty-two forty-three forty-four forty-five forty-six forty-seven forty-eight forty-nine "
    "fifty fifty-one fifty-two fifty-three fifty-four fifty-five fifty-six fifty-seven "
    "fifty-eight fifty-nine"
)

_NL: Final = _Language(
    {**_counted(_FROM_ONE_NL), "nul": 0},
    {**_counted(_FROM_ONE_NL), "kwart": 15, "dertig": 30, "veertig": 40, "vijftig": 50},
    {"middernacht": 0},
    {
        r"(?:in de )?(?:s )?(?:ochtends?|morgens?)": "morning",
        r"(?:in de )?(?:s )?(?:middags?)": "afternoon",
        r"(?:in de )?(?:s )?(?:avonds?)": "evening",
        r"(?:in de )?(?:s )?(?:nachts?)": "night",
    },
    r"om|rond|tegen|graag|liefst|precies|minuten|minuut|doe maar|elke dag",
    (
        (r"(?P<h>X)(?: uur| u)?", 1, 0),
        (r"(?P<h>X) ?(?:uur|u) ?(?:en )?(?P<m>X)", 1, 0),
        (r"(?P<h>X) (?P<m>X)(?: uur)?", 1, 0),
        (r"half (?P<h>X)(?: uur)?", 1, -30),
        (r"(?P<m>X) over half (?P<h>X)(?: uur)?", 1, -30),
        (r"(?P<m>X) voor half (?P<h>X)(?: uur)?", -1, -30),
        (r"(?P<m>X) over (?P<h>X)(?: uur)?", 1, 0),
        (r"(?P<m>X) voor (?P<h>X)(?: uur)?", -1, 0),
    ),
)
_EN: Final = _Language(
    _counted(_FROM_ONE_EN),
    _joined(f"{_FROM_ONE_EN} {_TENS_EN}") | {"oh five": 5, "quarter": 15, "a quarter": 15},
    {"midnight": 0, "noon": 720, "midday": 720},
    {
        r"am|in the morning": "morning",
        r"pm": "pm",
        r"in the afternoon": "afternoon",
        r"in the evening|this evening|tonight": "evening",
        r"at night": "night",
    },
    r"at|around|about|by|please|exactly|minutes?|every day",
    (
        (r"(?P<h>X)(?: oclock| hours| h)?", 1, 0),
        (r"(?P<h>X) (?P<m>X)", 1, 0),
        (r"half (?:past )?(?P<h>X)", 1, 30),
        (r"(?P<m>X) (?:past|after) (?P<h>X)", 1, 0),
        (r"(?P<m>X) (?:to|before|of|till) (?P<h>X)", -1, 0),
    ),
)
_LANGUAGES: Final[Mapping[str, _Language]] = {"nl": _NL, "en": _EN}

_FIGURES: Final = (
    r"(?P<h>\d{1,2})",
    r"(?P<h>\d{1,2}) ?[:.,uh] ?(?P<m>\d{2})(?: ?(?:uur|u|h|hours))?",
    r"(?P<h>\d{1,2})(?P<m>\d{2})(?: ?(?:uur|u|h|hours))?",
    r"(?P<h>\d{1,2}) ?[uh]",
)


def read_time(text: str, locale: str) -> time | None:
    """Give the time of the day that was typed; None where it is none."""
    said = _plain(text)
    own_first = sorted(_LANGUAGES.items(), key=lambda each: each[0] != locale)
    found = (_read(said, language) for _, language in own_first if said)
    return next((each for each in found if each is not None), None)


def _plain(text: str) -> str:
    """Leave letters without accents, figures, and the signs that part hours from minutes."""
    if len(text) > _LONGEST:
        return ""
    letters = unicodedata.normalize("NFD", text.casefold())
    letters = re.sub(r"[\u0300-\u036f'’‘`]", "", letters)
    letters = re.sub(r"\b([ap])\.? ?m\b\.?", r"\1m", letters)
    return re.sub(r"\s+", " ", re.sub(r"[^a-z0-9:.,-]+|[.,:!-](?=\s|$)", " ", letters)).strip()


def _read(said: str, language: _Language) -> time | None:
    part = ""
    for pattern, name in language.parts.items():
        said, count = re.subn(rf"(?<![a-z])(?:{pattern})(?![a-z])", " ", said)
        if count and part:
            return None
        part = part or (name if count else "")
    said = re.sub(rf"(?<![a-z])(?:{language.filler})(?![a-z])", " ", said)
    said = re.sub(r"\s+", " ", said).strip()
    minutes = language.fixed.get(said)
    if minutes is None:
        minutes = _in_figures(said)
    if minutes is None:
        minutes = _in_words(said, language)
    return None if minutes is None else _in_part(minutes, part)


def _in_figures(said: str) -> int | None:
    for pattern in _FIGURES:
        if found := re.fullmatch(pattern, said):
            parts = found.groupdict()
            return _minutes(int(parts["h"]), int(parts.get("m") or 0))
    return None


def _in_words(said: str, language: _Language) -> int | None:
    hours, minutes = _one_of(language.hours), _one_of(language.minutes)
    for pattern, sign, more in language.forms:
        whole = pattern.replace("h>X)", f"h>{hours})").replace("m>X)", f"m>{minutes})")
        if found := re.fullmatch(whole, said):
            parts = found.groupdict()
            hour = _number(parts["h"], language.hours)
            minute = _number(parts.get("m") or "0", language.minutes)
            if hour > _DAY or minute >= _HOUR:
                continue
            read = (hour * _HOUR + sign * minute + more) % (_DAY * _HOUR)
            # Before one o'clock is after noon: nobody says "half een" for the night.
            return read + _NOON * _HOUR if hour == 1 and read < _HOUR else read
    return None


def _one_of(words: Mapping[str, int]) -> str:
    return rf"\d{{1,2}}|{'|'.join(sorted(words, key=len, reverse=True))}"


def _number(said: str, words: Mapping[str, int]) -> int:
    return int(said) if said.isdigit() else words[said]


def _minutes(hours: int, minutes: int) -> int | None:
    if hours == _DAY and not minutes:
        return 0
    return hours * _HOUR + minutes if hours < _DAY and minutes < _HOUR else None


def _in_part(minutes: int, part: str) -> time | None:
    """Put a time of a clock of twelve hours in its part of the day."""
    hour, minute = divmod(minutes, _HOUR)
    match part:
        case "morning" if hour >= _NOON:
            # "12:30 am" is in the night; a later hour is not in the morning.
            return time(0, minute) if hour == _NOON else None
        case "pm" | "afternoon" if hour < _NOON:
            hour += _NOON
        case "evening" if hour <= _NOON:
            hour = (hour + _NOON) % _DAY
        case "night" if hour == _NOON:
            hour = 0
        case "night" if 6 <= hour < _NOON:
            hour += _NOON
        case _:
            pass
    return time(hour, minute)
