"""The rules where an example shows but one side of them: each from a change to the small base."""

from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from bot.authoring.check import diagnose
from bot.authoring.explanations import BASE
from bot.content.library import BrokenContentError, load, read_content
from bot.core.library import TextError

WALK = "dialogs/walk.yaml"
REST = "dialogs/rest.yaml"
WHEN = "{when: {at_least: {weight: 7}}, go: pause}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copytree(BASE, tmp_path / "content")


def replace(folder: Path, path: str, old: str, new: str) -> None:
    text = (folder / path).read_text()
    assert old in text
    (folder / path).write_text(text.replace(old, new))


def told(folder: Path) -> list[str]:
    found = diagnose(read_content(folder, "nl"), date(2026, 12, 1))
    return [f"{each.place} {each.code}" for each in found]


@pytest.mark.parametrize(
    ("path", "old", "new", "faults"),
    [
        (
            WALK,
            "[talking, walking, silence]",
            "[talking, none, silence]",
            [
                *["23:3 missing-text"] * 2,
                "26:19 reserved-name",
            ],
        ),
        (WALK, "next: helped", "next: {dialog: rset}", ["17:5 unknown-dialog"]),
        (WALK, "next: helped", "next: {dialog: safety}", ["17:5 unknown-dialog"]),
        (WALK, "next: helped", "next: {dialog: rest}", []),
        (WALK, "next: helped", "next: stop", []),
        (WALK, WHEN, "{when: {at_least: {weigth: 7}}, go: pause}", ["13:9 unknown-card"]),
        (WALK, WHEN, "{when: {weight: seven}, go: pause}", ["13:9 unknown-option"]),
        (WALK, "      - {go: helped}\n  pause", "  pause", ["12:5 no-else"]),
        (WALK, WHEN, "{when: {any: [{at_most: {weight: 3}}, {how: well}]}, go: pause}", []),
        (WALK, WHEN, "{when: {any: [{how: well}, {proud: skipped}]}, go: pause}", []),
        (WALK, WHEN, "{when: {any: [{at_most: {helped: 1}}]}, go: pause}", ["13:9 never-holds"]),
        (WALK, WHEN, "{when: {how: [well], all: [{how: badly}]}, go: pause}", ["13:9 never-holds"]),
        (WALK, WHEN, "{when: {all: [{how: well}, {how: badly}]}, go: pause}", ["13:9 never-holds"]),
        (WALK, WHEN, "{when: {all_of: {how: [well, badly]}}, go: pause}", ["13:9 never-holds"]),
        (REST, "next: done", "next: done\n    step: 1", ["8:5 unknown-step"]),
        (REST, "offer: [walk]", "offer: [rest]", []),
        (REST, "command: rest", "command: rest\nstap: 2", ["3:1 unknown-key"]),
        (REST, "cards:", "cards:\n  odd: nothing", ["5:3 card-kind"]),
        (REST, "cards:", "cards:\n  Odd: {show: sit, next: done}", ["5:3 wrong-name"]),
        (
            REST,
            "choose: [chair, grass]",
            "choose_up_to: 2\n    of: [chair, grass]\n    none: maybe",
            [
                "8:5 wrong-choice",
            ],
        ),
        ("dialogs/safety.yaml", "2026-11-21", "soon", ["2:1 wrong-kind"]),
        (
            "dialogs/prompts.yaml",
            "  again:",
            "  anew:",
            [
                "4:3 missing-text",
                "4:3 missing-text",
            ],
        ),
    ],
)
def test_dialogs(folder: Path, path: str, old: str, new: str, faults: list[str]) -> None:
    replace(folder, path, old, new)
    assert told(folder) == [f"{path}:{fault}" for fault in faults]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("about = One & two\n", []),
        ("sit = One & two\n", ["broken-html"]),
        ("sit = </b>One\n", ["broken-html"]),
        ("sit = <b><i>One</b></i>\n", ["broken-html"]),
        ('sit = <a href="https://example.org">One</a> &amp; two\n', []),
        ("sit = <a>One\n", ["broken-html"]),
        ("sit = { $minutes ->\n    [1] <b>One\n   *[other] Two\n }\n", ["broken-html"]),
        (
            "sit = { NUMBER($minutes) ->\n    [1] One\n   *[other] Two\n }\n",
            ["missing-placeholder"],
        ),
        ('sit = { -place(of: "x") }\n', []),
        ("sit = { -place }\n", []),
        ("sit = { $of }\n", ["unknown-argument"]),
    ],
)
def test_texts(folder: Path, text: str, faults: list[str]) -> None:
    path = folder / "locales/en/rest.ftl"
    path.write_text(
        "-place = Here { $of }\ntitle = Sitting\ndone = Done.\n"
        + ("" if text.startswith("about") else "about = Here\n")
        + (text if text.startswith("sit") else "sit = Sit down.\n")
        + "    .chair = chair\n    .grass = grass\n"
        + (text if text.startswith("about") else "")
    )
    assert [line.partition(" ")[2] for line in told(folder)] == faults


def test_what_a_text_says_of_several_answers_names_each_of_them(folder: Path) -> None:
    selecting = "{ $helped ->\n        [talking] Talk.\n       *[none] Nothing.\n    }"
    replace(folder, "locales/en/walk.ftl", "pause = Rest", f"pause =\n    {selecting} Rest")
    assert told(folder) == [
        *["locales/en/walk.ftl:28:7 option-not-in-selector"] * 2,
        "locales/nl/walk.ftl:27:1 missing-placeholder",
    ]


def test_a_clause_that_is_missing_is_told_once(folder: Path) -> None:
    replace(folder, "locales/en/walk.ftl", "    .well = it went smoothly\n", "")
    replace(folder, "locales/en/walk.ftl", "pause = Rest", "pause = { $how-clause } Rest")
    assert told(folder) == ["locales/en/walk.ftl:20:1 missing-text"]


def test_a_card_may_use_the_text_of_the_safety_card(folder: Path) -> None:
    replace(folder, WALK, "    show: pause", "    show: safety")
    for path in folder.glob("locales/*/walk.ftl"):
        path.write_text(path.read_text().partition("pause =")[0])
    assert told(folder) == []
    (folder / "locales/en/safety.ftl").write_text(f"safety = {{ $emergency }} {'x' * 800}\n")
    assert told(folder) == []


def test_a_composed_sentence_has_its_slots_checked(folder: Path) -> None:
    replace(folder, REST, "next: done\n", "next: say\n")
    with (folder / REST).open("a") as file:
        file.write("  say:\n    compose: {what: [well, own], where: [here, there]}\n    next:\n")
        file.write("      - {when: {say-what: wel}, go: done}\n      - {go: done}\n")
    found = told(folder)
    assert f"{REST}:12:28 reserved-name" in found
    assert f"{REST}:14:9 unknown-option" in found


def test_a_dialog_is_not_called_as_the_bots_own_files(folder: Path) -> None:
    (folder / REST).rename(folder / "dialogs/check.yaml")
    assert told(folder) == ["dialogs/check.yaml:1:1 reserved-name"]


def test_a_remark_covers_the_whole_message_below_it(folder: Path) -> None:
    replace(
        folder, "locales/en/walk.ftl", "how = ", "# allow long-label: so be it\n# and more\nhow = "
    )
    replace(folder, "locales/en/walk.ftl", "into a wall", "like walking into a brick wall")
    assert told(folder) == []


def test_a_button_with_a_wrong_name_is_not_asked_for_in_the_other_language(folder: Path) -> None:
    replace(folder, "locales/en/walk.ftl", ".silence =", ".silnce =")
    assert told(folder) == [f"{WALK}:23:3 missing-text"]


def test_a_key_that_is_right_elsewhere_is_not_suggested(folder: Path) -> None:
    replace(folder, REST, "end: done", "end: done\n    next: sit")
    (fault,) = diagnose(read_content(folder, "nl"), date(2026, 12, 1))
    assert (fault.code, fault.arguments["like"]) == ("unknown-key", "")


def test_a_term_may_be_a_phrase_and_stands_whole(folder: Path) -> None:
    style = folder / "locales/en/style.yaml"
    style.write_text("version: '1'\ninstead: {Service user: client, user: client}\n")
    replace(folder, "locales/en/walk.ftl", "proud = What", "proud = Service user, what")
    assert told(folder) == ["locales/en/walk.ftl:14:1 other-term"]
    replace(folder, "locales/en/walk.ftl", "Service user, what", "Usership, what")
    assert told(folder) == []
    replace(folder, "locales/en/walk.ftl", "Usership, what", "Your colleague: “the user”? What")
    assert told(folder) == []


def test_a_language_may_do_without_terms(folder: Path) -> None:
    (folder / "locales/en/style.yaml").write_text("version: '1'\n")
    replace(folder, "locales/en/walk.ftl", "proud = What", "proud = Patient, what")
    assert told(folder) == []


def test_what_a_dialog_is_found_by_is_in_anybodys_words(folder: Path) -> None:
    for locale, words in {"en": "patient, must", "nl": "patiënt, moet"}.items():
        with (folder / f"locales/{locale}/walk.ftl").open("a") as file:
            file.write(f"find = {words}\n")
    assert told(folder) == []


def test_a_library_with_faults_is_not_loaded(folder: Path) -> None:
    library = load(folder, "en")
    assert library.locales == ("en", "nl")
    with pytest.raises(TextError):
        library.texts["en"].say("walk", "none")
    with pytest.raises(TextError):
        library.texts["en"].say("walk", "pause")
    (folder / REST).write_text("nonsense")
    with pytest.raises(BrokenContentError) as caught:
        load(folder, "en")
    assert [fault.code for fault in caught.value.diagnostics] == ["wrong-kind"]
