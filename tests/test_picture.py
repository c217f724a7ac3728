"""The picture of what someone did, and the same in words."""

from collections.abc import Iterable
from datetime import date, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot import picture as drawing
from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.library import Texts
from bot.lettering import width
from bot.picture import MOST_LINES, MOST_MONTHS, Done, caption, picture
from tests.bots import real_library

TODAY = date(2026, 11, 27)
NL, EN = (real_library().texts[locale] for locale in ("nl", "en"))
MAX_BYTES = 60_000
DONE = Done(
    TODAY,
    {"impasse": (date(2026, 10, 2), TODAY), "quick": (TODAY, TODAY, date(2026, 11, 3))},
    frozenset({date(2026, 11, 3), date(2026, 11, 28)}),
)


def drawn(done: Done, texts: Texts = NL) -> Image.Image:
    made = picture(done, texts)
    assert len(made) < MAX_BYTES
    assert made == picture(done, texts)
    image = Image.open(BytesIO(made))
    assert image.format == "PNG"
    return image.convert("RGB")


def shades(image: Image.Image) -> list[tuple[int, ...]]:
    found = image.getcolors(image.size[0] * image.size[1]) or []
    return [colour for _, colour in found if isinstance(colour, tuple)]


def test_the_caption_says_what_the_picture_shows() -> None:
    assert caption(DONE, NL).splitlines() == [
        "<b>2 dagen deze maand</b>",
        "1 dag in oktober",
        "",
        "Tussen twee afspraken · 3 keer",
        "Uit de impasse · 2 keer",
        "De vraag van de dag · 1 keer",
    ]
    assert caption(DONE, EN).splitlines()[:2] == ["<b>2 days this month</b>", "1 day in October"]


def test_with_nothing_done_it_says_so_kindly() -> None:
    assert caption(Done(TODAY), EN) == "<b>Nothing yet this month, and that’s fine</b>"
    assert drawn(Done(TODAY)).size[0] < drawn(DONE).size[0]


def test_it_shows_the_last_months_and_forgets_none_of_the_lines() -> None:
    long_ago = Done(TODAY, {"impasse": (date(2024, 2, 29),), "gone": (TODAY,)})
    assert long_ago.months() == tuple(date(2026, month, 1) for month in (8, 9, 10, 11))
    new_year = Done(date(2027, 1, 5), {}, frozenset({date(2026, 12, 31)}))
    assert new_year.months() == (date(2026, 12, 1), date(2027, 1, 1))
    assert "gone" not in caption(long_ago, NL)
    assert caption(long_ago, NL).endswith("Uit de impasse · 1 keer")


def test_a_day_is_as_bright_as_what_was_done_on_it() -> None:
    assert DONE.days() == {TODAY: 3, date(2026, 11, 3): 2, date(2026, 10, 2): 1}
    seen = shades(drawn(DONE))
    near = [min(distance(each, shade) for each in seen) for shade in drawing._SHADES]  # noqa: SLF001 - the table itself
    assert max(near) < 20


def distance(one: Iterable[int], other: Iterable[int]) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (drawing._INK, drawing._GROUND),  # noqa: SLF001 - the colours themselves
        (drawing._FAINT, drawing._GROUND),  # noqa: SLF001 - the colours
        (drawing._FAINT, drawing._EMPTY),  # noqa: SLF001 - the colours
        (drawing._INK, drawing._SHADES[0]),  # noqa: SLF001 - the colours
        (drawing._DARK, drawing._SHADES[1]),  # noqa: SLF001 - the colours
        (drawing._DARK, drawing._SHADES[2]),  # noqa: SLF001 - the colours
    ],
)
def test_what_is_written_has_enough_contrast(
    ink: tuple[int, int, int], ground: tuple[int, int, int]
) -> None:
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def luminance(colour: tuple[int, int, int]) -> float:
    parts = [each / 255 for each in colour]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@settings(max_examples=10)
@given(st.dates(date(2020, 1, 1), date(2099, 1, 1)), st.lists(st.integers(0, 900), max_size=200))
def test_any_history_fits(today: date, ago: list[int]) -> None:
    days = tuple(today - timedelta(days=number) for number in ago)
    done = Done(today, dict.fromkeys(("quick", "impasse", "view"), days), frozenset(days))
    assert 1 <= len(done.months()) <= MOST_MONTHS
    drawn(done)


def test_a_title_that_is_too_long_is_cut_off() -> None:
    names = {f"dialog{number}": (TODAY,) * number for number in range(1, 12)}
    done = Done(TODAY, names, frozenset())
    accents = "éèêë" * 25
    own = {name: read_fluent("nl", f"{name}.ftl", f"title = {name} {accents}\n") for name in names}
    words = "\n".join(f"progress-{each} = x" for each in ("now", "questions", "month"))
    bot = f"{words}\nprogress-line = {{ $title }}\n"
    texts = FluentTexts("nl", {**own, "bot": read_fluent("nl", "bot.ftl", bot)})
    assert len(caption(done, texts).splitlines()) == MOST_LINES + 2
    drawn(done, texts)


def test_letters_with_accents_are_as_wide_as_without() -> None:
    assert width("cliënt – één: àêï", 20) == width("client - een: aei", 20)
    assert width("语🙂", 20) == width("??", 20)
    image = drawn(Done(TODAY, {"view": (TODAY,)}))
    assert image.size[1] > 400
