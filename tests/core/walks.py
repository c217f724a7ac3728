"""Random walks, and the buttons that stand on the cards that they pass."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random

from bot.core.buttons import CardButton, Verb
from bot.core.dialog import (
    ANSWERED,
    SKIPPED,
    Answer,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    Dialog,
    Scale,
)
from bot.core.effects import CardScreen, Close, PausedScreen
from bot.core.library import Arguments, Library
from bot.core.position import Position, advance, walk
from bot.core.rendering import left, render
from bot.core.view import Key, Row

LAST_ID = (1 << 31) - 1
"""The greatest message id that Telegram gives."""


@dataclass(frozen=True, slots=True)
class EchoTexts:
    """Texts that say their own names; all are there, but for a card's own label to go on."""

    locale: str

    def has(self, scope: str, message: str) -> bool:
        return not message.endswith(".continue") or scope == "bot"

    def say(self, scope: str, message: str, arguments: Arguments | None = None) -> str:
        return f"{scope}:{message}" + "".join(f" {each}" for each in (arguments or {}).values())

    def variables(self, scope: str, message: str) -> frozenset[str]:
        return frozenset({scope, message} - {scope, message})


def library(dialogs: Mapping[str, Dialog], *locales: str) -> Library:
    """Give a library whose texts echo."""
    texts = {locale: EchoTexts(locale) for locale in (*locales, "nl", "zz")}
    return Library(dialogs, texts, {}, frozenset({"help"}))


def wander(
    dialogs: Mapping[str, Dialog], start: Position, random: Random, cards: int = 60
) -> Iterator[Position]:
    """Walk at most `cards` cards from `start`, with ticks on the way."""
    position: Position | None = start
    for _ in range(cards):
        if position is None:
            return
        yield position
        here = walk(dialogs[position.dialog], position.path).here
        answer = answer_on(here, random)
        if isinstance(answer, tuple) and answer:
            yield replace(position, selection=answer)
        position = advance(dialogs[position.dialog], position, answer)


def answer_on(card: Card, random: Random) -> Answer:
    """Give an answer that `card` takes."""
    match card.kind:
        case Choose(options):
            return random.choice(options)
        case ChooseUpTo(options, most, may_be_none):
            count = random.randint(0 if may_be_none else 1, min(most, len(options)))
            some = random.sample(options, count)
            return tuple(option for option in options if option in some)
        case Scale():
            return random.randint(0, 10)
        case Ask(optional):
            return SKIPPED if optional and random.random() < 0.3 else ANSWERED
        case _:
            return None


def start(dialog_id: str, random: Random) -> Position:
    """Give the first position of a dialog, in a language and with a first message id."""
    locale = random.choice(("nl", "zz"))
    return Position(dialog_id, locale=locale, first_message_id=random.choice((0, 7, LAST_ID)))


def shown(library: Library, position: Position) -> Iterator[str]:
    """Give the data of every button that any state of the card at `position` has."""
    views = (
        render(library, screen, {}) for screen in (CardScreen(position), PausedScreen(position))
    )
    for view in views:
        yield from held(view.keyboard)
    keyboard, _ = left(library, Close(position, 1))
    yield from held(keyboard)


def held(keyboard: tuple[Row, ...]) -> Iterator[str]:
    """Give the data of the keys of a keyboard."""
    return (key.data for row in keyboard for key in row if isinstance(key, Key))


def any_button(position: Position, random: Random) -> CardButton:
    """Give a button that may make no sense on its card."""
    return CardButton(position, random.choice(list(Verb)), random.randrange(32))
