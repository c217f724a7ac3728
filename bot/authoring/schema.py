"""`schema`: what an editor wants to know to complete, explain and check a dialog's file.

Exit codes: 0 printed or written, 2 an argument is wrong.
"""

import argparse
from pathlib import Path

from bot.content import schemas
from bot.core.library import Texts


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("schema", help="the JSON Schema of the files, for editors")
    parser.add_argument("name", nargs="?", choices=schemas.NAMES, default="dialog")
    parser.add_argument("--write", action="store_true", help=f"write all into {schemas.FOLDER}/")
    parser.add_argument("--folder", type=Path, help="holds dialogs/ and locales/")
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code."""
    del texts  # says nothing of its own
    if asked.write:
        schemas.write(asked.folder or content)
    else:
        print(schemas.schema_text(asked.name), end="")
    return 0
