"""Cells of a Fluent file: taken out and put back without loss."""

from collections.abc import Mapping
from textwrap import dedent

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.content.fluent_cells import BrokenFluentError, cells, normal, problem, put
from bot.content.fluent_files import FluentTexts, read_fluent
from tests.bots import ROOT

FILE = """\
### A file

# On top
first = One
    .a = A
    .b =
        B
        and more

## A group


second =

      Block
        deeper

      end
# Close by
third = It is { $first ->
        [one] one
       *[two] two
    }, right?
    .x = { "" }
-term = Term
only =
    .attribute = Here
    .second = There
"""

WORDS = st.text("ab \"',;.*[]{}#=-é\n\u00a0", min_size=1, max_size=30)
CELLS = st.one_of(
    WORDS,
    st.builds("{} {{ $first }} {}".format, WORDS, WORDS),
    st.builds("{}{{ $first ->\n    [a] {}\n   *[b] {}\n}}{}".format, WORDS, WORDS, WORDS, WORDS),
    st.builds('{}{{ "{{" }}{{ second }}\n\n{}'.format, WORDS, WORDS),
).map(normal)
NAMES = st.sampled_from(sorted(cells(FILE)))


def words(text: str) -> Mapping[str, str]:
    return {name: cell.words for name, cell in cells(text).items()}


def others(text: str, *names: str) -> Mapping[str, str]:
    return {name: said for name, said in words(text).items() if name not in names}


def test_a_cell_is_what_stands_there_without_its_indent() -> None:
    assert words(FILE) == {
        "first": "One",
        "first.a": "A",
        "first.b": "B\nand more",
        "second": "Block\n  deeper\n\nend",
        "third": "It is { $first ->\n    [one] one\n   *[two] two\n}, right?",
        "third.x": '{ "" }',
        "-term": "Term",
        "only.attribute": "Here",
        "only.second": "There",
    }
    found = cells(FILE)
    assert found["first"].remark == "On top"
    assert found["third"].remark == "A group · Close by"
    assert found["third"].close
    assert not found["second"].close


@given(CELLS, NAMES)
def test_a_cell_comes_back_as_it_was_put_and_nothing_else_changes(said: str, name: str) -> None:
    assume(said and problem(said) is None)
    after = put(FILE, {name: said}, tuple(cells(FILE).values()))
    assert words(after)[name] in {said, flush(said)}
    assert others(after, name) == others(FILE, name)
    cell = cells(FILE)[name]
    line = FILE.rfind("\n", 0, FILE.rindex("=", 0, cell.start))
    assert after.startswith(FILE[:line])
    assert after.endswith(FILE[cell.end :])


def flush(said: str) -> str:
    """Without the indent that the further lines share: what stands behind `=` cannot keep it
    where the first line begins with a sign that is not allowed on a line of its own."""
    first, *rest = said.split("\n")
    keeps = not first.startswith((".", "[", "*", "}"))
    return said if keeps else "\n".join((first, *dedent("\n".join(rest)).split("\n")))


@given(CELLS, NAMES)
def test_a_text_that_was_not_there_comes_at_its_place(said: str, name: str) -> None:
    assume(said and problem(said) is None)
    order = tuple(cells(FILE).values())
    without = put_out(name)
    after = put(without, {name: said}, order)
    assert words(after)[name] in {said, flush(said)}
    assert others(after, name) == words(without)
    attribute = "." in name or name == "-term"
    assert attribute or list(cells(after)).index(name) == list(cells(FILE)).index(name)


def put_out(name: str) -> str:
    """The file without one of its texts."""
    cell = cells(FILE)[name]
    start = FILE.rindex("=", 0, cell.start)
    if "." in name:
        return FILE[: FILE.rindex("\n", 0, start)] + FILE[cell.end :]
    if any(each.startswith(f"{name}.") for each in cells(FILE)):
        return FILE[: start + 1] + FILE[cell.end :]
    return FILE[: FILE.rindex("\n", 0, start) + 1] + FILE[cell.end + 1 :]


def test_a_whole_new_file_is_laid_out_like_the_other() -> None:
    order = tuple(cells(FILE).values())
    new = put("", words(FILE), order)
    assert words(new) == words(FILE)
    assert new.startswith(
        "first = One\n    .a = A\n    .b =\n        B\n        and more\n\nsecond =\n"
    )
    assert new.endswith("\n-term = Term\nonly =\n    .attribute = Here\n    .second = There\n")


def test_new_texts_go_before_the_first_behind_a_new_one_or_into_a_message() -> None:
    order = tuple(cells("a = A\nb = B\n    .x = X\n    .y = Y\nc = C\nd = D\n").values())
    before = "### Top\n\nb =\n    .y = why\nd = dee\n"
    after = put(before, {"a": "ay", "b": "bee", "b.x": "ex", "c": "one\ntwo"}, order)
    assert after == (
        "### Top\n\na = ay\n\nb = bee\n    .x = ex\n    .y = why\nc =\n    one\n    two\nd = dee\n"
    )


def test_the_real_files_are_put_together_again_by_their_cells() -> None:
    for path in ROOT.glob("locales/*/*.ftl"):
        text = path.read_text("utf-8")
        found = words(text)
        assert put(text, found, tuple(cells(text).values())).split() == text.split()
        new = put("", found, tuple(cells(text).values()))
        old, fresh = (read_fluent("nl", "x", each) for each in (text, new))
        assert old.variables == fresh.variables
        for name in found:
            if not name.startswith("-") and not old.variables[name]:
                texts = [FluentTexts("nl", {"x": each}).say("x", name) for each in (old, fresh)]
                assert texts[0] == texts[1]
        assert {name: problem(said) for name, said in found.items()} == dict.fromkeys(found)


@pytest.mark.parametrize(
    "said", ["{ $a", "}", "a }", "a\n.b = c", "a\n[b", "{ $a ->\n [x] y\n}", "", "{ }"]
)
def test_what_is_no_text_is_told(said: str) -> None:
    assert problem(said)


def test_a_broken_file_is_not_touched() -> None:
    with pytest.raises(BrokenFluentError) as caught:
        cells("a = { b\n")
    assert caught.value.problem


def test_a_cell_is_laidflush() -> None:
    assert normal("\r\n  \n    a\r\n      b\r  \n") == "a\n  b"
    assert normal(" \n ") == ""
