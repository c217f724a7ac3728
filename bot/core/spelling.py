"""Words that a dictionary does not know, in what people get to see."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from bot.core.diagnostics import Diagnostic
from bot.core.drafts import Draft
from bot.core.markup import shown

STEMS: Final = "find"
"""The text of a dialog that holds beginnings of words, by which it is found."""

_WORD: Final = re.compile(r"(?<![\w$@/.&-])[^\W\d_]+(?:['’-][^\W\d_]+)*(?![\w@/-]|\.\w)")
"""A word between blanks and punctuation; addresses, commands and codes have none."""


def misspelt(
    draft: Draft, scope: str, locale: str, knows: Callable[[str], bool]
) -> Iterator[Diagnostic]:
    """Give the words of a file that neither the dictionary nor the project knows, once a text."""
    known = draft.known_words.get(locale, frozenset())
    seen = dict[str, bool]()
    for name in (each for each in draft.names(locale, scope) if each != STEMS):
        said = " ".join(map(shown, draft.shapes[f"{locale}/{scope}"].samples(name)))
        for word in dict.fromkeys(_WORD.findall(said)):
            if word not in seen:
                seen[word] = word.casefold() in known or knows(word.replace("’", "'"))
            if not seen[word]:
                at = draft.text_place(locale, scope, name)
                yield Diagnostic("misspelling", at, {"text": name, "word": word})
