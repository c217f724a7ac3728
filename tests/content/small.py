"""The smallest library that has everything, and what is said when a bit of it is changed."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from bot.content.explaining import check_texts, explain
from bot.content.library import BrokenContentError, load

Files: TypeAlias = Mapping[str, str | bytes | None]
"""What stands in files by path; None stands for a file that is not there."""

ROOT = Path(__file__).parent.parent.parent

ONE = """\
version: 1
command: one
minutes: 2
steps: 2
cards:
  role:
    step: 1
    choose: [fixer, critic]
    next: {fixer: tired, critic: much}
  tired:
    choose_up_to: 2
    of: [here, home]
    next:
      - {when: {role: fixer, tired: home}, go: much}
      - {go: said}
  much:
    scale: 0..10
    next: said
  said:
    ask: optional
    next: say
  say:
    compose:
      fact: [stuck, apart]
    next: note
  note: {show: note, next: end}
  end:
    end: end
"""

TEXTS = """\
title = One
about = One thing
step-1 = First
step-2 = Second
role = Role?
    .fixer = Fixer
    .critic = Critic
role-clause =
    .fixer = I fix
    .critic = I judge
tired = Tired?
    .here = Here
    .home = Home
much = How much?
    .low = little
    .high = lots
said = Said?
    .heading = Said
say = Say it
say-fact = What?
    .stuck = We are stuck
    .apart = We are apart
    .heading = I see
note = You chose { $role-clause }.
end = That was { $minutes } minutes.
"""

SAFETY = """\
version: 1
checked: 2026-11-21
numbers:
  suicide_free: "0800-0113"
words: [help, "112"]
"""

BASE = {
    "dialogs/one.yaml": ONE,
    "dialogs/safety.yaml": SAFETY,
} | {
    f"locales/{locale}/{scope}.ftl": text
    for locale in ("en", "nl")
    for scope, text in (
        ("bot", "language-name = Any\n"),
        ("check", "same-tag = Same\n"),
        ("safety", "safety = Ring { $suicide-free }\n"),
        ("one", TEXTS),
    )
}


def put(folder: Path, files: Files) -> Path:
    """Write a library of `BASE` and `files`."""
    for name, text in {**BASE, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, str):
            path.write_text(text, "utf-8")
        elif text is not None:
            path.write_bytes(text)
    return folder


def said(folder: Path, files: Files) -> list[str]:
    """Give what is said, in English, about a library of `BASE` and `files`."""
    with pytest.raises(BrokenContentError) as caught:
        load(put(folder, files), "nl")
    return list(explain(caught.value.diagnostics, check_texts(ROOT, "en")))


def changed(path: str, old: str, new: str) -> Files:
    """Give `BASE`'s file at `path` with one bit of it changed."""
    assert BASE[path].count(old) == 1, f"{old!r} stands {BASE[path].count(old)} times in {path}"
    return {path: BASE[path].replace(old, new)}
