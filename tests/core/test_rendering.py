"""A card as it is shown, word for word, in a library that a page can hold."""

import pytest

from bot.core.dialog import ANSWERED, Answer
from bot.core.effects import (
    AdditionScreen,
    CardScreen,
    Close,
    ColleaguesScreen,
    FoundScreen,
    PausedScreen,
    Retire,
)
from bot.core.position import Position
from bot.core.rendering import ADDITION, MAX_COPY, left, placed, render
from bot.core.view import CopyKey, Key, Row
from tests.core.pages import LIBRARY
from tests.core.walks import LAST_ID

NAVIGATION = ["← Back", "Stop"]
TO_ASK: tuple[Answer, ...] = (None, "a", (), 3)
TO_END: tuple[Answer, ...] = (*TO_ASK, ANSWERED, "own", ANSWERED, ANSWERED, "skipped")


def at(*path: Answer, selection: tuple[str, ...] = ()) -> Position:
    return Position("one", path, selection, "en", LAST_ID)


def shown(*path: Answer, **notes: str) -> str:
    said = {name.replace("_", "-"): words for name, words in notes.items()}
    return render(LIBRARY, CardScreen(at(*path)), said).text


def labels(keyboard: tuple[Row, ...]) -> list[list[str]]:
    return [[key.label for key in row] for row in keyboard]


def keys(*path: Answer, selection: tuple[str, ...] = ()) -> list[list[str]]:
    screen = CardScreen(at(*path, selection=selection))
    return labels(render(LIBRARY, screen, {}).keyboard)


def test_a_card_has_its_own_keys_above_back_and_stop() -> None:
    assert keys() == [["Right"], NAVIGATION]
    assert keys(None) == [["A label of some length"], ["A", "B"], ["Stop here"], NAVIGATION]
    assert keys(None, "halt") == [NAVIGATION]
    assert keys(None, "a") == [["A", "B", "C"], ["None of these"], NAVIGATION]
    ticked = keys(None, "a", selection=("b",))
    assert ticked == [["A", "✓ B", "C"], ["Done"], NAVIGATION]
    scale = [[*"012345"], [*"6789", "10"], NAVIGATION]
    assert keys(None, "a", ()) == scale
    assert keys(*TO_ASK) == [["Skip"], NAVIGATION]
    assert keys(*TO_ASK, "skipped") == [["Stuck", "Apart"], ["In my own words"], NAVIGATION]
    assert keys(*TO_ASK, "skipped", "own") == [NAVIGATION]


def test_a_card_tells_its_step_and_a_notice_above_its_text() -> None:
    assert shown(None) == "<i>Step 1 of 2 · First</i>\n\nPick?"
    text = render(LIBRARY, CardScreen(at(), "notice-edited"), {}).text
    assert text == "It has changed.\n\nHello"


def test_an_end_tells_no_step_since_its_italics_are_words() -> None:
    assert "Step" not in shown(*TO_END)


def test_a_scale_tells_its_ends() -> None:
    assert shown(None, "a", ()).endswith("How much?\n\n0 = <little> · 10 = lots")


def test_a_card_may_show_the_safety_card() -> None:
    assert shown(None, "halt") == "Ring 112"


def test_a_question_in_words_warns_now_and_again() -> None:
    hint = "Leave out names."
    skipped: tuple[Answer, ...] = (*TO_ASK, "skipped")
    assert hint in shown(*TO_ASK)
    assert hint not in shown(*skipped, "own")
    assert hint not in shown(*skipped, "own", ANSWERED)
    assert hint in shown(*skipped, "own", ANSWERED, ANSWERED)
    assert "<b>My <i>line</i></b>" in shown(*skipped, "own")
    assert "own words" in shown(*skipped, "own")


def test_notes_stand_in_one_quote_each_under_its_heading() -> None:
    text = shown(*TO_ASK, ANSWERED, "own", ANSWERED, said="<b> & so", say_fact_own="we circle.")
    assert text.startswith("More, about we circle?\n\n")
    assert text.endswith(
        "<blockquote expandable><b>You said</b>\n&lt;b&gt; &amp; so\n"
        "<b>I see</b>\nwe circle.</blockquote>"
    )


def test_a_note_that_is_lost_is_told() -> None:
    assert "(lost)" in shown(*TO_ASK, ANSWERED)


def test_what_an_option_says_is_escaped() -> None:
    assert "we are stuck &amp; sad?" in shown(*TO_ASK, "skipped", "stuck")


def test_on_an_end_words_stand_in_italics_and_the_others_in_the_quote() -> None:
    text = shown(*TO_END, said="one", say_fact_own="two", more="three <")
    assert text.startswith("You: <i>three &lt;</i>, .")
    assert "<b>You said</b>\none\n<b>I see</b>\ntwo</blockquote>" in text
    assert placed(LIBRARY, at(*TO_END)) == ("more",)
    assert placed(LIBRARY, at(*TO_ASK)) == ()


def copied(words: str) -> tuple[CopyKey | Key, str]:
    notes = {"said": "x", "say-fact-own": words, "more": "y"}
    view = render(LIBRARY, CardScreen(at(*TO_END)), notes)
    return view.keyboard[0][0], view.text


def test_a_line_that_fits_is_copied_by_a_key() -> None:
    room = MAX_COPY - len("I see that .")
    key, text = copied("w" * room)
    assert key == CopyKey("Copy", f"I see that {'w' * room}.")
    assert "<code>" not in text


@pytest.mark.parametrize("words", ["w" * 245, "😀" * 123])
def test_a_longer_line_stands_below_to_be_tapped(words: str) -> None:
    key, text = copied(words)
    assert isinstance(key, Key)
    assert f"Tap to copy:\n<code>I see that {words}.</code>" in text


def test_a_line_too_long_for_the_card_is_left_out() -> None:
    _, text = copied("& " * 1000)
    assert "<code>" in text
    _, text = copied("& " * 1100)
    assert "<code>" not in text


def test_an_end_that_an_old_button_stopped_at_can_still_be_read() -> None:
    view = render(LIBRARY, PausedScreen(at(*TO_END)), {"more": "three"})
    assert view.text.startswith("You: <i>three</i>, .")
    assert labels(view.keyboard) == [["Carry on where I was"]]


def test_a_paused_card_keeps_its_notes_and_one_key() -> None:
    view = render(LIBRARY, PausedScreen(at(*TO_ASK, ANSWERED)), {"said": "one"})
    assert view.text.startswith("You have stopped.")
    assert view.text.endswith("<b>You said</b>\none</blockquote>")
    assert labels(view.keyboard) == [["Carry on where I was"]]
    assert not view.asks
    end = render(LIBRARY, PausedScreen(at(*TO_END)), {"more": "three"})
    assert end.text.startswith("You: <i>three</i>")


def test_a_card_that_is_left_keeps_one_key() -> None:
    def closed(*path: Answer) -> tuple[list[list[str]], bool]:
        keyboard, asks = left(LIBRARY, Close(at(*path), 5))
        return labels(keyboard), asks

    assert closed(*TO_ASK) == ([["Change my answer"]], True)
    assert closed(None) == ([["Change my answer"]], False)
    assert closed() == closed(*TO_END) == ([["Back to this card"]], False)
    keyboard, asks = left(LIBRARY, Retire("one", "en", 5))
    assert (labels(keyboard), asks) == ([["Start again"]], False)


def test_an_addition_shows_the_words_and_asks() -> None:
    view = render(LIBRARY, AdditionScreen("en"), {ADDITION: "<more>"})
    assert view.text.endswith("<blockquote expandable>&lt;more&gt;</blockquote>")
    assert labels(view.keyboard) == [["Yes, add it", "No, leave it"]]


def test_an_end_has_a_question_for_colleagues_and_the_menu() -> None:
    ends = [["Copy"], ["Ask them"], ["One & only"], ["Wipe"], ["← Back", "Menu"]]
    said = {"say-fact-own": "x"}
    assert labels(render(LIBRARY, CardScreen(at(*TO_END)), said).keyboard) == ends


def test_the_question_for_colleagues_holds_no_words_and_can_be_copied() -> None:
    end = at(None, "a", (), 0, *TO_END[4:])
    view = render(LIBRARY, ColleaguesScreen(end), {"more": "secret"})
    assert view.text == "Take it along.\n\n<b>I chose A, &amp; then?</b>"
    assert view.keyboard == ((CopyKey("Copy", "I chose A, & then?"),),)
    long = render(LIBRARY, ColleaguesScreen(at(*TO_END)), {})
    assert "Tap to copy:\n<code>I chose A, &amp; then? " in long.text
    assert long.keyboard == ()


def test_what_was_found_has_a_line_and_a_key_each() -> None:
    view = render(LIBRARY, FoundScreen(("one",), "en"), {})
    assert view.text == "Perhaps this.\n\n<b>One &amp; only</b> · 3\nA &lt; B"
    assert labels(view.keyboard) == [["One & only"], ["Menu"]]
