"""`rehearse`: the author's tests: is each conversation still what its transcript says?

Every transcript is played to a bot of its own, on the preview. What differs is shown as a diff;
`--update` writes it. Then follows what none of them visited. Exit codes: 0 all as told, 1 not,
2 an argument is wrong.
"""

import argparse
import asyncio
import difflib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.authoring.backstage import Workshop
from bot.authoring.starting import BOT, NotStartedError, started
from bot.authoring.transcripts import (
    USERS,
    CannotPlayError,
    Transcript,
    play,
    read,
    reason,
    transcripts,
)
from bot.authoring.visits import Visit, all_cards, all_options, visited
from bot.content.library import load
from bot.core.library import Library, Texts
from bot.preview.client import phone
from bot.preview.preview import Preview
from bot.preview.server import running_preview


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("rehearse", help="play the transcripts and compare")
    parser.add_argument("paths", nargs="*", type=Path, help="transcripts, or dialogs/NAME.yaml")
    parser.add_argument("--update", action="store_true", help="write what differs")
    parser.add_argument("--options", action="store_true", help="list unvisited options as well")
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code."""
    library = load(content, "nl")
    unknown = [path for path in asked.paths if not path.is_file()]
    if unknown:
        print(texts.say("check", "rehearse-no-file", {"file": str(unknown[0])}))
        return 2
    chosen = list(_chosen(asked.paths, content, library))
    if not chosen:
        print(texts.say("check", "rehearse-nothing"))
        return 2
    # Of the bot beside it: here is no place for it.
    os.environ.setdefault("BOT_LOG_LEVEL", "ERROR")
    rehearsal = Rehearsal(library, content, texts, update=asked.update)
    try:
        return asyncio.run(rehearsal.run(chosen, asked))
    except NotStartedError:
        print(texts.say("check", "bot-not-started"))
        return 1


def _chosen(paths: Sequence[Path], content: Path, library: Library) -> Iterator[Transcript]:
    names = tuple(
        path.stem for path in paths if path.suffix == ".yaml" and path.stem in library.dialogs
    )
    commands = {f"/{library.dialogs[name].command}" for name in names}
    for each in transcripts(content):
        opened = commands & {step for _, step in each.inputs()}
        if not paths or opened or each.path.stem.startswith(names):
            yield each
    yield from (read(path) for path in paths if path.suffix == ".txt")


class Rehearsal:
    """Plays transcripts one by one, and gathers what they visit."""

    def __init__(self, library: Library, folder: Path, texts: Texts, *, update: bool) -> None:
        self._library, self._folder, self._texts = library, folder, texts
        self._update = update
        self._seen: dict[str, set[Visit]] = {locale: set() for locale in USERS}

    async def run(self, chosen: Sequence[Transcript], asked: argparse.Namespace) -> int:
        """Play them all, and give the exit code."""
        workshop = Workshop(self._folder, self._library.locales[0])
        async with running_preview(bot_command=BOT) as preview:
            preview.backstage = workshop
            results = [await self._rehearse(preview, each) for each in chosen]
        told = {"right": results.count(True), "wrong": results.count(False)}
        print(self._texts.say("check", "rehearse-summary", told))
        for line in self._unvisited(options=asked.options):
            print(line)
        return int(not all(results))

    async def _rehearse(self, preview: Preview, transcript: Transcript) -> bool:
        await preview.restart_bot()
        await started(preview)
        async with phone(preview.url, USERS[transcript.language]) as person:
            chat = preview.chats[person.user]
            await person.clear()
            try:
                now = await play(transcript, person, chat, by_place=self._update)
            except CannotPlayError as error:
                names = {
                    "place": f"{error.path}:{error.line}",
                    "reason": reason(error.step, error.error, self._texts),
                    "labels": ", ".join(error.on_offer),
                }
                print(self._texts.say("check", "rehearse-cannot", names))
                return False
        self._seen[transcript.language] |= visited(chat.happenings, self._library)
        return self._compared(transcript, now)

    def _compared(self, transcript: Transcript, now: str) -> bool:
        if now == transcript.conversation:
            return True
        if self._update:
            transcript.write(now)
            print(self._texts.say("check", "rehearse-written", {"file": str(transcript.path)}))
            return True
        before, after = transcript.conversation.splitlines(), now.splitlines()
        name = str(transcript.path)
        print(*difflib.unified_diff(before, after, name, name, lineterm="", n=2), sep="\n")
        return False

    def _unvisited(self, *, options: bool) -> Iterator[str]:
        wanted = all_cards(self._library) | (all_options(self._library) if options else set())
        for locale, seen in self._seen.items():
            dialogs = {visit.dialog for visit in seen}
            for visit in sorted(wanted - seen):
                if visit.dialog in dialogs:
                    names = {"place": visit.place(self._folder), "locale": locale}
                    yield self._texts.say("check", "rehearse-unvisited", names)
