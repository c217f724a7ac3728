"""The command `tussenstap`: what a host or a trainer types.

Exit codes: 0 done, 1 the dialogs or texts are broken, 2 a setting or an argument is wrong.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from bot.content.explaining import CHECK, check_texts, explain
from bot.content.library import BrokenContentError
from bot.settings import SettingError, reader_locale

_HERE: Final = Path(__file__).parent
CONTENT: Final = _HERE if (_HERE / "dialogs").is_dir() else _HERE.parent
"""The folder that holds `dialogs/` and `locales/`: this package where it is installed, else the
repository."""

COMMANDS: Final[Mapping[str, str]] = {
    "run": "bot.running",
    "preview": "bot.trying",
    "check": "bot.authoring.check",
    "graph": "bot.authoring.graph",
    "lengths": "bot.authoring.lengths",
    "new": "bot.authoring.new",
    "play": "bot.authoring.play",
    "rehearse": "bot.authoring.rehearse",
    "schema": "bot.authoring.schema",
    "translate": "bot.authoring.translate",
    "key": "bot.hosting.key",
    "backup": "bot.hosting.backup",
    "restore": "bot.hosting.restore",
    "purge": "bot.hosting.purge",
    "doctor": "bot.hosting.doctor",
}
"""The module of each command: it adds its words to the command line with `add_to`, and does them
in `act`. Only the one that is asked for is imported: `check` needs neither HTTP nor Telegram."""

_BROKEN: Final = 1
_MISUSED: Final = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    asked = _parser(given[:1]).parse_args(given)
    texts = check_texts(CONTENT, reader_locale(os.environ))
    try:
        return int(asked.act(asked, CONTENT, texts))
    except BrokenContentError as error:
        print(*explain(error.diagnostics, texts), sep="\n", file=sys.stderr)
        return _BROKEN
    except SettingError as error:
        print(texts.say(CHECK, error.code), file=sys.stderr)
        return _MISUSED


def _parser(first: Iterable[str]) -> argparse.ArgumentParser:
    """Make a parser for the command that comes first, else for all of them."""
    parser = argparse.ArgumentParser("tussenstap", description="A step in between, on Telegram.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in [each for each in first if each in COMMANDS] or COMMANDS:
        module: Any = import_module(COMMANDS[name])
        module.add_to(commands)
    return parser
