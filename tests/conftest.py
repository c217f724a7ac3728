"""What holds for every test: no way off this machine, the browser, and hypothesis's profiles.

With CI set, or HYPOTHESIS_PROFILE=ci, property tests take the same examples each time and print
what repeats a failure; else they look further each time.
"""

import os
import subprocess
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import hypothesis
import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from tests.offline import sitecustomize

ROOT = Path(__file__).parent.parent

# Importing it guards this process; the path guards every Python that a test starts.
# A store that a test's program makes of its own accord is never this user's.
_HOME = tempfile.TemporaryDirectory(prefix="tests-home-")
os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = _HOME.name
os.environ["PYTHONPATH"] = str(Path(sitecustomize.__file__).parent)
for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[name]  # a proxy on this machine would lead out of it

# No deadlines: on a busy machine they test the machine.
hypothesis.settings.register_profile("default", deadline=None)
hypothesis.settings.register_profile(
    "ci", deadline=None, derandomize=True, print_blob=True, database=None, max_examples=50
)
hypothesis.settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "default")
)


def pytest_addoption(parser: pytest.Parser) -> None:
    add = parser.getgroup("golden conversations").addoption
    add("--rewrite-transcripts", action="store_true", help="write tests/transcripts anew")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "figures":
                terminalreporter.write_line(f"{report.nodeid.rpartition('::')[2]}: {value}")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium or Chrome; a machine without one fails the test."""
    found = subprocess.run([ROOT / ".ci/chromium"], capture_output=True, text=True, check=False)
    return found.stdout.strip() or pytest.fail(found.stderr.strip())


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """One browser for all page tests."""
    expect.set_options(timeout=20_000)  # on a busy machine the usual five seconds test the machine
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield started
        await started.close()
