"""What in someone's words looks as if it points to a person: kinds of it, never the words.

Pure and total, and meant to err on the quiet side: a warning that comes too often is no longer
read. Numbers that everyone may ring (0800, 112) and dates without a year are no sign of anyone.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What words can look like."""

    EMAIL = "email"
    TELEPHONE = "telephone"
    BSN = "bsn"
    """The number that the Dutch state gives to everyone."""
    BIRTH_DATE = "birth-date"
    """Any full date: who was born on it is not to be seen."""
    ADDRESS = "address"
    """A postcode with a house number."""


_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)

_NINE_FIGURES: Final = re.compile(r"(?<![\d.,+-])\d(?:[ .-]?\d){8}(?![\d]|[.,-]\d)")

_MONTHS: Final = (
    *(("jan", 1), ("feb", 2), ("maart", 3), ("mrt", 3), ("mar", 3), ("apr", 4), ("mei", 5)),
    *(("may", 5), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("okt", 10), ("oct", 10)),
    *(("nov", 11), ("dec", 12)),
)
"""The beginnings of their names in both languages."""
_MONTH: Final = rf"(?P<month>{'|'.join(name for name, _ in _MONTHS)})[a-z]*\.?"
_ORDINAL: Final = r"(?:st|nd|rd|th|e)?"
_DATES: Final = tuple(
    re.compile(rf"(?<![\d.,/-]){pattern}(?!\d|[.,/-]\d)", re.IGNORECASE)
    for pattern in (
        r"(?P<day>\d{1,2})(?P<sign>[-/])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})",
        r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4})",
        r"(?P<day>\d{1,2}) (?P<month>\d{1,2}) (?P<year>(?:19|20)\d{2})",
        r"(?P<year>\d{4})[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})",
        rf"(?P<day>\d{{1,2}}){_ORDINAL}[ -](?:of )?{_MONTH}[ -](?P<year>\d{{4}}|'\d{{2}})",
        rf"{_MONTH} (?P<day>\d{{1,2}}){_ORDINAL},? (?P<year>\d{{4}})",
    )
)
_YEARS: Final = range(1900, 2100)

_HOUSE: Final = r"\d{1,4} ?(?:[a-z]|bis)?"
_STREET: Final = r"[^\d\n]{2,40}?"
_DUTCH: Final = r"[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}|[1-9]\d{3}[a-z]{2}"
_BRITISH: Final = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"
_ADDRESSES: Final = tuple(
    re.compile(rf"(?<![\w.,]){pattern}(?!\w)")
    for pattern in (
        rf"(?:{_DUTCH}),? ?(?:(?:nr|nummer|huisnummer|no)\.? ?)?{_HOUSE}",
        rf"[A-Z][a-z]{_STREET} {_HOUSE},? (?:in )?(?:{_DUTCH})",
        rf"{_HOUSE} [A-Z][a-z]{_STREET}[ ,](?:{_BRITISH})",
    )
)

_FEWEST_FIGURES: Final = 8
"""Of a telephone number that is somebody's own."""
_REGIONS: Final = ("NL", "BE", "GB")
"""How a number is read that does not begin with the code of its country."""


def kinds(words: str) -> frozenset[Kind]:
    """Tell what the words look as if they held."""
    found = {
        Kind.EMAIL: _EMAIL.search(words) is not None,
        Kind.BSN: any(map(_is_bsn, _NINE_FIGURES.findall(words))),
        Kind.BIRTH_DATE: any(_dates(words)),
        Kind.ADDRESS: any(pattern.search(words) for pattern in _ADDRESSES),
        Kind.TELEPHONE: _has_telephone(words),
    }
    return frozenset(kind for kind, there in found.items() if there)


def _is_bsn(figures: str) -> bool:
    from stdnum.nl import bsn  # noqa: PLC0415 - takes 40 ms, and hardly anyone needs it

    return bool(bsn.is_valid(re.sub(r"\D", "", figures)))


def _dates(words: str) -> Iterator[bool]:
    """Tell of each thing that is written as a date whether there is such a day."""
    for pattern in _DATES:
        for found in pattern.finditer(words):
            yield _is_day(found["day"], found["month"].casefold(), found["year"].strip("'"))


def _is_day(day: str, month: str, year: str) -> bool:
    names = (number for name, number in _MONTHS if month.startswith(name))
    number = int(month) if month.isdigit() else next(names, 0)
    # A year of two figures is of some century: that it is a day is enough.
    years = int(year) if len(year) > 2 else 2000 + int(year)
    try:
        return date(years, number, int(day)).year in _YEARS
    except ValueError:
        return False


def _has_telephone(words: str) -> bool:
    if sum(map(str.isdigit, words)) < _FEWEST_FIGURES:
        return False
    import phonenumbers  # noqa: PLC0415 - takes 20 to 50 ms, and hardly anyone needs it

    personal = {
        phonenumbers.PhoneNumberType.MOBILE,
        phonenumbers.PhoneNumberType.FIXED_LINE,
        phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
        phonenumbers.PhoneNumberType.PERSONAL_NUMBER,
        phonenumbers.PhoneNumberType.VOIP,
        phonenumbers.PhoneNumberType.UAN,
    }
    return any(
        phonenumbers.number_type(found.number) in personal
        for region in _REGIONS
        for found in phonenumbers.PhoneNumberMatcher(words, region)
    )
