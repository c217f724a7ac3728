"""`graph`: the map of a dialog, as Mermaid or Graphviz source or as a picture (SVG).

Exit codes: 0 drawn, 1 the dialogs or texts are broken, 2 an argument is wrong or `dot` is missing.
"""

import argparse
import sys
from pathlib import Path

from bot.authoring import map_page
from bot.authoring.dot import NoGraphvizError
from bot.authoring.maps import FORMATS, drawing
from bot.content.explaining import check_texts, explain
from bot.content.library import read_content
from bot.core.library import Texts


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("graph", help="draw the map of a dialog")
    parser.add_argument("dialog", nargs="?", help="the name of its file, without .yaml")
    parser.add_argument("--format", choices=FORMATS, default="mermaid", dest="form")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: print it")
    parser.add_argument("--locale", choices=("nl", "en"), help="the language of the labels")
    parser.add_argument("--ids", action="store_true", help="label with ids rather than texts")
    parser.add_argument("--folder", type=Path, help="holds dialogs/ and locales/")
    parser.add_argument("--page", type=Path, help="draw all dialogs on a page of Markdown instead")
    parser.set_defaults(act=act)


def act(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
    """Run the command and give its exit code."""
    read = read_content(asked.folder or content, texts.locale)
    if read.library is None:
        print(*explain(read.faults, texts), sep="\n", file=sys.stderr)
        return 1
    try:
        if asked.page:
            words = {each: check_texts(content, each) for each in read.draft.texts}
            map_page.write(read.draft, words, asked.page)
            return 0
        dialog = read.draft.dialogs.get(asked.dialog)
        if dialog is None:
            names = {"dialog": asked.dialog or "", "known": ", ".join(read.draft.dialogs)}
            print(texts.say("check", "graph-no-dialog", names), file=sys.stderr)
            return 2
        words_of_map = check_texts(content, asked.locale) if asked.locale else texts
        drawn = drawing(read.draft, dialog, words_of_map, asked.form, ids=asked.ids)
    except NoGraphvizError:
        print(texts.say("check", "graph-no-dot"), file=sys.stderr)
        return 2
    if asked.output:
        asked.output.write_text(drawn, "utf-8")
    else:
        print(drawn, end="")
    return 0
