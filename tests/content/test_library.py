from pathlib import Path

import pytest

from bot.content.library import BrokenContentError, load
from tests.content.small import BASE, ONE, SAFETY, TEXTS, put, said

NEEDED = "Make it, or put it back."


def test_all_faults_of_all_files_are_told_in_their_order(tmp_path: Path) -> None:
    lines = said(
        tmp_path,
        {
            "dialogs/one.yaml": ONE.replace("critic: much}", "critic: mush}").replace(
                "step: 1", "step: 7"
            ),
            "dialogs/two.yaml": "version: 2\ncards: 3\n",
            "dialogs/safety.yaml": SAFETY.replace("checked", "chequed"),
            "locales/en/one.ftl": TEXTS.replace("$minutes }", "$minute }") + "junk\n",
            "locales/nl/one.ftl": TEXTS.replace("about = One thing\n", ""),
            "locales/nl/bot.ftl": None,
        },
    )
    assert [line.replace(": error[", " ").partition("]")[0] for line in lines] == [
        "dialogs/one.yaml:1:1 missing-text",
        "dialogs/one.yaml:7:5 unknown-step",
        "dialogs/one.yaml:9:26 unknown-card",
        "dialogs/safety.yaml:1:1 missing-key",
        "dialogs/safety.yaml:2:1 unknown-key",
        "dialogs/two.yaml:1:1 wrong-choice",
        "dialogs/two.yaml:1:1 missing-key",
        "dialogs/two.yaml:2:1 wrong-kind",
        "locales/en/one.ftl:26:5 fluent-syntax",
        "locales/nl/bot.ftl:1:1 unreadable-file",
    ]


def test_a_broken_library_counts_its_faults_and_holds_no_texts(tmp_path: Path) -> None:
    with pytest.raises(BrokenContentError, match=r"^1 faults in dialogs or locales$") as caught:
        load(put(tmp_path, {"dialogs/one.yaml": ONE.replace("steps: 2", "steps: secret")}), "nl")
    assert len(caught.value.diagnostics) == 1


@pytest.mark.parametrize("path", sorted(BASE))
def test_what_is_not_utf_8_is_told_with_its_byte(tmp_path: Path, path: str) -> None:
    data = "# één\n# twee\n".encode() + b"# dr\xe9\n"
    lines = said(tmp_path, {path: data})
    assert lines[0] == (
        f"{path}:3:5: error[not-utf-8] This file is not UTF-8 from byte 19 on. Save it as UTF-8."
    )
    assert len(lines) == 1


@pytest.mark.parametrize("path", sorted(set(BASE) - {"dialogs/one.yaml"}))
def test_a_file_that_is_not_there_is_told(tmp_path: Path, path: str) -> None:
    told = f"This file is not there, and it is needed. {NEEDED}"
    assert said(tmp_path, {path: None}) == [f"{path}:1:1: error[unreadable-file] {told}"]


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    huge = ONE + "#" * 1_000_000
    told = f"This file has {len(huge):,} bytes; at most 1,000,000 are read. Split it up."
    assert said(tmp_path, {"dialogs/one.yaml": huge}) == [
        f"dialogs/one.yaml:1:1: error[file-too-large] {told}"
    ]


def test_a_dialog_has_a_name_that_can_stand_in_a_command(tmp_path: Path) -> None:
    assert said(tmp_path, {"dialogs/My-own.yaml": ONE}) == [
        (
            "dialogs/My-own.yaml:1:1: error[dialog-name] “My-own” is no name for a dialog. Use"
            " small letters, digits and _, and begin with a letter."
        )
    ]


def test_a_folder_of_texts_has_the_name_of_a_language(tmp_path: Path) -> None:
    assert said(tmp_path, {"locales/dutch/one.ftl": TEXTS}) == [
        (
            "locales/dutch:1:1: error[locale-name] “dutch” is no language code. Name the folder"
            " after a language, in two letters, such as nl or en."
        )
    ]


def test_what_is_no_dialog_and_no_language_is_left_alone(tmp_path: Path) -> None:
    files = {"dialogs/notes.txt": "x", "locales/README.md": "x"}
    library = load(put(tmp_path, files), "en")
    assert list(library.dialogs) == ["one"]
    assert library.locales == ("en", "nl")


def test_dialogs_stand_the_shortest_first(tmp_path: Path) -> None:
    short = ONE.replace("command: one", "command: two").replace("minutes: 2", "minutes: 1")
    files = {"dialogs/two.yaml": short} | {
        f"locales/{locale}/two.ftl": TEXTS for locale in ("en", "nl")
    }
    library = load(put(tmp_path, files), "nl")
    assert [dialog.id for dialog in library.by_length()] == ["two", "one"]
