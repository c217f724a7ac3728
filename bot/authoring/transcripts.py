"""Transcripts as tests: files that tell how a conversation goes, and the playing of them.

A file begins with a few lines of `#` that say what it tells, one of them `# language: nl` or
`en`: whose phone it is. The rest is a transcript (`bot.preview.transcript`), of which the lines
behind `> ` are played.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from bot.core.library import Texts
from bot.preview.chats import Chat
from bot.preview.client import NotQuietError, Phone, PhoneError
from bot.preview.conversation import Conversation

FOLDER: Final = Path("tests") / "transcripts"
"""Where they stand, below the folder that holds `dialogs/` and `locales/`."""

USERS: Final = {"nl": 1001, "en": 1002}
"""The person on the preview who speaks each language."""

_DOES: Final = ">"
_SHOWS: Final = re.compile(r"[+~] #(\d+)")
_NOT_THERE: Final = 404
_LACKS: Final = {
    "phone-no-button": ("[", "(twice)", "(old "),
    "phone-no-card": ("(jump ",),
    "phone-no-question": ("(reply",),
}
"""What is missing where the phone finds nothing, by how a step begins."""
_KEY: Final = re.compile(r"\[([^\]]+)\](?: |$)")


@dataclass(frozen=True, slots=True)
class Transcript:
    """A file: the comment at its top, and the conversation below."""

    path: Path
    head: str
    conversation: str

    @property
    def language(self) -> str:
        """The language of the phone that it is played on; Dutch where the file says none."""
        said = [line.removeprefix("# language: ") for line in self.head.splitlines()]
        return next((each for each in said if each in USERS), "nl")

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


class CannotPlayError(Exception):
    """An input that the phone could not do: `step`, on `line` of the file, because of `error`.

    `on_offer` are the labels on the phone.
    """

    def __init__(
        self,
        path: Path,
        line: int,
        step: str,
        error: PhoneError | NotQuietError,
        on_offer: tuple[str, ...],
    ) -> None:
        super().__init__(f"{path}:{line}: {error} On the phone: {' '.join(on_offer)}")
        self.path = path
        self.line = line
        self.step = step
        self.error = error
        self.on_offer = on_offer


def reason(step: str, error: PhoneError | NotQuietError, texts: Texts) -> str:
    """Say why the phone could not do a step; `texts` have the words of the tools."""
    if isinstance(error, NotQuietError):
        return texts.say("check", "bot-silent")
    lacks = (code for code, signs in _LACKS.items() if step.startswith(signs))
    code = next(lacks, None) if error.status == _NOT_THERE else None
    return texts.say("check", code) if code else error.sentence


def read(path: Path) -> Transcript:
    """Read a file."""
    text = path.read_text("utf-8")
    is_head = True
    head = "".join(
        line for line in text.splitlines(keepends=True) if (is_head := is_head and line[0] in "#\n")
    )
    return Transcript(path, head, text[len(head) :])


def transcripts(folder: Path) -> list[Transcript]:
    """Give all of them below `folder`."""
    return [read(path) for path in sorted((folder / FOLDER).glob("*/*.txt"))]


async def play(transcript: Transcript, phone: Phone, chat: Chat, *, by_place: bool = False) -> str:
    """Do what the person does, and give how the conversation went this time.

    `chat` is the phone's, on the preview. With `by_place`, a key with another label than it had
    is found by its place.

    Raises:
        CannotPlayError: where the phone cannot do it.
    """
    for line, step in transcript.inputs():
        now = Conversation.of(chat.happenings)
        try:
            await phone.play(_relabelled(step, transcript, line, now) if by_place else step)
        except (PhoneError, NotQuietError) as error:
            on_offer = tuple(label for labels in _keys(now).values() for label in labels)
            raise CannotPlayError(transcript.path, line, step, error, on_offer) from error
    return await phone.transcript()


def _keys(now: Conversation) -> dict[int, list[str]]:
    """Give the labels below each message of the bot, by its number."""
    return {
        now.numbers[message_id]: [button.label for button in message.keyboard.buttons()]
        for message_id, message in now.shown.items()
        if message_id in now.numbers and message.keyboard
    }


def _relabelled(step: str, transcript: Transcript, line: int, now: Conversation) -> str:
    """Give `step` with the label that its key has now, where the file knows another one."""
    before, bracket, label = step.partition("[")
    shown, known = _keys(now), dict(transcript.keys(line))
    if not bracket or any(label[:-1] in labels for labels in shown.values()):
        return step
    for number, labels in reversed(known.items()):
        if label[:-1] in labels and len(labels) == len(shown.get(number, ())):
            return f"{before}[{shown[number][labels.index(label[:-1])]}]"
    return step
