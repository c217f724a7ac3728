"""`translate`: a dialog's texts to a sheet and back, and what is still to be translated.

Exit codes: 0 done (`missing`: nothing is), 1 the dialogs, texts or sheet are broken (`missing`:
something is), 2 an argument is wrong. A sheet with any fault changes nothing.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.authoring.locale_files import LocaleFiles, UnreadableError
from bot.authoring.sheet_making import sheet, status
from bot.authoring.sheet_taking import Taking
from bot.content.explaining import explain, in_words
from bot.content.fluent_cells import BrokenFluentError
from bot.content.library import read_content
from bot.core.arguments import Spoken
from bot.core.diagnostics import Diagnostic, Place
from bot.core.library import Argument, Texts
from bot.core.sheet import SEPARATORS, Sheet, SheetFault, read, write


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("translate", help="a dialog's texts as a sheet, and back")
    does = parser.add_subparsers(dest="does", required=True)
    out = does.add_parser("export", help="write the texts to a sheet (CSV)")
    out.add_argument("dialog", help="its file without .yaml (or bot, safety, check)")
    out.add_argument("-o", "--output", type=Path, required=True, metavar="SHEET.csv")
    out.add_argument(
        "--separator", choices=SEPARATORS, default="comma", help="semicolon for a Dutch Excel"
    )
    out.set_defaults(does=_export)
    back = does.add_parser("import", help="take a translated sheet back")
    back.add_argument("sheet", type=Path, metavar="SHEET.csv")
    back.set_defaults(does=_import)
    left = does.add_parser("missing", help="list what is missing, or changed in one language")
    left.add_argument("dialog", nargs="?", help="default: all of them")
    left.add_argument("--since", metavar="REF", help="also what changed in git since REF")
    left.set_defaults(does=_missing)
    for each in (out, left):
        each.add_argument("--from", dest="source", default="nl", help="default: nl")
        each.add_argument("--to", dest="target", default="en", help="default: en")
    for each in (out, back, left):
        each.add_argument("--folder", type=Path, help="holds dialogs/ and locales/")
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code."""
    files = LocaleFiles(asked.folder or content)
    try:
        return int(asked.does(asked, files, texts))
    except UnreadableError as error:
        print(*explain((error.diagnostic,), texts), sep="\n", file=sys.stderr)
        return 1
    except BrokenFluentError:
        found = read_content(files.folder, texts.locale).faults
        print(*explain(found, texts), sep="\n", file=sys.stderr)
        return 1


def _export(asked: argparse.Namespace, files: LocaleFiles, texts: Texts) -> int:
    pair = files.pair(asked.dialog, asked.source, asked.target)
    if pair is None:
        return _refused(texts, "translate-unknown", dialog=asked.dialog, locale=asked.source)
    if asked.output.exists():
        return _refused(texts, "translate-exists", file=str(asked.output))
    content = read_content(files.folder, asked.source)
    broken = [
        each for each in content.faults if each.code not in {"missing-text", "unreadable-file"}
    ]
    if broken:
        print(*explain(broken, texts), sep="\n", file=sys.stderr)
        return 1
    made = sheet(pair, content.draft, texts)
    with asked.output.open("x", encoding="utf-8", newline="") as file:
        file.write(write(made, SEPARATORS[asked.separator]))
    left = sum(status(pair, row.text) != "done" for row in made.rows)
    print(_said(texts, "translate-exported", count=len(made.rows), left=left))
    return 0


def _import(asked: argparse.Namespace, files: LocaleFiles, texts: Texts) -> int:
    try:
        found = read(asked.sheet.read_bytes().decode())
    except OSError as error:
        return _refused(texts, "unreadable-file", problem=error.strerror or "")
    except UnicodeDecodeError:
        return _refused(texts, "sheet-not-utf-8", exit_code=1)
    if not isinstance(found, Sheet):
        return _faulty(asked.sheet, found, texts)
    dialogs = read_content(files.folder, found.source).draft.dialogs

    def knows(scope: str, argument: str) -> bool:
        return scope in dialogs and Spoken.knows(dialogs[scope], argument)

    taking = Taking(found, files.read, knows, texts)
    taking.take()
    if taking.faults:
        return _faulty(asked.sheet, taking.faults, texts)
    for row in taking.stale:
        print(_said(texts, "sheet-stale", row=row.number, text=row.text))
    for taken in taking.files:
        name = files.write(found.target, taken.scope, taken.text)
        print(_said(texts, "translate-imported", file=name, changed=taken.changed, new=taken.new))
    if not taking.files:
        print(_said(texts, "translate-nothing"))
    return 0


def _faulty(path: Path, faults: Iterable[SheetFault], texts: Texts) -> int:
    for fault in faults:
        where = _said(texts, "sheet-place", file=path.name, row=fault.row, column=fault.column)
        said = in_words(Diagnostic(fault.code, Place(path.name), fault.arguments), texts)
        print(f"{where}: {said}", file=sys.stderr)
    return _refused(texts, "sheet-nothing-taken", exit_code=1)


def _missing(asked: argparse.Namespace, files: LocaleFiles, texts: Texts) -> int:
    if asked.since and not files.knows(asked.since):
        return _refused(texts, "translate-no-ref", ref=asked.since)
    scopes = [each for each in files.scopes(asked.source) if asked.dialog in {None, each}]
    if not scopes:
        return _refused(texts, "translate-unknown", dialog=asked.dialog or "?", locale=asked.source)
    found = [line for scope in scopes for line in _left(asked, scope, files, texts)]
    print(*(found or [_said(texts, "translate-complete")]), sep="\n")
    return int(bool(found))


def _left(asked: argparse.Namespace, scope: str, files: LocaleFiles, texts: Texts) -> Iterator[str]:
    pair = files.pair(scope, asked.source, asked.target)
    if pair is None:
        return
    old = files.pair_at(asked.since, scope, asked.source, asked.target) if asked.since else pair
    for name, cell in pair.source.items():
        state = status(pair, name)
        if state == "done" and name in old.source and name in old.target:
            moved = old.source[name].words != cell.words
            if moved and old.target[name].words == pair.target[name].words:
                state = "changed"
        if state != "done":
            said = _said(texts, f"status-{state}")
            yield f"{files.name(asked.target, scope)}: {name}: {said}"


def _said(texts: Texts, message: str, **arguments: Argument) -> str:
    return texts.say("check", message, arguments)


def _refused(texts: Texts, message: str, *, exit_code: int = 2, **arguments: Argument) -> int:
    print(_said(texts, message, **arguments), file=sys.stderr)
    return exit_code
