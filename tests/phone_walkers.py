"""The random walker with a phone in its hand: over HTTP, to the real bot.

What it does besides what `tests.walkers` does: attachments, corrected messages, long and odd
words, blocking, bursts of taps, and real restarts of the bot.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from bot.core.library import Library
from bot.preview.arguments import Json
from bot.preview.client import Phone
from tests.bots import Stage, rows
from tests.core.dialogs import Seeded
from tests.walkers import edited, ends, forged, leads_on

_KINDS: Final = ("voice", "photo", "document", "sticker", "contact", "location")
_WORDS: Final = (
    "Ik merk dat ik te snel ga.",
    "<b>&amp; “ja”</b> _maar_ *nee* `x`",
    "één\n\n\ntwee\nwww.voorbeeld.nl #drie @vier 5 €6",
    "👩‍👩‍👧 " * 300,
    "\u202e\u200b\u2028.",
    "help",
    "Mail naar jan@voorbeeld.nl of bel 06-12345678.",
    "/nood",
    "/start quick",
    "/stop",
    "/toch",
)


class PhoneWalker:
    """Walks in the chat of one phone; `did` counts what was done."""

    def __init__(self, stage: Stage, phone: Phone, library: Library, seed: int) -> None:
        self._stage, self._phone, self._library = stage, phone, library
        self._random = Seeded(seed)
        self._seen = dict[tuple[int, str], None]()
        self.did = Counter[str]()
        self._do: Mapping[str, tuple[int, Callable[[], Awaitable[object]]]] = {
            "tap": (60, self._tap),
            "words": (10, self._words),
            "reply": (8, self._reply),
            "old button": (6, self._old_button),
            "forged": (6, self._forged),
            "double tap": (4, self._double_tap),
            "burst": (3, self._burst),
            "attachment": (4, self._attach),
            "correction": (2, self._correct),
            "restart": (2, stage.restart),
            "language": (2, self._language),
            "edited dialog": (2, self._edit),
            "block": (1, self._block),
        }

    async def begin(self) -> None:
        """Clear the phone, and open a dialog by its command."""
        self._stage.swap(self._library)
        await self._phone.clear()
        await self._phone.send(self._random.choice(("/impasse", "/quick", "/start impasse")))
        await self._look()

    async def wild(self) -> None:
        """Do one thing, likely or not."""
        weights = [weight for weight, _ in self._do.values()]
        (name,) = self._random.choices(list(self._do), weights)
        self.did[name] += 1
        await self._do[name][1]()
        await self._look()

    async def on(self) -> None:
        """Take one step towards the end of a dialog."""
        self.did["straight on"] += 1
        message = self._with_keys[-1]
        if message["reply_markup"].get("force_reply") and self._random.random() < 0.5:
            await self._phone.reply("zo", message["message_id"])
        else:
            keys = self._random.sample(data(message), len(data(message)))
            dialogs = self._stage.shelf.library.dialogs
            ahead = next((key for key in keys if leads_on(key, dialogs)), keys[0])
            await self._tapped(message["message_id"], ahead)
        await self._look()

    def at_end(self) -> bool:
        """Tell whether the newest card is the end of a dialog."""
        return ends(data(self._with_keys[-1])[0], self._stage.shelf.library.dialogs)

    async def _look(self) -> None:
        """Wait for the bot, and see what is on the phone now."""
        await self._phone.wait()
        messages = await self._phone.messages()
        self._with_keys = [message for message in messages if data(message)]
        for each in self._with_keys:
            self._seen |= dict.fromkeys((each["message_id"], key) for key in data(each))

    async def _tapped(self, message_id: int, key: str, times: int = 1) -> None:
        self.did["taps in all"] += times
        await self._phone.tap_data(message_id, key, times=times)

    def _message(self) -> Json:
        some = self._with_keys
        return some[-1] if self._random.random() < 0.9 else self._random.choice(some)

    async def _tap(self) -> None:
        message = self._message()
        await self._tapped(message["message_id"], self._random.choice(data(message)))

    async def _double_tap(self) -> None:
        message = self._message()
        key = self._random.choice(data(message))
        await self._tapped(message["message_id"], key, times=self._random.randint(2, 4))

    async def _burst(self) -> None:
        for _ in range(3):
            await self._tap()

    async def _words(self) -> None:
        await self._phone.send(self._random.choice(_WORDS))

    async def _reply(self) -> None:
        to = self._message()["message_id"]
        await self._phone.reply(self._random.choice(_WORDS), to)

    async def _old_button(self) -> None:
        await self._tapped(*self._random.choice(list(self._seen)))

    async def _forged(self) -> None:
        message_id, key = self._random.choice(list(self._seen))
        await self._tapped(message_id, forged(self._random, key))

    async def _attach(self) -> None:
        to = self._message()["message_id"] if self._random.random() < 0.5 else None
        await self._phone.attach(self._random.choice(_KINDS), to=to)

    async def _correct(self) -> None:
        await self._phone.edit(f"Toch anders ({self._random.random()}).")

    async def _language(self) -> None:
        await self._phone.speak(self._random.choice(("nl", "en", "de")))
        await self._phone.send("/language")

    async def _edit(self) -> None:
        self._stage.swap(edited(self._library, self._random))

    async def _block(self) -> None:
        await self._phone.block()
        await self._phone.wait()
        await self._phone.block(blocked=False)


def data(message: Json) -> list[str]:
    """Give the callback data of a message's keys."""
    return [key["callback_data"] for row in rows(message) for key in row if "callback_data" in key]
