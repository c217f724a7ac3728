"""Kills a bot that sends what is due, 200 times at random moments, and says what was missed.

    .venv/bin/python .ci/kill_reminders.py [TIMES] [SEED]

It fails where someone got two of a day, more were missed than were under way, or a row is damaged.
"""

import sys
import tempfile
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent


def main() -> None:
    """Kill, and print the count."""
    sys.path.insert(0, str(ROOT))
    from tests.killing_reminders import kill  # noqa: PLC0415 - found from here on

    times, seed = (*map(int, sys.argv[1:]), *(200, time.time_ns() % 10**6)[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as folder:
        sent, missed = kill(Path(folder) / "data" / "store", times, seed)
    print(f"killed {times} times (seed {seed}): {sent} sent, {missed} missed, none sent twice")


if __name__ == "__main__":
    main()
