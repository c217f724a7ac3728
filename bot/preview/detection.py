"""Commands, mentions, hashtags, links and addresses that Telegram finds in plain text by itself.

Bare links are found for the endings this bot's texts use; Telegram knows them all.
"""

import re
from collections.abc import Iterator

_FOUND = re.compile(
    r"""
    (?P<url>https?://[^\s<>"]+[^\s<>"'.,;:!?)\]}»”]
        | (?<![\w@./-])(?:[\w-]+\.)+(?:nl|com|org|net|eu|be|de|uk|info|nu)
          (?![\w@-])(?:/[^\s<>"]*[^\s<>"'.,;:!?)\]}»”])?)
    | (?P<email>(?<![\w.+-])[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}(?![\w-]))
    | (?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@]))
    | (?P<mention>(?<![\w/])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))
    | (?P<hashtag>(?<![\w&])\#(?=\w*[^\W\d])\w{1,256})
    """,
    re.VERBOSE,
)


def detect(text: str) -> Iterator[tuple[str, int, int]]:
    """The kind, first and last-but-one code point of everything found, in order, never overlapping.

    The kinds are the Bot API's: url, email, bot_command, mention, hashtag.
    """
    for match in _FOUND.finditer(text):
        if match.lastgroup:
            yield match.lastgroup, match.start(), match.end()
