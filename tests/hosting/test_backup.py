"""Copies of a store that is in use, for how long they stay, and how one comes back."""

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.hosting.backup import back_up, named, prune
from bot.hosting.restore import restore
from bot.store import database
from bot.store.database import opened, prepare
from bot.store.faults import CorruptError, LockedError
from tests.hosting.conftest import NOW, Machine, fill, people
from tests.store.people import KEY, KIM, OTHER_KEY, ROBIN, SAM, TODAY, profile

EVERYONE = {SAM, ROBIN, KIM}


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    path.write_bytes(content)


def test_a_backup_is_one_private_file_that_comes_back(machine: Machine) -> None:
    code, lines = machine.run("backup")
    (path,) = machine.copies()
    assert (code, lines) == (0, [f"Copied to {path}."])
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert list(path.parent.iterdir()) == [path]
    with opened(machine.store) as connection:
        connection.execute("DELETE FROM person")
    code, lines = machine.run("restore", path)
    assert code == 0
    assert lines[0] == f"What the bot keeps is again as it was in {path}."
    assert "forgotten" in lines[2]
    assert people(machine.store) == EVERYONE
    (aside,) = set(machine.copies()) - {path}
    assert str(aside) in lines[1]
    assert people(aside) == set()


def test_a_backup_while_the_bot_writes_is_as_the_store_was_at_one_moment(
    machine: Machine,
) -> None:
    """Two rows always change together; no copy has one of them changed and the other not."""
    done = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(machine.store, timeout=30, isolation_level=None)) as bot:
            for number in range(10**9):
                bot.execute("UPDATE person SET due_at = ? WHERE due_at IS NOT NULL", (number,))
                if done.is_set():
                    break

    bot = threading.Thread(target=write)
    bot.start()
    try:
        moments = set()
        for second in range(12):
            path = back_up(machine.store, machine.folder, NOW + timedelta(seconds=second))
            with opened(path) as connection:
                found = connection.execute("SELECT DISTINCT due_at FROM person").fetchall()
            assert len(found) == 1
            moments.add(found[0][0])
            assert people(path) == EVERYONE
    finally:
        done.set()
        bot.join()
    assert len(moments) > 1


def test_copies_go_when_they_are_too_old(machine: Machine) -> None:
    folder = machine.data / "backups"
    for days in (0, 7, 8, 30):
        back_up(machine.store, folder, datetime.now(UTC) - timedelta(days=days))
    (folder / "notes.sqlite3").touch()
    assert prune(folder, datetime.now(UTC).date(), 7) == 2
    assert len(machine.copies()) == 2
    assert (folder / "notes.sqlite3").exists()
    machine.set(BOT_BACKUP_DAYS="1")
    code, lines = machine.run("purge")
    assert code == 0
    assert lines[0].startswith("One copy was older than BOT_BACKUP_DAYS (1)")


def test_a_damaged_store_is_not_copied(machine: Machine) -> None:
    damaged(machine.store)
    with pytest.raises(CorruptError):
        back_up(machine.store, machine.data / "backups", NOW)
    code, (line,) = machine.run("backup")
    assert code == 1
    assert "restore" in line
    assert not machine.copies()
    assert not list((machine.data / "backups").iterdir())


def test_a_damaged_store_makes_way_for_a_copy(machine: Machine) -> None:
    machine.run("backup")
    (path,) = machine.copies()
    damaged(machine.store)
    content = machine.store.read_bytes()
    machine.store.write_bytes(b"\xff" * 4096 + content[4096:])
    assert machine.run("restore", path)[0] == 0
    assert people(machine.store) == EVERYONE
    (aside,) = set(machine.copies()) - {path}
    assert aside.read_bytes() == b"\xff" * 4096 + content[4096:]


def test_a_copy_that_cannot_be_used_changes_nothing(machine: Machine) -> None:
    other, text = machine.folder / "other.sqlite3", machine.folder / "text"
    fill(other, OTHER_KEY)
    text.write_text("a letter" * 1000)
    (empty := machine.folder / "empty").touch()
    before = machine.store.read_bytes()
    for path, word in ((other, "another key"), (text, "damaged"), (empty, "damaged")):
        code, (line,) = machine.run("restore", path)
        assert code == 1
        assert word in line
    assert machine.run("restore", machine.folder / "none") == (
        1,
        [f"There is no file {machine.folder / 'none'}."],
    )
    assert machine.store.read_bytes() == before
    assert not machine.copies()
    assert [path.name for path in machine.data.iterdir()] == [machine.store.name]


def test_a_store_that_is_in_use_is_not_replaced(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "WAIT_S", 0.0)
    machine.run("backup")
    (path,) = machine.copies()
    with opened(machine.store) as bot:
        bot.execute("SELECT * FROM person").fetchall()
        with pytest.raises(LockedError):
            restore(path, machine.store, (KEY,), named(machine.folder, "aside", NOW))
        code, (line,) = machine.run("restore", path)
    assert code == 1
    assert "Stop the bot" in line
    assert people(machine.store) == EVERYONE


def test_a_copy_comes_to_a_machine_without_a_store(machine: Machine) -> None:
    machine.run("backup")
    (path,) = machine.copies()
    machine.store.unlink()
    code, lines = machine.run("restore", path)
    assert (code, len(lines)) == (0, 2)
    assert people(machine.store) == EVERYONE


def test_whoever_was_away_for_long_is_purged(machine: Machine) -> None:
    assert machine.run("purge") == (
        0,
        ["Nobody was away for so long that they had to be forgotten."],
    )
    with opened(machine.store) as connection:
        connection.execute("UPDATE person SET expires_on = '2026-01-01' WHERE rowid = 1")
    code, (line,) = machine.run("purge")
    assert code == 0
    assert line.startswith("One person")
    assert len(people(machine.store)) == 2
    machine.store.unlink()
    assert machine.run("purge")[0] == 0
    machine.store.touch()
    assert machine.run("purge")[0] == 0


def test_who_expired_in_the_meantime_does_not_come_back(machine: Machine) -> None:
    old = machine.folder / "old.sqlite3"
    fill(old, last_used=TODAY.replace(year=2020))
    assert machine.run("restore", old)[0] == 0
    assert people(machine.store) == set()
    assert profile().last_used == TODAY
    prepare(machine.store, [KEY])
