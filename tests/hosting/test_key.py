"""Keys are made and replaced, and whatever a rotation is broken off at, nobody is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.hosting import key
from bot.store.database import opened
from bot.store.faults import UnreadableKeyError, WrongKeyError
from bot.store.keys import write_keys
from bot.store.sqlite import open_sqlite
from tests.hosting.conftest import Machine, fill, people
from tests.store.people import KEY, KIM, OTHER_KEY, ROBIN, SAM, at, on_disk, profile

EVERYONE = {SAM, ROBIN, KIM}


class BrokenOffError(Exception):
    """Stands for a kill."""


def keys_in(path: Path) -> list[bytes]:
    return path.read_bytes().split()


def test_a_new_key_is_printed_or_written(machine: Machine) -> None:
    code, (line,) = machine.run("key", "new")
    assert code == 0
    assert len(line) == 44
    file = machine.folder / "keys" / "new"
    assert machine.run("key", "new", file)[0] == 0
    assert file.stat().st_mode & 0o777 == 0o600
    code, (line,) = machine.run("key", "new", file)
    assert code == 1
    assert str(file) in line


def test_everyone_is_sealed_anew_in_the_store_and_its_backups(machine: Machine) -> None:
    machine.run("backup")
    (copy,) = machine.copies()
    with opened(machine.store) as connection:
        before = connection.execute("SELECT id, sealed FROM person").fetchall()
    code, (line,) = machine.run("key", "rotate")
    assert code == 0
    assert line.startswith("3 people are sealed anew.")
    (new,) = keys_in(machine.key_file)
    assert new != KEY
    for path in (machine.store, copy):
        assert people(path, new) == EVERYONE
        assert not [part for row in before for part in row if part in on_disk(path)]


async def test_a_running_bot_notices_at_once(machine: Machine) -> None:
    async with at(machine.store) as bot:
        assert machine.run("key", "rotate")[0] == 0
        for act in (bot.get(SAM), bot.keep(SAM, profile(), 1), bot.forget(SAM)):
            with pytest.raises(WrongKeyError):
                await act
    store = await open_sqlite(machine.store, keys_in(machine.key_file))
    row = await store.get(SAM)
    await store.close()
    assert row
    assert row.due_at == 100


@pytest.mark.parametrize("moment", [1, 2, 3])
def test_a_rotation_that_is_broken_off_goes_on(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    machine.run("backup")
    (copy,) = machine.copies()
    left = [moment]

    def until(really: Callable[..., object]) -> Callable[..., object]:
        def act(*given: object) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise BrokenOffError
            return really(*given)

        return act

    with monkeypatch.context() as broken:
        broken.setattr(key, "reseal", until(key.reseal))
        broken.setattr(key, "write_keys", until(write_keys))
        with pytest.raises(BrokenOffError):
            machine.run("key", "rotate")
    assert len(keys_in(machine.key_file)) == 2
    wanted = keys_in(machine.key_file)[0]
    assert machine.run("doctor")[0] == 0
    assert machine.run("key", "rotate")[0] == 0
    assert keys_in(machine.key_file) == [wanted]
    assert people(machine.store, wanted) == people(copy, wanted) == EVERYONE


def test_a_key_in_a_setting_is_replaced_by_the_one_before_it(machine: Machine) -> None:
    machine.set(BOT_STORE_KEY=KEY.decode())
    code, (line,) = machine.run("key", "rotate")
    assert code == 2
    assert "key new" in line
    machine.set(BOT_STORE_KEY=f"{OTHER_KEY.decode()} {KEY.decode()}")
    code, (line,) = machine.run("key", "rotate")
    assert code == 0
    assert "Take the old key out" in line
    assert people(machine.store, OTHER_KEY) == EVERYONE
    assert keys_in(machine.key_file) == [KEY]


def test_a_row_that_cannot_be_read_stays_as_it_is(machine: Machine) -> None:
    with opened(machine.store) as connection:
        connection.execute("UPDATE person SET sealed = X'00' WHERE rowid = 1")
    code, lines = machine.run("key", "rotate")
    assert code == 0
    assert len(lines) == 2
    with opened(machine.store) as connection:
        assert connection.execute("SELECT sealed FROM person WHERE rowid = 1").fetchone() == (
            b"\x00",
        )


def test_a_backup_with_another_key_stays_as_it_is(machine: Machine) -> None:
    machine.run("backup")
    (copy,) = machine.copies()
    copy.unlink()
    fill(copy, OTHER_KEY)
    code, lines = machine.run("key", "rotate")
    assert code == 0
    assert str(copy) in lines[0]
    assert people(copy, OTHER_KEY) == EVERYONE


def test_the_wrong_key_does_not_make_another(machine: Machine) -> None:
    machine.key_file.write_bytes(OTHER_KEY)
    code, (line,) = machine.run("key", "rotate")
    assert code == 1
    assert "another key" in line
    assert keys_in(machine.key_file) == [OTHER_KEY]


def test_without_a_store_there_is_only_another_key(machine: Machine) -> None:
    machine.store.unlink()
    assert machine.run("key", "rotate")[0] == 0
    assert keys_in(machine.key_file) != [KEY]
    machine.key_file.unlink()
    machine.key_file.mkdir()
    code, (line,) = machine.run("key", "rotate")
    assert code == 1
    assert UnreadableKeyError.code not in line
