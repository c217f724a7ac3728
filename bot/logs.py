"""Logs without words: our own events as key=value, and of all others only that they spoke.

The Bot API's addresses contain the token, and libraries print what they could not read. So a
record of any logger but ours keeps its level, its logger and the type of its exception, and
loses its message, its arguments and its traceback as it is made, whatever handler it goes to.
"""

import logging
import sys
import traceback
from typing import Any, Final

_OURS: Final = "bot"


def event(log: logging.Logger, level: int, name: str, **fields: str | int) -> None:
    """Log an event by name, with fields that hold no words and no chat id."""
    log.log(level, "event=%s%s", name, "".join(f" {key}={value}" for key, value in fields.items()))


def fault(error: BaseException) -> dict[str, str]:
    """Give the type of an error and the last line of ours that it went through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if f"/{_OURS}/" in frame.filename.replace("\\", "/")]
    last = ours[-1] if ours else None
    where = f"{last.name}:{last.lineno}" if last else "elsewhere"
    return {"error": type(error).__name__, "where": where}


def set_up(level: str) -> None:
    """Log to standard error at `level`, ours in full and others without words."""
    logging.setLogRecordFactory(_record)
    logging.basicConfig(
        level=level,
        stream=sys.stderr,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
        force=True,
    )


def _record(name: str, level: int, *args: Any, **kwargs: Any) -> logging.LogRecord:
    if name.partition(".")[0] == _OURS:
        return logging.LogRecord(name, level, *args, **kwargs)
    path, line, _message, _arguments, exception, *rest = args
    kind = exception[0] if isinstance(exception, tuple) else None
    said = f"error={kind.__name__}" if kind else "(left out)"
    return logging.LogRecord(name, level, path, line, said, (), None, *rest, **kwargs)
