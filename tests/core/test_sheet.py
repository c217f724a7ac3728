"""A sheet goes to CSV and back without loss, and faults have their row and column."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.sheet import Row, Sheet, SheetFault, letter, read, write

CELL = st.text("ab\"',;=+-@\t\n{}é'", max_size=12)
ROWS = st.builds(Row, CELL.map(lambda each: each + "x"), CELL, CELL, CELL, CELL, CELL, CELL)
HEAD = "dialog,text,kind,context,nl,en,status\n"


def numbered(rows: list[Row]) -> tuple[Row, ...]:
    return tuple(
        Row(r.dialog, r.text, r.kind, r.context, r.source, r.target, r.status, number)
        for number, r in enumerate(rows, 2)
    )


@given(st.lists(ROWS, max_size=5), st.sampled_from(",;"))
def test_a_sheet_comes_back_as_it_went(rows: list[Row], separator: str) -> None:
    sheet = Sheet("nl", "en", numbered(rows))
    assert read(write(sheet, separator)) == sheet


@given(st.lists(ROWS, min_size=1, max_size=5))
def test_no_cell_is_a_formula(rows: list[Row]) -> None:
    text = write(Sheet("nl", "en", numbered(rows)))
    assert text.startswith("\ufeffdialog,")
    for line in csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in line)


def test_an_apostrophe_of_the_text_itself_stays() -> None:
    row = Row("a", "b", "", "", "'s Avonds", "'=1", "", 2)
    assert read(write(Sheet("nl", "en", (row,)))) == Sheet("nl", "en", (row,))


def faults(text: str) -> list[tuple[str, int, str]]:
    found = read(text)
    assert not isinstance(found, Sheet)
    return [(fault.code, fault.row, fault.column) for fault in found]


def test_faults_have_their_row_and_column() -> None:
    assert faults("") == [("sheet-column", 1, each) for each in "ABCDEFG"]
    assert faults("dialog,name,kind,context,nl,english,status\n") == [
        ("sheet-column", 1, "B"),
        ("sheet-column", 1, "F"),
    ]
    assert faults(HEAD.replace("status", "status,more")) == [("sheet-column", 1, "H")]
    assert faults(HEAD + "a,b,c,d,e,f,g\n\na,b\na,b,c,d,e,f,g,h\n") == [
        ("sheet-cells", 4, "C"),
        ("sheet-cells", 5, "H"),
    ]


@pytest.mark.parametrize("row", [2, 3])
def test_an_open_quote_is_told_by_its_row(row: int) -> None:
    good = "a,b,c,d,e,f,g\n" * (row - 2)
    assert faults(f'{HEAD}{good}a,b,c,d,e,"f" x,g\n') == [("sheet-csv", row, "A")]


def test_twice_the_same_language_is_no_sheet() -> None:
    assert read("dialog,text,kind,context,nl,nl,status\n") == (
        SheetFault("sheet-column", 1, "F", {"found": "nl", "wanted": "nl, en"}),
    )


def test_empty_rows_count_but_say_nothing() -> None:
    found = read(HEAD + ",,,,,,\na,b,c,d,e,f,g\n")
    assert isinstance(found, Sheet)
    assert [row.number for row in found.rows] == [3]


def test_columns_are_letters() -> None:
    assert [letter(0), letter(6), letter(99)] == ["A", "G", "Z"]
