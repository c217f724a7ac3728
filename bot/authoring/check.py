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
from bot.content.library import Read, read_content
from bot.core.advice import Knows, advise
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
    read = read_content(folder, "nl")
    today = date.today()  # noqa: DTZ011 - the author's own day
    diagnostics = diagnose(read, today)
    files = read.files if sys.stdout.isatty() else {}
    for line in report(diagnostics, texts, asked.form, files):
        print(line)
    fails = {Severity.ERROR, Severity.WARNING} if asked.strict else {Severity.ERROR}
    if asked.form == "text":
        print(_summary(diagnostics, texts))
    return int(any(each.severity in fails for each in diagnostics))


def diagnose(
    read: Read, today: date, dictionaries: Mapping[str, Knows] | None = None
) -> tuple[Diagnostic, ...]:
    """Give all that there is to say of what was read, in the order of the files."""
    found = read.faults or tuple(advise(read.draft, today, dictionaries))
    return tuple(sorted(apply(found, read.files), key=lambda each: each.place))


def _summary(diagnostics: tuple[Diagnostic, ...], texts: Texts) -> str:
    counts = {
        f"{severity.value}s": sum(each.severity is severity for each in diagnostics)
        for severity in Severity
    }
    return texts.say("check", "summary", counts)
