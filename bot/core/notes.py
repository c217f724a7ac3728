"""What people typed, on its way from one card to the next.

Notes are `{card id: words}`; they live as long as an update is handled. Here they are cut to
what a card can carry: 500 characters each and 2,000 together, counted as Telegram counts (in
UTF-16 units) and cut between graphemes.
"""

import unicodedata
from collections.abc import Mapping
from itertools import accumulate
from typing import Final, TypeAlias

import regex

Notes: TypeAlias = Mapping[str, str]

MAX_NOTE: Final = 500
MAX_NOTES: Final = 2000
VOICE: Final = "🎤"
"""The note of a voice message, which is never downloaded."""

_SHORTENED: Final = " […]"
_EMPTY: Final = "…"


def utf16_length(text: str) -> int:
    """Count the UTF-16 units of `text`, Telegram's measure of length."""
    return len(text) + sum(character > "\uffff" for character in text)


def clean(words: str) -> str:
    """Take out what cannot be seen but could break a card; never gives an empty text."""
    kept = "".join(
        character
        for character in words.replace("\r\n", "\n")
        if character == "\n" or unicodedata.category(character) not in {"Cc", "Co", "Cs"}
    )
    return regex.sub(r"\n{3,}", "\n\n", kept).strip() or _EMPTY


def shorten(words: str, most: int) -> str:
    """Cut `words` to at most `most` UTF-16 units, between graphemes, and mark the cut."""
    if utf16_length(words) <= most:
        return words
    room, graphemes = most - utf16_length(_SHORTENED), regex.findall(r"\X", words)
    fitting = sum(length <= room for length in accumulate(map(utf16_length, graphemes)))
    return ("".join(graphemes[:fitting]).rstrip() + _SHORTENED).lstrip()


def add(notes: Notes, card: str, words: str) -> Notes:
    """Give the notes with `words` for `card`, within both limits.

    Where the others leave less room than a few words, the note is cut to `[…]`: the whole of
    it still stands in the chat, in the message that was sent.
    """
    others = {key: value for key, value in notes.items() if key != card}
    room = MAX_NOTES - sum(utf16_length(value) for value in others.values())
    return {**others, card: shorten(clean(words), max(min(MAX_NOTE, room), len(_SHORTENED)))}
