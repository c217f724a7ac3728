"""What someone did here, as a picture: a calendar of each month, and what they finished.

The picture has a background of its own, between light and dark, and says nothing by colour
alone. It looks back kindly: it counts days, and knows no row of days that could break. The
caption says the same in words.
"""

from calendar import Calendar
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from html import escape
from io import BytesIO
from typing import Final

from babel.dates import format_date, get_day_names
from PIL import Image, ImageDraw

from bot.core.library import BOT, Texts
from bot.lettering import Colour, letter, width

MOST_MONTHS: Final = 4
MOST_LINES: Final = 8

_SCALE: Final = 2
"""Drawn so many times as large, and made smaller for round edges."""
_WIDTH: Final = 720
_EDGE: Final = 36
_CELL: Final = 40
_BETWEEN: Final = 4
_MONTH: Final = 7 * (_CELL + _BETWEEN) - _BETWEEN
_NARROW: Final = _MONTH + 4 * _EDGE
"""As wide as this where there is but one month."""
_GUTTER: Final = _WIDTH - 2 * _EDGE - 2 * _MONTH
_HEAD: Final = 84
_NAMES: Final = 66
_LINE: Final = 34

_GROUND: Final = (38, 50, 61)
_EMPTY: Final = (52, 66, 79)
_SHADES: Final = ((48, 106, 104), (102, 178, 160), (178, 226, 196))
"""For one thing done on a day, for two, and for three or more."""
_INK: Final = (238, 242, 240)
_FAINT: Final = (160, 174, 182)
_DARK: Final = (24, 38, 42)


@dataclass(frozen=True, slots=True)
class Done:
    """What someone did: dialogs finished on days, and days with a daily question.

    Dates of one dialog may come twice. What lies after `today` is left out.
    """

    today: date
    finished: Mapping[str, tuple[date, ...]] = field(default_factory=dict)
    questions: frozenset[date] = frozenset()

    def days(self) -> Counter[date]:
        """Count what was done on each day."""
        all_ = (*self.questions, *(day for days in self.finished.values() for day in days))
        return Counter(day for day in all_ if day <= self.today)

    def months(self) -> tuple[date, ...]:
        """Give the first days of the months to show, up to this one, the oldest first."""
        oldest = min(self.days(), default=self.today)
        count = 12 * (self.today.year - oldest.year) + self.today.month - oldest.month
        here = 12 * self.today.year + self.today.month - 1
        shown = range(here - min(count, MOST_MONTHS - 1), here + 1)
        return tuple(date(number // 12, number % 12 + 1, 1) for number in shown)

    def in_month(self, first: date) -> int:
        """Count the days of a month on which anything was done."""
        return sum(day.replace(day=1) == first for day in self.days())


def caption(done: Done, texts: Texts) -> str:
    """Say in words what the picture shows, in Telegram's HTML."""
    *earlier, this = done.months()
    said = [f"<b>{_this_month(done, this, texts)}</b>"]
    said += [_month_line(done, each, texts) for each in reversed(earlier) if done.in_month(each)]
    lines = [escape(line, quote=False) for line in _lines(done, texts)]
    return "\n".join([*said, *([""] if lines else []), *lines])


def picture(done: Done, texts: Texts) -> bytes:
    """Draw it, as a PNG."""
    months, lines = done.months(), [*_lines(done, texts)]
    tops = [_HEAD]
    for place in range(0, len(months), 2):
        weeks = max(len(_weeks(each)) for each in months[place : place + 2])
        tops.append(tops[-1] + _NAMES + weeks * (_CELL + _BETWEEN) + 18)
    height = tops[-1] + (len(lines) * _LINE + 34 if lines else 10)
    wide = _WIDTH if len(months) > 1 else _NARROW
    image = Image.new("RGB", (wide * _SCALE, height * _SCALE), _GROUND)
    pen = _Pen(ImageDraw.Draw(image), wide)
    pen.write((_EDGE, 54), pen.fitting(_this_month(done, months[-1], texts), 28), 28, _INK)
    for place, first in enumerate(months):
        left = _EDGE + (place % 2) * (_MONTH + _GUTTER)
        _draw_month(pen, (left, tops[place // 2]), first, done, texts)
    for place, line in enumerate(lines):
        pen.write((_EDGE, tops[-1] + 24 + place * _LINE), pen.fitting(line, 22), 22, _INK)
    small = image.reduce(_SCALE).quantize(48, method=Image.Quantize.FASTOCTREE)
    made = BytesIO()
    small.save(made, "PNG", compress_level=6)
    return made.getvalue()


@dataclass(frozen=True, slots=True)
class _Pen:
    """Draws in the picture's own measures."""

    draw: ImageDraw.ImageDraw
    wide: int

    def write(self, at: tuple[float, float], text: str, size: int, colour: Colour) -> None:
        letter(self.draw, (at[0] * _SCALE, at[1] * _SCALE), text, size * _SCALE, colour)

    def write_amid(self, at: tuple[float, float], text: str, size: int, colour: Colour) -> None:
        self.write((at[0] - width(text, size * _SCALE) / _SCALE / 2, at[1]), text, size, colour)

    def fitting(self, text: str, size: int) -> str:
        """Cut a text off where it would go over the edge."""
        room = (self.wide - 2 * _EDGE) * _SCALE
        if width(text, size * _SCALE) <= room:
            return text
        while width(f"{text}…", size * _SCALE) > room:
            text = text[:-1].rstrip()
        return f"{text}…"

    def cell(self, left: float, top: float, colour: Colour, ring: Colour | None) -> None:
        box = [each * _SCALE for each in (left, top, left + _CELL, top + _CELL)]
        self.draw.rounded_rectangle(box, 9 * _SCALE, colour, ring, 3 * _SCALE)


def _draw_month(pen: _Pen, at: tuple[float, float], first: date, done: Done, texts: Texts) -> None:
    left, top = at
    name = format_date(first, "LLLL yyyy", locale=texts.locale)
    pen.write((left, top + 22), name[:1].upper() + name[1:], 22, _INK)
    names = get_day_names("narrow", "stand-alone", locale=texts.locale)
    for column in range(7):
        middle = left + column * (_CELL + _BETWEEN) + _CELL / 2
        pen.write_amid((middle, top + 50), names[column], 15, _FAINT)
    days = done.days()
    for row, week in enumerate(_weeks(first)):
        for column, day in enumerate(week):
            if day.month == first.month:
                x = left + column * (_CELL + _BETWEEN)
                _draw_day(pen, (x, top + _NAMES - 8 + row * (_CELL + _BETWEEN)), day, days, done)


def _draw_day(
    pen: _Pen, at: tuple[float, float], day: date, days: Counter[date], done: Done
) -> None:
    """Draw a day: its number, and as many dots as things were done, up to three."""
    left, top = at
    count = min(days[day], len(_SHADES))
    ring = _INK if day == done.today else None
    pen.cell(left, top, _SHADES[count - 1] if count else _EMPTY, ring)
    ink = _FAINT if not count else _INK if count == 1 else _DARK
    pen.write_amid((left + _CELL / 2, top + (24 if count else 27)), str(day.day), 17, ink)
    for dot in range(count):
        x = (left + _CELL / 2 + (dot - (count - 1) / 2) * 8) * _SCALE
        y, reach = (top + _CELL - 9.5) * _SCALE, 2.2 * _SCALE
        pen.draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=ink)


def _weeks(first: date) -> list[list[date]]:
    return Calendar().monthdatescalendar(first.year, first.month)


def _lines(done: Done, texts: Texts) -> Iterator[str]:
    """Say how often each thing was done, the most often first."""
    counts = Counter(
        {
            texts.say(dialog, "title"): sum(day <= done.today for day in days)
            for dialog, days in done.finished.items()
            if texts.has(dialog, "title")
        }
    )
    counts[texts.say(BOT, "progress-questions")] = sum(d <= done.today for d in done.questions)
    told = [(title, count) for title, count in counts.most_common(MOST_LINES) if count]
    for title, count in told:
        yield texts.say(BOT, "progress-line", {"title": title, "count": count})


def _this_month(done: Done, first: date, texts: Texts) -> str:
    return texts.say(BOT, "progress-now", {"days": done.in_month(first)})


def _month_line(done: Done, first: date, texts: Texts) -> str:
    name = format_date(first, "LLLL", locale=texts.locale)
    return texts.say(BOT, "progress-month", {"month": name, "days": done.in_month(first)})
