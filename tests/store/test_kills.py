"""A bot that is killed while it keeps, claims and forgets. `.ci/kill_store.py` does it longer."""

from pathlib import Path

from tests.store.killing import kill


def test_no_row_is_damaged_and_none_is_claimed_twice(tmp_path: Path) -> None:
    done = kill(tmp_path / "data" / "store", times=20, seed=2026)
    assert min(done[word] for word in ("sent", "kept", "forgot")) > 5, done
