"""Files of words: read whole and as they are, or told what is wrong with them.

Only plain UTF-8 files of at most 1 MB inside the folder are read, so that a pipe, a link to
elsewhere or a disk image costs no time and no memory. A byte-order mark and Windows' line ends
are taken away.
"""

import errno
import os
import re
import stat
from bisect import bisect_right
from pathlib import Path
from typing import Final

from bot.core.diagnostics import Diagnostic, Place

MAX_BYTES: Final = 1_000_000

_UNSEEN: Final = re.compile(
    "[^\t\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What is no text: control characters, line ends of other worlds, marks in the middle."""

_PROBLEMS: Final = {errno.ENOENT: "missing", errno.EACCES: "denied", errno.ELOOP: "loop"}


def read_text(folder: Path, path: Path) -> str | Diagnostic:
    """Read a file below `folder`, or say why not."""
    name = path.relative_to(folder).as_posix()
    try:
        if not Path(os.path.realpath(path)).is_relative_to(folder.resolve()):
            return Diagnostic("outside-folder", Place(name))
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            return Diagnostic("not-a-file", Place(name))
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        problem = _PROBLEMS.get(error.errno or 0, error.strerror or "")
        return Diagnostic("unreadable-file", Place(name), {"problem": problem})
    if len(data) > MAX_BYTES:
        sizes = {"size": about.st_size, "most": MAX_BYTES}
        return Diagnostic("file-too-large", Place(name), sizes)
    return _decoded(name, data)


def _decoded(name: str, data: bytes) -> str | Diagnostic:
    try:
        text = data.decode().removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, error.start - (before.rfind(b"\n") + 1) + 1
        return Diagnostic("not-utf-8", Place(name, line, column), {"byte": error.start})
    unseen = _UNSEEN.search(text)
    if unseen:
        where = Place(name, *Lines(text).at(unseen.start()))
        return Diagnostic("control-character", where, {"sign": f"U+{ord(unseen[0]):04X}"})
    if not text.strip():
        return Diagnostic("empty-file", Place(name))
    return text


class Lines:
    """The places of a text's characters: `at` gives line and column, both from 1."""

    def __init__(self, text: str) -> None:
        self._ends = [found.end() for found in re.finditer("\n", text)]

    def at(self, offset: int) -> tuple[int, int]:
        """Give the line and the column of the character at `offset`."""
        before = bisect_right(self._ends, offset)
        start = self._ends[before - 1] if before else 0
        return before + 1, offset - start + 1
