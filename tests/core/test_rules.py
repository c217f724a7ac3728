"""What rules say that one small change in one file does not show: see `bot/authoring/examples`."""

from pathlib import Path

from bot.content.library import load
from tests.content.small import BASE, ONE, TEXTS, Files, put, said


def another(name: str, dialog: str = ONE, texts: str = TEXTS) -> Files:
    """Give the files of one dialog more."""
    in_each = {f"locales/{locale}/{name}.ftl": texts for locale in ("en", "nl")}
    return {f"dialogs/{name}.yaml": dialog, **in_each}


def test_two_dialogs_do_not_share_a_command(tmp_path: Path) -> None:
    (line,) = said(tmp_path, another("two"))
    told = (
        "error[same-command] The command /one belongs to the dialog “one” already. Choose another."
    )
    assert line == f"dialogs/two.yaml:2:1: {told}"


def test_two_dialogs_do_not_share_a_tag(tmp_path: Path) -> None:
    one, other = "xaeu", "xail"  # found by trying
    files = {
        **another(one, ONE.replace("command: one", "command: first")),
        **another(other, ONE.replace("command: one", "command: second")),
    }
    (line,) = said(tmp_path, files)
    told = f"The dialogs “{other}” and “{one}” cannot be told apart in buttons."
    assert line == f"dialogs/{other}.yaml:1:1: error[same-tag] {told} Rename the newest file."


def test_a_path_that_needs_too_much_is_refused(tmp_path: Path) -> None:
    letters = ", ".join("abcdefghijkl")
    many = "".join(
        f"  m{place}:\n    choose_up_to: 12\n    of: [{letters}]\n    next: m{place + 1}\n"
        for place in range(30)
    )
    dialog = f"version: 1\ncommand: long\nminutes: 2\ncards:\n{many}  m30: {{end: end}}\n"
    options = "".join(f"\n    .{letter} = {letter}" for letter in "abcdefghijkl")
    texts = "title = T\nabout = A\nend = E\n" + "".join(
        f"m{place} = M{options}\n" for place in range(30)
    )
    (line,) = said(tmp_path, another("long", dialog, texts))
    told = "The longest path needs 79 bytes in a button; 64 fit. Shorten the dialog, or split it"
    assert line == f"dialogs/long.yaml:1:1: error[path-too-long] {told} in two."


def test_a_small_library_without_faults_is_read(tmp_path: Path) -> None:
    library = load(put(tmp_path, another("two", ONE.replace("command: one", "command: two"))), "nl")
    assert list(library.dialogs) == ["one", "two"]
    assert library.locales == ("nl", "en")
    assert library.facts == {"suicide-free": "0800-0113"}
    assert library.safety_words == {"help", "112"}


def test_the_safety_card_is_missed_where_no_language_has_it(tmp_path: Path) -> None:
    names = ("locales/en/safety.ftl", "locales/nl/safety.ftl")
    assert said(tmp_path, dict.fromkeys(names, "ring = Ring\n")) == [
        f"{name}:1:1: error[missing-text] The text “safety” is missing. Add it to {name}."
        for name in names
    ]


def test_the_bots_own_texts_use_only_what_they_are_given(tmp_path: Path) -> None:
    paths = [f"locales/{locale}/bot.ftl" for locale in ("en", "nl")]
    lines = said(tmp_path, {path: f"{BASE[path]}\nmore = {{ $nothing }}\n" for path in paths})
    assert [line.partition(":")[0] for line in lines] == paths
    assert all("error[unknown-argument]" in line for line in lines)


def test_the_menu_names_dialogs_that_are_there(tmp_path: Path) -> None:
    menu = "version: 1\nfirst: [one]\nmore: [onne]\n"
    (line,) = said(tmp_path, {"dialogs/menu.yaml": menu})
    assert line.startswith("dialogs/menu.yaml:3:8: error[unknown-dialog] There is no dialog “onne”")
