"""Two thousand people in twelve zones through a year of the daily question.

    .venv/bin/python .ci/simulate_year.py [people]

Ends with 1 where any chosen local day had not exactly one question. A small version of it is a
test (`tests/core/test_schedule.py`).
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.core.year import ZONES, People, simulate


def main(arguments: list[str]) -> int:
    """Simulate, and tell."""
    count = int(arguments[0]) if arguments else 2000
    began = time.perf_counter()
    told = simulate(People(count, seed=2026))
    took_s = time.perf_counter() - began
    print(f"{count} people in {len(ZONES)} zones: {told.questions} questions in {took_s:.1f} s")
    print(*told.faults[:20], f"{len(told.faults)} faults", sep="\n")
    return 1 if told.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
