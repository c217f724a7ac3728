"""Times as people type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.times import read_time

DUTCH = {
    "8": "8:00",
    "8.30": "8:30",
    "8:30": "8:30",
    "8,30 uur": "8:30",
    "8u30": "8:30",
    "8 u 30": "8:30",
    "8h30": "8:30",
    "0830": "8:30",
    "830": "8:30",
    "24:00": "0:00",
    "acht": "8:00",
    "8 uur": "8:00",
    "om acht uur graag": "8:00",
    "acht uur dertig": "8:30",
    "21 uur 15": "21:15",
    "20.15u": "20:15",
    "half negen": "8:30",
    "Half 9!": "8:30",
    "half negen 's avonds": "20:30",
    "half één": "12:30",
    "half een ’s nachts": "0:30",
    "kwart voor één": "12:45",
    "kwart over acht": "8:15",
    "kwart voor negen": "8:45",
    "tien over half negen": "8:40",
    "vijf voor half negen": "8:25",
    "20 over 7": "7:20",
    "tien voor twaalf": "11:50",
    "eenentwintig uur": "21:00",
    "drieëntwintig uur": "23:00",
    "'s ochtends om 8 uur": "8:00",
    "morgens 8 uur": "8:00",
    "twaalf uur 's middags": "12:00",
    "twee uur 's middags": "14:00",
    "twaalf uur 's nachts": "0:00",
    "elf uur 's nachts": "23:00",
    "twee uur 's nachts": "2:00",
    "middernacht": "0:00",
    "20:00 's avonds": "20:00",
    "8 pm": "20:00",
}
ENGLISH = {
    "8": "8:00",
    "8:30 pm": "20:30",
    "8.30 p.m.": "20:30",
    "8 P.M": "20:00",
    "8pm": "20:00",
    "12 am": "0:00",
    "12 pm": "12:00",
    "12:30 am": "0:30",
    "half past eight": "8:30",
    "half eight": "8:30",
    "quarter to nine": "8:45",
    "a quarter past nine": "9:15",
    "ten past 8": "8:10",
    "quarter to one": "12:45",
    "twenty-five to nine": "8:35",
    "twenty five to nine": "8:35",
    "noon": "12:00",
    "midnight": "0:00",
    "eight o'clock": "8:00",
    "eight thirty": "8:30",
    "eight oh five": "8:05",
    "seven forty-five am": "7:45",
    "six thirty in the morning": "6:30",
    "at 8 in the evening": "20:00",
    "nine at night": "21:00",
    "2 at night": "2:00",
    "at about nine please": "9:00",
    "half negen": "8:30",
}
NONE = (
    *("", " ", "25", "8:60", "8:3", "-8", "8-30", "half", "kwart", "quarter", "dertig uur"),
    *("eind van de dag", "13 pm of zo", "13 in the morning", "half dertig", "99 past 8"),
    *("'s ochtends 's avonds 8", "8 " * 40, "acht negen tien", "1234567", "½", "٨"),
)


def clock(said: str) -> time:
    hours, _, minutes = said.partition(":")
    return time(int(hours), int(minutes))


@pytest.mark.parametrize(
    ("locale", "text", "said"),
    [
        *(("nl", text, said) for text, said in DUTCH.items()),
        *(("en", text, said) for text, said in ENGLISH.items()),
    ],
)
def test_a_time_in_figures_or_in_words(locale: str, text: str, said: str) -> None:
    assert read_time(text, locale) == clock(said)
    assert read_time(f"  {text.upper()} ", locale) == clock(said)


@pytest.mark.parametrize("locale", ["nl", "en", "xx"])
@pytest.mark.parametrize("text", NONE)
def test_what_is_no_time(text: str, locale: str) -> None:
    assert read_time(text, locale) is None


@given(st.times(), st.sampled_from(["nl", "en"]))
def test_every_minute_of_the_day_in_figures(at: time, locale: str) -> None:
    at = at.replace(second=0, microsecond=0)
    forms = ["{:%H:%M}", "{:%H.%M}", "{:%H%M}", "{:%Hu%M}", "om {:%H:%M} uur", "{:%I:%M %p}"]
    for form in forms:
        assert read_time(form.format(at), locale) == at
    assert read_time(f"{at.hour}:{at.minute:02}", locale) == at


@given(st.text(max_size=80), st.sampled_from(["nl", "en", "xx"]))
def test_any_text_gives_a_time_or_none(text: str, locale: str) -> None:
    read = read_time(text, locale)
    assert read is None or (read.second, read.microsecond, read.tzinfo) == (0, 0, None)


WORDS = st.sampled_from(
    (
        *("half", "kwart", "over", "voor", "acht", "negen", "een", "12", "8", "uur", "u", "30"),
        *(
            "'s",
            "avonds",
            "ochtends",
            "middags",
            "nachts",
            "om",
            "pm",
            "am",
            "to",
            "past",
            "quarter",
        ),
        *("eight", "thirty", "midnight", "noon", "at", "night", "in", "the", "evening", ":", "."),
    )
)


@given(st.lists(WORDS, max_size=7).map(" ".join), st.sampled_from(["nl", "en"]))
def test_any_order_of_its_own_words_gives_a_time_or_none(text: str, locale: str) -> None:
    assert isinstance(read_time(text, locale), time | None)
