"""Two small dialogs with every kind of card, and their places."""

from bot.core.context import Context
from bot.core.dialog import ANSWERED, Answer
from bot.core.position import Position
from tests.core.dialogs import Plain, dialog

LOCALES = ("nl", "zz")

CARDS: Plain = {
    "say": {"show": "say", "next": "pick"},
    "pick": {"choose": ["a", "b", "stop"], "next": {"a": "many", "b": "ask", "stop": "halt"}},
    "halt": {"show": "halt", "next": "stop"},
    "many": {"choose_up_to": 2, "of": ["x", "y", "z"], "next": "scale"},
    "scale": {"scale": "0..10", "next": "end"},
    "ask": {"ask": "optional", "next": "after"},
    "after": {"show": "after", "next": "ask_more"},
    "ask_more": {"ask": "required", "next": "end"},
    "end": {"end": "end", "offer": ["two", "gone"], "colleagues": "ask_them"},
}
FILE: Plain = {"version": "1", "command": "go", "minutes": 1, "cards": CARDS}
SHORT: Plain = FILE | {"cards": {"ask": {"ask": "optional", "next": "end"}, "end": {"end": "end"}}}
DIALOGS = {"one": dialog(FILE), "two": dialog(SHORT, "two")}
NL = Context("nl", LOCALES)
ON_ASK = Position("one", (None, "b"), (), "nl", 3)
WRITTEN = Position("one", (None, "b", ANSWERED), (), "nl", 3)


def at(*path: Answer, selection: tuple[str, ...] = ()) -> Position:
    """Give a position in the first of them."""
    return Position("one", path, selection, "nl", 3)
