"""One fault each: `broken/<code>[-which].txt` says what is changed in the small library, and what
is then said about it.

A file begins with the path of what is changed. Lines with `-` are replaced by those with `+`;
`=` begins each line that is said.
"""

from pathlib import Path

import pytest

from tests.content.small import changed, said

CASES = sorted((Path(__file__).parent / "broken").glob("*.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_fault_is_told_at_its_place(case: Path, tmp_path: Path) -> None:
    path, *lines = case.read_text("utf-8").splitlines()
    old, new, told = ([line[1:] for line in lines if line[:1] == sign] for sign in "-+=")
    assert said(tmp_path, changed(path, _block(old), _block(new))) == told
    assert all(f": {_code(case)}: " in line for line in told)


def _block(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _code(case: Path) -> str:
    return case.stem.partition(".")[0]
