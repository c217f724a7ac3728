"""Dictionaries of this machine, through Enchant where that is installed; else there are none."""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Final

PACKAGES: Final = {"nl": "hunspell-nl", "en": "hunspell-en-gb"}
"""What Debian calls the dictionary of a language."""

_PREFERRED: Final = ("nl_NL", "en_GB")


def dictionaries(locales: Iterable[str]) -> Mapping[str, Callable[[str], bool]]:
    """Give, by language, what tells whether a word is spelt right."""
    try:
        enchant = import_module("enchant")
    except ImportError:  # the package, or the library that it needs
        return {}
    tags = sorted(enchant.list_languages(), key=lambda tag: (tag not in _PREFERRED, tag))
    found = {locale: next((t for t in tags if t[:2] == locale), None) for locale in locales}
    return {locale: enchant.Dict(tag).check for locale, tag in found.items() if tag is not None}
