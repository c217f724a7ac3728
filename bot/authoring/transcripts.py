"""Transcripts as tests: files that tell how a conversation goes, and the playing of them.

A file begins with a few lines of `#` that say what it tells, one of them `# language: nl` or
`en`: whose phone it is. The rest is a transcript (`bot.preview.transcript`), of which the lines
behind `> ` are played.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from bot.preview.arguments import Json
from bot.preview.client import NotQuietError, Phone, PhoneError

FOLDER: Final = Path("tests") / "transcripts"
"""Where they stand, below the folder that holds `dialogs/` and `locales/`."""

USERS: Final = {"nl": 1001, "en": 1002}
"""The person on the preview who speaks each language."""

_DOES: Final = ">"


@dataclass(frozen=True, slots=True)
class Transcript:
    """A file: the comment at its top, and the conversation below."""

    path: Path
    head: str
    conversation: str

    @property
    def language(self) -> str:
        """The language of the phone that it is played on; empty where the file says none."""
        said = [line.removeprefix("# language: ") for line in self.head.splitlines()]
        return next((each for each in said if each in USERS), "")

    def inputs(self) -> Iterator[tuple[int, str]]:
        """Give what the person does, each with its line in the file."""
        lines = enumerate(self.conversation.splitlines(), self.head.count("\n") + 1)
        for does, block in groupby(lines, lambda line: line[1].startswith(_DOES)):
            if does:
                numbered = list(block)
                yield numbered[0][0], "\n".join(line[2:] for _, line in numbered)

    def write(self, conversation: str) -> None:
        """Put another conversation in the file."""
        self.path.write_text(self.head + conversation, "utf-8")


class CannotPlayError(Exception):
    """An input that the phone could not do.

    `line` is that of the file, `reason` the preview's sentence, `on_offer` the labels of the
    newest message.
    """

    def __init__(self, path: Path, line: int, reason: str, on_offer: tuple[str, ...]) -> None:
        super().__init__(f"{path}:{line}: {reason} {on_offer}")
        self.path = path
        self.line = line
        self.reason = reason
        self.on_offer = on_offer


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


async def play(transcript: Transcript, phone: Phone) -> str:
    """Do what the person does, and give how the conversation went this time.

    Raises:
        CannotPlayError: where the phone cannot do it.
    """
    for line, step in transcript.inputs():
        try:
            await phone.play(step)
        except (PhoneError, NotQuietError) as error:
            newest = (await phone.messages())[-1:]
            on_offer = tuple(label for message in newest for label in labels(message))
            raise CannotPlayError(transcript.path, line, str(error), on_offer) from error
    return await phone.transcript()


def labels(message: Json) -> list[str]:
    """Give the labels of the keys below a message."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [key["text"] for row in rows for key in row]
