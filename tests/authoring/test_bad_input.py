"""Files that nobody should have made: a clear word for each, and little time or memory."""

import os
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from bot.authoring.check import diagnose
from bot.authoring.explanations import BASE
from bot.content.explaining import check_texts, explain
from bot.content.library import read_content

ROOT = Path(__file__).parents[2]
DIALOG = "dialogs/rest.yaml"
TEXTS = "locales/en/rest.ftl"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copytree(BASE, tmp_path / "content")


def told(folder: Path) -> list[str]:
    """The code and place of each fault; each can be put into words."""
    faults = read_content(folder, "nl").faults
    for locale in ("nl", "en"):
        assert all(len(line) < 500 for line in explain(faults, check_texts(ROOT, locale)))
    return [f"{fault.place} {fault.code}" for fault in faults]


@pytest.mark.parametrize("path", [DIALOG, TEXTS])
@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "1:1 not-utf-8"),
        (b"# fine\n# \xe9\xe9n\n", "2:3 not-utf-8"),
        ("version: 1\n".encode("utf-16"), "1:1 not-utf-8"),
        (b"PK\x03\x04 as text", "1:3 control-character"),
        (b"# a\0b", "1:4 control-character"),
        (b"# a\rb", "1:4 control-character"),
        ("# a\n#\u2028b".encode(), "2:2 control-character"),
        (b"", "1:1 empty-file"),
        (b"\xef\xbb\xbf\r\n  \n", "1:1 empty-file"),
        (b"#" * 1_000_001, "1:1 file-too-large"),
    ],
)
def test_what_is_no_text(folder: Path, path: str, data: bytes, fault: str) -> None:
    (folder / path).write_bytes(data)
    assert told(folder) == [f"{path}:{fault}"]


@pytest.mark.parametrize("path", [DIALOG, TEXTS])
def test_a_pipe_is_not_waited_for(folder: Path, path: str) -> None:
    (folder / path).unlink()
    os.mkfifo(folder / path)
    assert told(folder) == [f"{path}:1:1 not-a-file"]


@pytest.mark.parametrize("path", [DIALOG, TEXTS])
def test_a_device_without_end_is_not_read(folder: Path, path: str) -> None:
    (folder / path).unlink()
    (folder / path).symlink_to("/dev/zero")
    assert told(folder) == [f"{path}:1:1 outside-folder"]


def test_links_inside_the_folder_are_followed_and_circles_are_told(folder: Path) -> None:
    (folder / DIALOG).rename(folder / "rest-of-it")
    (folder / DIALOG).symlink_to("../rest-of-it")
    assert told(folder) == []
    (folder / DIALOG).unlink()
    (folder / DIALOG).symlink_to("rest.yaml")
    (fault,) = read_content(folder, "nl").faults
    assert (fault.code, fault.place.path) == ("unreadable-file", DIALOG)


def test_files_that_may_be_absent_are_told_when_they_are_broken(folder: Path) -> None:
    (folder / "dialogs/prompts.yaml").unlink()
    (folder / "dialogs/prompts.yaml").symlink_to("/nowhere")
    (folder / "locales/en/style.yaml").write_text("known: yes\n")
    assert told(folder) == [
        "dialogs/prompts.yaml:1:1 outside-folder",
        "locales/en/style.yaml:1:1 missing-key",
        "locales/en/style.yaml:1:1 wrong-kind",
    ]


def test_a_library_without_daily_questions_and_style_is_complete(folder: Path) -> None:
    (folder / "dialogs/prompts.yaml").unlink()
    for path in folder.glob("locales/*/style.yaml"):
        path.unlink()
    assert told(folder) == []


@pytest.mark.parametrize("path", [DIALOG, TEXTS])
def test_a_byte_order_mark_and_line_ends_of_windows_are_fine(folder: Path, path: str) -> None:
    text = (folder / path).read_text()
    (folder / path).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    read = read_content(folder, "nl")
    assert read.library is not None
    assert read.library.texts["en"].say("rest", "sit") == "<b>Sit</b> down."
    assert read.files[path] == text


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[" * 900_000, "1:31 too-deep"),
        ("{" * 900_000, "1:31 too-deep"),
        ("- " * 400_000, "1:61 too-deep"),
        ("a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]", "1:4 yaml-anchor"),
        ("a: *nothing", "1:4 yaml-anchor"),
        ("cards:\n\ta: b", "2:1 tab"),
        ("cards:\n  a:\n  \tb: c", "3:3 tab"),
        ("a: '" + "x" * 200_000, "1:200005 yaml-syntax"),
        ("a: b\n---\nc: d", "2:1 yaml-syntax"),
        ("- a\n- b", "1:1 wrong-kind"),
        ("just words", "1:1 wrong-kind"),
    ],
)
def test_dialogs(folder: Path, text: str, fault: str) -> None:
    (folder / DIALOG).write_text(text)
    assert told(folder) == [f"{DIALOG}:{fault}"]


def test_a_line_of_two_hundred_thousand_characters(folder: Path) -> None:
    (folder / DIALOG).write_text("version: " + "x" * 200_000)
    assert f"{DIALOG}:1:1 wrong-choice" in told(folder)
    (folder / TEXTS).write_text("done = " + "x" * 200_000)
    read = read_content(folder, "nl")
    assert read.library is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("sit = " + "{" * 900_000, "1:37 too-deep"),
        ("sit = " + "{ $a -> *[a] " * 40 + "x", "1:397 too-deep"),
        ("sit =\n\tSit down.", "2:1 tab"),
        ("sit = Sit\n\t.chair = chair", "2:1 tab"),
        ("sit = { other }", "1:9 unknown-text"),
        ("sit = { NUMBR($minutes) }", "1:9 unknown-text"),
        ("sit = { done }\ndone = { sit }", "2:10 circular-text"),
        ("sit = { sit.chair }\n    .chair = { sit }", "2:16 circular-text"),
    ],
)
def test_texts(folder: Path, text: str, fault: str) -> None:
    (folder / TEXTS).write_text(text)
    assert told(folder) == [f"{TEXTS}:{fault}"]


def test_references_that_grow_without_end(folder: Path) -> None:
    laughs = "".join(f"-l{n} = {f'{{ -l{n - 1} }}' * 10}\n" for n in range(1, 20))
    (folder / TEXTS).write_text(f"-l0 = ha\n{laughs}sit = {{ -l19 }}\n")
    (first, *_) = told(folder)
    assert first == f"{TEXTS}:4:9 too-many-references"


def test_references_that_go_too_deep(folder: Path) -> None:
    chain = "".join(f"-l{n} = {{ -l{n + 1} }}\n" for n in range(5000))
    (folder / TEXTS).write_text(f"{chain}-l5000 = x\nsit = {{ -l0 }}\n")
    assert {line.partition(" ")[2] for line in told(folder)} == {"too-many-references"}


def test_functions_of_fluent_and_brackets_in_quotes_are_fine(folder: Path) -> None:
    text = (folder / TEXTS).read_text()
    more = 'about = { NUMBER($minutes) } { DATETIME($minutes) } { "{" }'
    (folder / TEXTS).write_text(f"# {{ {{\n{text.replace('about =', more)}")
    assert told(folder) == []


def test_more_faults_than_anybody_mends_at_once(folder: Path) -> None:
    keys = "".join(f"k{number}: x\n" for number in range(60_000))
    (folder / DIALOG).write_text(keys)
    assert len(told(folder)) == 100
    (folder / TEXTS).write_text("".join(f"t{number} = {{ $x }}\n" for number in range(2_000)))
    (folder / DIALOG).write_text((BASE / DIALOG).read_text())
    assert len(told(folder)) == 500


def test_a_large_file_that_breaks_at_its_end(folder: Path) -> None:
    (folder / DIALOG).write_text("a: b\n" * 30_000 + "c: [")
    (fault,) = told(folder)
    assert fault.startswith(f"{DIALOG}:30001:")
    (folder / DIALOG).write_text((BASE / DIALOG).read_text())
    (folder / TEXTS).write_text("junk\n" * 2000)
    assert len(told(folder)) == 100


def test_a_file_full_of_remarks(folder: Path) -> None:
    with (folder / TEXTS).open("a") as file:
        file.write("# allow long-label: so be it\n" * 20_000)
    read = read_content(folder, "nl")
    found = diagnose(read, date(2026, 12, 1))
    assert {each.code for each in found} == {"silence-unused"}


def test_folders_of_languages(folder: Path) -> None:
    for name in ("N1", "français"):
        (folder / "locales" / name).mkdir()
    (folder / "locales/README").write_text("no language")
    assert told(folder) == [
        "locales/N1:1:1 locale-name",
        "locales/français:1:1 locale-name",
    ]


def test_a_file_that_may_not_be_read(folder: Path) -> None:
    (folder / DIALOG).chmod(0)
    if os.access(folder / DIALOG, os.R_OK):  # root may read anything
        assert told(folder) == []
    else:
        assert told(folder) == [f"{DIALOG}:1:1 unreadable-file"]
