"""All that can be shown: dialogs, texts in each language, and the safety numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

from bot.core.dialog import Dialog
from bot.core.menu import QUESTION, MenuFile
from bot.core.prompts import NO_PROMPTS, PromptsFile

Argument: TypeAlias = str | int
Arguments: TypeAlias = Mapping[str, Argument]

BOT: Final = "bot"
"""The scope of the bot's own words; every dialog is a scope by its id."""

SAFETY: Final = "safety"
"""The scope, and the only text in it, of the safety card."""


class Texts(Protocol):
    """The texts in one language.

    `scope` is a dialog's id, `BOT` or `SAFETY`; `message` names a message (`role`) or an
    attribute of one (`role.fixer`). `bot.core.rules` has seen to it that what the bot asks for
    is there.
    """

    @property
    def locale(self) -> str:
        """The language, as two letters."""

    def has(self, scope: str, message: str) -> bool:
        """Tell whether the text is there."""

    def say(self, scope: str, message: str, arguments: Arguments = ...) -> str:
        """Give the text.

        Raises:
            TextError: it is not there, or wants an argument that was not given.
        """

    def variables(self, scope: str, message: str) -> frozenset[str]:
        """Give the names of the arguments that the text, or one it refers to, may want."""


class TextError(Exception):
    """A text that cannot be given: `name` of the text, and what it lacks."""

    def __init__(self, name: str, lacks: str) -> None:
        super().__init__(f"text {name!r}: {lacks}")
        self.name = name
        self.lacks = lacks


@dataclass(frozen=True, slots=True)
class Library:
    """What was read from `dialogs/` and `locales/`, checked as a whole.

    `facts` are the safety numbers, as arguments of texts; `safety_words` are the whole
    messages, in lower case, that open the safety card.
    """

    dialogs: Mapping[str, Dialog]
    texts: Mapping[str, Texts]
    facts: Arguments
    safety_words: frozenset[str]
    prompts: PromptsFile = NO_PROMPTS
    menu: MenuFile | None = None
    """Without one, the menu has every dialog with a command, the shortest first."""
    backup_days: int = 7
    """For how many days the host keeps backups."""

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages, the first of which is spoken where no other is known."""
        return tuple(self.texts)

    def first(self) -> tuple[str, ...]:
        """Give the dialogs that the menu shows at once."""
        return self.menu.first if self.menu else self._listed()

    def more(self) -> tuple[str, ...]:
        """Give the dialogs that the menu shows when asked for more."""
        named = self.menu.more if self.menu else ()
        rest = (each for each in self._listed() if each not in self.first())
        return tuple(dict.fromkeys((*named, *rest)))

    def _listed(self) -> tuple[str, ...]:
        return tuple(each.id for each in self.by_length())

    def need(self, dialog: str, locale: str) -> str:
        """Give what a dialog, or the question of today, is called in the menu."""
        if dialog == QUESTION:
            return self.texts[locale].say(BOT, "need-question")
        name = "need" if self.texts[locale].has(dialog, "need") else "title"
        return self.texts[locale].say(dialog, name)

    def by_length(self) -> tuple[Dialog, ...]:
        """Give the dialogs that have a command, the shortest first."""
        listed = (each for each in self.dialogs.values() if each.command is not None)
        return tuple(sorted(listed, key=lambda each: each.minutes))
