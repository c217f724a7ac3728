"""The examples of the diagnostics, made into folders that `check` can look at."""

import re
from pathlib import Path
from shutil import copytree, move, rmtree

from bot.authoring.explanations import BASE, MARK, Edit, Example
from bot.core.diagnostics import Place

SIGNS = "+ "
"""Of the lines that are as they should be."""


def wrong(example: Example, folder: Path) -> Place:
    """Copy the base to `folder`, make it wrong, and give the place that must be told."""
    copytree(BASE, folder)
    place = None
    for edit in example.edits:
        if not edit.path.endswith("/"):
            place = _edited(edit, folder) or place
    for deed, given in example.deeds:
        if deed == "at":
            path, line, column = given.split(":")
            place = Place(path, int(line), int(column))
        else:
            _done(deed, given, folder)
    assert place, "nothing is marked"
    return place


def _edited(edit: Edit, folder: Path) -> Place | None:
    path = folder / edit.path
    base, mended = path.read_text(), edit.said(SIGNS).replace(MARK, "")
    assert base.count(mended) == 1, f"the mended lines stand once in {edit.path}"
    start = base.index(mended)
    said = edit.said("- ")
    before, mark, after = said.partition(MARK)
    made = base[:start] + before + after + base[start + len(mended) :]
    path.write_text(re.sub("[\u2400-\u241f]", lambda sign: chr(ord(sign[0]) - 0x2400), made))
    if not mark:
        return None
    before = base[:start] + before
    return Place(edit.path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _done(deed: str, given: str, folder: Path) -> None:
    path = folder / given.partition(" ")[0]
    match deed:
        case "remove":
            rmtree(path) if path.is_dir() else path.unlink()
        case "empty":
            path.write_text("")
        case "folder":
            path.unlink()
            path.mkdir()
        case "link":
            elsewhere = folder.parent / f"{folder.name}-elsewhere"
            move(path, elsewhere)
            path.symlink_to(elsewhere)
        case "rename":
            path.rename(folder / given.split()[1])
        case "grow":
            times, name, lines = given.split(" ", 2)
            path = folder / name
            more = "".join(
                lines.replace("|", "\n").replace("{n}", str(n)).replace("{m}", str(n + 1)) + "\n"
                for n in range(1, int(times) + 1)
            )
            path.write_text(path.read_text() + more)
        case "encode":
            for path in folder.rglob("*.ftl"):
                path.write_text(path.read_text(), given)
        case _:
            assert deed == "against"
