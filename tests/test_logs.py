"""Logs: our own events in full, and nothing that others say."""

import io
import logging
from collections.abc import Iterator

import pytest

from bot import logs

WORDS = "what someone typed"


@pytest.fixture
def _as_it_was() -> Iterator[None]:
    root, factory = logging.getLogger(), logging.getLogRecordFactory()
    level, handlers = root.level, root.handlers[:]
    root.handlers.clear()
    yield
    logging.setLogRecordFactory(factory)
    root.setLevel(level)
    root.handlers[:] = handlers


def logged(level: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Everything that a library may do to a logger, with words in every place."""
    logs.set_up(level)
    other = logging.getLogger("telegram.ext")
    memory = io.StringIO()
    handler = logging.StreamHandler(memory)
    other.addHandler(handler)
    other.debug("update %s", WORDS)
    other.error(WORDS, extra={"more": 1})
    try:
        int(WORDS)
    except ValueError as error:
        other.exception("%(words)s", {"words": WORDS})
        other.critical("gone", exc_info=error)
        other.warning(WORDS, stack_info=True)
    other.error("no exception", exc_info=True)
    logs.event(logging.getLogger("bot.here"), logging.INFO, "walked", cards=3, way="on")
    logging.getLogger("other").info("POST %s", "https://host/bot1:token/sendMessage")
    other.removeHandler(handler)
    return memory.getvalue() + capsys.readouterr().err


@pytest.mark.usefixtures("_as_it_was")
@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
def test_others_keep_their_name_level_and_kind_of_error_alone(
    level: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = logged(level, capsys)
    assert WORDS not in out
    assert "token" not in out
    assert "ERROR telegram.ext (left out)" in out
    assert "ERROR telegram.ext error=ValueError" in out
    assert "CRITICAL telegram.ext error=ValueError" in out
    assert "Traceback" not in out
    assert "INFO bot.here event=walked cards=3 way=on" in out
    assert ("DEBUG telegram.ext (left out)" in out) is (level == "DEBUG")
    assert "INFO other (left out)" in out


def test_a_fault_is_named_by_its_type_and_our_last_line() -> None:
    with pytest.raises(TypeError) as raised:
        logs.event(logging.getLogger("bot"), "high", "x")  # type: ignore[arg-type]  # a mistake
    found = logs.fault(raised.value)
    assert found["error"] == "TypeError"
    assert found["where"].startswith("event:")


def test_a_fault_from_elsewhere() -> None:
    assert logs.fault(KeyError(WORDS)) == {"error": "KeyError", "where": "elsewhere"}
