"""A host's machine: folders of its own, a store with people in it, and the commands."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot import cli
from bot.hosting.backup import copies
from bot.hosting.command import Host, hosting_texts
from bot.settings import read_store_settings
from bot.store.database import opened, prepare
from bot.store.sealing import Seal
from tests.store.people import KEY, KIM, ROBIN, SAM, TODAY, hasten, profile

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 28, 3, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Machine:
    """The folders, and what a command says there."""

    folder: Path
    said: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def store(self) -> Path:
        return self.data / "progress.sqlite3"

    @property
    def key_file(self) -> Path:
        return self.folder / "store.key"

    def set(self, **settings: str) -> None:
        for name, value in settings.items():
            self.monkeypatch.setenv(name, value)

    def run(self, *arguments: str | Path) -> tuple[int, list[str]]:
        """Run a command; its exit code and the lines it printed, to either stream."""
        code = cli.main([str(each) for each in arguments])
        said = self.said.readouterr()
        return code, (said.out + said.err).splitlines()

    def host(self) -> Host:
        settings = read_store_settings(
            {"BOT_DATA": str(self.data), "BOT_STORE_KEY_FILE": str(self.key_file)}
        )
        return Host(settings, NOW, hosting_texts(ROOT, "en"))

    def copies(self) -> list[Path]:
        return [path for path, _ in copies(self.data / "backups")]


def fill(path: Path, key: bytes = KEY, last_used: date = TODAY) -> None:
    """Put three people in the store at `path`."""
    seal = prepare(path, [key])
    with opened(path) as connection:
        for chat_id in (SAM, ROBIN, KIM):
            connection.execute(
                "INSERT INTO person VALUES (?, ?, 100, ?)",
                (
                    seal.id_of(chat_id),
                    seal.seal(chat_id, profile(last_used)),
                    f"{last_used.year + 1}-11-28",
                ),
            )


def people(path: Path, key: bytes = KEY) -> set[int]:
    """Those whom the key can read in the store at `path`."""
    seal = Seal(key)
    with opened(path) as connection:
        rows = connection.execute("SELECT id, sealed FROM person").fetchall()
    return {seal.unseal(*row)[0] for row in rows}


@pytest.fixture
def machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Machine:
    """A machine whose store has three people, and its key in a file."""
    hasten(monkeypatch)
    machine = Machine(tmp_path, capsys, monkeypatch)
    for name in ("BOT_STORE_KEY", "BOT_BACKUP_DAYS", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    machine.set(LANG="en_GB.UTF-8", BOT_DATA=str(machine.data))
    machine.set(BOT_STORE_KEY_FILE=str(machine.key_file), XDG_CONFIG_HOME=str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    machine.key_file.touch(0o600)
    machine.key_file.write_bytes(KEY)
    fill(machine.store)
    return machine
