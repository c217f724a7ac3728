"""The files of words in a folder: read, read as they were in git, and written in one go."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from bot.authoring.sheet_making import Pair
from bot.content.fluent_cells import cells
from bot.content.text_files import read_text
from bot.core.diagnostics import Diagnostic


class UnreadableError(Exception):
    """A file that cannot be read; `diagnostic` says why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.code)
        self.diagnostic = diagnostic


class LocaleFiles:
    """The files `locales/<language>/<scope>.ftl` below `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def scopes(self, locale: str) -> tuple[str, ...]:
        """Give the scopes that have words in a language."""
        return tuple(sorted(path.stem for path in self.folder.glob(f"locales/{locale}/*.ftl")))

    def read(self, locale: str, scope: str) -> str | None:
        """Give the text of a file, None where there is none.

        Raises:
            UnreadableError: it cannot be read.
        """
        named = re.fullmatch("[a-z]{2}", locale) and re.fullmatch("[a-z][a-z0-9_]*", scope)
        if not named or not self._path(locale, scope).exists():
            return None
        text = read_text(self.folder, self._path(locale, scope))
        if isinstance(text, Diagnostic):
            raise UnreadableError(text)
        return text

    def pair(self, scope: str, source: str, target: str) -> Pair | None:
        """Give the texts of a scope in two languages; None where the first has none.

        Raises:
            UnreadableError: a file cannot be read.
            BrokenFluentError: a file is no Fluent.
        """
        text = self.read(source, scope)
        if text is None:
            return None
        return Pair(scope, source, target, cells(text), cells(self.read(target, scope) or ""))

    def pair_at(self, ref: str, scope: str, source: str, target: str) -> Pair:
        """Give them as they were at `ref` in git; empty where they were not there."""
        texts = (
            self._git("show", f"{ref}:./{self.name(each, scope)}") for each in (source, target)
        )
        return Pair(scope, source, target, *(cells(text or "") for text in texts))

    def knows(self, ref: str) -> bool:
        """Tell whether git knows `ref` here."""
        commit = f"{ref}^{{commit}}"
        return self._git("rev-parse", "--verify", "--quiet", "--end-of-options", commit) is not None

    def write(self, locale: str, scope: str, text: str) -> str:
        """Put `text` in a file at once, with the line ends it had, and give the file's name."""
        path = self._path(locale, scope)
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_bytes() if path.exists() else b""
        if b"\r\n" in before:
            text = text.replace("\n", "\r\n")
        mark = b"\xef\xbb\xbf" if before.startswith(b"\xef\xbb\xbf") else b""
        beside = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            beside.write_bytes(mark + text.encode())
            if path.exists():
                shutil.copymode(path, beside)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        return self.name(locale, scope)

    def name(self, locale: str, scope: str) -> str:
        """Give the name of a file below the folder."""
        return f"locales/{locale}/{scope}.ftl"

    def _path(self, locale: str, scope: str) -> Path:
        return self.folder / self.name(locale, scope)

    def _git(self, *arguments: str) -> str | None:
        program = shutil.which("git")
        if program is None:
            return None
        ran = subprocess.run(  # noqa: S603 - git from the PATH; a name of a version is no option
            [program, "-C", str(self.folder), *arguments],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return ran.stdout if ran.returncode == 0 else None
