"""A small dialog with every kind of card, for tests of how a card gets to the phone and back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.core.library import Library
from tests.bots import library_of

WALK: Final = """\
version: 1
command: walk
minutes: 2
cards:
  start:
    choose: [go, danger, write]
    next: {go: pets, danger: danger, write: first}
  danger:
    show: danger
    next: stop
  pets:
    choose_up_to: 2
    of: [cat, dog, fish]
    next: first
  first:
    ask: optional
    next: second
  second:
    ask: optional
    next: how
  how:
    scale: 0..10
    next: last
  last:
    end: last
    copy: copied
    offer: [note]
"""

NOTE: Final = """\
version: 1
command: note
minutes: 1
cards:
  must:
    ask: required
    next: done
  done:
    end: done
"""

WALK_TEXT: Final = """\
title = Walk
about = A walk.
start = Where to?
    .go = Go
    .danger = Danger
    .write = Write
danger = There is danger.
pets = Which pets?
    .cat = Cat
    .dog = Dog
    .fish = Fish
first = First question?
    .heading = First
second = Second question?
    .heading = Second
how = How was it?
    .low = bad
    .high = good
last =
    The end of { $pets-label }: { $how }.
    { $second ->
        [answered] You said { $second-words }.
       *[none] Nothing said.
    }
copied = { $second-words }
"""

NOTE_TEXT: Final = """\
title = Note
about = A note.
must = What must be said?
    .heading = Must
done = Done: { $must-words }.
"""

DIALOGS: Final[Mapping[str, str]] = {"walk": WALK, "note": NOTE}
TEXTS: Final[Mapping[str, str]] = {"walk": WALK_TEXT, "note": NOTE_TEXT}


def small_library(folder: Path, *, walk: str = WALK, text: str = WALK_TEXT) -> Library:
    """Load the small dialogs from a folder that is given."""
    return library_of(folder, {**DIALOGS, "walk": walk}, {**TEXTS, "walk": text})
