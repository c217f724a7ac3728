"""What the process remembers is bounded in number and in time."""

from bot.core.effects import CardScreen, PageScreen
from bot.core.events import Called, Page, Tapped
from bot.core.library import Library
from bot.core.position import Position
from bot.telegram.recent import LATEST_S, MAX_CHATS, STANDING_S, Recent
from tests.bots import Clock

CARD = CardScreen(Position("walk"))


def test_the_chat_that_was_quiet_longest_is_forgotten_first(small: Library) -> None:
    recent = Recent(Clock())
    assert recent.context(0, "nl", Called(Page.HELP), small).chosen is None
    for chat_id in range(MAX_CHATS):
        recent.speaks(chat_id, "en")
    recent.drew(0, 1, CARD)
    recent.speaks(MAX_CHATS, "en")
    chosen = [
        recent.context(chat_id, "nl", Called(Page.HELP), small).chosen
        for chat_id in (0, 1, 2, MAX_CHATS)
    ]
    assert chosen == ["en", None, "en", "en"]


def test_of_a_chat_the_last_messages_are_remembered(small: Library) -> None:
    recent = Recent(Clock())
    recent.context(1, "nl", Called(Page.HELP), small)
    for message_id in range(1, 11):
        recent.drew(1, message_id, CARD)
    recent.drew(1, 3, PageScreen(Page.HELP, "nl"))
    known = [
        number
        for number in range(1, 11)
        if recent.context(1, "nl", Tapped("x", number), small).standing
    ]
    assert known == [3, *range(4, 11)]


def test_time_passes(small: Library) -> None:
    clock = Clock()
    recent = Recent(clock)
    recent.context(1, "nl", Called(Page.HELP), small)
    recent.drew(1, 1, CARD)
    tapped = Tapped("x", 1)
    clock.at += STANDING_S - 1
    assert recent.context(1, "nl", tapped, small).standing == CARD
    clock.at += 1
    assert recent.context(1, "nl", tapped, small).standing is None
    assert recent.context(1, "nl", tapped, small).latest == CARD.position
    clock.at += LATEST_S - STANDING_S
    assert recent.context(1, "nl", tapped, small).latest is None


def test_a_message_or_a_chat_that_is_not_known_is_forgotten_all_the_same() -> None:
    recent = Recent(Clock())
    recent.forget(1)
    recent.forget(1, 2)
    recent.came(1, Called(Page.HELP))


def test_an_event_that_is_no_tap_posts_without_a_second_one(small: Library) -> None:
    recent = Recent(Clock())
    recent.context(1, "nl", Called(Page.HELP), small)
    recent.posted(1, Called(Page.HELP))
    assert not recent.context(1, "nl", Called(Page.HELP), small).repeated
