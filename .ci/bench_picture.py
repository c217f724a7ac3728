"""Times the picture of progress at its fullest, in two languages; prints milliseconds and bytes.

    .venv/bin/python .ci/bench_picture.py [ROUNDS]

The target is below 100 ms and 60 KB.
"""

import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from bot.content.library import load  # noqa: E402 - the path comes first
from bot.core.library import Texts  # noqa: E402
from bot.picture import Done, picture  # noqa: E402

TODAY: Final = date(2026, 11, 27)


def main(arguments: list[str]) -> None:
    """Draw, and tell the best and the median round."""
    rounds = int(arguments[0]) if arguments else 20
    library = load(ROOT, "nl")
    days = tuple(TODAY - timedelta(days=number) for number in range(120))
    done = Done(
        TODAY,
        {name: days[place::3] for place, name in enumerate(library.dialogs)},
        frozenset(days),
    )
    for locale, texts in library.texts.items():
        picture(done, texts)
        took_ms = sorted(_once_ms(done, texts) for _ in range(rounds))
        size = len(picture(done, texts))
        print(f"{locale}: best {took_ms[0]:.0f} ms, median {took_ms[rounds // 2]:.0f} ms, {size} B")


def _once_ms(done: Done, texts: Texts) -> float:
    began = time.process_time()
    picture(done, texts)
    return (time.process_time() - began) * 1000


if __name__ == "__main__":
    main(sys.argv[1:])
