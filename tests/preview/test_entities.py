"""Entities as they settle in the chat: trimmed, joined, cut, found."""

import pytest

from bot.preview.entities import Entity, arrange, settle
from tests.preview.spans import parsed


def test_white_space_is_trimmed_at_both_ends() -> None:
    assert parsed(" \n x <b>y \n</b> ") == ("x y", [("bold", 2, 1)])
    assert parsed("x<b> </b>") == ("x", [])
    assert parsed("  <b> x</b>") == (" x", [("bold", 0, 2)]), "inside an entity it stays"


def test_text_of_blanks_alone_is_empty() -> None:
    assert settle(" \u200b\n", ()) == ("", ())


def test_control_characters_become_spaces_and_some_vanish() -> None:
    assert parsed("a\tb\rc\u2028<b>d</b>") == ("a bcd", [("bold", 4, 1)])


@pytest.mark.parametrize(
    ("source", "entities"),
    [
        ("<b>a</b><b>b</b>", [("bold", 0, 2)]),
        ("<b>a<b>b</b>c</b>", [("bold", 0, 3)]),
        ("<b>ab<i>cd</i>ef</b>", [("bold", 0, 2), ("bold", 2, 4), ("italic", 2, 2)]),
        ("<code>a<b>b</b>c</code>", [("code", 0, 3)]),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", [("blockquote", 0, 2)]),
        (
            "<b>a<blockquote>b</blockquote>c</b>",
            [("bold", 0, 1), ("blockquote", 1, 1), ("bold", 1, 1), ("bold", 2, 1)],
        ),
    ],
)
def test_entities_are_joined_and_cut_as_on_telegram(
    source: str, entities: list[tuple[str, int, int]]
) -> None:
    assert parsed(source)[1] == entities


def test_what_crosses_a_quote_is_dropped() -> None:
    crossing = [Entity("code", 0, 2), Entity("blockquote", 1, 2)]
    assert arrange(crossing) == [Entity("blockquote", 1, 2)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start impasse", [("bot_command", 0, 6)]),
        ("zie /help.", [("bot_command", 4, 5)]),
        ("/a@some_bot", [("bot_command", 0, 11)]),
        ("en/of </b //x", []),
        ("@tussenstap_bot hoi", [("mention", 0, 15)]),
        ("#impasse #1", [("hashtag", 0, 8)]),
        ("113.nl, of bel", [("url", 0, 6)]),
        ("https://example.org/a?b=c.", [("url", 0, 25)]),
        ("mail a.b@example.nl", [("email", 5, 14)]),
        ("1.5 is geen adres", []),
        ("🙂 /stop", [("bot_command", 3, 5)]),
    ],
)
def test_commands_and_links_are_found(text: str, found: list[tuple[str, int, int]]) -> None:
    assert parsed(text.replace("<", "&lt;"))[1] == found


def test_what_is_found_cuts_a_style_and_yields_to_code() -> None:
    assert parsed("<b>zie 113.nl nu</b>")[1] == [
        *(("bold", 0, 4), ("url", 4, 6), ("bold", 4, 6), ("bold", 10, 3)),
    ]
    assert parsed("<code>113.nl</code>")[1] == [("code", 0, 6)]
