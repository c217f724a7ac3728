"""A random walker: taps, types, goes back, stops, comes late, and sometimes means harm.

`Walker.wild` does anything at all; `Walker.on` goes straight on to the end of a dialog by the keys
that are there, from wherever the chat has come to.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from types import MappingProxyType
from typing import Final

from bot.core.buttons import CardButton, PageButton, Refusal, Verb
from bot.core.callback import MAX_BYTES, decode
from bot.core.dialog import Ask, Card, Choose, ChooseUpTo, Dialog, End
from bot.core.events import Called, Event, Opened, Page, Questioned, Replied, Tapped, Wrote
from bot.core.identifying import Kind
from bot.core.library import Library
from bot.core.position import walk
from tests.chats import Chat, Shown
from tests.core.dialogs import Seeded

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:é🙂"
_TAPPED: Final = {Page.HERE, Page.PUT_OFF, Page.LOOK_BACK}
"""The pages that no command leads to, and that need what a key or a row holds."""
_AWAY: Final = {Verb.RESUME, Verb.REOPEN, Verb.CARRY}
_ASIDE: Final = {Verb.BACK, Verb.STOP, Verb.UNTICK, Verb.WIPE}
FAR: Final = 200
"""Steps after which a walk that goes straight on should have found an end."""


class Walker:
    """Walks in one chat; `did` counts what was done."""

    def __init__(self, library: Library, seed: int) -> None:
        self._random = Seeded(seed)
        self._library = library
        self.chat = Chat(library, self._random.choice((*library.locales, "de")))
        self.did = Counter[str]()
        self._do: Mapping[str, tuple[int, Callable[[], None]]] = {
            "tap": (60, self._tap),
            "words": (12, self._words),
            "old button": (6, self._old_button),
            "forged": (6, self._forged),
            "double tap": (4, self._double_tap),
            "restart": (3, self.chat.restart),
            "page": (3, self._page),
            "command": (2, self._command),
            "question": (2, self._question),
            "language": (2, self._language),
            "edited dialog": (2, self._edit),
        }

    def begin(self) -> None:
        """Open a dialog."""
        dialog = self._random.choice(list(self._library.dialogs))
        self._happens(Opened(dialog, self.chat.next_id()))

    def wild(self) -> None:
        """Do one thing, likely or not."""
        weights = [weight for weight, _ in self._do.values()]
        (name,) = self._random.choices(list(self._do), weights)
        self.did[name] += 1
        self._do[name][1]()

    def on(self) -> None:
        """Take one step towards the end of a dialog."""
        newest = self.chat.newest()
        if newest is None:
            return self._command()
        message_id, shown = newest
        if shown.asks and self._random.random() < 0.5:
            return self._happens(Replied(shown.keys[0].data, message_id))
        keys = self._random.sample(shown.keys, len(shown.keys))
        dialogs = self.chat.library.dialogs
        key = next((key for key in keys if leads_on(key.data, dialogs)), keys[0])
        return self._happens(self.chat.tap(message_id, key.data))

    def at_end(self) -> bool:
        """Tell whether the newest card is the end of a dialog."""
        newest = self.chat.newest()
        return newest is not None and ends(newest[1].keys[0].data, self.chat.library.dialogs)

    def _happens(self, event: Event) -> None:
        self.did["events in all"] += 1
        self.did["taps in all"] += isinstance(event, Tapped)
        self.chat.happens(event)

    def _shown(self) -> tuple[int, Shown] | None:
        with_keys = [(id_, shown) for id_, shown in self.chat.messages.items() if shown.keys]
        if not with_keys:
            return None
        return with_keys[-1] if self._random.random() < 0.9 else self._random.choice(with_keys)

    def _tap(self) -> None:
        if shown := self._shown():
            key = self._random.choice(shown[1].keys)
            self._happens(self.chat.tap(shown[0], key.data))

    def _double_tap(self) -> None:
        if shown := self._shown():
            tap = self.chat.tap(shown[0], self._random.choice(shown[1].keys).data)
            self._happens(tap)
            self._happens(tap)

    def _words(self) -> None:
        shown = self._shown()
        looks_like, words = frozenset({Kind.EMAIL}), self.chat.next_id()
        if self._random.random() < 0.7:
            looks_like = frozenset()
        if shown is None or self._random.random() < 0.3:
            self._happens(Wrote((), looks_like, words))
        else:
            self._happens(Replied(shown[1].keys[0].data, shown[0], looks_like, words))

    def _old_button(self) -> None:
        message_id, data = self._random.choice(self.chat.seen)
        if self._random.random() < 0.2:
            self._happens(Replied(data, message_id))
        else:
            self._happens(self.chat.tap(message_id, data))

    def _forged(self) -> None:
        message_id, data = self._random.choice(self.chat.seen)
        self._happens(self.chat.tap(message_id, forged(self._random, data)))

    def _page(self) -> None:
        self._happens(Called(self._random.choice([each for each in Page if each not in _TAPPED])))

    def _command(self) -> None:
        dialog = self._random.choice([*self._library.dialogs, "gone"])
        self._happens(Opened(dialog, self.chat.next_id()))

    def _question(self) -> None:
        self._happens(Questioned())

    def _language(self) -> None:
        locale = self._random.choice(self._library.locales)
        self._happens(Called(Page.LANGUAGE))
        message_id = next(reversed(self.chat.messages))
        self._happens(self.chat.tap(message_id, f":speak:nl:{locale}"))

    def _edit(self) -> None:
        self.chat.library = edited(self._library, self._random)


def leads_on(data: str, dialogs: Mapping[str, Dialog]) -> bool:
    """Tell whether a key that is shown leads ahead, rather than back or aside."""
    match decode(data, dialogs):
        case Refusal():
            return True  # its dialog was edited since: a tap begins it anew
        case CardButton(_, verb):
            return verb not in _ASIDE
        case PageButton(name):
            return name in {"menu", "open"}


def ends(data: str, dialogs: Mapping[str, Dialog]) -> bool:
    """Tell whether a key with `data` stands on the end of a dialog."""
    button = decode(data, dialogs)
    if not isinstance(button, CardButton) or button.verb in _AWAY:
        return False
    here = walk(dialogs[button.position.dialog], button.position.path).here
    return isinstance(here.kind, End)


def forged(random: Random, data: str) -> str:
    """Give callback data that nobody wrote: an old one with a change, or anything at all."""
    return _forged(random, data).encode()[:MAX_BYTES].decode(errors="ignore") or "="


def _forged(random: Random, data: str) -> str:
    match random.randrange(4):
        case 0:
            place = random.randrange(len(data))
            return data[:place] + random.choice(_LETTERS) + data[place + 1 :]
        case 1:
            return data[: random.randrange(len(data))]
        case 2:
            names = ("open", "speak", "add", "leave-out", "menu", "discard", "wipe", "nothing")
            return f":{random.choice(names)}:{random.choice(('nl', 'zz', ''))}:{data[:9]}"
        case _:
            return "".join(random.choices(_LETTERS, k=random.randint(1, MAX_BYTES)))


def edited(library: Library, random: Random) -> Library:
    """Give the library as it may be after a trainer changed a card or two of each dialog."""
    return replace(
        library, dialogs={name: _edited(each, random) for name, each in library.dialogs.items()}
    )


def _edited(dialog: Dialog, random: Random) -> Dialog:
    cards = dict(dialog.cards)
    for name in random.sample(sorted(cards), 2):
        cards[name] = _changed(cards[name])
    return replace(dialog, cards=MappingProxyType(cards))


def _changed(card: Card) -> Card:
    match card.kind:
        case Choose(options) if len(options) > 2:
            return replace(card, kind=Choose(options[1:]))
        case Choose(options):
            return replace(card, kind=Choose(options[::-1]))
        case ChooseUpTo(options, most, may_be_none):
            return replace(card, kind=ChooseUpTo(options[:-1], most - 1, may_be_none))
        case Ask(optional):
            return replace(card, kind=Ask(not optional))
        case _:
            return card
