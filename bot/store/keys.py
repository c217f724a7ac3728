"""Where the key of a store comes from: a setting, a file, or a file that is made here.

A setting or file holds one key, or several with white space between: the first one seals, the
others are older ones, with which a store is still found and read until it is sealed anew. The
file lies outside the folder of data, so that who takes that folder cannot read it.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path

from bot.store.faults import MalformedKeyError, MissingKeyError, UnreadableKeyError
from bot.store.sealing import Seal, new_key


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys, the file they came from, if any, and whether that was made just now."""

    values: tuple[bytes, ...] = field(repr=False)
    file: Path | None = None
    made: bool = False


def read_keys(setting: str, file: Path | None, default: Path, store: Path) -> Keys:
    """Read the keys from the setting, or the file, or else the `default` file.

    Where none of them is there and no `store` either, a key is made in the default file.

    Raises:
        StoreError: there is no key, or what there is is none.
    """
    if setting.strip():
        return Keys(_parsed(setting, Path("BOT_STORE_KEY")))
    there = file or (default if default.exists() else None)
    if there is not None:
        return Keys(_parsed(_text(there), there), there)
    if store.exists() and store.stat().st_size:
        raise MissingKeyError(store)
    key = new_key()
    make_key_file(default, key)
    return Keys((key,), default, made=True)


def make_key_file(path: Path, key: bytes) -> None:
    """Write a key where there is nothing yet, for its owner alone.

    Raises:
        UnreadableKeyError: it cannot be written, or something is there.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(path, key + b"\n")
    except OSError as error:
        raise UnreadableKeyError(path, problem=type(error).__name__) from None


def write_keys(path: Path, values: tuple[bytes, ...]) -> None:
    """Put these keys in the place of those in the file, whole or not at all.

    Raises:
        UnreadableKeyError: it cannot be written.
    """
    beside = path.with_name(f"{path.name}.new")
    try:
        beside.unlink(missing_ok=True)
        _write(beside, b"".join(key + b"\n" for key in values))
        beside.replace(path)
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
    except OSError as error:
        raise UnreadableKeyError(path, problem=type(error).__name__) from None


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _text(path: Path) -> str:
    try:
        return path.read_text("ascii")
    except UnicodeDecodeError:
        raise MalformedKeyError(path) from None
    except OSError as error:
        raise UnreadableKeyError(path, problem=type(error).__name__) from None


def _parsed(text: str, where: Path) -> tuple[bytes, ...]:
    keys = tuple(text.encode("ascii", "replace").split())
    try:
        for key in keys:
            Seal(key)
    except ValueError:
        raise MalformedKeyError(where) from None
    if not keys:
        raise MalformedKeyError(where)
    return keys
