"""What the commands for hosts share: settings, words, and one clear line for each fault.

Their words are `locales/<locale>/hosting.ftl`. Exit codes: 0 done, 1 the store cannot do it, 2 a
setting or an argument is wrong.
"""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias

from bot.content.fluent_files import FluentTexts, read_fluent
from bot.core.library import Argument, Texts
from bot.settings import StoreSettings, dotenv_text, read_store_settings
from bot.store.database import FILE
from bot.store.faults import StoreError, translated
from bot.store.keys import Keys, read_keys

SCOPE: Final = "hosting"
"""Of the words of these commands."""

BROKEN: Final = 1
MISUSED: Final = 2

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - its only name


@dataclass(frozen=True, slots=True)
class Host:
    """One who types a command: where their store is, the moment, and their words."""

    settings: StoreSettings
    now: datetime
    texts: Texts

    @property
    def store(self) -> Path:
        """The file of the store."""
        return self.settings.data / FILE

    @property
    def backups(self) -> Path:
        """The folder of its backups."""
        return self.settings.backups

    def keys(self) -> Keys:
        """Give the keys of the store; where there is neither key nor store, a key is made."""
        settings = self.settings
        return read_keys(settings.key, settings.key_file, settings.own_key_file, self.store)

    def say(self, code: str, **arguments: Argument) -> None:
        """Print a line."""
        print(self.texts.say(SCOPE, code, arguments))

    def refuse(self, code: str, exit_code: int, **arguments: Argument) -> int:
        """Print a line about what is wrong, and give the exit code."""
        print(self.texts.say(SCOPE, code, arguments), file=sys.stderr)
        return exit_code


def hosting_texts(content: Path, locale: str) -> Texts:
    """Read the words of these commands in one language."""
    path = content / "locales" / locale / f"{SCOPE}.ftl"
    return FluentTexts(locale, {SCOPE: read_fluent(locale, path.name, path.read_text("utf-8"))})


def hosted(
    act: Callable[[argparse.Namespace, Host], int],
) -> Callable[[argparse.Namespace, Path, Texts], int]:
    """Make a command of what a host does; a store that cannot do it is one line."""

    def command(asked: argparse.Namespace, content: Path, texts: Texts) -> int:
        settings = read_store_settings(os.environ, dotenv_text())
        host = Host(settings, datetime.now(UTC), hosting_texts(content, texts.locale))
        try:
            with translated(host.store):
                return act(asked, host)
        except StoreError as error:
            return host.refuse(error.code, BROKEN, **error.arguments)

    return command
