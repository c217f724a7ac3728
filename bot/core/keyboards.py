"""The keys below each screen, with what they hold."""

from collections.abc import Mapping
from typing import Final, assert_never

from bot.core.buttons import PageButton, Verb
from bot.core.callback import card_encoder, encode
from bot.core.dialog import (
    OWN,
    Ask,
    Card,
    Choose,
    ChooseUpTo,
    End,
    Halt,
    Say,
    Scale,
    target,
)
from bot.core.events import Page
from bot.core.library import BOT, Library, Texts
from bot.core.looking_back import DAYS
from bot.core.menu import QUESTION
from bot.core.position import Position, walk
from bot.core.questions import KEYS
from bot.core.view import CopyKey, Key, Row, rows

_PAGE_KEYS: Final[Mapping[Page, tuple[str, ...]]] = {
    Page.WELCOME: ("privacy", "language"),
    Page.MENU: ("settings", "privacy"),
    Page.SETTINGS: (),
    Page.PROGRESS: (),
    Page.EXPORT: (),
    Page.FORGET: (),
    Page.CONSENT: (),
    Page.DAILY: (),
    Page.HERE: (),
    Page.PUT_OFF: (),
    Page.DAILY_STOPPED: ("menu",),
    Page.LOOK_BACK: (),
    Page.NO_LOOK_BACK: (),
    Page.FORGOTTEN: ("menu",),
    Page.NOT_KEPT: ("menu",),
    Page.MORE: ("menu",),
    Page.SAFETY: (),
    Page.CARRIED: (),
    Page.DISCARDED: (),
    Page.NOT_DISCARDED: (),
    Page.NOT_WIPED: ("menu",),
    Page.GROUP: (),
    Page.AMENDED: (),
    Page.ADDED: (),
    Page.LEFT_OUT: (),
    Page.DECLINED: (),
    Page.NOT_ASKED: (),
    Page.LANGUAGE: (),
    Page.PRIVACY: ("settings", "forget", "menu"),
    Page.HELP: ("menu", "safety"),
    Page.SPOKEN: ("menu",),
    Page.STOPPED: ("menu",),
    Page.UNKNOWN_COMMAND: ("menu", "help"),
    Page.LOST: ("menu",),
    Page.BROKEN: ("menu",),
}
"""The pages to which a page leads. Where someone is half-way there is no menu: the card they
were on is what goes on."""


class _Keys:
    """Makes the keys of a card at a position."""

    def __init__(self, library: Library, texts: Texts, position: Position) -> None:
        self._texts, self._position = texts, position
        self._encode = card_encoder(position, library.dialogs)

    def bot(self, label: str, verb: Verb, index: int = 0) -> Key:
        """A key with one of the bot's own labels."""
        return self.labelled(self._texts.say(BOT, label), verb, index)

    def labelled(self, label: str, verb: Verb, index: int = 0) -> Key:
        return Key(label, self._encode(verb, index))

    def own(self, card: Card, attribute: str, fallback: str, verb: Verb) -> Key:
        """A key with the card's own label, or else the bot's."""
        scope, name = self._position.dialog, f"{card.text}.{attribute}"
        if self._texts.has(scope, name):
            return self.labelled(self._texts.say(scope, name), verb)
        return self.bot(fallback, verb)

    def option(self, card: Card, option: str) -> str:
        if option == OWN and card.lead is not None:
            return self._texts.say(BOT, "own")
        return self._texts.say(self._position.dialog, f"{card.text}.{option}")

    def navigation(self, card: Card) -> Row:
        """Back, and Stop; on an end, which leaves nothing to stop, the menu."""
        back = self.bot("back", Verb.BACK)
        if isinstance(card.kind, End):
            return back, self.bot("key-menu", Verb.MENU)
        return back, self.bot("stop", Verb.STOP)


def card_keyboard(
    library: Library, texts: Texts, card: Card, position: Position, copy_key: CopyKey | None
) -> tuple[Row, ...]:
    """Give the keyboard of the card at `position`: its own keys, then Back and Stop."""
    keys = _Keys(library, texts, position)
    copying: tuple[Row, ...] = ((copy_key,),) if copy_key else ()
    return (*copying, *_own_rows(library, texts, keys, card, position), keys.navigation(card))


def _own_rows(
    library: Library, texts: Texts, keys: _Keys, card: Card, position: Position
) -> tuple[Row, ...]:
    match card.kind:
        case Say():
            trail = walk(library.dialogs[position.dialog], position.path)
            if target(card, {**trail.answers, card.id: None}) == Halt():
                return ()
            return ((keys.own(card, "continue", "continue", Verb.DONE),),)
        case Choose(options):
            return rows(
                tuple(
                    keys.labelled(keys.option(card, option), Verb.PICK, index)
                    for index, option in enumerate(options)
                )
            )
        case ChooseUpTo(options, _, may_be_none):
            ticked = position.selection
            boxes = tuple(
                keys.labelled(f"✓ {keys.option(card, option)}", Verb.UNTICK, index)
                if option in ticked
                else keys.labelled(keys.option(card, option), Verb.TICK, index)
                for index, option in enumerate(options)
            )
            done = "none-of-these" if may_be_none and not ticked else "done"
            return (*rows(boxes), (keys.bot(done, Verb.DONE),))
        case Scale():
            numbers = [keys.labelled(str(number), Verb.PICK, number) for number in range(11)]
            return tuple(numbers[:6]), tuple(numbers[6:])
        case Ask(optional):
            return ((keys.bot("skip", Verb.SKIP),),) if optional else ()
        case End(offer, look_back):
            offers = tuple(
                (keys.labelled(library.need(dialog, texts.locale), Verb.OFFER, index),)
                for index, dialog in enumerate(offer)
            )
            later = tuple(
                keys.bot(f"key-look-back-{days}", Verb.LOOK_BACK, index)
                for index, days in enumerate(DAYS if look_back else ())
            )
            ask = (keys.bot("key-colleagues", Verb.COLLEAGUES),) if card.colleagues else ()
            wipe = (keys.bot("key-wipe", Verb.WIPE),)
            return (*(row for row in (ask, later) if row), *offers, wipe)
        case _:
            assert_never(card.kind)


def paused_keyboard(library: Library, texts: Texts, position: Position) -> tuple[Row, ...]:
    """One key, Continue."""
    return ((_Keys(library, texts, position).bot("resume", Verb.RESUME),),)


def closed_keyboard(
    library: Library, texts: Texts, card: Card, position: Position, index: int = 0
) -> tuple[Row, ...]:
    """One key that comes back to the card; `index` means nothing there but a difference."""
    label = "reopen-card" if isinstance(card.kind, Say | End) else "reopen-answer"
    return ((_Keys(library, texts, position).bot(label, Verb.REOPEN, index),),)


def retired_keyboard(texts: Texts, dialog: str) -> tuple[Row, ...]:
    """One key that begins the dialog anew."""
    return ((_page_key(texts, "open", texts.say(BOT, "begin-anew"), dialog),),)


def addition_keyboard(texts: Texts) -> tuple[Row, ...]:
    """Add to the answer before, or leave out."""
    add = _page_key(texts, "add", texts.say(BOT, "add"))
    return ((add, _page_key(texts, "leave-out", texts.say(BOT, "leave-out"))),)


def page_keyboard(
    library: Library, texts: Texts, page: Page, places: tuple[str, ...] = ()
) -> tuple[Row, ...]:
    """Give the keyboard of a page: what to choose from, then other pages.

    First come the dialogs of `places`, to go on with.
    """
    choices: tuple[Key, ...] = ()
    if page in {Page.WELCOME, Page.MENU}:
        choices = _place_keys(library, texts, places)
        choices += _dialog_keys(library, texts, library.first())
        if library.more():
            choices += (_page_key(texts, "more", texts.say(BOT, "key-more")),)
    elif page is Page.MORE:
        choices = _dialog_keys(library, texts, library.more())
    elif page is Page.LANGUAGE:
        choices = tuple(
            _page_key(texts, "speak", other.say(BOT, "language-name"), locale)
            for locale, other in library.texts.items()
        )
    others = tuple(
        _page_key(texts, name, texts.say(BOT, f"key-{name}")) for name in _PAGE_KEYS[page]
    )
    return tuple(row for row in (*((key,) for key in choices), others) if row)


def found_keyboard(library: Library, texts: Texts, dialogs: tuple[str, ...]) -> tuple[Row, ...]:
    """Give a key for each of the dialogs, and the menu."""
    menu = _page_key(texts, "menu", texts.say(BOT, "key-menu"))
    return tuple((key,) for key in (*_dialog_keys(library, texts, dialogs), menu))


def _dialog_keys(library: Library, texts: Texts, dialogs: tuple[str, ...]) -> tuple[Key, ...]:
    return tuple(
        _page_key(texts, QUESTION, need)
        if name == QUESTION
        else _page_key(texts, "open", need, name)
        for name in dialogs
        for need in (library.need(name, texts.locale),)
    )


def prompt_keyboard(texts: Texts, prompt: str) -> tuple[Row, ...]:
    """Go into the question, another one, one on every working day, the menu."""
    own = ((_page_key(texts, name, texts.say(BOT, name), prompt),) for name in KEYS)
    others = (
        (_page_key(texts, name, texts.say(BOT, f"key-{name}")),) for name in ("daily", "menu")
    )
    return (*own, *others)


def _place_keys(library: Library, texts: Texts, places: tuple[str, ...]) -> tuple[Key, ...]:
    return tuple(
        _page_key(texts, "continue", texts.say(BOT, "key-continue", {"need": need}), name)
        for name in places
        for need in (library.need(name, texts.locale),)
    )


def _page_key(texts: Texts, name: str, label: str, argument: str = "") -> Key:
    return Key(label, encode(PageButton(name, texts.locale, argument), {}))
