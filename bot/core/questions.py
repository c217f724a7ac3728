"""The question of today: shown when it is asked for, and what a tap on its keys does.

Its keys hold its id: one opens the dialog of its theme, one draws another question in its
place. A key of a question that is no longer there shows one that is.
"""

from datetime import date

from bot.core.buttons import PageButton
from bot.core.context import Context
from bot.core.effects import (
    Acknowledge,
    CardScreen,
    Draw,
    Effect,
    PageScreen,
    Post,
    PromptScreen,
    Screen,
    Toast,
)
from bot.core.events import Page
from bot.core.menu import QUESTION
from bot.core.position import Position
from bot.core.prompts import PromptsFile
from bot.core.rotation import after, on_day
from bot.core.tapping import Dialogs

GO_INTO = "go-into"
ANOTHER = "another"
KEYS = (GO_INTO, ANOTHER)
"""The names of the keys below a question, each with its id as argument."""

NAMES = (*KEYS, QUESTION)
"""The names of the keys that are answered here; the last one stands in the menu."""


def of_today(prompts: PromptsFile, today: date, locale: str) -> Screen:
    """Give the question of today; the menu where there are no questions."""
    return _shown(on_day(prompts, today), locale)


def question_tapped(
    dialogs: Dialogs, prompts: PromptsFile, button: PageButton, message_id: int, context: Context
) -> tuple[Effect, ...]:
    """Give the effects of a tap on a key below a question, in the language of the button.

    Where another question stands by now, or none, the tap is only acknowledged.
    """
    stands, today = context.standing, context.today
    asked = stands.prompt if isinstance(stands, PromptScreen) else None
    if button.argument and stands is not None and asked != button.argument:
        return (Acknowledge(),)
    locale, prompt = button.locale, prompts.prompts.get(button.argument)
    if button.name == QUESTION:
        return Acknowledge(), Draw(of_today(prompts, today, locale), message_id)
    if prompt is None or prompts.themes[prompt.theme] not in dialogs:
        gone = Acknowledge(Toast("toast-question-gone", locale))
        return gone, Draw(of_today(prompts, today, locale), message_id)
    if button.name == ANOTHER:
        return Acknowledge(), Draw(_shown(after(prompts, button.argument), locale), message_id)
    dialog = prompts.themes[prompt.theme]
    start = Position(dialog, locale=locale, first_message_id=message_id)
    return Acknowledge(), Post(CardScreen(start))


def _shown(prompt: str | None, locale: str) -> Screen:
    return PromptScreen(prompt, locale) if prompt else PageScreen(Page.MENU, locale)
