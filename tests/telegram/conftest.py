"""Two stages: the real library's, and one with a small dialog of every kind of card."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core.library import Library
from tests.bots import Stage, running_bot
from tests.telegram.small import small_library


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder: Path = tmp_path_factory.mktemp("small")
    return small_library(folder)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The real library."""
    async with running_bot() as started:
        yield started


@pytest.fixture
async def walk(small: Library) -> AsyncIterator[Stage]:
    """The small library, with the command /walk."""
    async with running_bot(small) as started:
        yield started
