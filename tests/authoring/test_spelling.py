"""The project's own texts, spelt: the dialogs, the bot's words, and those of the tools.

Needs the dictionaries of Debian; a machine without them skips this, but never in CI.
"""

import os
from collections.abc import Mapping
from datetime import date

import pytest

from bot.authoring.check import diagnose
from bot.content.fluent_files import read_fluent
from bot.content.library import read_content
from bot.content.spelling import PACKAGES, dictionaries
from bot.core.advice import Knows
from bot.core.diagnostics import Source
from bot.core.drafts import Draft
from bot.core.spelling import misspelt
from tests.bots import ROOT

TODAY = date(2026, 12, 1)
TOOLS = ("check", "explanations")
TERMS = {
    *("apt", "brew", "graphviz", "install", "macos", "mermaid", "pipe", "sudo", "yaml"),
    *("allow", "ask", "answered", "choose", "compose", "else", "known", "next", "nulbyte"),
    *("scale", "skipped", "text", "themes", "title"),
    *("dialog", "dialogs", "dialog’s", "fluent", "locales", "nl", "nood"),
    *("branch", "commit", "git-repository", "head", "main"),
    *("instead", "kaart-clause", "kaart-count", "kaart-label", "kaart-words"),
}
"""What the words of the tools may say besides: keys of the files, names, commands, places."""


@pytest.fixture(scope="module")
def known() -> Mapping[str, Knows]:
    """The dictionary of each language."""
    found = dictionaries(PACKAGES)
    if set(found) != set(PACKAGES):
        needed = f"libenchant-2-2 {' '.join(PACKAGES.values())}"
        said = f"There is no dictionary for each language. Debian has {needed}."
        pytest.fail(said) if os.environ.get("CI") else pytest.skip(said)
    return found


def test_all_that_people_read_is_spelt_right(known: Mapping[str, Knows]) -> None:
    found = diagnose(read_content(ROOT, "nl"), TODAY, known)
    assert [str(each) for each in found if each.code == "misspelling"] == []


@pytest.mark.parametrize("locale", PACKAGES)
@pytest.mark.parametrize("scope", TOOLS)
def test_the_words_of_the_tools_are_spelt_right(
    scope: str, locale: str, known: Mapping[str, Knows]
) -> None:
    path = f"locales/{locale}/{scope}.ftl"
    file = read_fluent(locale, path, (ROOT / path).read_text("utf-8"))
    own = read_content(ROOT, "nl").draft.known_words[locale] | TERMS
    key = f"{locale}/{scope}"
    sources = {key: Source(path, file.source.places)}
    draft = Draft({}, sources, {}, {}, shapes={key: file.shapes}, known_words={locale: own})
    assert [each.arguments for each in misspelt(draft, scope, locale, known[locale])] == []


def test_a_slip_is_found(known: Mapping[str, Knows]) -> None:
    assert (known["nl"]("gesprek"), known["nl"]("gesrpek")) == (True, False)
    assert (known["en"]("behaviour"), known["en"]("behavoiur")) == (True, False)
