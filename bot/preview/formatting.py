"""Telegram's HTML to text and entities.

As strict as Telegram, and failing in its words, byte offsets included; the grammar is that of
TDLib's function of the same name. The way back is `markup.to_html`.
"""

import re
from dataclasses import dataclass, field, replace
from typing import NoReturn

from bot.preview.entities import Entity, utf16_length

_STYLE_OF_TAG = (
    dict.fromkeys(("b", "strong"), "bold")
    | dict.fromkeys(("i", "em"), "italic")
    | dict.fromkeys(("u", "ins"), "underline")
    | dict.fromkeys(("s", "strike", "del"), "strikethrough")
    | dict.fromkeys(("tg-spoiler", "span"), "spoiler")
)
_TAGS = {*_STYLE_OF_TAG, "a", "code", "pre", "blockquote", "tg-emoji"}
_SPACE = " \t\r\n\v"
_NAME = re.compile(rf"[^{_SPACE}>]*")
_SPACES = re.compile(rf"[{_SPACE}]*")
_ATTRIBUTE = re.compile(rf"[^{_SPACE}=>/\"']*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|(lt|gt|amp|quot)(?![A-Za-z]))")
_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_LINK = re.compile(r"(?:(?P<scheme>https?)://)?(?P<host>[^/?#\s]+)(?P<rest>\S*)", re.IGNORECASE)


class FormattingError(ValueError):
    """The HTML cannot be read; the message is Telegram's, without its "can't parse entities"."""


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The text that `source` shows and its entities, not yet trimmed or joined.

    Raises:
        FormattingError: for an unknown, unclosed or unexpected tag.
    """
    return _Reader(source).read()


def checked_link(url: str) -> str | None:
    """`url` as Telegram writes it (scheme, small host, a path), or None where it is no link."""
    if url.lower().startswith(("tg://", "mailto:", "tel:")):
        return url
    match = _LINK.fullmatch(url.strip())
    if not match or "." not in match["host"].strip("."):
        return None
    rest = match["rest"] if match["rest"].startswith("/") else "/" + match["rest"]
    return f"{(match['scheme'] or 'http').lower()}://{match['host'].lower()}{rest}"


@dataclass(frozen=True, slots=True)
class _Tag:
    name: str
    argument: str
    offset: int  # UTF-16 units of the text before it
    characters: int


@dataclass(slots=True)
class _Reader:
    source: str
    at: int = 0
    shown: list[str] = field(default_factory=list)
    offset: int = 0
    open: list[_Tag] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def read(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            if self.source[self.at] != "<":
                character, self.at = _character(self.source, self.at)
                self.shown.append(character)
                self.offset += utf16_length(character)
            elif self.source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            name = self.open[-1].name
            raise FormattingError(f'Can\'t find end tag corresponding to start tag "{name}"')
        return "".join(self.shown), [
            replace(entity, language=None) if entity.type == "code" else entity
            for entity in self.entities
        ]

    def _fail(self, words: str, at: int, behind: str = "") -> NoReturn:
        byte = len(self.source[:at].encode())
        raise FormattingError(f"{words} at byte offset {byte}{behind}")

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.source, self.at)
        self.at = match.end() if match else self.at
        return match[0] if match else ""

    def _next(self) -> str:
        return self.source[self.at : self.at + 1]

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        name = self._take(_NAME).lower()
        if not self._next():
            self._fail("Unclosed start tag", begin)
        if name not in _TAGS:
            self._fail(f'Unsupported start tag "{name}"', begin)
        argument = ""
        while self._next() != ">":
            self._take(_SPACES)
            if self._next() != ">":
                argument = self._attribute(name, begin) or argument
        self.at += 1
        if name == "span" and argument != "spoiler":
            self._fail('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Tag(name, argument, self.offset, len(self.shown)))

    def _attribute(self, tag: str, begin: int) -> str:
        attribute = self._take(_ATTRIBUTE)
        if not attribute:
            self._fail(f'Empty attribute name in the tag "{tag}"', begin)
        self._take(_SPACES)
        value = ""
        if self._next() == "=":
            self.at += 1
            self._take(_SPACES)
            value = self._value(tag, begin)
        elif not self._next():
            self._fail(f'Unclosed start tag "{tag}"', begin)
        match tag, attribute:
            case ("a", "href") | ("tg-emoji", "emoji-id"):
                return value
            case "blockquote", "expandable":
                return "1"
            case "code", "class":
                return value.removeprefix("language-") if value.startswith("language-") else ""
            case "span", "class":
                return value.removeprefix("tg-") if value.startswith("tg-") else ""
            case _:
                return ""

    def _value(self, tag: str, begin: int) -> str:
        if not self._next():
            self._fail(f'Unclosed start tag "{tag}"', begin)
        if self._next() not in "'\"":
            start = self.at
            value = self._take(_TOKEN).lower()
            if self._next() and self._next() not in _SPACE + ">":
                self._fail("Unexpected end of name token", start)
        else:
            quote = self._next()
            self.at += 1
            characters = []
            while self._next() not in ("", quote):
                character, self.at = _character(self.source, self.at)
                characters.append(character)
            value = "".join(characters)
            self.at += 1
        if not self._next():
            self._fail("Unclosed start tag", begin)
        return value

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            self._fail("Unexpected end tag", begin)
        self.at += 2
        name = self._take(_NAME).lower()
        self._take(_SPACES)
        if self._next() != ">":
            self._fail("Unclosed end tag", begin)
        self.at += 1
        tag = self.open.pop()
        if name not in ("", tag.name):
            self._fail("Unmatched end tag", begin, f', expected "</{tag.name}>", found "</{name}>"')
        if self.offset > tag.offset:
            self._close(tag)

    def _close(self, tag: _Tag) -> None:
        entity = Entity("", tag.offset, self.offset - tag.offset)
        last = self.entities[-1] if self.entities else None
        same = last and (last.offset, last.length) == (entity.offset, entity.length)
        match tag.name:
            case "a":
                url = checked_link(tag.argument or "".join(self.shown[tag.characters :]))
                if not url or url.startswith("tg://user?"):
                    return  # Telegram shows the words without a link, and mentions only friends
                entity = replace(entity, type="text_link", url=url)
            case "tg-emoji":
                entity = replace(entity, type="custom_emoji", custom_emoji_id=tag.argument)
            case "blockquote":
                quote = "expandable_blockquote" if tag.argument else "blockquote"
                entity = replace(entity, type=quote)
            case "pre" if last and same and last.type == "code" and last.language:
                entity = replace(self.entities.pop(), type="pre")
            case "code" if last and same and last.type == "pre" and tag.argument:
                entity = replace(self.entities.pop(), language=tag.argument)
            case "code":
                entity = replace(entity, type="code", language=tag.argument or None)
            case "pre":
                entity = replace(entity, type="pre")
            case name:
                entity = replace(entity, type=_STYLE_OF_TAG[name])
        self.entities.append(entity)


def _character(source: str, at: int) -> tuple[str, int]:
    match = _REFERENCE.match(source, at)
    if not match:
        return source[at], at + 1
    after = match.end() + source.startswith(";", match.end())
    if match[3]:
        return _CHARACTERS[match[3]], after
    code = int(match[1] or "0", 16) or int(match[2] or "0")
    if not 0 < code < 0x10FFFF or match.end() - at >= 10:
        return source[at], at + 1
    if 0xD800 <= code <= 0xDFFF:
        raise FormattingError(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code), after
