"""Golden conversations: the transcripts of this repository, played to a bot of their own."""

import functools
from dataclasses import dataclass

from bot.authoring.backstage import Workshop
from bot.authoring.transcripts import Transcript, play, transcripts
from bot.preview.happenings import Happening
from tests.bots import ROOT, running_bot


@dataclass(frozen=True, slots=True)
class Played:
    """How a golden conversation went this time: as text, and happening by happening."""

    golden: Transcript
    conversation: str
    happenings: tuple[Happening, ...]


def goldens() -> list[Transcript]:
    """Give all of them."""
    return transcripts(ROOT)


@functools.cache
def workshop() -> Workshop:
    """Know the files of this repository, for the jumps in a conversation."""
    return Workshop(ROOT, "nl")


async def played_now(golden: Transcript, *, by_place: bool = False) -> Played:
    """Play what the person does, on a phone in its language, to the real bot.

    Raises:
        CannotPlayError: where the phone cannot do it.
    """
    async with running_bot() as stage:
        stage.preview.backstage = workshop()
        phone = {"nl": stage.sam, "en": stage.robin}[golden.language]
        chat = stage.preview.chats[phone.user]
        conversation = await play(golden, phone, chat, by_place=by_place)
        assert stage.unanswered() == 0
        return Played(golden, conversation, tuple(chat.happenings))
