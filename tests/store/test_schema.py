"""A store of each earlier version becomes one of this, with everyone in it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.store.database import fit, opened, prepare
from bot.store.faults import CorruptError, NewerSchemaError, WrongKeyError
from bot.store.schema import STEPS, VERSION, migrate, version_of
from bot.store.sqlite import DUE, NEXT
from tests.store.people import KEY, KIM, OTHER_KEY, SAM, at, file_in, profile

FILES = sorted(Path(__file__).parent.glob("schema_*.sql"))
EARLIER = {path.stem: path.read_text() for path in FILES}
DAMAGE = "UPDATE person SET sealed = X'00' WHERE due_at = 1000;"


def made(path: Path, script: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


def shape(path: Path) -> dict[str, list[str]]:
    with opened(path) as connection:
        assert version_of(connection, path) == VERSION
        return {
            name: (sql or "").split()
            for name, sql in connection.execute("SELECT name, sql FROM sqlite_master")
        }


def test_there_is_one_of_each_earlier_version() -> None:
    assert list(EARLIER) == [f"schema_{each}" for each in range(1, VERSION)]


@pytest.mark.parametrize("earlier", EARLIER)
async def test_from_each_earlier_version(tmp_path: Path, earlier: str) -> None:
    path = made(file_in(tmp_path), EARLIER[earlier])
    async with at(path, OTHER_KEY, KEY) as store:
        sam, kim = await store.get(SAM), await store.get(KIM)
    assert sam
    assert kim
    assert (sam.profile, sam.due_at) == (profile(places=1), 1000)
    assert kim.due_at is None
    new = tmp_path / "new" / "new.sqlite3"
    prepare(new, [KEY])
    assert shape(path) == shape(new)


@pytest.mark.parametrize("earlier", EARLIER)
def test_the_wrong_key_does_not_become_the_key_of_an_earlier_store(
    tmp_path: Path, earlier: str
) -> None:
    path = made(file_in(tmp_path), EARLIER[earlier])
    with pytest.raises(WrongKeyError):
        prepare(path, [OTHER_KEY])
    prepare(path, [KEY])


def test_a_damaged_row_does_not_hide_the_key_of_an_earlier_store(tmp_path: Path) -> None:
    path = made(file_in(tmp_path), EARLIER["schema_1"] + DAMAGE)
    prepare(path, [OTHER_KEY, KEY])


def test_a_step_that_breaks_off_leaves_the_version_that_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(file_in(tmp_path), EARLIER["schema_1"])
    monkeypatch.setattr("bot.store.schema.STEPS", (*STEPS, ("CREATE TABLE more (a)", "nonsense")))
    monkeypatch.setattr("bot.store.schema.VERSION", VERSION + 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, path)
        assert version_of(connection, path) == 1
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (3,)


def test_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    prepare(path, [KEY])
    with opened(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerSchemaError) as refused:
        prepare(path, [KEY])
    assert refused.value.arguments["found"] == VERSION + 1
    assert refused.value.arguments["known"] == VERSION
    assert path.read_bytes() == before


def test_another_programs_database_is_no_store(tmp_path: Path) -> None:
    path = made(file_in(tmp_path), "CREATE TABLE notes (text);")
    with pytest.raises(CorruptError):
        prepare(path, [KEY])
    with pytest.raises(CorruptError):
        prepare(made(tmp_path / "data" / "b", "PRAGMA user_version = 1;"), [KEY])


def test_two_who_fit_it_at_once_agree(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    prepare(path, [KEY])
    with opened(path) as one, opened(path) as other:
        one.execute("DELETE FROM seal")
        assert fit(one, path, [KEY]).mark == fit(other, path, [OTHER_KEY, KEY]).mark
        assert one.execute("SELECT count(*) FROM seal").fetchone() == (1,)


@pytest.mark.parametrize(("question", "values"), [(DUE, (10, 10)), (NEXT, ())])
def test_what_is_asked_all_the_time_uses_the_index(
    tmp_path: Path, question: str, values: tuple[int, ...]
) -> None:
    path = file_in(tmp_path)
    prepare(path, [KEY])
    with opened(path) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {question}", values).fetchall()
    said = [row[3] for row in plan]
    assert any("person USING" in line and "INDEX person_due" in line for line in said), said
    assert not any("TEMP B-TREE" in line for line in said)
