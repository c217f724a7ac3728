"""Any event, from anyone, in any context, gives effects, and what they show can be shown."""

from collections.abc import Mapping
from itertools import chain
from random import Random

from hypothesis import given, settings

from bot.core.callback import encode
from bot.core.context import Context, Standing
from bot.core.dialog import Dialog
from bot.core.effects import (
    Acknowledge,
    AdditionScreen,
    CardScreen,
    Close,
    ColleaguesScreen,
    Draw,
    Effect,
    FoundScreen,
    PageScreen,
    PausedScreen,
    Post,
    Retire,
    WarningScreen,
    WipeScreen,
)
from bot.core.engine import step
from bot.core.events import Called, Event, Opened, Page, Replied, Tapped, Wiped, Wrote
from bot.core.identifying import Kind
from bot.core.position import Position
from bot.core.rendering import ADDITION, left, render
from tests.core.dialogs import CHANCE, FILES, Plain, dialog
from tests.core.edits import edit
from tests.core.example import LOCALES
from tests.core.walks import any_button, held, library, shown, start, wander


@settings(max_examples=300)
@given(FILES, FILES, CHANCE)
def test_any_event_in_any_context_gives_effects_that_can_be_shown(
    one: Plain, two: Plain, random: Random
) -> None:
    old = {"one": dialog(edit(one, random)), "two": dialog(two, "two"), "gone": dialog(one, "gone")}
    new = {"one": dialog(one), "two": dialog(edit(two, random), "two")}
    known = [*past(new, random), *past(old, random)]
    buttons = [*data(new, random), *data(old, random), *pages(random), *hostile(random)]
    for _ in range(12):
        event, context = an_event(buttons, random), a_context(known, random)
        effects = step(new, event, context)
        acknowledged = [effect for effect in effects if isinstance(effect, Acknowledge)]
        assert len(acknowledged) == isinstance(event, Tapped)
        assert effects
        for effect in effects:
            show(effect, new)


def past(dialogs: Mapping[str, Dialog], random: Random) -> list[Position]:
    walks = [wander(dialogs, start(each, random), random, 15) for each in dialogs]
    return list(chain.from_iterable(walks))


def data(dialogs: Mapping[str, Dialog], random: Random) -> list[str]:
    return [encode(any_button(each, random), dialogs) for each in past(dialogs, random)]


def pages(random: Random) -> list[str]:
    names = (
        *("open", "speak", "add", "leave-out", "menu", "more", "safety", "stopped", ""),
        *("discard", "wipe", "leave-standing"),
    )
    arguments = ("one", "gone", "zz", "xx", "", "4", "9")
    return [
        f":{random.choice(names)}:{random.choice(('nl', 'xx', ''))}:{random.choice(arguments)}"
        for _ in range(8)
    ]


def hostile(random: Random) -> list[str]:
    letters = "ABCxyz019-_=: é"
    return ["".join(random.choices(letters, k=random.randrange(70))) for _ in range(8)]


def an_event(buttons: list[str], random: Random) -> Event:
    tapped = Tapped(random.choice(buttons), 5, random.choice(buttons), random.choice((0, 4)))
    looks_like = random.choice((frozenset[Kind](), frozenset({Kind.EMAIL, Kind.BSN})))
    replied = Replied(random.choice(buttons), 5, looks_like, 6)
    opened = Opened(random.choice(("one", "two", "gone", "")), 6)
    called = Called(random.choice(list(Page)))
    wrote = Wrote(random.choice(((), ("two", "one"))), looks_like, 6)
    wiped = Wiped("nl", random.random() < 0.5, random.random() < 0.5, random.choice((0, 5)))
    return random.choice((tapped, tapped, tapped, replied, replied, opened, called, wrote, wiped))


def a_context(known: list[Position], random: Random) -> Context:
    position = random.choice(known)
    standings: tuple[Standing | None, ...] = (
        None,
        CardScreen(position),
        PausedScreen(position),
        Close(position, 5),
        Retire("gone", "nl", 5),
        AdditionScreen("nl"),
        FoundScreen(("one",), "nl"),
        ColleaguesScreen(position),
        PageScreen(Page.MENU, "nl"),
        WarningScreen(position, 4, frozenset({Kind.BSN})),
        WipeScreen(3, "nl"),
    )
    return Context(
        spoken=random.choice(("nl", "xx")),
        locales=LOCALES,
        chosen=random.choice((None, "zz", "xx")),
        standing=random.choice(standings),
        latest=random.choice((None, position, random.choice(known))),
        latest_message_id=random.choice((0, 5)),
        repeated=random.random() < 0.1,
    )


def show(effect: Effect, dialogs: Mapping[str, Dialog]) -> None:
    """Make what the effect shows, as the shell will; each of its keys fits."""
    known = library(dialogs)
    match effect:
        case Draw(screen) | Post(screen):
            keyboard = render(known, screen, {ADDITION: "more"}).keyboard
        case Close() | Retire():
            keyboard, _ = left(known, effect)
        case _:
            keyboard = ()
    assert all(len(each.encode()) <= 64 for each in held(keyboard))


@given(FILES, FILES, CHANCE)
def test_every_button_that_is_shown_leads_on(one: Plain, two: Plain, random: Random) -> None:
    dialogs = {"one": dialog(one), "two": dialog(two, "two")}
    for position in wander(dialogs, start("one", random), random):
        for tapped in shown(library(dialogs), position):
            effects = step(dialogs, Tapped(tapped, 5), Context("nl", LOCALES))
            assert isinstance(effects[0], Acknowledge)
