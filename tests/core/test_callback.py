from base64 import urlsafe_b64decode, urlsafe_b64encode
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.buttons import Button, CardButton, PageButton, Reason, Refusal, Verb
from bot.core.callback import MAX_BYTES, decode, encode, longest_callback_data
from bot.core.dialog import Dialog
from bot.core.position import NoSuchPathError, Position, walk
from tests.core.dialogs import CHANCE, FILES, IDS, LIBRARIES, Plain, dialog
from tests.core.edits import edit
from tests.core.walks import LAST_ID, any_button, library, shown, start, wander


@given(LIBRARIES, CHANCE)
def test_every_button_comes_back_as_it_was(dialogs: dict[str, Dialog], random: Random) -> None:
    for position in wander(dialogs, start("one", random), random):
        for data in shown(library(dialogs), position):
            button = decode(data, dialogs)
            assert isinstance(button, CardButton)
            assert button.position == position
            assert encode(button, dialogs) == data
        made_up = any_button(position, random)
        assert decode(encode(made_up, dialogs), dialogs) == made_up


@given(LIBRARIES, CHANCE)
def test_the_longest_callback_data_is_an_upper_bound(
    dialogs: dict[str, Dialog], random: Random
) -> None:
    most = {each: longest_callback_data(dialogs[each]) for each in IDS}
    begin = Position("one", locale="zz", first_message_id=LAST_ID)
    for position in wander(dialogs, begin, random):
        data = encode(CardButton(position, Verb.OFFER, 31), dialogs)
        assert len(data) <= most[position.dialog] <= MAX_BYTES


def test_a_dialog_of_one_way_reaches_the_upper_bound() -> None:
    many = {"choose_up_to": 12, "of": list("abcdefghijkl")}
    cards = {f"c{place}": many | {"next": f"c{place + 1}"} for place in range(20)}
    file = {"version": "1", "command": "go", "minutes": 1, "cards": cards | {"c20": {"end": "x"}}}
    dialogs = {"one": dialog(file)}
    path = (tuple("abcdefghijkl"),) * 20
    data = encode(CardButton(Position("one", path, (), "zz", LAST_ID), Verb.BACK), dialogs)
    assert len(data) == longest_callback_data(dialogs["one"])


HOSTILE = st.one_of(
    st.text(),
    st.text(alphabet="ABCDEFGHabcdefgh0123_-=:", max_size=70),
    st.binary(max_size=60).map(lambda raw: urlsafe_b64encode(raw).decode()),
    st.binary(max_size=60).map(lambda raw: urlsafe_b64encode(raw).decode().rstrip("=")),
)


@given(LIBRARIES, HOSTILE)
def test_anything_is_read_as_a_button_or_refused(dialogs: dict[str, Dialog], data: str) -> None:
    total(data, dialogs)


@given(LIBRARIES, CHANCE)
def test_a_mutated_button_is_read_as_one_of_ours_or_refused(
    dialogs: dict[str, Dialog], random: Random
) -> None:
    data = encode(
        any_button(list(wander(dialogs, start("one", random), random))[-1], random), dialogs
    )
    raw = bytearray(urlsafe_b64decode(data + "=" * (-len(data) % 4)))
    raw[random.randrange(len(raw))] ^= random.randint(1, 255)
    total(urlsafe_b64encode(raw).decode().rstrip("="), dialogs)
    place = random.randrange(len(data) + 1)
    total(data[:place], dialogs)
    total(data[:place] + random.choice(("A", "_-", "=", "é", "\0")) + data[place:], dialogs)
    total(data[:place] + data[place + 1 :], dialogs)


def total(data: str, dialogs: dict[str, Dialog]) -> Button | Refusal:
    """Decode; what is read as a card's button is exactly what we would write."""
    button = decode(data, dialogs)
    if isinstance(button, CardButton):
        assert encode(button, dialogs) == data
    return button


@settings(max_examples=400)
@given(FILES, CHANCE)
def test_after_an_edit_an_old_button_is_refused_or_means_the_same(
    file: Plain, random: Random
) -> None:
    edited = edit(file, random)
    old, new = dialog(file), dialog(edited)
    for position in wander({"one": old, "two": old}, start("one", random), random):
        if position.dialog != "one":
            continue
        made = any_button(position, random)
        button = decode(encode(made, {"one": old}), {"one": new})
        if not isinstance(button, CardButton):
            assert button == Refusal(Reason.EDITED, position.locale, "one")
            assert not untouched(old, new, position)
            continue
        assert button == made
        before, after = walk(old, position.path), walk(new, button.position.path)
        assert [card.shape() for card in before.passed] == [c.shape() for c in after.passed]
        assert before.here.shape() == after.here.shape()


def untouched(old: Dialog, new: Dialog, position: Position) -> bool:
    """Tell whether an edit left every card on the path as it was."""
    trail = walk(old, position.path)
    on_path = (*trail.passed, trail.here)
    same = all(new.cards.get(card.id) == card for card in on_path)
    return same and old.entry.id == new.entry.id


@settings(max_examples=400)
@given(FILES, CHANCE)
def test_an_edit_off_the_path_leaves_a_button_alive(file: Plain, random: Random) -> None:
    old = dialog(file)
    position = random.choice(list(wander({"one": old, "two": old}, start("one", random), random)))
    if position.dialog != "one":
        return
    trail = walk(old, position.path)
    passed = {card.id.partition("-")[0] for card in (*trail.passed, trail.here)}
    cards = {
        name: each if name in passed else {"choose": ["x", "y"], "next": name}
        for name, each in file["cards"].items()
    }
    cards["new"] = {"show": "new", "next": random.choice(list(cards))}
    button = any_button(position, random)
    data = encode(button, {"one": old})
    assert decode(data, {"one": dialog(file | {"cards": cards})}) == button


CARDS = {"a": {"choose": ["x", "y"], "next": "b"}, "b": {"end": "b"}}
FILE: Plain = {"version": "1", "command": "go", "minutes": 1, "cards": CARDS}
ONE = {"one": dialog(FILE)}


@pytest.mark.parametrize("name", ["open", "leave-out"])
@pytest.mark.parametrize("argument", ["", "impasse"])
def test_a_button_of_a_page_comes_back(name: str, argument: str) -> None:
    button = PageButton(name, "nl", argument)
    assert decode(encode(button, {}), {}) == button


@pytest.mark.parametrize("data", ["", ":", "::", ":a:b", ":a:b:c:d", "é", "AB=C", "A", "A" * 65])
def test_what_is_no_data_is_unreadable(data: str) -> None:
    assert decode(data, ONE) == Refusal(Reason.UNREADABLE)


def test_data_of_another_format_is_unreadable() -> None:
    assert decode(urlsafe_b64encode(b"\x02").decode().rstrip("="), ONE).__class__ is Refusal
    assert decode("Ag", ONE) == Refusal(Reason.UNREADABLE)


def test_a_zero_in_front_is_unreadable() -> None:
    data = encode(CardButton(Position("one"), Verb.BACK), ONE)
    raw = b"\0" + urlsafe_b64decode(data + "=" * (-len(data) % 4))
    assert decode(urlsafe_b64encode(raw).decode().rstrip("="), ONE) == Refusal(Reason.UNREADABLE)


def test_a_button_of_a_dialog_that_went_is_refused_in_its_own_language() -> None:
    data = encode(CardButton(Position("one", locale="en"), Verb.BACK), ONE)
    assert decode(data, {}) == Refusal(Reason.GONE, "en")


def test_a_button_of_an_edited_dialog_tells_which() -> None:
    data = encode(CardButton(Position("one", ("x",), locale="en"), Verb.BACK), ONE)
    longer = FILE | {"cards": CARDS | {"a": {"choose": ["x", "y", "z"], "next": "b"}}}
    assert decode(data, {"one": dialog(longer)}) == Refusal(Reason.EDITED, "en", "one")


def test_more_ticks_than_a_card_takes_are_unreadable() -> None:
    file = FILE | {"cards": {"a": {"choose_up_to": 1, "of": ["x", "y"], "next": "a"}}}
    dialogs = {"one": dialog(file)}
    data = encode(CardButton(Position("one", (), ("x", "y")), Verb.DONE), dialogs)
    assert decode(data, dialogs) == Refusal(Reason.UNREADABLE, "nl")


def test_an_unknown_verb_and_a_rest_are_unreadable() -> None:
    data = encode(CardButton(Position("one"), Verb.PICK), ONE)
    number = int.from_bytes(urlsafe_b64decode(data + "=" * (-len(data) % 4)))
    below = 16 * 26**2 * (1 << 16) * (1 << 32) * (1 << 31)
    for forged in (number + 15 * below, number + (below << 17)):
        raw = forged.to_bytes((forged.bit_length() + 7) // 8)
        again = urlsafe_b64encode(raw).decode().rstrip("=")
        assert decode(again, ONE) == Refusal(Reason.UNREADABLE, "nl")


def test_a_position_that_is_not_there_is_not_encoded() -> None:
    with pytest.raises(NoSuchPathError) as caught:
        encode(CardButton(Position("one", ("z",)), Verb.BACK), ONE)
    assert (caught.value.dialog, caught.value.depth) == ("one", 0)


def test_every_verb_and_index_fits_its_place() -> None:
    for verb, index in product(Verb, range(32)):
        button = CardButton(Position("one", ("y",)), verb, index)
        assert decode(encode(button, ONE), ONE) == button
