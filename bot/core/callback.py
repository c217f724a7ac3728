"""What a button holds, to and from callback data of at most 64 bytes.

A button of a card is its position and what the button does, packed in mixed radix into one
whole number and written as URL-safe base64. A *trail hash* over the cards of the path (their
ids and options) goes with it: an edit on the path changes the hash, and the old button is
refused, never misread; an edit elsewhere leaves it alive. A button of a page is plain:
`:name:locale:argument`. Decoding is total: whatever a stranger sends gives a button or a
`Refusal`. Nothing in it grants a right.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Callable, Mapping
from hashlib import blake2s
from math import prod
from typing import Final, assert_never

from bot.core.buttons import Button, CardButton, PageButton, Reason, Refusal, Verb
from bot.core.dialog import (
    ANSWERED,
    SKIPPED,
    Answer,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    Dialog,
    End,
    Go,
    Say,
    Scale,
)
from bot.core.graph import strongly_connected
from bot.core.position import NoSuchPathError, Position, Trail, follow, walk

MAX_BYTES: Final = 64
"""Of callback data (Bot API, InlineKeyboardButton)."""

_FORMAT: Final = 1
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_MAX_INDEX: Final = 32
_MAX_MESSAGE_ID: Final = 1 << 31
_VERBS: Final = 16
_BEFORE: Final = 16 * 26**2 * (1 << 16) * (1 << 32) * (1 << 31)
"""How many values what stands before the verb can have."""
_KNOWN: Final = frozenset(verb.value for verb in Verb)


class _Writer:
    """Packs digits of any radix; the first one written is the first one read."""

    def __init__(self) -> None:
        self._digits: list[tuple[int, int]] = []

    def write(self, digit: int, radix: int) -> None:
        self._digits.append((digit, radix))

    def number(self) -> int:
        number = 0
        for digit, radix in reversed(self._digits):
            number = number * radix + digit
        return number


class _Reader:
    def __init__(self, number: int) -> None:
        self.rest = number

    def read(self, radix: int) -> int:
        self.rest, digit = divmod(self.rest, radix)
        return digit


def encode(button: Button, dialogs: Mapping[str, Dialog]) -> str:
    """Give the callback data of a button.

    Raises:
        NoSuchPathError: the button's position is not one of its dialog's.
    """
    if isinstance(button, PageButton):
        return f":{button.name}:{button.locale}:{button.argument}"
    return card_encoder(button.position, dialogs)(button.verb, button.index)


def card_encoder(position: Position, dialogs: Mapping[str, Dialog]) -> Callable[[Verb, int], str]:
    """Give what encodes the buttons of the card at `position`, and walks its path but once.

    Raises:
        NoSuchPathError: the position is not one of its dialog's.
    """
    dialog = dialogs[position.dialog]
    trail = walk(dialog, position.path)
    before, after = _Writer(), _Writer()
    before.write(_FORMAT, 16)
    before.write(_locale_number(position.locale), 26 * 26)
    before.write(dialog.tag, 1 << 16)
    before.write(trail_hash(trail), 1 << 32)
    before.write(position.first_message_id, _MAX_MESSAGE_ID)
    after.write(len(position.path), 256)
    for card, answer in zip(trail.passed, position.path, strict=True):
        after.write(_digit(card, answer), _radix(card))
    if position.selection:
        after.write(_digit(trail.here, position.selection), _radix(trail.here))
    first, last = before.number(), after.number()

    def encode_button(verb: Verb, index: int) -> str:
        number = first + _BEFORE * (verb + _VERBS * (index + _indices(verb) * last))
        length = (number.bit_length() + 7) // 8
        return urlsafe_b64encode(number.to_bytes(length)).decode().rstrip("=")

    return encode_button


def decode(data: str, dialogs: Mapping[str, Dialog]) -> Button | Refusal:
    """Read callback data; anything that `encode` does not give is refused."""
    if data.startswith(":"):
        return _page_button(data)
    number = _number(data)
    if number is None:
        return Refusal(Reason.UNREADABLE)
    source = _Reader(number)
    if source.read(16) != _FORMAT:
        return Refusal(Reason.UNREADABLE)
    locale, tag = _locale(source.read(26 * 26)), source.read(1 << 16)
    dialog = next((each for each in dialogs.values() if each.tag == tag), None)
    if dialog is None:
        return Refusal(Reason.GONE, locale)
    edited = Refusal(Reason.EDITED, locale, dialog.id)
    expected, first_message_id = source.read(1 << 32), source.read(_MAX_MESSAGE_ID)
    verb = source.read(_VERBS)
    index, depth = source.read(_indices(verb)), source.read(256)
    try:
        trail = follow(dialog, depth, lambda card: _answer(card, source.read(_radix(card))))
    except NoSuchPathError:
        return edited
    if trail_hash(trail) != expected:
        return edited
    selection = _selection(trail.here, source)
    if source.rest or verb not in _KNOWN or selection is None:
        return Refusal(Reason.UNREADABLE, locale)
    path = tuple(trail.answers.values())
    position = Position(dialog.id, path, selection, locale, first_message_id)
    return CardButton(position, Verb(verb), index)


def trail_hash(trail: Trail) -> int:
    """Give 32 bits that change with the cards of a path, their order and their options."""
    shapes = "\n".join(card.shape() for card in (*trail.passed, trail.here))
    return int.from_bytes(blake2s(shapes.encode(), digest_size=4).digest())


def longest_callback_data(dialog: Dialog) -> int:
    """Give the most bytes that a button on any path of `dialog` can need.

    An upper bound: the cards of a loop count as if one path passed them all. `dialog` has no
    rule that leads to a card it does not have.
    """
    ahead = {
        card.id: {rule.go.card for rule in card.rules if isinstance(rule.go, Go)}
        for card in dialog.cards.values()
    }
    values = dict[str, int]()
    for loop in strongly_connected(ahead):  # the last cards of the dialog come first
        onward = max((values[o] for c in loop for o in ahead[c] if o in values), default=1)
        values |= dict.fromkeys(loop, onward * prod(_radix(dialog.cards[card]) for card in loop))
    asks = any(isinstance(card.kind, Ask) for card in dialog.cards.values())
    indices = _indices(Verb.CARRY if asks else Verb.PICK)
    header = _BEFORE * _VERBS * indices * 256
    length = ((header * values[dialog.entry.id] - 1).bit_length() + 7) // 8
    return -(-length * 4 // 3)


def _indices(verb: int) -> int:
    """Give how many values the index of a button with `verb` can have."""
    return _MAX_MESSAGE_ID if verb == Verb.CARRY else _MAX_INDEX


def _page_button(data: str) -> Button | Refusal:
    parts = data.split(":")
    if len(parts) != 4:
        return Refusal(Reason.UNREADABLE)
    _, name, locale, argument = parts
    return PageButton(name, locale, argument)


def _number(data: str) -> int | None:
    if not data or len(data) > MAX_BYTES or not data.isascii():
        return None
    try:
        raw = urlsafe_b64decode(data + "=" * (-len(data) % 4))
    except (NotBase64, ValueError):
        return None
    # Only what `encode` writes: b64decode skips what it does not know and ignores spare bits.
    if urlsafe_b64encode(raw).decode().rstrip("=") != data or raw[:1] == b"\0":
        return None
    return int.from_bytes(raw)


def _radix(card: Card) -> int:
    match card.kind:
        case Say() | End():
            return 1
        case Choose(options=options):
            return len(options)
        case ChooseUpTo(options=options):
            return 1 << len(options)
        case Scale():
            return 11
        case Ask():
            return 2
        case _:
            assert_never(card.kind)


def _digit(card: Card, answer: Answer) -> int:
    match answer:
        case tuple():
            options = card.kind.options if isinstance(card.kind, ChooseUpTo) else ()
            return sum(1 << options.index(option) for option in answer)
        case int():
            return answer
        case str() if isinstance(card.kind, Choose):
            return card.kind.options.index(answer)
        case _:
            return int(answer == ANSWERED)


def _answer(card: Card, digit: int) -> Answer:
    match card.kind:
        case Say() | End():
            return None
        case Choose(options=options):
            return options[digit]
        case ChooseUpTo(options=options):
            return tuple(option for bit, option in enumerate(options) if digit >> bit & 1)
        case Scale():
            return digit
        case Ask():
            return ANSWERED if digit else SKIPPED
        case _:
            assert_never(card.kind)


def _selection(card: Card, source: _Reader) -> tuple[str, ...] | None:
    if not isinstance(card.kind, ChooseUpTo):
        return ()
    mask = source.read(_radix(card))
    ticked = tuple(option for bit, option in enumerate(card.kind.options) if mask >> bit & 1)
    return ticked if len(ticked) <= card.kind.most else None


def _locale_number(locale: str) -> int:
    return _LETTERS.index(locale[0]) * 26 + _LETTERS.index(locale[1])


def _locale(number: int) -> str:
    return _LETTERS[number // 26] + _LETTERS[number % 26]
