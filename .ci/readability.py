# /// script
# requires-python = ">=3.11"
# dependencies = ["textstat==0.7.4"]
# ///
"""How easy the cards read, as people see them: the median of each language, and the hardest.

    python -m venv /tmp/reading && /tmp/reading/bin/pip install textstat==0.7.4 setuptools
    /tmp/reading/bin/python .ci/readability.py 10

Takes every card that the golden conversations show, and all daily questions. The Flesch reading
ease, for Dutch with Douma's numbers: about 60 is plain, 80 is easy. It is a script of its own,
since it needs a library that nothing else does, and newer versions of that one fetch a
dictionary when they run.
"""

import re
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import textstat  # type: ignore[import-not-found]  # in an environment of its own

ROOT = Path(__file__).parent.parent
FEW_WORDS = 8


def cards(language: str) -> Iterator[tuple[str, str]]:
    """The words of each card once, with the conversation that shows it first."""
    seen = set[str]()
    for path in sorted((ROOT / "tests" / "transcripts" / language).glob("*.txt")):
        for block in re.findall(r"(?m)(?:^\|.*\n)+", path.read_text("utf-8")):
            said = re.sub(r"(?m)^\| ?|<blockquote[\s\S]*</blockquote>|<[^>]*>", "", block)
            # A heading or a list has no full stop of its own.
            words = re.sub(r"([^.?!:…”])\n", r"\1.\n", said).strip()
            if words not in seen:
                seen.add(words)
                yield path.stem, words


def questions(language: str) -> Iterator[tuple[str, str]]:
    """The daily questions by id."""
    text = (ROOT / "locales" / language / "prompts.ftl").read_text("utf-8")
    yield from re.findall(r"(?m)^([a-z]+_\w+) = (.*)$", text)


def main() -> None:
    """Prints the figures of both languages."""
    for language in ("nl", "en"):
        textstat.set_lang(language)
        found = sorted(
            (textstat.flesch_reading_ease(words), name, " ".join(words.split()))
            for name, words in (*cards(language), *questions(language))
            if len(words.split()) >= FEW_WORDS
        )
        median = statistics.median(score for score, _, _ in found)
        print(f"{language}: median {median:.0f} of {len(found)} cards; the hardest:")
        for score, name, words in found[: int(sys.argv[1])]:
            print(f"  {score:4.0f}  {name}: {words[:100]}")


if __name__ == "__main__":
    main()
