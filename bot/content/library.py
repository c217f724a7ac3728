"""`dialogs/` and `locales/`, read as one: a `Library`, or everything that is wrong with it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Annotated, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.explaining import CHECK
from bot.content.fluent_files import FluentFile, FluentTexts, read_fluent
from bot.content.fluent_shapes import FluentShapes
from bot.content.model_faults import model_faults
from bot.content.text_files import read_text
from bot.content.yaml_files import read_yaml
from bot.core.building import build
from bot.core.diagnostics import Diagnostic, Place, Source
from bot.core.dialog import Dialog
from bot.core.drafts import Draft
from bot.core.format import DialogFile
from bot.core.library import BOT, SAFETY, Arguments, Library
from bot.core.menu import MENU, MenuFile
from bot.core.prompts import NO_PROMPTS, PROMPTS, PromptsFile
from bot.core.rules import check

_MOST: Final = 500
_NOT_DIALOGS: Final = ("safety.yaml", f"{PROMPTS}.yaml", f"{MENU}.yaml")
_NOT_NAMES: Final = (BOT, CHECK, "explanations", "hosting")
"""Scopes of texts that are no dialog's."""


ModelT = TypeVar("ModelT", bound=BaseModel)


class SafetyFile(BaseModel):
    """`dialogs/safety.yaml`: the numbers, the day they were checked, the words that open them."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    version: Literal["1"]
    """The version of this format: 1."""
    checked: date
    """The day on which someone last checked the numbers, as 2026-11-21."""
    numbers: Annotated[dict[str, str], Field(min_length=1)]
    """The numbers and addresses by name; the safety text uses them as `{ $emergency }`."""
    words: Annotated[tuple[str, ...], Field(min_length=1)]
    """A message that is one of these, and nothing more, opens the safety card."""


class StyleFile(BaseModel):
    """`locales/<locale>/style.yaml`: words to do without, and words that no dictionary has."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    version: Literal["1"]
    """The version of this format: 1."""
    forbidden: tuple[str, ...] = ()
    """Words that questions, labels and sentences do without."""
    instead: dict[str, str] = Field(default_factory=dict)
    """A word that this project does without, and the word that it has for it."""
    known: tuple[str, ...] = ()
    """Words that are right although the dictionary does not have them."""


class BrokenContentError(Exception):
    """The files have faults; `diagnostics` has all of them, in the order of the files."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(f"{len(diagnostics)} faults in dialogs or locales")
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True)
class Read:
    """What was read: a draft, all that is wrong with it, and the library, if nothing is."""

    draft: Draft
    faults: tuple[Diagnostic, ...]
    library: Library | None
    files: Mapping[str, str] = field(repr=False)
    """The texts of the files that could be read, by path."""


def load(folder: Path, first_locale: str) -> Library:
    """Read the library in `folder`; `first_locale` is spoken where no other is known.

    Raises:
        BrokenContentError: there is anything wrong with it.
    """
    found = read_content(folder, first_locale)
    if found.library is None:
        raise BrokenContentError(found.faults)
    return found.library


def read_content(folder: Path, first_locale: str) -> Read:
    """Read the library in `folder` with all that is wrong with it, in the order of the files.

    After the first five hundred faults the rules stop looking for more.
    """
    reading = _Reading(folder)
    safety = reading.safety()
    dialogs = dict(reading.dialogs())
    prompts, menu = reading.prompts(), reading.menu()
    facts: Arguments = {}
    if safety is not None:
        facts = {name.replace("_", "-"): value for name, value in safety.numbers.items()}
    locales = sorted(reading.locales(), key=lambda each: (each != first_locale, each))
    scopes = (BOT, *reading.tools(), SAFETY, *([PROMPTS] if prompts else []), *dialogs)
    texts = {locale: FluentTexts(locale, dict(reading.texts(locale, scopes))) for locale in locales}
    styles = {locale: reading.style(locale) for locale in locales}
    draft = Draft(
        dialogs,
        reading.sources,
        texts,
        facts,
        frozenset(reading.unreadable),
        reading.shapes,
        safety.checked if safety else None,
        {locale: frozenset(style.forbidden) for locale, style in styles.items()},
        {locale: frozenset(map(str.casefold, style.known)) for locale, style in styles.items()},
        prompts,
        {
            locale: {word.casefold(): term for word, term in style.instead.items()}
            for locale, style in styles.items()
        },
        menu,
    )
    found = (*reading.faults, *islice(check(draft), _MOST))
    faults = tuple(sorted(found, key=lambda fault: fault.place))
    if faults or safety is None:
        return Read(draft, faults, None, reading.files)
    words = frozenset(safety.words)
    library = Library(dialogs, texts, facts, words, prompts or NO_PROMPTS, menu)
    return Read(draft, faults, library, reading.files)


class _Reading:
    """Reads the files of a folder and gathers their texts, places and faults."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.faults: list[Diagnostic] = []
        self.files: dict[str, str] = {}
        self.sources: dict[str, Source] = {}
        self.unreadable: set[str] = set()
        self.shapes: dict[str, FluentShapes] = {}

    def locales(self) -> Iterator[str]:
        """Give the languages: the folders of two letters in `locales/`."""
        for path in sorted(self._folder.glob("locales/*")):
            if path.is_dir() and re.fullmatch("[a-z][a-z]", path.name):
                yield path.name
            elif path.is_dir():
                self._fault("locale-name", path, name=path.name)

    def safety(self) -> SafetyFile | None:
        """Give the safety numbers, or None where their file is broken."""
        return self._model(SAFETY, self._folder / "dialogs" / "safety.yaml", SafetyFile)

    def prompts(self) -> PromptsFile | None:
        """Give the daily questions; the file may be absent."""
        path = self._folder / "dialogs" / f"{PROMPTS}.yaml"
        return self._model(PROMPTS, path, PromptsFile) if _there(path) else None

    def menu(self) -> MenuFile | None:
        """Give the order of the menu; the file may be absent."""
        path = self._folder / "dialogs" / f"{MENU}.yaml"
        return self._model(MENU, path, MenuFile) if _there(path) else None

    def style(self, locale: str) -> StyleFile:
        """Give the words that matter in this language; the file may be absent."""
        path = self._folder / "locales" / locale / "style.yaml"
        read = self._model(f"style-{locale}", path, StyleFile) if _there(path) else None
        return read or StyleFile(version="1")

    def dialogs(self) -> Iterator[tuple[str, Dialog]]:
        """Give the dialogs whose file is right in itself."""
        paths = sorted(self._folder.glob("dialogs/*.yaml"))
        for path in (each for each in paths if each.name not in _NOT_DIALOGS):
            file = self._model(path.stem, path, DialogFile)
            if not re.fullmatch(r"[a-z][a-z0-9_]{0,39}", path.stem):
                self._fault("dialog-name", path, name=path.stem)
            elif path.stem in _NOT_NAMES:
                self._fault("reserved-name", path, name=path.stem)
            elif file is not None:
                yield path.stem, build(path.stem, file)

    def tools(self) -> tuple[str, ...]:
        """Give the scope of the words of diagnostics, where the folder has them."""
        return (CHECK,) if any(self._folder.glob(f"locales/*/{CHECK}.ftl")) else ()

    def texts(self, locale: str, scopes: Iterable[str]) -> Iterator[tuple[str, FluentFile]]:
        """Give the texts of every scope in one language."""
        for scope in scopes:
            path = self._folder / "locales" / locale / f"{scope}.ftl"
            text = self._text(path)
            if text is None:
                self.unreadable.add(f"{locale}/{scope}")
                continue
            file = read_fluent(locale, self._name(path), text)
            self.sources[f"{locale}/{scope}"] = file.source
            self.shapes[f"{locale}/{scope}"] = file.shapes
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
        text = read_text(self._folder, path)
        if isinstance(text, Diagnostic):
            self.faults.append(text)
            return None
        self.files[self._name(path)] = text
        return text

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()

    def _fault(self, code: str, path: Path, **arguments: str | int) -> None:
        self.faults.append(Diagnostic(code, Place(self._name(path)), arguments))


def _there(path: Path) -> bool:
    return path.exists() or path.is_symlink()
