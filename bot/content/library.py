"""`dialogs/` and `locales/`, read as one: a `Library`, or everything that is wrong with it."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.fluent_files import FluentFile, FluentTexts, read_fluent
from bot.content.model_faults import model_faults
from bot.content.yaml_files import read_yaml
from bot.core.building import build
from bot.core.diagnostics import Diagnostic, Place, Source
from bot.core.dialog import Dialog
from bot.core.draft import Draft
from bot.core.format import DialogFile
from bot.core.library import BOT, SAFETY, Arguments, Library
from bot.core.rules import check

CHECK: Final = "check"
"""The scope of the words of diagnostics."""

_MAX_FILE_BYTES: Final = 1_000_000
_NOT_DIALOGS: Final = {"safety.yaml", "prompts.yaml"}


ModelT = TypeVar("ModelT", bound=BaseModel)


class SafetyFile(BaseModel):
    """`dialogs/safety.yaml`: the numbers, the day they were checked, the words that open them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal["1"]
    checked: date
    numbers: Annotated[dict[str, str], Field(min_length=1)]
    words: Annotated[tuple[str, ...], Field(min_length=1)]


class BrokenContentError(Exception):
    """The files have faults; `diagnostics` has all of them, in the order of the files."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(f"{len(diagnostics)} faults in dialogs or locales")
        self.diagnostics = diagnostics


def load(folder: Path, first_locale: str) -> Library:
    """Read the library in `folder`; `first_locale` is spoken where no other is known.

    Raises:
        BrokenContentError: there is anything wrong with it.
    """
    reading = _Reading(folder)
    safety = reading.safety()
    dialogs = dict(reading.dialogs())
    facts: Arguments = {}
    if safety is not None:
        facts = {name.replace("_", "-"): value for name, value in safety.numbers.items()}
    locales = sorted(reading.locales(), key=lambda each: (each != first_locale, each))
    texts = {
        locale: FluentTexts(locale, dict(reading.texts(locale, dialogs))) for locale in locales
    }
    unreadable = frozenset(reading.unreadable)
    faults = [
        *reading.faults,
        *check(Draft(dialogs, reading.sources, texts, facts, unreadable)),
    ]
    if faults or safety is None:
        raise BrokenContentError(tuple(sorted(faults, key=lambda fault: fault.place)))
    return Library(dialogs, texts, facts, frozenset(safety.words))


class _Reading:
    """Reads the files of a folder and gathers their places and faults."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.faults: list[Diagnostic] = []
        self.sources: dict[str, Source] = {}
        self.unreadable: set[str] = set()

    def locales(self) -> Iterator[str]:
        """Give the languages: the folders of two letters in `locales/`."""
        for path in sorted(self._folder.glob("locales/*")):
            if path.is_dir() and len(path.name) == 2:
                yield path.name
            elif path.is_dir():
                self._fault("locale-name", path, name=path.name)

    def safety(self) -> SafetyFile | None:
        """Give the safety numbers, or None where their file is broken."""
        return self._model(SAFETY, self._folder / "dialogs" / "safety.yaml", SafetyFile)

    def dialogs(self) -> Iterator[tuple[str, Dialog]]:
        """Give the dialogs whose file is right in itself."""
        for path in sorted(self._folder.glob("dialogs/*.yaml")):
            if path.name in _NOT_DIALOGS:
                continue
            file = self._model(path.stem, path, DialogFile)
            if not re.fullmatch(r"[a-z][a-z0-9_]{0,39}", path.stem):
                self._fault("dialog-name", path, name=path.stem)
            elif file is not None:
                yield path.stem, build(path.stem, file)

    def texts(self, locale: str, dialogs: Iterable[str]) -> Iterator[tuple[str, FluentFile]]:
        """Give the texts of every scope in one language."""
        for scope in (BOT, CHECK, SAFETY, *dialogs):
            path = self._folder / "locales" / locale / f"{scope}.ftl"
            text = self._text(path)
            if text is None:
                self.unreadable.add(f"{locale}/{scope}")
                continue
            file = read_fluent(locale, self._name(path), text)
            self.sources[f"{locale}/{scope}"] = file.source
            if file.faults:
                self.faults += file.faults
                self.unreadable.add(f"{locale}/{scope}")
            yield scope, file

    def _model(self, key: str, path: Path, model: type[ModelT]) -> ModelT | None:
        text = self._text(path)
        self.sources[key] = Source(self._name(path), {})
        if text is None:
            return None
        file = read_yaml(self._name(path), text)
        self.sources[key] = file.source
        self.faults += file.faults
        if file.faults:
            return None
        try:
            return model.model_validate(file.value)
        except ValidationError as error:
            self.faults += model_faults(error, file)
            return None

    def _text(self, path: Path) -> str | None:
        try:
            data = path.read_bytes()
        except OSError as error:
            self._fault("unreadable-file", path, problem=error.strerror or "")
            return None
        if len(data) > _MAX_FILE_BYTES:
            self._fault("file-too-large", path, size=len(data), most=_MAX_FILE_BYTES)
            return None
        try:
            return data.decode()
        except UnicodeDecodeError as error:
            before = data[: error.start]
            line, column = before.count(b"\n") + 1, error.start - (before.rfind(b"\n") + 1) + 1
            place = Place(self._name(path), line, column)
            self.faults.append(Diagnostic("not-utf-8", place, {"byte": error.start}))
            return None

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _fault(self, code: str, path: Path, **arguments: str | int) -> None:
        self.faults.append(Diagnostic(code, Place(self._name(path)), arguments))
