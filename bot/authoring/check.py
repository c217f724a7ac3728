"""`check`: everything that is wrong, or could be better, with dialogs, locales and safety numbers.

All of it at once, in the order of the files. Exit codes: 0 nothing that fails, 1 errors (with
`--strict` also warnings), 2 an argument is wrong.
"""

import argparse
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from bot.authoring import explanations
from bot.authoring.reports import FORMATS, report
from bot.authoring.silences import apply
from bot.content.explaining import check_texts
from bot.content.library import read_content
from bot.core.advice import advise
from bot.core.diagnostics import Diagnostic, Severity
from bot.core.library import Texts


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("check", help="say what is wrong with dialogs and texts")
    parser.add_argument("folder", nargs="?", type=Path, help="holds dialogs/ and locales/")
    parser.add_argument("--locale", choices=("nl", "en"), help="the language of the messages")
    parser.add_argument("--format", choices=FORMATS, default="text", dest="form")
    parser.add_argument("--strict", action="store_true", help="warnings fail as well")
    parser.add_argument("--explain", metavar="CODE", help="what a code means, with an example")
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code."""
    if asked.locale:
        texts = check_texts(content, asked.locale)
    if asked.explain:
        return explanations.explain(asked.explain, texts)
    folder = asked.folder or content
    diagnostics = diagnose(folder, date.today())  # noqa: DTZ011 - the author's own day
    files = read_files(folder) if sys.stdout.isatty() else {}
    for line in report(diagnostics, texts, asked.form, files):
        print(line)
    fails = {Severity.ERROR, Severity.WARNING} if asked.strict else {Severity.ERROR}
    if asked.form == "text":
        print(_summary(diagnostics, texts))
    return int(any(each.severity in fails for each in diagnostics))


def diagnose(folder: Path, today: date) -> tuple[Diagnostic, ...]:
    """Give all that there is to say of the files in `folder`."""
    read = read_content(folder, "nl")
    found = read.faults or tuple(advise(read.draft, today))
    return tuple(sorted(apply(found, read_files(folder)), key=lambda each: each.place))


def read_files(folder: Path) -> Mapping[str, str]:
    """Give the texts of the files by their path below `folder`; what is not UTF-8 is left out."""
    found = dict[str, str]()
    for pattern in ("dialogs/*.yaml", "locales/*/*.ftl", "locales/*/*.yaml"):
        for path in folder.glob(pattern):
            try:
                found[path.relative_to(folder).as_posix()] = path.read_text("utf-8")
            except (OSError, UnicodeDecodeError):
                continue  # `read_content` has told it
    return found


def _summary(diagnostics: tuple[Diagnostic, ...], texts: Texts) -> str:
    counts = {
        f"{severity.value}s": sum(each.severity is severity for each in diagnostics)
        for severity in Severity
    }
    return texts.say("check", "summary", counts)
