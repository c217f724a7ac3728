"""Where a card stands, the outline, the way to a card, and the sheet, of a small library."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.authoring.backstage import Workshop
from bot.content.library import BrokenContentError
from bot.preview.arguments import Json
from tests.bots import ROOT, content

YAML = """\
version: 1
command: walk
minutes: 2
steps: 2
cards:
  weather:
    choose: [sun, rain]
    next: {sun: words, else: shelter}
  shelter:
    show: safety
    next: stop
  words:
    step: 1
    ask: optional
    next: say
  say:
    step: 1
    compose:
      fact: [seen, heard]
    next: done
  never:
    show: never
    next: done
  done:
    end: done
    copy: line
    offer: [walk]
"""
FTL = """\
title = A walk
about = Out & back.
step-1 = On the way
step-2 = Home
weather = What is it like?
    A second line.
    .sun = Sun
    .rain = Rain
weather-clause =
    .sun = the sun
    .rain = rain
words = What do you see?
    .heading = Seen
say = Say it
say-fact = What { $weather ->
        [sun] shines
       *[rain] falls
    }?
    .seen = I saw
    .heard = I heard
    .heading = Fact
say-fact-clause =
    .seen = I saw it
    .heard = I heard it
    .own = that { $words }
never = Never
line = { $say-fact-clause }, { $weather-clause }.
done = Done. { $say-fact-clause } { $words-words }
"""
UNREACHED = YAML.replace(
    "    next: {sun: words, else: shelter}",
    "    next: [{when: {all: [{weather: sun}, {weather: rain}]}, go: never},"
    " {when: {weather: sun}, go: words}, {go: shelter}]",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    content(tmp_path, {"walk": UNREACHED}, {"walk": FTL})
    return tmp_path


@pytest.fixture
def workshop(folder: Path) -> Workshop:
    return Workshop(folder, "nl")


def cards(outline: Json | None) -> Iterator[Json]:
    assert outline
    return (card for part in outline["parts"] for card in part["cards"])


def line(folder: Path, place: str) -> str:
    """Give the line of a file that a place names."""
    path, _, number = place.rpartition(":")
    return (folder / path).read_text("utf-8").splitlines()[int(number) - 1].strip()


def test_the_outline_is_in_the_order_of_the_file_under_the_steps(workshop: Workshop) -> None:
    outline = workshop.outline("", "en")
    assert outline
    assert outline["dialog"] == "walk"
    assert outline["dialogs"] == [{"id": "walk", "title": "A walk"}]
    assert [part["name"] for part in outline["parts"]] == ["", "1 · On the way", ""]
    assert [(card["id"], card["kind"], card["words"], card["reached"]) for card in cards(outline)][
        :6
    ] == [
        ("weather", "choose", "What is it like?", True),
        ("shelter", "say", "Safety first", True),
        ("words", "ask", "What do you see?", True),
        ("say-fact", "choose", "What falls?", True),
        ("say-fact-own", "ask", "In my own words", True),
        ("never", "say", "Never", False),
    ]
    assert workshop.outline("no_such", "en") is None


@pytest.mark.parametrize(
    ("card", "key", "text"),
    [
        ("words", "words:", "words = What do you see?"),
        ("say-fact", "fact: [seen, heard]", "say-fact = What { $weather ->"),
        ("say-fact-own", "fact: [seen, heard]", "say-fact = What { $weather ->"),
        ("done", "done:", "done = Done. { $say-fact-clause } { $words-words }"),
    ],
)
def test_a_card_stands_in_two_files(
    workshop: Workshop, folder: Path, card: str, key: str, text: str
) -> None:
    place = workshop.where(workshop.route("walk", card, "en") or "")
    assert place
    assert (place["dialog"], place["title"], place["card"]) == ("walk", "A walk", card)
    assert line(folder, place["cards"]) == key
    assert line(folder, place["text"]) == text
    assert place["text"].startswith("locales/en/walk.ftl:")


def test_the_safety_card_has_its_text_in_a_file_of_its_own(folder: Path) -> None:
    onward = UNREACHED.replace("show: safety\n    next: stop", "show: safety\n    next: done")
    (folder / "dialogs/walk.yaml").write_text(onward, "utf-8")
    workshop = Workshop(folder, "nl")
    place = workshop.where(workshop.route("walk", "shelter", "de") or "")
    assert place
    assert (place["locale"], place["text"].split(":")[0]) == ("nl", "locales/nl/safety.ftl")


def test_what_is_no_card_stands_nowhere(workshop: Workshop) -> None:
    assert workshop.where(":menu:nl:") is None
    assert workshop.where("made up") is None
    assert workshop.route("walk", "never", "nl") is None
    assert workshop.route("no_such", "never", "nl") is None
    assert workshop.sheet("no_such") is None


def test_broken_files_change_nothing(workshop: Workshop, folder: Path) -> None:
    file = folder / "dialogs/walk.yaml"
    file.write_text(UNREACHED.replace("words", "wrods", 1), "utf-8")
    assert workshop.read().faults
    assert "words" in [card["id"] for card in cards(workshop.outline("walk", "nl"))]
    with pytest.raises(BrokenContentError):
        Workshop(folder, "nl")
    file.write_text(UNREACHED.replace("# ", "#").replace("minutes: 2", "minutes: 3"), "utf-8")
    assert not workshop.read().faults
    sheet = workshop.sheet("walk")
    assert sheet
    assert sheet["minutes"] == 3


def sides(workshop: Workshop, card: str) -> list[dict[str, Any]]:
    sheet = workshop.sheet("walk")
    assert sheet
    return next(each["sides"] for each in sheet["cards"] if each["id"] == card)


def test_a_sheet_has_each_card_in_every_language(workshop: Workshop) -> None:
    sheet = workshop.sheet("walk")
    assert sheet
    assert sheet["languages"][1] == {"locale": "en", "title": "A walk", "about": "Out & back."}
    numbered = [(card["number"], card["id"], card["place"]) for card in sheet["cards"]]
    assert numbered[0] == (1, "weather", "dialogs/walk.yaml:6")
    assert [card for _, card, _ in numbered] == [
        *("weather", "shelter", "words", "say", "never", "done")
    ]
    assert [side["locale"] for side in sides(workshop, "words")] == ["nl", "en"]


def test_a_sheet_says_what_stands_on_a_card_and_where_it_leads(workshop: Workshop) -> None:
    side = sides(workshop, "weather")[1]
    assert side["text"] == "What is it like?\nA second line."
    assert side["keys"] == [["Sun", "Rain"]]
    assert side["pieces"] == [
        {"label": "Sun", "clause": "the sun"},
        {"label": "Rain", "clause": "rain"},
    ]
    assert {lead["goal"] for lead in side["leads"]} >= {"3 · words", "2 · shelter"}
    assert all(lead["words"] for lead in side["leads"])
    (halt,) = sides(workshop, "shelter")[1]["leads"]
    assert halt == {"words": "", "kind": "halts", "goal": ""}
    assert sides(workshop, "never")[1]["text"] == "Never"


def test_a_sheet_shows_a_sentence_with_its_slots_and_as_an_example(workshop: Workshop) -> None:
    side = sides(workshop, "say")[1]
    (slot,) = side["slots"]
    assert slot["question"] == "What falls?"
    assert [each["clause"] for each in slot["pieces"]] == ["I saw it", "I heard it", "that …"]
    assert side["text"] == "Say it"
    assert side["others"] == ["What falls?", "What shines?"]
    done = sides(workshop, "done")[1]
    assert done["text"].startswith("Done. I saw it")
    assert done["copied"] == ["I saw it, the sun."]
    assert done["leads"] == [{"words": "", "kind": "offers", "goal": "A walk"}]


@pytest.mark.parametrize("dialog", ["quick", "impasse"])
def test_the_real_dialogs_fit_on_a_sheet(dialog: str) -> None:
    sheet = Workshop(ROOT, "nl").sheet(dialog)
    assert sheet
    assert all(side["text"] for card in sheet["cards"] for side in card["sides"])
