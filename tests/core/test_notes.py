import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from bot.core.notes import MAX_NOTE, MAX_NOTES, VOICE, add, clean, shorten, utf16_length

FLAG, FAMILY, ACCENT = "🇳🇱", "👨‍👩‍👧‍👦", "e\u0301"
_PIECES = st.one_of(
    st.characters(exclude_categories=["Cs"]),
    st.sampled_from([*"ab \n\t", "\r\n", FLAG, FAMILY, ACCENT, "\ue000", "\u200f", "🩷"]),
)
WORDS = st.lists(_PIECES, max_size=30).map("".join)


@pytest.mark.parametrize(
    ("text", "length"),
    [("", 0), ("a", 1), ("é", 1), ("\uffff", 1), ("😀", 2), (FLAG, 4), (FAMILY, 11)],
)
def test_length_counts_what_telegram_counts(text: str, length: int) -> None:
    assert utf16_length(text) == length == len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (" ja ", "ja"),
        ("", "…"),
        (" \n\t ", "…"),
        ("\0\x1b", "…"),
        ("a\r\nb", "a\nb"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("\ue000\ue100\ue001", "…"),
        ("a\U000f0000b", "ab"),
        (FAMILY, FAMILY),
        (FLAG, FLAG),
        ("🩷", "🩷"),
        (VOICE, VOICE),
        ("שלום\u200f", "שלום\u200f"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_cleaning_takes_out_what_cannot_be_seen(words: str, kept: str) -> None:
    assert clean(words) == kept


@given(WORDS)
def test_what_is_clean_stays_and_is_never_empty(words: str) -> None:
    kept = clean(words)
    assert kept.strip()
    assert clean(kept) == kept
    assert not any(unicodedata.category(each) == "Co" for each in kept)


@given(WORDS, st.integers(4, 30))
def test_what_is_shortened_fits_and_is_cut_between_graphemes(words: str, most: int) -> None:
    short = shorten(words, most)
    assert utf16_length(short) <= most
    if utf16_length(words) <= most:
        assert short == words
    else:
        kept = short.removesuffix("[…]").removesuffix(" ")
        assert short.endswith("[…]")
        graphemes = regex.findall(r"\X", words)
        starts = {"".join(graphemes[:count]).strip() for count in range(len(graphemes) + 1)}
        assert kept.strip() in starts


@pytest.mark.parametrize(
    ("words", "most", "short"),
    [
        ("abcdef", 6, "abcdef"),
        ("abcdefg", 6, "ab […]"),
        ("ab cdefg", 7, "ab […]"),
        (FLAG * 3, 11, FLAG + " […]"),
        (FAMILY * 3, 25, FAMILY + " […]"),
        (FAMILY * 3, 14, "[…]"),
        (ACCENT * 9, 7, ACCENT + " […]"),
        ("a" + "\u0301" * 600, 500, "[…]"),
    ],
)
def test_a_cut_falls_between_graphemes(words: str, most: int, short: str) -> None:
    assert shorten(words, most) == short


def test_a_note_takes_the_place_of_the_one_before_at_the_end() -> None:
    assert list(add({"a": "1", "b": "2"}, "a", " 3 ").items()) == [("b", "2"), ("a", "3")]


@given(st.lists(WORDS.map(lambda words: words * 40), max_size=9))
def test_notes_stay_within_their_limits(said: list[str]) -> None:
    notes: dict[str, str] = {}
    for place, words in enumerate(said):
        notes = dict(add(notes, f"c{place % 7}", words))
    assert all(0 < utf16_length(words) <= MAX_NOTE for words in notes.values())
    # Where nothing is left, each further note is still marked as cut.
    assert sum(map(utf16_length, notes.values())) <= MAX_NOTES + len(" […]") * len(notes)


def test_a_note_without_room_is_only_marked() -> None:
    notes = {f"c{place}": "x" * 500 for place in range(4)}
    assert add(notes, "last", "more words")["last"] == "[…]"
    assert add(notes, "c3", "y" * 600)["c3"] == "y" * 496 + " […]"
