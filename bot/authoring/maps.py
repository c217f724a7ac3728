"""A dialog's map as text: Mermaid or Graphviz source, or a picture (SVG)."""

from collections.abc import Callable, Iterable
from typing import Final

from bot.authoring.dot import TIGHT, dot, svg, width_pt
from bot.authoring.mermaid import mermaid
from bot.core.dialog import Dialog
from bot.core.drafts import ARGUMENT, Draft
from bot.core.library import SAFETY, Texts
from bot.core.map import draw
from bot.core.map_words import MapWords

_WIDEST_PT: Final = 1100
"""A wider map is drawn anew with less room: on a laptop its words would be too small to read."""

FORMATS = ("mermaid", "dot", "svg")


def drawing(draft: Draft, dialog: Dialog, words: Texts, form: str, *, ids: bool = False) -> str:
    """Give the map of a dialog of a draft without faults, in the language of `words`.

    Raises:
        NoGraphvizError: it is to be SVG, and this machine cannot draw it.
    """
    told = _untold if ids else told_in(draft, dialog, words.locale)
    plan, said = draw(dialog), MapWords(dialog, words, told)
    match form:
        case "mermaid":
            return _text(mermaid(plan, said))
        case "dot":
            return _text(dot(plan, said))
        case _:
            drawn = svg(_text(dot(plan, said)))
            if width_pt(drawn) <= _WIDEST_PT:
                return drawn
            return min(drawn, svg(_text(dot(plan, said, TIGHT))), key=width_pt)


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def told_in(draft: Draft, dialog: Dialog, locale: str) -> Callable[[str], str | None]:
    """Tell texts of a dialog as they come without answers."""
    own, shared = (draft.shapes[f"{locale}/{scope}"] for scope in (dialog.id, SAFETY))
    known = draft.names(locale, dialog.id)

    def told(name: str) -> str | None:
        shapes = own if name in known else shared
        return shapes.samples(name)[0].replace(ARGUMENT, "…") or None

    return told


def _untold(_: str) -> None:
    return None
