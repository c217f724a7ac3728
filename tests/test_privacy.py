"""The register of what is kept says what is kept, no less and no more."""

import re
from pathlib import Path

from bot.core.progress import Profile
from bot.store.database import opened
from bot.store.sealing import new_key
from bot.store.sqlite import open_sqlite
from tests.bots import ROOT

PRIVACY = (ROOT / ".github" / "PRIVACY.md").read_text("utf-8")


def listed(head: str) -> list[str]:
    """Give the names in the first column of the table that begins with `head`."""
    rows = PRIVACY.split(f"| {head} |", 1)[1].split("\n\n", 1)[0]
    return re.findall(r"^\| `(\w+)` \|", rows, re.MULTILINE)


def test_the_register_has_every_field_of_a_profile() -> None:
    assert listed("field") == list(Profile.model_fields)


async def test_the_register_has_every_column_of_the_store(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    await (await open_sqlite(path, [new_key()])).close()
    with opened(path) as connection:
        columns = connection.execute("SELECT name FROM pragma_table_info('person')").fetchall()
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        assert {name for (name,) in tables} == {"person", "seal"}
    assert listed("column") == [name for (name,) in columns]
