"""The command `tussenstap`: what a host or a trainer types.

Exit codes: 0 done, 1 the dialogs or texts are broken, 2 a setting or an argument is wrong.
"""

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from telegram.error import InvalidToken

from bot import logs
from bot.app import Shelf, build, run
from bot.authoring import check, graph, new, play, rehearse, schema, translate
from bot.content.explaining import CHECK, check_texts, explain
from bot.content.library import BrokenContentError, load
from bot.core.library import Texts
from bot.settings import SettingError, Settings, read_locale, read_settings, reader_locale
from bot.trying import try_out

_HERE: Final = Path(__file__).parent
CONTENT: Final = _HERE if (_HERE / "dialogs").is_dir() else _HERE.parent
"""The folder that holds `dialogs/` and `locales/`: this package where it is installed, else the
repository."""

_BROKEN: Final = 1
_MISUSED: Final = 2
_PORT: Final = 8484
_WORKSHOP: Final = (
    check,
    graph,
    new,
    play,
    rehearse,
    schema,
    translate,
)
"""Each adds its words to the command line with `add_to`, and does them in `act`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code."""
    asked = _parser().parse_args(arguments)
    texts = check_texts(CONTENT, reader_locale(os.environ))
    try:
        match asked.command:
            case "preview":
                asyncio.run(_preview(texts, asked.host, asked.port, browse=asked.browse))
            case "run":
                asyncio.run(_run(read_settings(os.environ, _dotenv())))
            case _:
                return int(asked.act(asked, CONTENT, texts))
    except BrokenContentError as error:
        print(*explain(error.diagnostics, texts), sep="\n", file=sys.stderr)
        return _BROKEN
    except SettingError as error:
        return _misused(texts, error.code)
    except InvalidToken:
        return _misused(texts, "setting-token-refused")
    except AddressError as error:
        return _misused(texts, "setting-port", address=error.address)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("tussenstap", description="A step in between, on Telegram.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="the bot on Telegram; its token in BOT_TOKEN or .env")
    preview = commands.add_parser("preview", help="the bot on a phone in the browser; no token")
    preview.add_argument("--host", default="127.0.0.1", help="default: this machine only")
    preview.add_argument("--port", type=int, default=_PORT, help=f"default: {_PORT}")
    preview.add_argument(
        "--no-browser", dest="browse", action="store_false", help="do not open the browser"
    )
    for each in _WORKSHOP:
        each.add_to(commands)
    return parser


def _dotenv() -> str:
    path = Path(".env")
    # An editor's mark at the start is none of it; bytes that are no UTF-8 spoil their value alone.
    return path.read_text("utf-8-sig", "replace") if path.is_file() else ""


async def _run(settings: Settings) -> None:
    logs.set_up(settings.log_level)
    shelf = Shelf(partial(load, CONTENT, settings.locale))
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGHUP, shelf.reload)
    await run(build(settings, shelf), stop)


async def _preview(texts: Texts, host: str, port: int, *, browse: bool) -> None:
    locale = read_locale(os.environ)
    load(CONTENT, locale)
    try:
        await try_out(CONTENT, texts, locale, (host, port), browse=browse)
    except (OSError, OverflowError) as error:
        address = f"{host}:{port}"
        raise AddressError(address) from error


class AddressError(Exception):
    """The preview cannot listen at `address`."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


def _misused(texts: Texts, code: str, **arguments: str) -> int:
    print(texts.say(CHECK, code, arguments), file=sys.stderr)
    return _MISUSED
