"""The doctor: one clear line for each broken state, and none where all is well."""

import os
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.content.fluent_files import read_fluent
from bot.hosting.backup import back_up
from bot.hosting.command import Host
from bot.hosting.doctor import ROOM_BYTES, examine
from bot.store import database, faults
from bot.store.database import opened
from tests.hosting.conftest import NOW, ROOT, Machine
from tests.hosting.test_backup import damaged
from tests.store.people import OTHER_KEY

PLENTY = 10**12
LOCALES = sorted(path.name for path in (ROOT / "locales").iterdir())
SOURCES = "\n".join(path.read_text() for path in sorted((ROOT / "bot").rglob("*.py")))


def sql(statement: str) -> Callable[[Machine], None]:
    def act(machine: Machine) -> None:
        with opened(machine.store) as connection:
            connection.execute(statement)

    return act


def no_key(machine: Machine) -> None:
    machine.monkeypatch.delenv("BOT_STORE_KEY_FILE")


def key_in_data(machine: Machine) -> None:
    inside = machine.data / "store.key"
    inside.touch(0o600)
    inside.write_bytes(machine.key_file.read_bytes())
    machine.set(BOT_STORE_KEY_FILE=str(inside))


def a_future_write(machine: Machine) -> None:
    os.utime(machine.store, (4_000_000_000, 4_000_000_000))


STATES: dict[str, tuple[Callable[[Machine], object], int, str]] = {
    "another key": (lambda m: m.key_file.write_bytes(OTHER_KEY), 1, "sealed with another key"),
    "no key": (no_key, 1, "its key is not"),
    "a key that is none": (lambda m: m.key_file.write_text("x"), 1, "no key in"),
    "a key file that is gone": (lambda m: m.key_file.unlink(), 1, "FileNotFoundError"),
    "damage": (lambda m: damaged(m.store), 1, "damaged"),
    "no database": (lambda m: m.store.write_text("a letter" * 1000), 1, "damaged"),
    "a damaged row": (sql("UPDATE person SET sealed = X'00' WHERE rowid = 1"), 1, "One row"),
    "a newer version": (sql("PRAGMA user_version = 99"), 1, "newer version of this bot (format 99"),
    "an older version": (sql("PRAGMA user_version = 1"), 0, "older format"),
    "a file for all": (lambda m: m.store.chmod(0o644), 1, "chmod 600"),
    "a folder for all": (lambda m: m.data.chmod(0o755), 1, "chmod 700"),
    "a key for all": (lambda m: m.key_file.chmod(0o640), 1, "mode 640"),
    "the key in the folder": (key_in_data, 0, "The key lies in the folder"),
    "a clock that is behind": (a_future_write, 1, "clock"),
    "no store": (lambda m: m.store.unlink(), 0, "no store at"),
    "no folder": (lambda m: m.set(BOT_DATA=str(m.folder / "a" / "b")), 0, "no store at"),
    "no backup": (lambda m: m.copies()[0].unlink(), 0, "There is no backup"),
}


@pytest.fixture
def well(machine: Machine) -> Machine:
    """A machine on which nothing is wrong."""
    back_up(machine.store, machine.data / "backups", datetime.now(UTC))
    return machine


def test_all_is_well(well: Machine) -> None:
    assert well.run("doctor") == (0, [f"All is well with {well.store}."])
    well.set(BOT_STORE_KEY=well.key_file.read_text())
    assert well.run("doctor")[0] == 0


@pytest.mark.parametrize("state", STATES)
def test_each_state_is_one_clear_line(well: Machine, state: str) -> None:
    spoil, code, words = STATES[state]
    spoil(well)
    exit_code, (line,) = well.run("doctor")
    assert exit_code == code
    assert words in line
    assert "Traceback" not in line


def test_a_lock(well: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "WAIT_S", 0.0)
    with opened(well.store) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        code, (line,) = well.run("doctor")
    assert code == 1
    assert "Another program" in line


def test_a_folder_that_is_a_file(well: Machine) -> None:
    well.set(BOT_DATA=str(well.key_file / "data"))
    code, (line,) = well.run("doctor")
    assert code == 1
    assert "may not be read" in line


def codes(host: Host, free: int = PLENTY) -> list[str]:
    return [each.code for each in examine(host, free)]


def test_a_disk_that_is_almost_full(well: Machine) -> None:
    assert "doctor-disk" not in codes(well.host())
    assert "doctor-disk" in codes(well.host(), ROOM_BYTES)


def test_a_clock_before_the_program_was_made(machine: Machine) -> None:
    host = machine.host()
    early = Host(host.settings, datetime(1970, 1, 1, tzinfo=UTC), host.texts)
    assert "doctor-clock" in codes(early)


def test_backups_that_are_too_old(machine: Machine) -> None:
    back_up(machine.store, machine.data / "backups", NOW - timedelta(days=9))
    assert "doctor-old-backups" in codes(machine.host())


def test_a_setting_that_is_wrong(machine: Machine) -> None:
    machine.set(BOT_BACKUP_DAYS="x")
    code, (line,) = machine.run("doctor")
    assert code == 2
    assert "BOT_BACKUP_DAYS" in line


def test_it_speaks_dutch_to_a_dutch_terminal(well: Machine) -> None:
    well.set(LC_ALL="nl_NL.UTF-8")
    assert well.run("doctor") == (0, [f"Met {well.store} is alles in orde."])


def texts(locale: str) -> dict[str, frozenset[str]]:
    path = ROOT / "locales" / locale / "hosting.ftl"
    file = read_fluent(locale, path.name, path.read_text())
    assert not file.faults
    return dict(file.variables)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_fault_and_finding_has_its_words_in_every_language(locale: str) -> None:
    kinds = [each for each in vars(faults).values() if isinstance(each, type)]
    named = {each.code for each in kinds if issubclass(each, faults.StoreError)}
    assert named <= texts(locale).keys()
    assert texts(locale) == texts("en")


def test_no_words_are_left_over() -> None:
    spoken = set(re.findall(r'"([a-z][a-z0-9-]+)"', SOURCES))
    assert texts("en").keys() <= spoken | {"key-made"}


def test_what_it_does_is_in_the_help(machine: Machine) -> None:
    with pytest.raises(SystemExit):
        machine.run("doctor", "--help")
    assert "Exit codes" in machine.said.readouterr().out
    assert Path(machine.store).exists()
