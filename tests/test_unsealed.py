"""What stands in the row of someone who walked a whole impasse and typed wherever they could."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.authoring.transcripts import play as replay
from bot.core.buttons import CardButton
from bot.core.callback import decode
from bot.core.dialog import Answer
from bot.preview.conversation import Conversation
from bot.preview.happenings import Happening, Tapped, Wrote
from bot.store.database import opened
from bot.store.sealing import Seal, new_key
from bot.store.sqlite import open_sqlite
from tests.bots import SAM, Stage, play, real_library, running_bot
from tests.goldens import goldens
from tests.telegram.test_keeping import opt_in

WALK = "nl/impasse_route_a_typed.txt"


async def test_a_row_has_no_answer_no_label_and_no_word(tmp_path: Path) -> None:
    path, key = tmp_path / "store.db", new_key()
    store = await open_sqlite(path, [key])
    async with running_bot(kept=store) as stage:
        await opt_in(stage)
        golden = next(each for each in goldens() if each.path.match(WALK))
        await replay(golden, stage.sam, stage.preview.chats[SAM])
        await play(stage.sam, "/quick")
        happenings = stage.preview.chats[SAM].happenings
        said, row = set(words(happenings)), unsealed(path, key)
        assert row["finished"]["impasse"]
        texts = "\n".join(written(row))
        assert len(said) > 60
        assert {each for each in said if each in texts.split("\n")} == set()
        assert {each for each in said if len(each) > 5 and each in texts} == set()
        assert numbers(row) <= {1, *message_ids(stage)}
        assert not {each for each in said if len(each) > 5 and each.encode() in raw(path)}


def words(happenings: list[Happening]) -> Iterator[str]:
    """Give all that was typed, and of each tap its label and the answers that it holds."""
    conversation, dialogs = Conversation(), real_library().dialogs
    for happening in happenings:
        match happening:
            case Wrote(message) if not message.text.startswith("/"):
                yield message.text
            case Tapped(_, data):
                yield conversation.label(happening) or ""
                button = decode(data, dialogs)
                if isinstance(button, CardButton):
                    yield from (each for answer in button.position.path for each in names(answer))
            case _:
                pass
        conversation.follow(happening)


def names(answer: Answer) -> tuple[str, ...]:
    match answer:
        case tuple():
            return answer
        case str():
            return (answer,)
        case _:
            return ()


def unsealed(path: Path, key: bytes) -> dict[str, Any]:
    """Give the one row of a store, opened with its key."""
    with opened(path) as connection:
        ((row_id, token),) = connection.execute("SELECT id, sealed FROM person").fetchall()
    chat_id, profile = Seal(key).unseal(row_id, token)
    assert chat_id == SAM
    shown: dict[str, Any] = json.loads(profile.model_dump_json())
    return shown


def written(value: object) -> Iterator[str]:
    """Give every text in a row; of the fields that all rows have, not their names."""
    match value:
        case dict():
            for name, each in value.items():
                yield from (name,) if name in real_library().dialogs else ()
                yield from written(each)
        case list():
            for each in value:
                yield from written(each)
        case str():
            yield value
        case _:
            pass


def numbers(value: object) -> set[int]:
    """Give every number in a row."""
    match value:
        case bool():
            return set()
        case int():
            return {value}
        case dict():
            return set().union(*map(numbers, value.values()))
        case list():
            return set().union(*map(numbers, value))
        case _:
            return set()


def message_ids(stage: Stage) -> set[int]:
    return set(stage.preview.chats[SAM].messages)


def raw(path: Path) -> bytes:
    """Give all bytes of the files of a store."""
    return b"".join(each.read_bytes() for each in path.parent.iterdir())
