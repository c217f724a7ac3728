"""A conversation as text that people read and tests compare.

What the person does stands behind `> `: words, `[label]`, `(twice) [label]`, `(old 3) [label]` for
a button as bot message 3 once had it, `(forged 3) data` where it never did; `(reply) words` to the
newest card that asks, `(reply 3) words` to another; `(voice)`, `(edit) words`, `(restart)`,
`(clock 2026-11-27T08:30)`; `(jump dialog/card)` by the outline for authors. What the bot then
shows follows as blocks: toasts (`! `), new (`+ #1`) and edited (`~ #1`) messages by number in
their final state, and deletions (`- #1`).
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import assert_never

from bot.preview.conversation import Conversation, newest_button
from bot.preview.happenings import (
    Answered,
    Corrected,
    Deleted,
    Did,
    Edited,
    Happening,
    Input,
    Removed,
    Sent,
    Tapped,
    Wrote,
)
from bot.preview.keyboards import Button
from bot.preview.markup import to_html
from bot.preview.messages import Message


def transcript(happenings: Iterable[Happening]) -> str:
    """The whole conversation, ending in a line break; empty where nothing happened."""
    conversation = Conversation()
    blocks: list[str] = []
    for is_output, run in groupby(happenings, lambda h: isinstance(h, _OUTPUTS)):
        if is_output:
            blocks += _outputs(conversation, list(run))
        else:
            blocks += _inputs(conversation, list(run))
    return "".join(f"{block}\n\n" for block in blocks)[:-1]


_OUTPUTS = (Sent, Edited, Deleted, Answered)


def _inputs(conversation: Conversation, run: list[Happening]) -> Iterator[str]:
    for happening, same in groupby(run):
        times = len(list(same))
        if isinstance(happening, Sent | Edited | Deleted | Answered):
            continue
        words = _words(conversation, happening)
        doubles, single = divmod(times, 2) if isinstance(happening, Tapped) else (0, times)
        for line in [f"(twice) {words}"] * doubles + [words] * single:
            yield "\n".join(f"> {part}" for part in line.split("\n"))
        conversation.follow(happening)


def _words(conversation: Conversation, happening: Input) -> str:
    match happening:
        case Wrote(message):
            return _written(conversation, message)
        case Corrected(message):
            return f"(edit) {message.text}"
        case Tapped():
            return _tap(conversation, happening)
        case Removed(message_id):
            number = conversation.numbers.get(message_id)
            return f"(delete {number})" if number else "(delete)"
        case Did(what):
            return f"({what})"
        case _:
            assert_never(happening)


def _written(conversation: Conversation, message: Message) -> str:
    words = [*message.attachment][:1]
    if message.reply_to is not None:
        words.append("reply")
        if message.reply_to != conversation.newest_ask():
            words.append(str(conversation.numbers.get(message.reply_to, "own")))
    if not words:
        return message.text
    return f"({' '.join(words)}) {message.text}".rstrip()


def _tap(conversation: Conversation, tapped: Tapped) -> str:
    number = conversation.numbers.get(tapped.message_id, 0)
    label = conversation.label(tapped)
    if label is None:
        return f"(forged {number}) {tapped.data}"
    if newest_button(conversation.shown.values(), label) == (tapped.message_id, tapped.data):
        return f"[{label}]"
    return f"(old {number}) [{label}]"


def _outputs(conversation: Conversation, run: list[Happening]) -> Iterator[str]:
    numbers = conversation.numbers
    before = set(numbers)
    touched: set[int] = set()
    gone: list[int] = []
    for happening in run:
        if isinstance(happening, Deleted):
            gone += [number for number in happening.message_ids if number in conversation.shown]
        conversation.follow(happening)
        if isinstance(happening, Answered) and happening.text:
            yield "\n".join(f"! {part}" for part in happening.text.split("\n"))
        elif isinstance(happening, Sent | Edited):
            touched.add(happening.message.message_id)
    for message_id in sorted(touched & conversation.shown.keys(), key=numbers.__getitem__):
        sign = "~" if message_id in before else "+"
        yield f"{sign} {_message(conversation, conversation.shown[message_id], sign)}"
    if gone:
        yield f"- {_deleted(numbers, gone)}"


def _message(conversation: Conversation, message: Message, sign: str) -> str:
    header = f"#{conversation.numbers[message.message_id]}"
    header += "".join(f" ({kind})" for kind in message.attachment)
    if message.asks:
        header += " (asks)"
    if message.reply_to is not None and sign == "+":
        number = conversation.numbers.get(message.reply_to)
        header += f" (to #{number})" if number else " (to yours)"
    html = to_html(message.text, message.entities)
    body = [f"| {line}".rstrip(" ") for line in html.split("\n")]
    rows = message.keyboard.rows if message.keyboard else ()
    return "\n".join([header, *body, *(" ".join(map(_button, row)) for row in rows)])


def _button(button: Button) -> str:
    match button.kind:
        case "copy_text":
            return f'[{button.label} ⧉ "{button.value["text"]}"]'
        case "url":
            return f"[{button.label} ↗ {button.value}]"
        case _:
            return f"[{button.label}]"


def _deleted(numbers: dict[int, int], gone: list[int]) -> str:
    own = [f"#{numbers[message_id]}" for message_id in sorted(gone) if message_id in numbers]
    yours = len(gone) - len(own)
    return " and ".join(filter(None, [" ".join(own), f"{yours} of yours" if yours else ""]))
