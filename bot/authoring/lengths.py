"""`lengths`: how long each dialog can take, in taps, and how full its buttons can be, in bytes.

Exit codes: 0 told, 1 the dialogs or texts are broken, 2 there is no such dialog.
"""

import argparse
import sys
from pathlib import Path

from bot.content.explaining import check_texts
from bot.content.library import load
from bot.core.callback import MAX_BYTES, longest_callback_data
from bot.core.lengths import most_taps
from bot.core.library import Arguments, Texts


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("lengths", help="say how long each dialog can take")
    parser.add_argument("dialogs", nargs="*", metavar="dialog", help="default: all of them")
    parser.add_argument("--locale", choices=("nl", "en"), help="the language of the lines")
    parser.add_argument("--folder", type=Path, help="holds dialogs/ and locales/")
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code.

    Raises:
        BrokenContentError: there is anything wrong with the files.
    """
    if asked.locale:
        texts = check_texts(content, asked.locale)
    known = load(asked.folder or content, texts.locale).dialogs
    unknown = next((each for each in asked.dialogs if each not in known), None)
    if unknown is not None:
        names = {"dialog": unknown, "known": ", ".join(known)}
        print(texts.say("check", "graph-no-dialog", names), file=sys.stderr)
        return 2
    for dialog in asked.dialogs or known:
        figures: Arguments = {
            "dialog": dialog,
            "taps": most_taps(known[dialog]),
            "bytes": longest_callback_data(known[dialog]),
            "most": MAX_BYTES,
        }
        print(texts.say("check", "lengths-line", figures))
    return 0
