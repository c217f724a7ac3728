"""The HTML that a text may have: a few tags, closed in order, and nothing else to be read as one.

A part of what Telegram takes (Bot API, "HTML style"), so that a text that passes here passes
there.
"""

import re
from typing import Final

TAGS: Final = ("b", "i", "u", "s", "code", "tg-spoiler", "a")

_TOKEN: Final = re.compile(r"<(/?)([a-zA-Z-]*)([^<>]*)>|<|&(?!(?:lt|gt|amp|quot);)")
_LINK: Final = re.compile(r' href="(?:https?|tg)://[^"<>]+"')


def fault_in(html: str) -> str | None:
    """Give the piece of `html` that Telegram would stumble over, or None."""
    opened = list[str]()
    for token in _TOKEN.finditer(html):
        closes, tag, rest = token[1], token[2], token[3]
        if tag not in TAGS or (rest and not (tag == "a" and not closes and _LINK.fullmatch(rest))):
            return token[0]
        if not closes:
            opened.append(tag)
        elif not opened or opened.pop() != tag:
            return token[0]
    return f"<{opened[-1]}>" if opened else None


def shown(html: str) -> str:
    """Give the text that is seen of `html` without faults."""
    plain = re.sub(r"<[^<>]*>", "", html)
    for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        plain = plain.replace(name, sign)
    return plain
