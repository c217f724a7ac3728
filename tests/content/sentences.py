"""Texts composed from answers, in every combination; each piece of sentence is made once."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations, product

from bot.core.arguments import Spoken
from bot.core.dialog import ANSWERED, SKIPPED, Answer, Ask, Choose, ChooseUpTo, Dialog
from bot.core.library import Argument
from bot.core.position import Trail
from tests.core.content import real

LOCALES = ("nl", "en")
OWN_WORDS = "Iets van mijzelf"
"""As someone might type it who begins with a capital."""


@cache
def argument(locale: str, dialog_id: str, name: str, card: str, answer: Answer) -> Argument:
    """Make one argument of a text; it depends on the answer on one card alone."""
    dialog = real().dialogs[dialog_id]
    written = (dialog.cards[card],) if isinstance(dialog.cards[card].kind, Ask) else ()
    answers = {} if answer is None else {card: answer}
    trail = Trail(written if answers else (), answers, dialog.entry)
    spoken = Spoken(dialog, trail, real().texts[locale], lambda _: OWN_WORDS)
    return spoken.arguments([name])[name]


def composer(dialog_id: str, message: str, locale: str) -> Callable[[Mapping[str, Answer]], str]:
    """Give what says a text of a dialog with some answers."""
    texts, cards = real().texts[locale], real().dialogs[dialog_id].cards
    wanted = [
        (name, name if name in cards else name.rpartition("-")[0])
        for name in texts.variables(dialog_id, message)
        if name not in real().facts
    ]

    def compose(answers: Mapping[str, Answer]) -> str:
        arguments = {
            name: argument(locale, dialog_id, name, card, answers.get(card))
            for name, card in wanted
        }
        return texts.say(dialog_id, message, arguments)

    return compose


def combined(dialog: Dialog, cards: Iterable[str]) -> Iterator[dict[str, Answer]]:
    """Give every combination of answers on some cards."""
    names = tuple(cards)
    for answers in product(*(answers_on(dialog, card) for card in names)):
        yield dict(zip(names, answers, strict=True))


def answers_on(dialog: Dialog, card: str) -> tuple[Answer, ...]:
    """Give every answer that a card takes."""
    match dialog.cards[card].kind:
        case Choose(options):
            return options
        case ChooseUpTo(options, most, _):
            return tuple(some for n in range(1, most + 1) for some in combinations(options, n))
        case Ask():
            return (ANSWERED, SKIPPED)
        case _:
            return (None,)


GLITCHES = {
    "two spaces": r"  ",
    "a space before a sign": r" [,.;:?!](?!\.)",
    "two signs": r"[,;:]\s*[.,;:?!]|\.\s*[.,;:?!]|\?[.,;:]",
    "a sign at the beginning": r"^[,.;:?! ]",
    "an empty piece": r"“”|\(\)|“ | ”",
    "a leak": r"[{}$]|\b(?:none|several)\b|-clause|-words",
    "a word twice": r"\b(\w+) \1\b",
}
"""What is wrong anywhere."""

IN_SENTENCES = {
    "no capital": r"^[^A-Z“À-Ý]",
    "no end": r"[^.?!”]$",
    "a small letter after a stop": r"[.?!] [a-zà-ÿ]",
}
"""What is wrong in whole sentences."""

FORBIDDEN = {
    "nl": r"\b(?:waarom|altijd|nooit|moet(?:en)?)\b",
    "en": r"\b(?:why|must|always|never)\b",
}
LABELLING = {
    "nl": r"\b(?:jij|je|u) (?:bent|zijt)\b|\bben je\b",
    "en": r"\byou(?:’re| are)\b",
}


def faults(text: str, locale: str, *, whole: bool = True) -> list[str]:
    """Give what can be told to be wrong with a text, of `whole` sentences or not."""
    patterns = {**GLITCHES, FORBIDDEN[locale]: FORBIDDEN[locale], **(IN_SENTENCES if whole else {})}
    return [name for name, pattern in patterns.items() if _compiled(pattern).search(text)]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE if "waarom" in pattern or "why" in pattern else 0)
