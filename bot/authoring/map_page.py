"""The page with the maps of all dialogs: pictures in each language, and Mermaid source.

The page itself depends on dialogs and texts alone, so a test can tell whether it is current;
the pictures beside it also on the version of Graphviz that drew them.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.authoring.maps import drawing
from bot.core.drafts import Draft
from bot.core.library import Texts

_PICTURES: Final = "dialogs"
_HEAD: Final = """\
# The dialogs, drawn

Made by `make docs` from `dialogs/` and `locales/`: change those, not this page. `python -m bot \
graph` draws one of them as you write it.

Boxes are cards, with their id and what they ask; beside an arrow stand the answers, or the \
earlier answers, that lead along it. Not by colour alone: an end has a double border, another \
dialog is an arrow as a shape, an octagon stops, a box with a tab is a sentence to compose. \
Dashes with ↺ go back to a card that was passed, dots are offered at an end.
"""


def write(draft: Draft, words: Mapping[str, Texts], path: Path) -> None:
    """Write the page, and its pictures in a folder beside it.

    Raises:
        NoGraphvizError: this machine cannot draw them; nothing was written.
    """
    drawn = {
        path.parent / _picture(dialog.id, locale): drawing(draft, dialog, texts, "svg")
        for dialog in draft.dialogs.values()
        for locale, texts in words.items()
    }
    (path.parent / _PICTURES).mkdir(parents=True, exist_ok=True)
    for file, svg in drawn.items():
        file.write_text(svg, "utf-8")
    path.write_text(page(draft, words), "utf-8")


def page(draft: Draft, words: Mapping[str, Texts]) -> str:
    """Give the page as Markdown; `words` are the words of maps by language."""
    return _HEAD + "".join(_sections(draft, words))


def _sections(draft: Draft, words: Mapping[str, Texts]) -> Iterator[str]:
    for dialog in draft.dialogs.values():
        titles = {each: draft.texts[each].say(dialog.id, "title") for each in words}
        yield f"\n## {dialog.id}: {titles['en']}\n\n"
        yield f"![The map of {dialog.id}]({_picture(dialog.id, 'en')})\n"
        for locale in words:
            if locale != "en":
                picture = f"![{titles[locale]}]({_picture(dialog.id, locale)})"
                yield _folded(draft.texts[locale].say("bot", "language-name"), picture)
        source = drawing(draft, dialog, words["en"], "mermaid")
        yield _folded("Mermaid", f"```mermaid\n{source}```")


def _folded(summary: str, inside: str) -> str:
    return f"\n<details><summary>{summary}</summary>\n\n{inside}\n\n</details>\n"


def _picture(dialog: str, locale: str) -> str:
    return f"{_PICTURES}/{dialog}.{locale}.svg"
