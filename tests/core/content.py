"""The dialogs as they stand in `dialogs/`, and walks that look for what was not seen yet."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

from bot.content.library import load
from bot.core.dialog import ANSWERED, SKIPPED, Answer, Ask, Card, Choose, ChooseUpTo, Scale
from bot.core.library import Library
from bot.core.notes import MAX_NOTES
from bot.core.position import Position, advance, walk

ROOT = Path(__file__).parent.parent.parent


@cache
def real() -> Library:
    """Read them once."""
    return load(ROOT, "nl")


class Explorer:
    """Walks that mostly lead to the card, by the answer, that was seen least."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - chance that repeats itself
        self._taken: Counter[tuple[str, str, Answer]] = Counter()

    def walk(self, start: Position) -> Iterator[Position]:
        """Walk until there is no way on; nowhere longer than 150 cards."""
        dialogs, position = real().dialogs, start
        for _ in range(150):
            here = _here(position)
            yield position
            onward = [
                (answer, after)
                for answer in answers(here)
                if (after := advance(dialogs[position.dialog], position, answer))
            ]
            if not onward:
                return
            ranks = [self._rank(position, *each) for each in onward]
            by_chance = self._random.random() < 0.05
            before = position.dialog
            answer, position = onward[
                self._random.randrange(len(onward)) if by_chance else ranks.index(min(ranks))
            ]
            goal = _here(position).id
            self._taken.update({(before, here.id, answer), (before, here.id, goal)})

    def _rank(self, position: Position, answer: Answer, after: Position) -> tuple[float, ...]:
        """Rank by how often the card after it, then the answer, followed; backwards last."""
        here, onward = (position.dialog, _here(position).id), _here(after).id
        back = after.dialog != position.dialog or len(after.path) <= len(position.path)
        chance = self._random.random()
        return back, self._taken[*here, onward], self._taken[*here, answer], chance


def _here(position: Position) -> Card:
    return walk(real().dialogs[position.dialog], position.path).here


def answers(card: Card) -> tuple[Answer, ...]:
    """Give answers that a card takes: all, but of several options one, the first few, the last."""
    match card.kind:
        case Choose(options):
            return options
        case ChooseUpTo(options, most, may_be_none):
            none = ((),) if may_be_none else ()
            return (*none, *((option,) for option in options), options[:most], options[-most:])
        case Scale():
            return tuple(range(11))
        case Ask(optional):
            return (ANSWERED, SKIPPED) if optional else (ANSWERED,)
        case _:
            return (None,)


def words_of(position: Position, each: str = "w") -> dict[str, str]:
    """Give notes for every card answered in words, as long as they may be."""
    written = walk(real().dialogs[position.dialog], position.path).written()
    share = min(500, MAX_NOTES // max(len(written), 1))
    return dict.fromkeys(written, (each * share)[:share])
