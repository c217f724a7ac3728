"""Which cards and options a conversation visited, read from the keys on the messages shown.

A key's callback data is the position of its card, so whoever saw the key saw the card. An
option counts as visited where it was tapped.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.content.yaml_files import read_yaml
from bot.core.buttons import CardButton, Verb
from bot.core.callback import decode
from bot.core.dialog import ANSWERED, OWN, SKIPPED, Ask, Choose, ChooseUpTo, Dialog
from bot.core.library import Library
from bot.core.position import walk
from bot.preview.happenings import Edited, Happening, Sent, Tapped

_AWAY = {Verb.RESUME, Verb.REOPEN, Verb.CARRY}
"""The keys of a card that is left, stopped at or not yet come on to: it is not shown by them."""


@dataclass(frozen=True, slots=True, order=True)
class Visit:
    """A card of a dialog, or (`option` not empty) an option of it."""

    dialog: str
    card: str
    option: str = ""

    def place(self, folder: Path) -> str:
        """Say where it stands below `folder`: `dialogs/quick.yaml:17: card about_safety`."""
        path = f"dialogs/{self.dialog}.yaml"
        source = read_yaml(path, (folder / path).read_text("utf-8")).source
        # A slot of a composed sentence is a card of its own: `say-fact`, `say-fact-own`.
        card, _, slot = self.card.removesuffix(f"-{OWN}").partition("-")
        place = source.at("cards", card, *(["compose", slot] if slot else []))
        option = f", option {self.option}" if self.option else ""
        return f"{place.path}:{place.line}: card {self.card}{option}"


def visited(happenings: Iterable[Happening], library: Library) -> set[Visit]:
    """Give the cards that were shown and the options that were tapped."""
    return {visit for each in happenings for visit in _visits(each, library)}


def _visits(happening: Happening, library: Library) -> Iterator[Visit]:
    match happening:
        case Sent(message) | Edited(message):
            for button in message.keyboard.buttons() if message.keyboard else ():
                yield from _shown(decode(button.data or "", library.dialogs), library)
        case Tapped(_, data):
            yield from _tapped(decode(data, library.dialogs), library)
        case _:
            return


def _shown(button: object, library: Library) -> Iterator[Visit]:
    if isinstance(button, CardButton) and button.verb not in _AWAY:
        dialog = library.dialogs[button.position.dialog]
        trail = walk(dialog, button.position.path)
        yield Visit(dialog.id, trail.here.id)
        yield from (Visit(dialog.id, card, ANSWERED) for card in trail.written())


def _tapped(button: object, library: Library) -> Iterator[Visit]:
    if isinstance(button, CardButton):
        dialog = library.dialogs[button.position.dialog]
        here = walk(dialog, button.position.path).here
        match here.kind, button.verb:
            case (Choose(options) | ChooseUpTo(options=options), Verb.PICK | Verb.TICK):
                yield Visit(dialog.id, here.id, options[button.index])
            case (Ask(), Verb.SKIP):
                yield Visit(dialog.id, here.id, SKIPPED)
            case _:
                return


def all_cards(library: Library) -> set[Visit]:
    """Give every card there is."""
    return {Visit(dialog.id, card) for dialog in library.dialogs.values() for card in dialog.cards}


def all_options(library: Library) -> set[Visit]:
    """Give every option there is, and for words: that they were given, or skipped."""
    return {visit for dialog in library.dialogs.values() for visit in _options(dialog)}


def _options(dialog: Dialog) -> Iterator[Visit]:
    for card in dialog.cards.values():
        match card.kind:
            case Choose(options) | ChooseUpTo(options=options):
                yield from (Visit(dialog.id, card.id, option) for option in options)
            case Ask(optional):
                yield Visit(dialog.id, card.id, ANSWERED)
                if optional:
                    yield Visit(dialog.id, card.id, SKIPPED)
            case _:
                pass
