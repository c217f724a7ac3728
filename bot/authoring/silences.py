"""Lines that silence one code, with a reason: `# allow long-label: the law is called that`.

In YAML the remark stands behind the line or on the one above it; in Fluent, where a line of text
takes no remark, above the message. Errors cannot be silenced: the bot does not run with them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from bot.core.diagnostics import Diagnostic, Place, Severity

_REMARK: Final = re.compile(r"(?:^|\s)(?P<sign>#)\s*allow\s+([a-z0-9-]+)\s*(?::\s*(\S.*))?$")


@dataclass(frozen=True, slots=True)
class Silence:
    """A remark at `place` that silences `code` on the lines `covers`."""

    code: str
    reason: str
    place: Place
    covers: range


def silences(path: str, text: str) -> Iterator[Silence]:
    """Give the remarks in a file."""
    lines = text.split("\n")
    ends = _message_ends(lines)
    for number, line in enumerate(lines, 1):
        found = _REMARK.search(line)
        if found:
            alone = line.lstrip().startswith("#")
            last = ends[number] if alone else number
            place = Place(path, number, found.start("sign") + 1)
            yield Silence(found[2], found[3] or "", place, range(number, last + 1))


def apply(
    diagnostics: Iterable[Diagnostic], texts: Mapping[str, str], unsought: AbstractSet[str]
) -> Iterator[Diagnostic]:
    """Leave out what is silenced; a remark without a reason, or for nothing, is told.

    `texts` are the files by path; a remark for a code that is `unsought` is left alone.
    """
    remarks = [each for path, text in texts.items() for each in silences(path, text)]
    used = set[Place]()
    for diagnostic in diagnostics:
        remark = next((each for each in remarks if _covers(each, diagnostic)), None)
        if remark is None:
            yield diagnostic
        else:
            used.add(remark.place)
    for remark in remarks:
        if remark.code in unsought:
            continue
        if remark.place not in used:
            yield Diagnostic("silence-unused", remark.place, {"code": remark.code})
        elif not remark.reason:
            yield Diagnostic("silence-without-reason", remark.place, {"code": remark.code})


def _covers(remark: Silence, diagnostic: Diagnostic) -> bool:
    return (
        remark.code == diagnostic.code
        and diagnostic.severity is not Severity.ERROR
        and remark.place.path == diagnostic.place.path
        and diagnostic.place.line in remark.covers
    )


def _message_ends(lines: list[str]) -> list[int]:
    """Give, by the number of a remark, the last line of what follows it.

    That is a line of YAML, or a whole message. From the last line to the first, so that a long
    row of remarks takes no longer than its lines.
    """
    content, body = [len(lines)] * (len(lines) + 2), [len(lines)] * (len(lines) + 2)
    for place, line in reversed([*enumerate(lines)]):
        content[place] = content[place + 1] if line.lstrip().startswith("#") else place
        body[place] = body[place + 1] if not line.strip() or line[0] in " \t" else place
    return [body[content[place] + 1] for place in range(len(lines) + 1)]
