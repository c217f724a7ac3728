"""Composed sentences: every combination of answers reads as a sentence should, as far as can be
checked."""

import re
from collections import Counter
from collections.abc import Iterable

import pytest

from bot.core.dialog import Answer, Ask, ChooseUpTo, End
from bot.core.effects import CardScreen
from bot.core.position import Position, walk
from bot.core.rendering import MAX_COPY, render
from bot.preview.formatting import parse_html
from tests.content.sentences import (
    LABELLING,
    LOCALES,
    OWN_WORDS,
    answers_on,
    argument,
    combined,
    composer,
    faults,
)
from tests.core.content import Explorer, real

SLOTS = ("permission", "fact", "feeling", "share", "wish", "question")
in_each_language = pytest.mark.parametrize("locale", LOCALES)


def wrong(texts: Iterable[str], locale: str, **how: bool) -> dict[str, list[str]]:
    """Give the texts with faults, with their faults."""
    return {text: found for text in texts if (found := faults(text, locale, **how))}


@in_each_language
def test_the_circle_reads_well_in_every_combination(locale: str) -> None:
    dialog, compose = real().dialogs["impasse"], composer("impasse", "circle", locale)
    cards = ("client", "role", "gain", "then")
    circles = {compose(answers).split("\n\n")[1] for answers in combined(dialog, cards)}
    assert len(circles) > 20_000
    assert wrong(circles, locale) == {}


@in_each_language
def test_the_sentence_to_say_reads_well_in_every_combination(locale: str) -> None:
    dialog, compose = real().dialogs["impasse"], composer("impasse", "my_sentence", locale)
    slots = [f"say-{slot}" for slot in SLOTS]
    fixed: dict[str, Answer] = {"feelings": ("tired",), "role": "fixer"}
    said = {compose({**answers, **fixed}) for answers in combined(dialog, slots)}
    chips = {slot: answers_on(dialog, slot)[0] for slot in slots}
    from_before = {**chips, "say-feeling": "chosen", "say-share": "mine"}
    said |= {
        compose({**from_before, **answers}) for answers in combined(dialog, ("feelings", "role"))
    }
    assert len(said) > 10_000
    assert wrong(said, locale) == {}
    assert not [text for text in said if re.search(LABELLING[locale], text, re.IGNORECASE)]
    assert max(len(re.findall(r"[.?!](?:\s|$)", text)) for text in said) <= 3
    chosen = [text for text in said if OWN_WORDS not in text]
    assert max(map(len, chosen)) <= MAX_COPY


@in_each_language
def test_a_sentence_of_nothing_but_own_words_reads_well(locale: str) -> None:
    compose = composer("impasse", "my_sentence", locale)
    text = compose({f"say-{slot}": "own" for slot in SLOTS})
    assert text.count(OWN_WORDS) == len(SLOTS)
    assert faults(text, locale) == []


@in_each_language
def test_every_closing_of_the_short_dialog_reads_well(locale: str) -> None:
    dialog, compose = real().dialogs["quick"], composer("quick", "closing_line", locale)
    closings = {
        compose(answers)
        for answers in combined(dialog, ("leaving", "stays", "then", "about_safety"))
    }
    assert len(closings) >= 100
    assert wrong(closings, locale) == {}


@in_each_language
@pytest.mark.parametrize(
    ("message", "cards"),
    [
        ("b_question", ("role", "feelings", "b_about", "b_want")),
        ("plan_to_ask", ("sign", "less", "role", "wish_question")),
        ("line_for_help", ("tension",)),
    ],
)
def test_lines_to_take_along_read_well(locale: str, message: str, cards: tuple[str, ...]) -> None:
    dialog, compose = real().dialogs["impasse"], composer("impasse", message, locale)
    assert wrong({compose(answers) for answers in combined(dialog, cards)}, locale) == {}


def several() -> list[tuple[str, str]]:
    """Give the cards with several answers that have pieces of sentence."""
    library = real()
    return [
        (dialog.id, card.id)
        for dialog in library.dialogs.values()
        for card in dialog.cards.values()
        if isinstance(card.kind, ChooseUpTo)
        and library.texts["nl"].has(dialog.id, f"{card.id}-clause.{card.kind.options[0]}")
    ]


@in_each_language
@pytest.mark.parametrize(("dialog_id", "card"), several())
def test_one_two_or_three_answers_become_a_list(locale: str, dialog_id: str, card: str) -> None:
    conjunction = {"nl": "en", "en": "and"}[locale]
    texts = real().texts[locale]
    for some in answers_on(real().dialogs[dialog_id], card):
        assert isinstance(some, tuple)
        clauses = [texts.say(dialog_id, f"{card}-clause.{option}") for option in some]
        assert all(clauses)
        *head, last = clauses
        expected = f"{', '.join(head)} {conjunction} {last}" if head else last
        assert argument(locale, dialog_id, f"{card}-clause", card, some) == expected


@in_each_language
def test_what_stands_on_cards_along_many_walks_has_no_glitch(locale: str) -> None:
    explorer, seen = Explorer(21), set[str]()
    begins = {"impasse": 25, "quick": 15, "conditions": 15, "factors": 15, "layers": 15}
    for dialog_id in Counter(begins).elements():
        for position in explorer.walk(Position(dialog_id, locale=locale)):
            seen |= set(_lines(position))
    assert wrong(seen, locale, whole=False) == {}


def _lines(position: Position) -> list[str]:
    trail = walk(real().dialogs[position.dialog], position.path)
    notes = dict.fromkeys(trail.written(), OWN_WORDS)
    text, _ = parse_html(render(real(), CardScreen(position), notes).text)
    if isinstance(trail.here.kind, End):
        assert text.count(OWN_WORDS) >= len(notes)
    return text.splitlines()


@in_each_language
def test_questions_and_labels_have_no_forbidden_words(locale: str) -> None:
    library = real()
    texts = library.texts[locale]
    found = list[str]()
    for dialog in library.dialogs.values():
        for card in dialog.cards.values():
            options = () if isinstance(card.kind, Ask) else getattr(card.kind, "options", ())
            names = [f"{card.text}.{option}" for option in options]
            names += [f"{card.text}.{name}" for name in ("low", "high", "heading", "continue")]
            plain = [name for name in names if texts.has(dialog.id, name)]
            found += wrong({texts.say(dialog.id, name) for name in plain}, locale, whole=False)
    assert found == []
