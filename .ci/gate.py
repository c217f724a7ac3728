"""The gate: every check of the project, run as far as it goes, with one summary at the end.

As many phases run side by side as there are cores. One that needs others waits for them, and is
left out when one of them failed. A phase that passes is one line, one that fails is shown whole.
The last line is the plain `N passed, N failed` of all tests together; the exit code is 1 when a
phase failed or no test ran at all. Ctrl-C ends it at once, and all that it started.
"""

import asyncio
import os
import re
import shlex
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Final, Literal

LIMIT_S: Final = 1200  # a phase that takes longer hangs
GRACE_S: Final = 2  # for pytest to say where it was and to stop what it started

# Apart, so that they run beside the rest, which is phase `unit: shell`.
CORE: Final = ("tests/core", "tests/content")
WORKSHOP: Final = ("tests/authoring",)
CONVERSATIONS: Final = (
    "tests/test_transcripts.py",
    "tests/test_walkers.py",
    "tests/test_canary.py",
    "tests/telegram/test_kills.py",
)
PYTEST: Final = "coverage run -m pytest"
REPORT: Final = "coverage report --data-file=.coverage"

CLOSING_LINE: Final = re.compile(r"^=*\s*((?:\d+ [a-z]+,? )+)in \d+\.\d+s", re.MULTILINE)
COVERAGE_TOTAL: Final = re.compile(r"^TOTAL .* (\d+(?:\.\d+)?%)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Phase:
    """Commands that run one after another, each whatever became of the one before."""

    name: str
    commands: tuple[tuple[str, ...], ...]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a phase ended, with everything it printed."""

    name: str
    state: Literal["ok", "failed", "left out"]
    seconds: float
    output: str


def module(words: str) -> tuple[str, ...]:
    """The command that runs a module of .venv with the arguments that follow its name."""
    return (sys.executable, "-m", *shlex.split(words))


def phases(data: Path) -> Sequence[Phase]:
    """All phases; the tests leave their coverage in the folder.

    What tells most in the least time comes first, but of the tests those that take longest.
    """
    unmarked = f"{PYTEST} -m 'not browser'"
    rest = " ".join(f"--ignore={path}" for path in CORE + WORKSHOP + CONVERSATIONS)
    tests = (
        Phase("conversations", (module(f"{unmarked} {' '.join(CONVERSATIONS)}"),)),
        Phase("unit: shell", (module(f"{unmarked} {rest}"),)),
        Phase("browser", (module(f"{PYTEST} -m browser"),), needs=("chromium",)),
        Phase("unit: workshop", (module(f"{unmarked} {' '.join(WORKSHOP)}"),)),
        Phase("unit: core", (module(f"{unmarked} {' '.join(CORE)}"),)),
    )
    layers = Path(sys.executable).parent / "lint-imports"  # has no `python -m`
    combine = module("coverage combine --quiet --data-file=.coverage")
    return (
        Phase("chromium", ((".ci/chromium", "--install"),)),
        Phase("format", (module("ruff format --check"),)),
        Phase("lint", (module("ruff check"),)),
        Phase("layers", ((sys.executable, str(layers)),)),
        Phase("types", (module("mypy"), module("mypy .ci"))),
        *tests,
        Phase(
            "coverage",
            (
                (*combine, str(data)),
                module(f"{REPORT} --fail-under=95"),
                module(f"{REPORT} --fail-under=100 --include='bot/core/*'"),
            ),
            needs=tuple(phase.name for phase in tests),
        ),
    )


def counted(output: str) -> Counter[str]:
    """How many tests passed, failed or were skipped, by pytest's own last closing line."""
    counts: Counter[str] = Counter()
    for line in CLOSING_LINE.findall(output)[-1:]:
        for number, word in re.findall(r"(\d+) ([a-z]+)", line):
            counts[{"error": "failed", "errors": "failed"}.get(word, word)] += int(number)
    return counts


def in_words(counts: Mapping[str, int]) -> str:
    """`N passed, N failed`, and `, N skipped` where there are any."""
    line = f"{counts.get('passed', 0)} passed, {counts.get('failed', 0)} failed"
    return f"{line}, {skipped} skipped" if (skipped := counts.get("skipped", 0)) else line


def detail(outcome: Outcome) -> str:
    """What the summary says of a phase besides its state and time."""
    if outcome.state == "left out" or outcome.name == "chromium":
        return outcome.output.strip().rpartition("\n")[2]
    if counts := counted(outcome.output):
        return in_words(counts)
    totals = COVERAGE_TOTAL.findall(outcome.output)
    return ", ".join(map(" ".join, zip(("bot", "bot/core"), totals, strict=False)))


def row(outcome: Outcome) -> str:
    """One line of the summary."""
    text = f"  {outcome.name:<14} {outcome.state:<9} {outcome.seconds:6.1f} s   {detail(outcome)}"
    return text.rstrip()


def verdict(outcomes: Iterable[Outcome]) -> tuple[str, int]:
    """The closing line and the exit code."""
    outcomes = tuple(outcomes)
    counts = sum((counted(outcome.output) for outcome in outcomes), Counter[str]())
    ran = counts["passed"] + counts["failed"]
    fine = ran and not counts["failed"] and all(outcome.state == "ok" for outcome in outcomes)
    return in_words(counts), 0 if fine else 1


def end(process: asyncio.subprocess.Process, sign: signal.Signals) -> None:
    """Signals a process and all it started in its session, if any of them is left."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, sign)


async def run_command(command: Sequence[str], log: Path, env: Mapping[str, str]) -> int | None:
    """Runs it with all it prints in the log; its exit code, or None when it took too long."""
    # A file, not a pipe: whatever a test leaves running cannot hold the gate up.
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=out,
            stderr=asyncio.subprocess.STDOUT,
            env=env,
            start_new_session=True,
        )
    try:
        async with asyncio.timeout(LIMIT_S):
            return await process.wait()
    except TimeoutError:
        return None
    finally:
        if process.returncode is None:
            end(process, signal.SIGINT)
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), GRACE_S)
        end(process, signal.SIGKILL)


async def run_phase(
    phase: Phase,
    needed: Iterable[asyncio.Task[Outcome]],
    cores: asyncio.Semaphore,
    folder: Path,
) -> Outcome:
    """Runs a phase after the ones it needs, and prints its line, or all of it when it failed."""
    if any(outcome.state != "ok" for outcome in [await task for task in needed]):
        return Outcome(phase.name, "left out", 0.0, f"needs {', '.join(phase.needs)}")
    env = {**os.environ, "COVERAGE_FILE": str(folder / "data" / ".coverage")}
    log = folder / phase.name
    async with cores:
        start = monotonic()
        codes = [await run_command(command, log, env) for command in phase.commands]
    state: Literal["ok", "failed"] = "failed" if any(code != 0 for code in codes) else "ok"
    output = log.read_text(errors="replace")
    for code in codes:
        if code is None:
            output += f"\nended by the gate after {LIMIT_S} s\n"
        elif code < 0:
            output += f"\nended by {signal.Signals(-code).name}\n"
    outcome = Outcome(phase.name, state, monotonic() - start, output)
    if state == "failed":
        print(f"\n---- {phase.name} ----\n{output.rstrip()}\n----\n")
    print(row(outcome), flush=True)
    return outcome


async def run_all(folder: Path) -> Sequence[Outcome]:
    """The outcomes of all phases, in their order."""
    if task := asyncio.current_task():
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    (data := folder / "data").mkdir()
    cores = asyncio.Semaphore(os.cpu_count() or 1)
    tasks: dict[str, asyncio.Task[Outcome]] = {}
    async with asyncio.TaskGroup() as group:
        for phase in phases(data):
            needed = [tasks[name] for name in phase.needs]
            tasks[phase.name] = group.create_task(run_phase(phase, needed, cores, folder))
    return [task.result() for task in tasks.values()]


def main() -> int:
    """Runs the gate; its exit code."""
    start = monotonic()
    with tempfile.TemporaryDirectory(prefix="gate-") as folder:
        try:
            outcomes = asyncio.run(run_all(Path(folder)))
        except (KeyboardInterrupt, asyncio.CancelledError):
            print("ended before it was done", file=sys.stderr)
            return 130
    closing, code = verdict(outcomes)
    print(f"\nThe gate {'is shut' if code else 'is open'}, after {monotonic() - start:.1f} s:\n")
    print("\n".join(map(row, outcomes)))
    print(f"\n{closing}")
    return code


if __name__ == "__main__":
    sys.exit(main())
