"""Letters on a picture, in the one font that comes with Pillow.

That font is the same on every machine, but it has no letters with accents: those are drawn as
their letter with the accent above it. What it does not have at all becomes a question mark.
"""

import unicodedata
from functools import lru_cache
from typing import Final, TypeAlias

from PIL import ImageDraw, ImageFont

Colour: TypeAlias = tuple[int, int, int]

_HAS: Final = "’‘“”·…"
_LIKE: Final = str.maketrans({"×": "x", "–": "-", "—": "-"})
_DOTS, _ACUTE, _GRAVE, _ROOF = "\u0308", "\u0301", "\u0300", "\u0302"
_MARKS: Final = (_DOTS, _ACUTE, _GRAVE, _ROOF)


@lru_cache(16)
def font(size: int) -> ImageFont.FreeTypeFont:
    """Give the font in a size, in pixels."""
    made = ImageFont.load_default(size)
    assert isinstance(made, ImageFont.FreeTypeFont), "Pillow's wheels have FreeType"  # noqa: S101 - for mypy
    return made


def width(text: str, size: int) -> float:
    """Give how wide a text becomes."""
    return font(size).getlength(_parted(text)[0])


def letter(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, size: int, colour: Colour
) -> None:
    """Write a text, from its left end on its base line."""
    plain, marks = _parted(text)
    drawn = font(size)
    draw.text(at, plain, font=drawn, fill=colour, anchor="ls")
    for place, mark in marks:
        left = at[0] + drawn.getlength(plain[:place])
        middle = left + drawn.getlength(plain[place]) / 2
        top = at[1] + drawn.getbbox(plain[place], anchor="ls")[1]
        _accent(draw, (middle, top), mark, size, colour)


def _parted(text: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Part a text into letters of the font, and the accents with the places they stand at."""
    letters, marks = list[str](), list[tuple[int, str]]()
    for sign in unicodedata.normalize("NFD", text.translate(_LIKE)):
        if unicodedata.combining(sign):
            # An i has a dot in that place already.
            if sign in _MARKS and letters and letters[-1] != "i":
                marks.append((len(letters) - 1, sign))
        else:
            letters.append(sign if sign.isascii() or sign in _HAS else "?")
    return "".join(letters), tuple(marks)


def _accent(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], mark: str, size: int, colour: Colour
) -> None:
    x, y = at
    reach, thick = size * 0.11, size * 0.055
    high, low = y - size * 0.22, y - size * 0.1
    match mark:
        case "\u0308":
            middle = (high + low) / 2
            for each in (x - reach, x + reach):
                box = (each - thick, middle - thick, each + thick, middle + thick)
                draw.ellipse(box, fill=colour)
            return
        case "\u0301":
            points = [(x - reach / 2, low), (x + reach, high)]
        case "\u0300":
            points = [(x - reach, high), (x + reach / 2, low)]
        case _:
            points = [(x - reach, low), (x, high), (x + reach, low)]
    draw.line(points, fill=colour, width=max(1, round(2 * thick)), joint="curve")
