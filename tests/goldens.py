"""Golden conversations: files that tell how a conversation goes, and the playing of them.

A file begins with a few lines of `#` that say what it tells, one of them `# language: nl` or
`en`: whose phone it is. The rest is a transcript (`bot.preview.transcript`), of which the lines
behind `> ` are played. `pytest --rewrite-transcripts` writes the rest anew, and goes by where a
key stood when its label is another one now.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from bot.preview.client import NotQuietError, PhoneError
from bot.preview.conversation import Conversation
from bot.preview.happenings import Happening
from tests.bots import ROOT, running_bot

FOLDER = ROOT / "tests" / "transcripts"
_DOES = ">"
_SHOWS = re.compile(r"[+~] #(\d+)")
_KEY = re.compile(r"\[([^\]]+)\](?: |$)")


@dataclass(frozen=True, slots=True)
class Golden:
    """A file: the comment at its top, and the conversation below."""

    path: Path
    head: str
    conversation: str

    @property
    def language(self) -> str:
        """The language of the phone that it is played on."""
        said = [line.removeprefix("# language: ") for line in self.head.splitlines()]
        return next((each for each in said if each in {"nl", "en"}), "")

    def inputs(self) -> Iterator[tuple[int, str]]:
        """Give what the person does, each with its line in the file."""
        lines = enumerate(self.conversation.splitlines(), self.head.count("\n") + 1)
        for does, block in groupby(lines, lambda line: line[1].startswith(_DOES)):
            if does:
                numbered = list(block)
                yield numbered[0][0], "\n".join(line[2:] for _, line in numbered)

    def keys(self, before: int) -> Iterator[tuple[int, list[str]]]:
        """Give the labels below each message that is shown above a line, by its number."""
        lines = [*self.head.splitlines(), *self.conversation.splitlines()][: before - 1]
        for block in "\n".join(lines).split("\n\n"):
            if shows := _SHOWS.match(block):
                rows = [line for line in block.splitlines() if line.startswith("[")]
                yield int(shows[1]), [label for row in rows for label in _KEY.findall(row)]

    def write(self, conversation: str) -> None:
        """Put another conversation in the file."""
        self.path.write_text(self.head + conversation, "utf-8")


@dataclass(frozen=True, slots=True)
class Played:
    """How a golden conversation went this time: as text, and happening by happening."""

    golden: Golden
    conversation: str
    happenings: tuple[Happening, ...]


class CannotPlayError(Exception):
    """An input that the phone could not do; says where it stands, and what could be tapped."""

    def __init__(self, place: str, reason: str, on_offer: Iterable[str]) -> None:
        super().__init__(f"{place}: {reason} On the phone: {' '.join(on_offer)}")


def read(path: Path) -> Golden:
    """Read a file."""
    text = path.read_text("utf-8")
    is_head = True
    head = [
        line for line in text.splitlines(keepends=True) if (is_head := is_head and line[0] in "#\n")
    ]
    return Golden(path, "".join(head), text[len("".join(head)) :])


def goldens() -> list[Golden]:
    """Give all of them."""
    return [read(path) for path in sorted(FOLDER.glob("*/*.txt"))]


async def play(golden: Golden, *, by_place: bool = False) -> Played:
    """Play what the person does, on a phone in its language, to the real bot.

    With `by_place`, a key with another label than it had is found by its place.

    Raises:
        CannotPlayError: where the phone cannot do it.
    """
    async with running_bot() as stage:
        phone = {"nl": stage.sam, "en": stage.robin}[golden.language]
        chat = stage.preview.chats[phone.user]
        for line, step in golden.inputs():
            now = Conversation.of(chat.happenings)
            try:
                await phone.play(_relabelled(step, golden, line, now) if by_place else step)
            except (PhoneError, NotQuietError) as error:
                place = f"{golden.path.relative_to(ROOT)}:{line}: > {step}"
                on_offer = (label for labels in _keys(now).values() for label in labels)
                raise CannotPlayError(place, str(error), on_offer) from error
        assert stage.unanswered() == 0
        return Played(golden, await phone.transcript(), tuple(chat.happenings))


def _keys(now: Conversation) -> dict[int, list[str]]:
    """Give the labels below each message of the bot, by its number."""
    return {
        now.numbers[message_id]: [button.label for button in message.keyboard.buttons()]
        for message_id, message in now.shown.items()
        if message_id in now.numbers and message.keyboard
    }


def _relabelled(step: str, golden: Golden, line: int, now: Conversation) -> str:
    """Give `step` with the label that its key has now, where the file knows another one."""
    before, bracket, label = step.partition("[")
    shown, known = _keys(now), dict(golden.keys(line))
    if not bracket or any(label[:-1] in labels for labels in shown.values()):
        return step
    for number, labels in reversed(known.items()):
        if label[:-1] in labels and len(labels) == len(shown.get(number, ())):
            return f"{before}[{shown[number][labels.index(label[:-1])]}]"
    return step
