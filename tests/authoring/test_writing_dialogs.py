"""The page for trainers is true: every file in it is written, every command in it is run."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / ".github" / "WRITING_DIALOGS.md"
_BLOCK = re.compile(r"(?:<!-- file: (\S+) -->\n)?```(\w+)\n(.*?)```", re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("bot", "dialogs", "locales"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    return tmp_path


def blocks() -> Iterator[tuple[str, str]]:
    """Give each file with its text, and each command with an empty path, as they come."""
    for path, language, text in _BLOCK.findall(PAGE.read_text("utf-8")):
        if language == "sh":
            yield from (("", line) for line in text.splitlines())
        else:
            yield path, text


def test_each_command_does_what_the_page_says(folder: Path) -> None:
    ran = 0
    for path, text in blocks():
        if path:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")
            continue
        words = text.replace(".venv/bin/python", sys.executable).split()
        environment = {**os.environ, "LANG": "nl_NL.UTF-8"}
        done = subprocess.run(
            words, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{text}\n{done.stdout}{done.stderr}"
        ran += 1
    assert ran > 10


def test_both_languages_tell_the_same_steps() -> None:
    dutch, english = PAGE.read_text("utf-8").split("## In English")
    steps = [len(re.findall(r"^### \d", part, re.MULTILINE)) for part in (dutch, english)]
    assert steps == [7, 7]
