from dataclasses import dataclass, replace

import pytest

from bot.core.events import Called, Event, Opened, Page, Questioned
from bot.core.library import Arguments, Library
from bot.core.wording import COMMANDS, asks_for_safety, command, find, listed
from tests.core.example import DIALOGS
from tests.core.prompts import prompts_of
from tests.core.walks import EchoTexts, library

LIBRARY = library(DIALOGS)
KNOWN = Library(DIALOGS, LIBRARY.texts, {}, frozenset({"help", "ik heb hulp nodig", "112"}))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("hello", None),
        ("", None),
        ("go", None),
        ("/go", Opened("one", 9)),
        ("/GO@a_bot", Opened("one", 9)),
        ("/start go", Opened("one", 9)),
        ("/start  GO ", Opened("one", 9)),
        ("/start", Called(Page.WELCOME)),
        ("/start elsewhere", Called(Page.WELCOME)),
        ("/help me", Called(Page.HELP)),
        ("/nood", Called(Page.SAFETY)),
        ("/language", Called(Page.LANGUAGE)),
        ("/privacy", Called(Page.PRIVACY)),
        ("/stop", Called(Page.STOPPED)),
        ("/one", Called(Page.UNKNOWN_COMMAND)),
        ("/", Called(Page.UNKNOWN_COMMAND)),
    ],
)
def test_a_command_opens_a_dialog_or_a_page(text: str, event: Event | None) -> None:
    assert command(text, 9, KNOWN) == event


@pytest.mark.parametrize("text", ["/question", "/vraag", "/Vraag@a_bot", "/question now"])
def test_the_question_of_today_is_asked_for_where_there_are_any(text: str) -> None:
    questions = prompts_of("one", a="goals light success")
    asked = replace(KNOWN, prompts=questions)
    assert command(text, 9, asked) == Questioned()
    assert command(text, 9, KNOWN) == Called(Page.UNKNOWN_COMMAND)
    assert set(COMMANDS) - set(listed(asked)) == {"vraag", "export", "forget"}
    assert set(COMMANDS) - set(listed(KNOWN)) == {"question", "vraag", "export", "forget"}


@pytest.mark.parametrize("text", ["help", "HELP!", " Help... ", "ik heb  hulp nodig?!", "112"])
def test_a_whole_message_asks_for_safety(text: str) -> None:
    assert asks_for_safety(text, KNOWN)


@pytest.mark.parametrize("text", ["help me", "helpen", "ik wil help", "", "!", "1120"])
def test_more_words_do_not(text: str) -> None:
    assert not asks_for_safety(text, KNOWN)


@dataclass(frozen=True, slots=True)
class Finding(EchoTexts):
    """Two dialogs that can be found, the second in one language only."""

    def has(self, scope: str, message: str) -> bool:
        return scope == "one" or self.locale == "nl" or message != "find"

    def say(self, scope: str, message: str, arguments: Arguments | None = None) -> str:
        del message, arguments
        return {"one": "vast, loop, niet verder", "two": "boos, vast"}[scope]


FINDING = Library(DIALOGS, {each: Finding(each) for each in ("nl", "zz")}, {}, frozenset())


@pytest.mark.parametrize(
    ("text", "dialogs"),
    [
        ("Boos!", ("two",)),
        ("boosheid", ("two",)),
        ("vast", ("one", "two")),
        ("Het loopt vast, boos", ("one", "two")),
        ("ik ben boos en het zit vast", ("two", "one")),
        ("ik kan niet  verder?", ("one",)),
        ("niet nu, later verder", ()),
        ("avast", ()),
        ("", ()),
        ("vast vast vast vast vast vast vast vast", ("one", "two")),
        ("vast vast vast vast vast vast vast vast vast", ()),
    ],
)
def test_a_few_words_find_dialogs_the_best_first(text: str, dialogs: tuple[str, ...]) -> None:
    assert find(text, FINDING) == dialogs
