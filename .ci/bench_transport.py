"""Times a call of sendMessage, with our HTTP client and with python-telegram-bot's own.

    .venv/bin/python .ci/bench_transport.py [CALLS]

Prints the CPU of this process a call, in turns, and the median of the turns; the server that
answers is another process on this machine. Includes python-telegram-bot's own work around it.
"""

import asyncio
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import process_time
from typing import Final

from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.request import BaseRequest, HTTPXRequest

ROOT: Final = Path(__file__).parent.parent
TURNS: Final = 5
CALLS: Final = 500
TEXT: Final = "<b>Wat maakt dat je ‘ja’ zegt?</b>\n\n" + "Je zegt het voor je erover denkt. " * 8
KEYBOARD: Final = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton(f"Iets als dit, nummer {row}", callback_data="x" * 40)]
        for row in range(5)
    ]
)
CHAT: Final = {"id": 1001, "type": "private", "first_name": "Sam"}
ME: Final = {"id": 7, "is_bot": True, "first_name": "Bot", "username": "a_bot"}
SENT: Final = {
    "message_id": 8,
    "date": 1764288000,
    "chat": CHAT,
    "from": ME,
    "text": TEXT,
    "reply_markup": KEYBOARD.to_dict(),
}


async def serve() -> None:
    """Answer as Telegram does, until killed; the address is the first line printed."""

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        result = ME if request.path.endswith("/getMe") else SENT
        return web.json_response({"ok": True, "result": result})

    app = web.Application()
    app.router.add_post("/{rest:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    print(f"http://{host}:{port}", flush=True)
    await asyncio.Event().wait()


async def ms_a_call(request: BaseRequest, url: str, calls: int) -> float:
    """Give the CPU that a call costs, once the connection is there."""
    async with Bot("7:x", f"{url}/bot", request=request) as bot:
        before = process_time()
        for _ in range(calls):
            await bot.send_message(1001, TEXT, ParseMode.HTML, reply_markup=KEYBOARD)
        return (process_time() - before) / calls * 1000


async def compare(url: str, calls: int) -> None:
    """Print what both cost."""
    sys.path.insert(0, str(ROOT))
    from bot.telegram.request import Request  # noqa: PLC0415 - found from here on

    httpx, ours = list[float](), list[float]()
    for turn in range(TURNS):
        httpx.append(await ms_a_call(HTTPXRequest(), url, calls))
        ours.append(await ms_a_call(Request(64), url, calls))
        print(f"turn {turn + 1}: its own {httpx[-1]:.2f} ms, ours {ours[-1]:.2f} ms")
    print(f"median: its own {median(httpx):.2f} ms, ours {median(ours):.2f} ms")


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(serve())
    else:
        with subprocess.Popen(  # noqa: S603 - this very script
            [sys.executable, __file__, "serve"], stdout=subprocess.PIPE, text=True
        ) as server:
            try:
                address = server.stdout.readline().strip() if server.stdout else ""
                asyncio.run(compare(address, int(sys.argv[1]) if sys.argv[1:] else CALLS))
            finally:
                server.kill()
