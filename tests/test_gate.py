"""The gate's own counting and wording, what a whole run says, and the locks it installs."""

import asyncio
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


gate = load(ROOT / ".ci/gate.py")


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("....\n4 passed in 0.05s", "4 passed, 0 failed"),
        (
            "== 1 failed, 3 passed, 2 skipped in 61.05s (0:01:01) ==",
            "3 passed, 1 failed, 2 skipped",
        ),
        ("3 passed, 1 error in 0.05s", "3 passed, 1 failed"),
        ("2 failed, 2 errors in 0.05s\nCoverageWarning: what follows", "0 passed, 4 failed"),
        ("1 failed in 1.00s\n(printed by a test)\n7 passed in 0.50s", "7 passed, 0 failed"),
        ("no tests ran in 0.01s", "0 passed, 0 failed"),
        ("Segmentation fault", "0 passed, 0 failed"),
    ],
)
def test_tests_are_counted_by_pytests_closing_line(output: str, words: str) -> None:
    assert gate.in_words(gate.counted(output)) == words


def outcome(name: str, state: str, output: str = "") -> object:
    return gate.Outcome(name, state, 1.25, output)


@pytest.mark.parametrize(
    ("lint", "unit", "output", "closing", "code"),
    [
        ("ok", "ok", "4 passed in 1.0s", "4 passed, 0 failed", 0),
        ("failed", "ok", "4 passed in 1.0s", "4 passed, 0 failed", 1),
        ("left out", "ok", "4 passed in 1.0s", "4 passed, 0 failed", 1),
        ("ok", "failed", "1 failed in 1.0s", "0 passed, 1 failed", 1),
        ("ok", "failed", "Segmentation fault", "0 passed, 0 failed", 1),
        ("ok", "ok", "no tests ran in 0.0s", "0 passed, 0 failed", 1),
    ],
)
def test_the_gate_opens_only_when_all_passed(
    lint: str, unit: str, output: str, closing: str, code: int
) -> None:
    outcomes = [outcome("lint", lint), outcome("unit", unit, output)]
    assert gate.verdict(outcomes) == (closing, code)


def test_a_row_says_what_a_reader_wants_to_know() -> None:
    totals = "TOTAL   9   1   4   1   97%\nsomething\nTOTAL   5   0   2   0   100%\n"
    assert gate.row(outcome("coverage", "ok", totals)).endswith("bot 97%, bot/core 100%")
    assert gate.row(outcome("chromium", "ok", "Installing\n/bin/x\n")).endswith("/bin/x")
    assert (
        gate.row(outcome("lint", "ok", "All checks passed!"))
        == "  lint           ok           1.2 s"
    )


def test_a_phase_waits_for_what_it_needs(tmp_path: Path) -> None:
    phases = gate.phases(tmp_path)
    names = [phase.name for phase in phases]
    for place, phase in enumerate(phases):
        assert set(phase.needs) <= set(names[:place])


async def run(folder: Path, *lines: str, needed: object = None) -> Any:
    phase = gate.Phase("trial", tuple((sys.executable, "-c", line) for line in lines), ("other",))
    before = [asyncio.ensure_future(asyncio.sleep(0, needed))] if needed else []
    return await gate.run_phase(phase, before, asyncio.Semaphore(), folder)


async def test_a_phase_that_fails_is_shown_whole_to_its_last_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trial = await run(tmp_path, "raise SystemExit('not well')", "print('and on')")
    assert trial.state == "failed"
    assert "not well\nand on\n" in capsys.readouterr().out


async def test_a_phase_that_was_killed_says_so(tmp_path: Path) -> None:
    trial = await run(tmp_path, "import os; os.kill(os.getpid(), 9)")
    assert trial.state == "failed"
    assert "ended by SIGKILL" in trial.output


async def test_a_phase_that_passes_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trial = await run(tmp_path, "print('much ado')", needed=outcome("other", "ok"))
    assert trial.state == "ok"
    assert capsys.readouterr().out == gate.row(trial) + "\n"


async def test_a_phase_is_left_out_when_what_it_needs_failed(tmp_path: Path) -> None:
    trial = await run(tmp_path, "1 / 0", needed=outcome("other", "failed"))
    assert gate.row(trial).endswith("needs other")


async def test_a_phase_that_hangs_is_ended_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate, "LIMIT_S", 1)
    os.mkfifo(fifo := tmp_path / "fifo")
    end = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    sleep = f"import subprocess; subprocess.run(['sleep', '60'], stdout=open({str(fifo)!r}, 'w'))"
    trial = await run(tmp_path, sleep)
    assert "ended by the gate after 1 s" in trial.output
    os.set_blocking(end, True)
    assert os.read(end, 1) == b""  # comes when nobody holds the other end
    os.close(end)


def test_the_browser_is_the_one_that_was_named(tmp_path: Path) -> None:
    env = {**os.environ, "CHROMIUM": str(tmp_path / "missing")}
    found = subprocess.run(
        [ROOT / ".ci/chromium"], env=env, capture_output=True, text=True, check=False
    )
    assert found.returncode == 1
    assert str(tmp_path / "missing") in found.stderr


def test_the_test_lock_holds_all_of_the_run_lock() -> None:
    run, test = (
        set(re.findall(r"^\S+==\S+", (ROOT / f".locks/{name}.txt").read_text(), re.MULTILINE))
        for name in ("run", "test")
    )
    assert run
    assert run <= test
