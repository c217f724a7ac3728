"""Diagnostics in words, from the texts of `check.ftl` that came with the program.

Those texts are read on their own: they must be there even where the library is broken.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.diagnostics import Diagnostic
from bot.core.library import Texts

CHECK = "check"


def check_texts(folder: Path, locale: str) -> Texts:
    """Read the words of diagnostics in one language."""
    path = folder / "locales" / locale / f"{CHECK}.ftl"
    return FluentTexts(locale, {CHECK: read_fluent(locale, path.name, path.read_text("utf-8"))})


def explain(diagnostics: Iterable[Diagnostic], texts: Texts) -> Iterator[str]:
    """Give a line for each: `path:line:column: severity[code] message`."""
    for each in diagnostics:
        yield f"{each.place}: {each.severity}[{each.code}] {in_words(each, texts)}"


def in_words(diagnostic: Diagnostic, texts: Texts) -> str:
    """Say what is wrong and what to do."""
    said = texts.say(CHECK, diagnostic.code, diagnostic.arguments)
    if diagnostic.arguments.get("like"):
        said += " " + texts.say(CHECK, "did-you-mean", diagnostic.arguments)
    return said
