"""A route through a dialog on the phone: what to do on each card, from the card alone.

What is done follows from what the card shows now, so that a route goes on wherever it was
broken off: ticks that are there are not ticked again, words that were lost are sent again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.core.buttons import CardButton, Verb
from bot.core.callback import decode
from bot.core.dialog import Ask, Choose, ChooseUpTo, End, Scale
from bot.core.library import Library
from bot.core.position import walk
from bot.preview.arguments import Json
from bot.preview.client import Phone
from tests.bots import newest, rows

ROUTE_A: Final[Mapping[str, object]] = {
    "gate": "no",
    "stuck": 7,
    "client": ("yes_but", "flood"),
    "circle": "almost",
    "less": "own",
    "corner": "own",
    "strength": 8,
    "tension": "no",
    "checks": ("serves", "contact", "calm", "time"),
    "ready": 10,
    "say-fact": "own",
    "say-wish": "own",
    "sign": "own",
    "wants": "yes",
}
"""Route A of the impasse, with own words wherever they may be."""


@dataclass(frozen=True, slots=True)
class Step:
    """On the card `card`: a tap on `data` of the message, or a reply with `words`."""

    card: str
    message_id: int
    data: str = ""
    words: str = ""

    async def do(self, phone: Phone) -> str:
        """Do it, without waiting for what comes of it; the id of the tap, if it is one."""
        if self.words:
            await phone.reply(self.words, self.message_id)
            return ""
        return await phone.tap_data(self.message_id, self.data)


def next_step(library: Library, message: Json, route: Mapping[str, object]) -> Step | None:
    """Say what to do on the card of `message`; None at the end of the dialog."""
    buttons = dict[tuple[Verb, int], str]()
    here = None
    for key in (key for row in rows(message) for key in row if "callback_data" in key):
        button = decode(key["callback_data"], library.dialogs)
        assert isinstance(button, CardButton)
        buttons.setdefault((button.verb, button.index), key["callback_data"])
        here = button.position
    assert here is not None
    card, number = walk(library.dialogs[here.dialog], here.path).here, message["message_id"]
    wanted: Any = route.get(card.id)
    match card.kind:
        case End():
            return None
        case Ask():
            return Step(card.id, number, words=f"woorden bij {card.id}: één & <twee>")
        case Choose(options):
            index = options.index(wanted) if wanted else 0
            return Step(card.id, number, buttons[Verb.PICK, index])
        case Scale():
            return Step(card.id, number, buttons[Verb.PICK, wanted if wanted is not None else 5])
        case ChooseUpTo(options):
            for option in wanted or options[:1]:
                if option not in here.selection:
                    return Step(card.id, number, buttons[Verb.TICK, options.index(option)])
            return Step(card.id, number, buttons[Verb.DONE, 0])
        case _:
            return Step(card.id, number, buttons[Verb.DONE, 0])


async def next_on(phone: Phone, library: Library, route: Mapping[str, object]) -> Step | None:
    """Say what to do on the newest card of a phone."""
    return next_step(library, await newest(phone), route)


def shown(message: Json) -> Json:
    """What is to be seen of a card: text, entities and keys, without ids and data."""
    keys = [[{**key, "callback_data": ""} for key in row] for row in rows(message)]
    return {"text": message["text"], "entities": message.get("entities", []), "keys": keys}
