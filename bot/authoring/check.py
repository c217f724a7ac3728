"""`check`: everything that is wrong, or could be better, with dialogs, texts and safety numbers.

All of it at once, in the order of the files. Exit codes: 0 nothing that fails, 1 errors (with
`--strict` also warnings), 2 an argument is wrong.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Final

from bot.authoring import explanations
from bot.authoring.against import AgainstError, against
from bot.authoring.reports import FORMATS, report
from bot.authoring.silences import apply
from bot.content.explaining import check_texts
from bot.content.library import Read, read_content
from bot.content.spelling import PACKAGES, dictionaries
from bot.core.advice import Knows, advise
from bot.core.diagnostics import Diagnostic, Severity
from bot.core.library import Arguments, Texts

_MISUSED: Final = 2
_MOST: Final = 500
_CHANGES: Final = ("dialog-gone", "buttons-refused", "changed-in-one-language")
"""Codes that only a comparison gives."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        help="say what is wrong with dialogs and texts",
        epilog="Exit codes: 0 nothing that fails, 1 errors (with --strict: or warnings), "
        "2 an argument is wrong.",
    )
    parser.add_argument("folder", nargs="?", type=Path, help="holds dialogs/ and locales/")
    parser.add_argument("--locale", choices=("nl", "en"), help="the language of the messages")
    parser.add_argument("--format", choices=FORMATS, default="text", dest="form")
    parser.add_argument("--strict", action="store_true", help="warnings fail as well")
    parser.add_argument("--against", metavar="REF", help="what changed since a version in git")
    parser.add_argument(
        *("--explain", "-e"),
        metavar="CODE",
        nargs="?",
        const=explanations.ALL,
        help="what a code means, with an example; without CODE, all codes",
    )
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code."""
    if asked.locale:
        texts = check_texts(content, asked.locale)
    if asked.explain is not None:
        return explanations.explain(asked.explain, content, texts)
    folder = asked.folder or content
    if not folder.is_dir():
        return _misused(texts, "no-such-folder", {"folder": str(folder)})
    read = read_content(folder, "nl")
    known = dictionaries(read.draft.texts)
    today = date.today()  # noqa: DTZ011 - the author's own day
    diagnostics = diagnose(read, today, known)
    if asked.against is not None and not read.faults:
        try:
            diagnostics = (*diagnostics, *against(asked.against, folder, read))
        except AgainstError as error:
            return _misused(texts, error.code, error.arguments)
    files = read.files if sys.stdout.isatty() else {}
    for line in report(diagnostics, texts, asked.form, files):
        print(line)
    fails = {Severity.ERROR, Severity.WARNING} if asked.strict else {Severity.ERROR}
    if asked.form == "text":
        print(*_unspelt(read.draft.texts, known, texts), _summary(diagnostics, texts), sep="\n")
    return int(any(each.severity in fails for each in diagnostics))


def diagnose(
    read: Read, today: date, known: Mapping[str, Knows] | None = None
) -> tuple[Diagnostic, ...]:
    """Give all that there is to say of what was read, in the order of the files.

    Advice only where there is no fault; `known` by language, where there is a dictionary.
    """
    if read.faults:
        return read.faults
    found = islice(advise(read.draft, today, known or {}), _MOST)
    unsought = {*_CHANGES, *(() if known else ("misspelling",))}
    return tuple(sorted(apply(found, read.files, unsought), key=lambda each: each.place))


def _misused(texts: Texts, code: str, arguments: Arguments) -> int:
    print(texts.say("check", code, arguments), file=sys.stderr)
    return _MISUSED


def _unspelt(locales: Iterable[str], known: Mapping[str, Knows], texts: Texts) -> Iterator[str]:
    """Say in one line which languages have no dictionary here."""
    lacking = [locale for locale in locales if locale not in known]
    if lacking:
        packages = [PACKAGES[each] for each in lacking if each in PACKAGES]
        more = [] if known else ["libenchant-2-2"]
        names = {"locales": ", ".join(lacking), "packages": " ".join((*more, *packages))}
        yield texts.say("check", "no-dictionary", names)


def _summary(diagnostics: tuple[Diagnostic, ...], texts: Texts) -> str:
    counts = {
        f"{severity.value}s": sum(each.severity is severity for each in diagnostics)
        for severity in Severity
    }
    return texts.say("check", "summary", counts)
