"""A sheet of texts to translate: CSV (RFC 4180) that a spreadsheet opens, and takes back.

One text a row, below a row with the names of the columns; two of them are named after the
languages, the source first. What a spreadsheet would take for a formula is written with an
apostrophe in front, which goes again when the sheet comes back. Rows are counted as a
spreadsheet does: the row of names is 1.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from bot.core.library import Arguments

BEFORE: Final = ("dialog", "text", "kind", "context")
STATUS: Final = "status"
SEPARATORS: Final = {"comma": ",", "semicolon": ";"}
"""What a spreadsheet writes between columns depends on the country."""

_BOM: Final = "\ufeff"
_FORMULA: Final = re.compile(r"'*[=+\-@\t]")
_LOCALE: Final = re.compile("[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Row:
    """A text in two languages; `number` is its place in the sheet."""

    dialog: str
    text: str
    kind: str
    context: str
    source: str
    target: str
    status: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows with their languages."""

    source: str
    target: str
    rows: tuple[Row, ...]

    def columns(self) -> tuple[str, ...]:
        """Give the names of the columns."""
        return *BEFORE, self.source, self.target, STATUS


@dataclass(frozen=True, slots=True)
class SheetFault:
    """What is wrong with a sheet, and in which row and column (a letter); worded elsewhere."""

    code: str
    row: int
    column: str = "A"
    arguments: Arguments = field(default_factory=dict)


def write(sheet: Sheet, separator: str = ",") -> str:
    """Give the sheet as CSV, with the mark by which a spreadsheet knows it for UTF-8."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    writer.writerow(sheet.columns())
    for row in sheet.rows:
        before = (row.dialog, row.text, row.kind, row.context)
        writer.writerow(map(_guarded, (*before, row.source, row.target, row.status)))
    return _BOM + file.getvalue()


def read(text: str) -> Sheet | tuple[SheetFault, ...]:
    """Read a sheet, or say all that is wrong with it."""
    text = text.removeprefix(_BOM)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), _dialect(text), strict=True))
    except csv.Error as error:
        return (SheetFault("sheet-csv", _broken_row(text), arguments={"problem": str(error)}),)
    names = lines[0] if lines else []
    faults = tuple(_wrong_names(names))
    if faults:
        return faults
    numbered = [(number, line) for number, line in enumerate(lines[1:], 2) if any(line)]
    faults = tuple(
        SheetFault("sheet-cells", number, letter(min(len(line), len(names))), _counts(line, names))
        for number, line in numbered
        if len(line) != len(names)
    )
    return faults or Sheet(names[4], names[5], tuple(_row(*each) for each in numbered))


def _row(number: int, line: Sequence[str]) -> Row:
    dialog, text, kind, context, source, target, status = map(_unguarded, line)
    return Row(dialog, text, kind, context, source, target, status, number)


def letter(place: int) -> str:
    """Name a column by its place (0 is A), as a spreadsheet does."""
    return chr(ord("A") + min(place, 25))


def _counts(line: Sequence[str], names: Sequence[str]) -> Arguments:
    return {"count": len(line), "wanted": len(names)}


def _dialect(text: str) -> type[csv.Dialect]:
    """Find out what stands between the columns, from the row with their names."""
    first = text.partition("\n")[0]

    class Found(csv.excel):
        delimiter = max(",;\t", key=first.count)

    return Found


def _broken_row(text: str) -> int:
    """Count the rows that can be read."""
    reader = csv.reader(io.StringIO(text, newline=""), _dialect(text), strict=True)
    number = 1
    with suppress(csv.Error):
        for _ in reader:
            number += 1
    return number


def _wrong_names(names: Sequence[str]) -> Iterator[SheetFault]:
    wanted: Iterable[str] = (*BEFORE, "", "", STATUS)
    for place, name in enumerate(wanted):
        found = names[place].strip() if place < len(names) else ""
        right = _LOCALE.fullmatch(found) if not name else found == name
        if not right:
            yield SheetFault(
                "sheet-column", 1, letter(place), {"found": found, "wanted": name or "nl, en"}
            )
    if len(names) > 7:
        yield SheetFault("sheet-column", 1, letter(7), {"found": names[7], "wanted": ""})
    if len(names) == 7 and names[4] == names[5]:
        yield SheetFault("sheet-column", 1, letter(5), {"found": names[5], "wanted": "nl, en"})


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
