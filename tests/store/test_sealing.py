"""Seals: what they give back, what they refuse, and what can be seen from outside."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store.sealing import Seal, UnsealError, new_key
from tests.store.people import KEY, OTHER_KEY, ROBIN, SAM, profile


@given(st.integers(-(2**63), 2**63 - 1))
def test_what_is_sealed_comes_back(chat_id: int) -> None:
    seal = Seal(KEY)
    assert seal.unseal(seal.id_of(chat_id), seal.seal(chat_id, profile())) == (chat_id, profile())


def test_nothing_of_it_can_be_seen_nor_when_it_was_sealed() -> None:
    seal = Seal(KEY)
    once, again = seal.seal(SAM, profile()), seal.seal(SAM, profile())
    assert once != again
    for token in (once, again):
        raw = base64.urlsafe_b64decode(token)
        assert raw[1:9] == bytes(8)
        assert str(SAM).encode() not in raw
        assert b"Amsterdam" not in raw


def test_ids_tell_nothing_without_the_key() -> None:
    one, other = Seal(KEY), Seal(OTHER_KEY)
    assert one.id_of(SAM) == Seal(KEY).id_of(SAM)
    assert len({one.id_of(SAM), one.id_of(ROBIN), other.id_of(SAM), other.id_of(ROBIN)}) == 4
    assert one.mark != other.mark
    assert KEY not in one.mark


@pytest.mark.parametrize("place", [0, 20, -20, -1])
def test_what_was_changed_is_refused(place: int) -> None:
    seal = Seal(KEY)
    token = bytearray(seal.seal(SAM, profile()))
    token[place] = ord("B" if token[place] == ord("A") else "A")
    with pytest.raises(UnsealError):
        seal.unseal(seal.id_of(SAM), bytes(token))


def test_another_key_or_another_row_is_refused() -> None:
    seal = Seal(KEY)
    token = seal.seal(SAM, profile())
    with pytest.raises(UnsealError):
        Seal(OTHER_KEY).unseal(seal.id_of(SAM), token)
    with pytest.raises(UnsealError):
        seal.unseal(seal.id_of(ROBIN), token)


def test_new_keys_are_keys_and_differ() -> None:
    first, second = new_key(), new_key()
    assert first != second
    assert Seal(first).mark != Seal(second).mark


@pytest.mark.parametrize("nonsense", [b"", b"secret", KEY[:-4], KEY[:-2] + b"..", KEY + KEY])
def test_what_is_no_key_is_refused(nonsense: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - its words differ with what is wrong
        Seal(nonsense)
