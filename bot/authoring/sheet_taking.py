"""A translated sheet taken back: what becomes of the files, or all that is wrong with it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from bot.content.explaining import in_words
from bot.content.fluent_cells import Cell, cells, normal, problem, put
from bot.content.fluent_files import FluentFile, read_fluent
from bot.content.text_files import Lines
from bot.core.diagnostics import like
from bot.core.library import Arguments, Texts
from bot.core.markup import fault_in
from bot.core.sheet import Row, Sheet, SheetFault, letter

DIALOG, TEXT, SOURCE, TARGET = (letter(place) for place in (0, 1, 4, 5))


@dataclass(frozen=True, slots=True)
class Taken:
    """The new text of a file, how many of its texts changed and how many are new."""

    scope: str
    text: str
    changed: int
    new: int


@dataclass(slots=True)
class Taking:
    """Takes a sheet in.

    `read` gives a file's text by language and scope, None where there is none; `knows` tells
    whether the texts of a scope may use an argument. Afterwards `files` has those that change,
    `faults` what is wrong, and `stale` the rows whose source is no longer what the file says.
    """

    sheet: Sheet
    read: Callable[[str, str], str | None]
    knows: Callable[[str, str], bool]
    words: Texts
    files: list[Taken] = field(default_factory=list)
    faults: list[SheetFault] = field(default_factory=list)
    stale: list[Row] = field(default_factory=list)

    def take(self) -> None:
        """Fill `files`, `faults` and `stale`.

        Raises:
            BrokenFluentError: one of the files cannot be read whole.
        """
        by_scope = sorted(self.sheet.rows, key=lambda row: row.dialog)
        for scope, rows in groupby(by_scope, key=lambda row: row.dialog):
            source = self.read(self.sheet.source, scope)
            if source is None:
                self.faults += (
                    SheetFault("sheet-unknown-dialog", row.number, DIALOG, {"dialog": scope})
                    for row in rows
                )
            else:
                self._file(scope, source, list(rows))
        self.faults.sort(key=lambda fault: (fault.row, fault.column))

    def _file(self, scope: str, source_text: str, rows: list[Row]) -> None:
        source = cells(source_text)
        target_text = self.read(self.sheet.target, scope) or ""
        target = cells(target_text)
        known = list(self._known(rows, source))
        self.stale += (row for row in known if normal(row.source) != source[row.text].words)
        changed = dict[str, Row]()
        for row in known:
            words = normal(row.target)
            if not words or (row.text in target and target[row.text].words == words):
                continue
            reason = problem(words)
            if reason is None:
                changed[row.text] = row
            else:
                fault = SheetFault("sheet-fluent", row.number, TARGET, {"problem": reason})
                self.faults.append(fault)
        if changed:
            said = {name: normal(row.target) for name, row in changed.items()}
            text = put(target_text, said, tuple(source.values()))
            self.faults += self._wrong(scope, source_text, (target_text, text), changed)
            new = sum(name not in target for name in changed)
            self.files.append(Taken(scope, text, len(changed) - new, new))

    def _known(self, rows: list[Row], source: Mapping[str, Cell]) -> Iterator[Row]:
        seen = dict[str, int]()
        for row in rows:
            if row.text not in source:
                names = {"text": row.text, "like": like(row.text, tuple(source))}
                self.faults.append(SheetFault("sheet-unknown-text", row.number, TEXT, names))
            elif row.text in seen:
                twice: Arguments = {"text": row.text, "row": seen[row.text]}
                self.faults.append(SheetFault("sheet-duplicate", row.number, TEXT, twice))
            else:
                seen[row.text] = row.number
                yield row

    def _wrong(
        self, scope: str, source_text: str, texts: tuple[str, str], changed: Mapping[str, Row]
    ) -> Iterator[SheetFault]:
        """Give what is wrong with texts that are Fluent each by itself."""
        source = read_fluent(self.sheet.source, scope, source_text)
        before, after = (read_fluent(self.sheet.target, scope, each) for each in texts)
        every = frozenset[str]().union(*source.variables.values())
        for name, row in changed.items():
            wanted, used = source.variables[name], after.variables.get(name, frozenset())
            missing = ", ".join(f"{{ ${each} }}" for each in sorted(wanted - used))
            strange = ", ".join(
                f"{{ ${each} }}" for each in sorted(used - every) if not self.knows(scope, each)
            )
            if missing:
                yield _fault("sheet-missing-placeholder", row, placeholders=missing)
            if strange:
                yield _fault("sheet-unknown-placeholder", row, placeholders=strange)
            piece = _broken_html(after, name)
            if piece and not _broken_html(source, name):
                yield _fault("broken-html", row, text=name, piece=piece)
        told = {(fault.code, *fault.arguments.items()) for fault in before.faults}
        starts = {cell.start: name for name, cell in cells(texts[1]).items() if name in changed}
        lines = Lines(texts[1])
        for fault in after.faults:
            if (fault.code, *fault.arguments.items()) not in told:
                at = (fault.place.line, fault.place.column)
                behind = [name for start, name in starts.items() if lines.at(start) <= at]
                row = changed[behind[-1] if behind else next(iter(changed))]
                yield _fault("sheet-file", row, message=in_words(fault, self.words))


def _fault(code: str, row: Row, **arguments: str) -> SheetFault:
    return SheetFault(code, row.number, TARGET, arguments)


def _broken_html(file: FluentFile, name: str) -> str | None:
    if "." in name or name.startswith("-"):
        return None
    found = map(fault_in, file.shapes.samples(name))
    return next(filter(None, found), None)
