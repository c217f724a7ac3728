"""HTML as it settles in the chat, in the shape that tests compare."""

from bot.preview.entities import settle
from bot.preview.formatting import parse_html


def parsed(source: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text, and each entity's type, offset and length."""
    text, entities = settle(*parse_html(source))
    return text, [(entity.type, entity.offset, entity.length) for entity in entities]
