"""Times `check` on a dialog of 200 cards in two languages, in a process of its own, on one core.

    .venv/bin/python .ci/bench_check.py [ROUNDS]

Prints the best round in seconds of processor time: of `check` alone, for which the target is below
one second, and of the whole process, which also starts the rest of the program.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Final

ROOT: Final = Path(__file__).parent.parent
CARDS: Final = 200
CODE: Final = """
import sys, time
from bot.cli import main
start = time.process_time()
code = main(["check", "--locale", "en", sys.argv[1]])
print(time.process_time() - start, time.process_time(), file=sys.stderr)
sys.exit(code)
"""


def dialog() -> Iterator[str]:
    """A choice, a show and conditions in turn; every tenth card is a question."""
    yield "version: 1\ncommand: long\nminutes: 30\ncards:\n"
    for number in range(CARDS - 1):
        goal = f"c{number + 1}" if number < CARDS - 2 else "last"
        yield f"  c{number}:\n"
        match number % 10:
            case 0:
                yield f"    choose: [a, b]\n    next: {{a: {goal}, else: {goal}}}\n"
            case 1:
                yield f"    ask: optional\n    next: {goal}\n"
            case 2:
                yield f"    show: c{number}\n    next:\n"
                yield f"      - {{when: {{c0: a, c{number - 1}: answered}}, go: {goal}}}\n"
                yield f"      - {{go: {goal}}}\n"
            case _:
                yield f"    show: c{number}\n    next: {goal}\n"
    yield "  last:\n    end: last\n"


def texts(language: str) -> Iterator[str]:
    """A text of three sentences for each card, some with an answer in them."""
    yield f"title = Long ({language})\nabout = A dialog to be checked in {language}.\n"
    for number in range(CARDS - 1):
        yield f"c{number} =\n    A card in {language}, with number {number}, says something.\n"
        yield "    It is <b>about</b> as long as a card is, and has a second line.\n"
        match number % 10:
            case 0:
                yield "    .a = the one\n    .b = the other\n"
            case 1:
                yield f"    .heading = What you said in {language}\n"
            case 2:
                yield "    { $c0 ->\n        [a] You chose one.\n       *[b] You did not.\n    }\n"
            case _:
                yield "\n    And a third, after a blank one.\n"
    yield f"last = That was long, in {language}.\n"


def once(folder: Path) -> tuple[float, float]:
    """Seconds of processor that `check` takes, and that its whole process does."""
    command = (sys.executable, "-c", CODE, str(folder))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own Python
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)
    alone, whole = map(float, done.stderr.split())
    return alone, whole


def main() -> None:
    """Make the dialog, check it a few times, and print the best."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as place:
        folder = copytree(ROOT / "bot/authoring/examples/base", Path(place) / "content")
        (folder / "dialogs/long.yaml").write_text("".join(dialog()))
        for language in ("nl", "en"):
            (folder / f"locales/{language}/long.ftl").write_text("".join(texts(language)))
        rounds = [once(folder) for _ in range(int(sys.argv[1]) if sys.argv[1:] else 5)]
    alone, whole = map(min, zip(*rounds, strict=True))
    print(f"{CARDS} cards in two languages: {alone:.2f} s, the whole process {whole:.2f} s")


if __name__ == "__main__":
    main()
