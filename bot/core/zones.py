"""Which time zone someone is in: guessed from their language, or from the time they tell.

A zone is a name of the time zone database; how far it is from UTC comes in as an argument.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta, tzinfo
from typing import Final

HOME: Final = "Europe/Amsterdam"

ZONES: Final = (
    *(HOME, "Europe/London", "Europe/Lisbon", "Europe/Athens", "Europe/Istanbul"),
    *("Atlantic/Azores", "Atlantic/Cape_Verde", "America/Paramaribo", "America/Curacao"),
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    *("America/Phoenix", "America/Anchorage", "America/Halifax", "America/St_Johns"),
    *("America/Noronha", "Pacific/Honolulu", "Africa/Johannesburg", "Africa/Lagos"),
    *("Africa/Nairobi", "Asia/Dubai", "Asia/Tehran", "Asia/Kabul", "Asia/Karachi"),
    *("Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Yangon", "Asia/Jakarta"),
    *("Asia/Singapore", "Australia/Perth", "Asia/Tokyo", "Australia/Darwin"),
    *("Australia/Adelaide", "Australia/Brisbane", "Australia/Sydney", "Pacific/Noumea"),
    *("Pacific/Auckland", "Pacific/Tongatapu", "Pacific/Kiritimati", "Pacific/Pago_Pago"),
)
"""One or two for each distance from UTC that people live at, the likeliest first."""

_BY_LANGUAGE: Final[Mapping[str, str]] = {
    "en-gb": "Europe/London",
    "en-ie": "Europe/London",
    "pt": "Europe/Lisbon",
    "el": "Europe/Athens",
    "tr": "Europe/Istanbul",
    "srn": "America/Paramaribo",
    "nl-sr": "America/Paramaribo",
    "pap": "America/Curacao",
    "nl-cw": "America/Curacao",
    "nl-aw": "America/Curacao",
}
"""Those whose speakers are likelier elsewhere than at home with the bot."""

_CLOSE_ENOUGH: Final = timedelta(minutes=20)
"""People round the time they tell, and take a while to tell it."""
_HALF_DAY: Final = timedelta(hours=12)


def zone_of(language_code: str) -> str:
    """Guess the zone of someone whose phone speaks this language, as `nl` or `en-GB`."""
    code = language_code.casefold()
    return _BY_LANGUAGE.get(code) or _BY_LANGUAGE.get(code.partition("-")[0]) or HOME


def zones_with(
    told: time, now: datetime, zones: Mapping[str, tzinfo], guess: str = HOME
) -> tuple[str, ...]:
    """Give the zones in which it is the time that was told, the likeliest first.

    `guess` goes first where it fits, also by a clock of twelve hours; of the others, those where
    it fits as told come before those where it is twelve hours off, and the closest first.
    """
    found = list[tuple[bool, bool, timedelta, str]]()
    for name in dict.fromkeys((guess, *zones)):
        if name in zones:
            off = _off(told, now.astimezone(zones[name]).replace(tzinfo=None))
            is_half = told.hour <= 12 and off > _HALF_DAY / 2
            off = _HALF_DAY - off if is_half else off
            if off <= _CLOSE_ENOUGH:
                found.append((name != guess, is_half, off, name))
    return tuple(name for *_, name in sorted(found, key=lambda each: each[:3]))


def _off(told: time, local: datetime) -> timedelta:
    """Give how far two times are apart on the clock's round: at most twelve hours."""
    apart = abs(datetime.combine(local.date(), told.replace(tzinfo=None)) - local)
    return min(apart, 2 * _HALF_DAY - apart)
