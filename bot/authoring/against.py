"""`check --against REF`: what the change from a version in git to the files here does to people.

The old files are unpacked into a folder of their own, which is gone afterwards; the work tree
and the repository are only read.
"""

import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

from bot.content.library import Read, read_content
from bot.core.changes import changes
from bot.core.diagnostics import Diagnostic

_FOLDERS: Final = ("dialogs", "locales")


class AgainstError(Exception):
    """There is nothing to compare with; `code` is a text of `check.ftl`, with its arguments."""

    def __init__(self, code: str, **arguments: str) -> None:
        super().__init__(code)
        self.code = code
        self.arguments: Mapping[str, str] = arguments


def against(ref: str, folder: Path, now: Read) -> tuple[Diagnostic, ...]:
    """Give what changed since `ref` for those half-way; `now` was read from `folder`, unbroken.

    Raises:
        AgainstError: git, the repository, the version or its dialogs are not there, or broken.
    """
    inside = _git(folder, "rev-parse", "--is-inside-work-tree")
    if inside is None:
        raise AgainstError("against-no-repository", folder=str(folder))
    commit = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{ref}^{{commit}}")
    if commit is None:
        raise AgainstError("against-unknown-ref", ref=ref)
    archive = _git(folder, "archive", "--format=tar", commit.decode().strip(), *_FOLDERS)
    if archive is None:
        raise AgainstError("against-no-content", ref=ref)
    with tempfile.TemporaryDirectory(prefix="tussenstap-") as place:
        with tarfile.open(fileobj=BytesIO(archive)) as files:
            files.extractall(place, filter=_plain)  # noqa: S202 - of git's own making, filtered
        then = read_content(Path(place), "nl")
    if any(fault.place.path.startswith("dialogs/") for fault in then.faults):
        raise AgainstError("against-broken", ref=ref)
    return tuple(changes(then.draft, now.draft))


def _plain(member: tarfile.TarInfo, place: str) -> tarfile.TarInfo | None:
    """Leave out what is no file or folder: links are not followed in old versions either."""
    return tarfile.data_filter(member, place) if member.isfile() or member.isdir() else None


def _git(folder: Path, *arguments: str) -> bytes | None:
    """Give what git says, or None where it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and git is told what is a version
            ("git", "-C", folder, *arguments),  # noqa: S607 - whichever git there is
            capture_output=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise AgainstError("against-no-git") from error
    return done.stdout if done.returncode == 0 else None
