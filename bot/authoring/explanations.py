"""`check --explain CODE`: what a code means, why it matters, an example and its mend.

The words are `locales/<locale>/explanations.ftl` (a message a code, with `.why`); the examples
need none and stand in `examples/<code>.txt`, as changes to the small library `examples/base`:

    === dialogs/walk.yaml       the file; one that ends in / is a listing, only to be shown
     a line of the base         (with a blank before it)
    -a line that is wrong       ▸ stands before the place that is told
    +its mend                   as it is in the base

Lines with `!` in front say what no text shows: `remove`, `empty`, `folder` or `link` PATH,
`rename` PATH PATH, `grow` TIMES PATH LINES, `encode` CODING; `at` PLACE for what has no line; and
`against`, where the fault is in the change from the base.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.diagnostics import SEVERITIES, like
from bot.core.library import Texts

EXAMPLES: Final = Path(__file__).parent / "examples"
BASE: Final = EXAMPLES / "base"
MARK: Final = "▸"
ALL: Final = "all"

_SCOPE: Final = "explanations"
_UNKNOWN: Final = 2


@dataclass(frozen=True, slots=True)
class Edit:
    """Lines of one file: blank, `-` or `+`, then the line."""

    path: str
    lines: tuple[str, ...]

    def said(self, signs: str) -> str:
        """Give the lines whose sign is one of `signs`."""
        return "".join(f"{line[1:]}\n" for line in self.lines if line[0] in signs)


@dataclass(frozen=True, slots=True)
class Example:
    """How the base is made wrong: by deeds (a word and its arguments), and by edits."""

    deeds: tuple[tuple[str, str], ...]
    edits: tuple[Edit, ...]


def example(code: str) -> Example:
    """Read the example of a code."""
    lines = (EXAMPLES / f"{code}.txt").read_text("utf-8").splitlines()
    deeds = tuple(line[2:].partition(" ")[::2] for line in lines if line.startswith("! "))
    starts = [number for number, line in enumerate(lines) if line.startswith("=== ")]
    edits = (
        Edit(lines[start].removeprefix("=== "), tuple(lines[start + 1 : end]))
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    )
    return Example(deeds, tuple(edits))


def explain(code: str, content: Path, texts: Texts) -> int:
    """Print the explanation of a code, or of `ALL` the list; 2 where there is no such code."""
    words = explanations(content, texts.locale)
    if code == ALL:
        print(*_table(words), sep="\n")
        return 0
    if code not in SEVERITIES:
        said = texts.say("check", "explain-unknown", {"code": code})
        near = like(code, SEVERITIES)
        more = [texts.say("check", "did-you-mean", {"like": near})] if near else []
        print(said, *more, file=sys.stderr)
        return _UNKNOWN
    print(*_explanation(code, words, texts), sep="\n")
    return 0


def explanations(folder: Path, locale: str) -> Texts:
    """Read the words of all explanations in one language."""
    path = folder / "locales" / locale / f"{_SCOPE}.ftl"
    file = read_fluent(locale, path.name, path.read_text("utf-8"))
    return FluentTexts(locale, {_SCOPE: file})


def _table(said: Texts) -> Iterator[str]:
    widest = max(map(len, SEVERITIES))
    for code, severity in SEVERITIES.items():
        yield f"{code:<{widest}}  {severity.value:<7}  {said.say(_SCOPE, code)}"


def _explanation(code: str, said: Texts, texts: Texts) -> Iterator[str]:
    yield f"{SEVERITIES[code]}[{code}]"
    yield said.say(_SCOPE, code)
    yield said.say(_SCOPE, f"{code}.why")
    yield ""
    yield f"- {texts.say('check', 'explain-wrong')}   + {texts.say('check', 'explain-mended')}"
    for edit in example(code).edits:
        yield ""
        yield edit.path
        yield from _shown(edit)


def _shown(edit: Edit) -> Iterator[str]:
    for line in edit.lines:
        before, mark, after = line.partition(MARK)
        yield f"  {before}{after}"
        if mark:
            yield f"  {''.join(sign if sign.isspace() else ' ' for sign in before)}^"
