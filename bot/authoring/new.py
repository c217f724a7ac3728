"""`new NAME`: a small complete dialog in every language, with remarks that teach the format.

Exit codes: 0 written, 1 the folder is not one of dialogs, 2 the name is wrong or taken. Nothing
that is there is ever written over.
"""

import argparse
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.content.library import read_content
from bot.core.library import Argument, Texts
from bot.core.wording import COMMANDS

_EXAMPLE: Final = Path(__file__).parent / "first_dialog"
_NAME: Final = "NAME"
"""What stands in the example's files where the dialog's name comes."""

_RESERVED: Final = frozenset(
    (*COMMANDS, "bot", "check", "explanations", "hosting", "prompts", "safety")
)


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("new", help="write a small dialog to begin with")
    parser.add_argument("name", help="its file and its command: small letters, digits and _")
    parser.add_argument("--folder", type=Path, help="holds dialogs/ and locales/")
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code."""
    folder: Path = asked.folder or content
    if not (folder / "dialogs").is_dir() or not (folder / "locales").is_dir():
        return _refused(texts, "new-folder", 1, folder=str(folder))
    name: str = asked.name
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,31}", name):
        return _refused(texts, "new-name", 2, name=name)
    files = _files(folder, name)
    there = next((path for path in files if path.exists() or path.is_symlink()), None)
    if there is not None:
        return _refused(texts, "new-exists", 2, file=there.relative_to(folder).as_posix())
    taken = {each.command for each in read_content(folder, texts.locale).draft.dialogs.values()}
    if name in _RESERVED or name in taken:
        return _refused(texts, "new-taken", 2, name=name)
    for path, text in files.items():
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        print(path.relative_to(folder).as_posix())
    print(texts.say("check", "new-written", {"name": name}))
    return 0


def _files(folder: Path, name: str) -> Mapping[Path, str]:
    """Give the files with what comes in them; a language without an example gets the English."""
    files = {folder / "dialogs" / f"{name}.yaml": _EXAMPLE / "dialog.yaml"}
    for locale in sorted(folder.glob("locales/??")):
        example = _EXAMPLE / f"{locale.name}.ftl"
        files[locale / f"{name}.ftl"] = example if example.exists() else _EXAMPLE / "en.ftl"
    return {path: file.read_text("utf-8").replace(_NAME, name) for path, file in files.items()}


def _refused(texts: Texts, code: str, exit_code: int, **arguments: Argument) -> int:
    print(texts.say("check", code, arguments), file=sys.stderr)
    return exit_code
