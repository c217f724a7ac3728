"""The tests of stores do not wait for the disk; those that kill and fill it have processes."""

import pytest

from tests.store.people import hasten


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    hasten(monkeypatch)
