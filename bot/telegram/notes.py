"""The notes that a message carries, read back from its text, entities and keyboard.

They stand where `bot.core.rendering` put them: under bold headings in one expandable quote,
and on the end of a dialog in italics in their places. Which is whose follows from the position
in the keyboard. What cannot be told for certain is not guessed: it counts as lost.
"""

from collections.abc import Iterator

from telegram import Message, MessageEntity
from telegram.constants import MessageEntityType as Type

from bot.core.buttons import CardButton
from bot.core.callback import decode
from bot.core.events import Event, Tapped
from bot.core.library import Library
from bot.core.notes import Notes, add
from bot.core.position import walk
from bot.core.rendering import placed


def first_data(message: Message) -> str:
    """Give the callback data of the first button that has any, or an empty text."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    keys = (key.callback_data for row in rows for key in row)
    return next((data for data in keys if isinstance(data, str)), "")


def carried(message: Message, library: Library) -> Notes:
    """Give the notes on a card of ours, by card id; none where it is no card (any more)."""
    button = decode(first_data(message), library.dialogs)
    if not isinstance(button, CardButton):
        return {}
    position = button.position
    if position.locale not in library.texts:
        return {}
    in_place = placed(library, position)
    trail = walk(library.dialogs[position.dialog], position.path)
    in_quote = [card for card in trail.written() if card not in in_place]
    text = _Text(message)
    quote = text.quote()
    return {
        **_paired(in_quote, list(text.noted(quote)) if quote else []),
        **_paired(in_place, list(text.italics(quote))),
    }


def for_tap(card: Message | None, event: Event, library: Library) -> Notes:
    """Give the notes on the tapped card; for an addition, those of the card it belongs to."""
    if card is None or not isinstance(event, Tapped):
        return {}
    replied = card.reply_to_message
    if replied is None or not event.data.startswith(":add:"):
        return carried(card, library)
    notes = carried(replied, library)
    button = decode(event.replies_to, library.dialogs)
    if not isinstance(button, CardButton):
        return notes
    trail = walk(library.dialogs[button.position.dialog], button.position.path)
    if not trail.written():
        return notes
    last = trail.written()[-1]
    return add(notes, last, f"{notes.get(last, '')}\n{quoted(card)}")


def quoted(message: Message) -> str:
    """Give what stands in the quote of a message, as a whole."""
    text = _Text(message)
    quote = text.quote()
    return text.of(quote.offset, quote.offset + quote.length).strip() if quote else ""


def _paired(cards: list[str] | tuple[str, ...], words: list[str]) -> Notes:
    return dict(zip(cards, words, strict=True)) if len(cards) == len(words) else {}


class _Text:
    """A message's text, in UTF-16 units as its entities count."""

    def __init__(self, message: Message) -> None:
        self._units = (message.text or "").encode("utf-16-le")
        self._entities = sorted(message.entities, key=lambda entity: entity.offset)

    def of(self, start: int, end: int) -> str:
        return self._units[2 * start : 2 * end].decode("utf-16-le", "replace")

    def quote(self) -> MessageEntity | None:
        found = (e for e in self._entities if e.type == Type.EXPANDABLE_BLOCKQUOTE)
        return next(found, None)

    def noted(self, quote: MessageEntity) -> Iterator[str]:
        """Give what stands behind each bold heading in the quote."""
        end = quote.offset + quote.length
        bold = [span for span in self._spans(Type.BOLD) if quote.offset <= span[0] < end]
        for place, (_, heading_end) in enumerate(bold):
            stop = bold[place + 1][0] if place + 1 < len(bold) else end
            yield self.of(heading_end, stop).strip()

    def italics(self, quote: MessageEntity | None) -> Iterator[str]:
        """Give what stands in italics before the quote."""
        end = quote.offset if quote else len(self._units)
        for start, stop in self._spans(Type.ITALIC):
            if start < end:
                yield self.of(start, stop)

    def _spans(self, kind: str) -> list[tuple[int, int]]:
        """Give the stretches of one style; Telegram cuts them where a link is found in them."""
        spans = list[tuple[int, int]]()
        for entity in self._entities:
            start, stop = entity.offset, entity.offset + entity.length
            if entity.type == kind and spans and spans[-1][1] == start:
                spans[-1] = spans[-1][0], stop
            elif entity.type == kind:
                spans.append((start, stop))
        return spans
