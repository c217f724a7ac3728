"""Diagnostics in words, from the texts of `check.ftl` that came with the program.

Those texts are read on their own: they must be there even where the library is broken.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.diagnostics import Diagnostic
from bot.core.library import Texts

CHECK: Final = "check"
"""The scope of the words of diagnostics."""

_LONGEST: Final = 120


def check_texts(folder: Path, locale: str) -> Texts:
    """Read the words of diagnostics in one language."""
    path = folder / "locales" / locale / f"{CHECK}.ftl"
    return FluentTexts(locale, {CHECK: read_fluent(locale, path.name, path.read_text("utf-8"))})


def explain(diagnostics: Iterable[Diagnostic], texts: Texts) -> Iterator[str]:
    """Give a line for each: `path:line:column: severity[code] message`."""
    for each in diagnostics:
        yield f"{each.place}: {each.severity}[{each.code}] {in_words(each, texts)}"


def in_words(diagnostic: Diagnostic, texts: Texts) -> str:
    """Say what is wrong and what to do; what is quoted from a file is cut short."""
    arguments = {
        name: f"{value[:_LONGEST]}…" if isinstance(value, str) and len(value) > _LONGEST else value
        for name, value in diagnostic.arguments.items()
    }
    said = texts.say(CHECK, diagnostic.code, arguments)
    if arguments.get("like"):
        said += " " + texts.say(CHECK, "did-you-mean", arguments)
    return said
