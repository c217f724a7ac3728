"""Kills a bot at work on its store, 200 times at random moments, and says what it had done.

    .venv/bin/python .ci/kill_store.py [TIMES] [SEED]

It fails where a row is damaged, one moment is claimed twice, or what was done is not so.
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
    from tests.store.killing import kill  # noqa: PLC0415 - found from here on

    times, seed = (*map(int, sys.argv[1:]), *(200, time.time_ns() % 10**6)[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as folder:
        done = kill(Path(folder) / "data" / "store", times, seed)
    counts = ", ".join(f"{number} {word}" for word, number in sorted(done.items()))
    print(f"killed {times} times (seed {seed}): {counts}; nothing damaged, nothing sent twice")


if __name__ == "__main__":
    main()
