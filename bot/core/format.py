"""What a dialog file may say (version 1): the contract with the trainer.

Pydantic models, one for each kind of card, told apart by the key that names the kind. All
scalars come as text (`bot.content.yaml_files`). `bot.core.building` makes the dialog of a valid
file; references between cards are `bot.core.rules`' to check.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

Name: TypeAlias = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
"""Of a card, an option, a slot, a dialog."""

TextName: TypeAlias = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]*$", max_length=60)]
"""Of a message in a locale file."""

Options: TypeAlias = Annotated[tuple[Name, ...], Field(min_length=2, max_length=12)]
Number: TypeAlias = Annotated[int, Field(ge=0, le=10)]

KINDS: Final = ("show", "choose", "choose_up_to", "scale", "ask", "compose", "end")


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class JumpTarget(_Model):
    """`{dialog: quick}`: the first card of another dialog."""

    dialog: Name


def _target_shape(value: Any) -> str:
    return "dialog" if isinstance(value, Mapping | JumpTarget) else "card"


TargetFile: TypeAlias = Annotated[
    Annotated[Name, Tag("card")] | Annotated[JumpTarget, Tag("dialog")],
    Discriminator(_target_shape),
]
"""A card, `stop`, or another dialog."""

OneOrMore: TypeAlias = Annotated[
    tuple[Name, ...],
    BeforeValidator(lambda value: [value] if isinstance(value, str) else value),
    Field(min_length=1),
]


class ConditionFile(BaseModel):
    """What must hold, all of it.

    A key that is not one of these names a card (or a slot, `say-fact`) and gives the option,
    or options of which one, that was chosen there.
    """

    model_config = ConfigDict(frozen=True, extra="allow")
    __pydantic_extra__: dict[str, OneOrMore]

    all: tuple["ConditionFile", ...] = ()
    any: tuple["ConditionFile", ...] = ()
    all_of: dict[TextName, OneOrMore] = {}
    at_least: dict[TextName, Number] = {}
    at_most: dict[TextName, Number] = {}


class RuleFile(_Model):
    """One line of a `next` list; the last one has no `when`."""

    when: ConditionFile | None = None
    go: TargetFile


def _next_shape(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "rules"
    if isinstance(value, JumpTarget) or (isinstance(value, Mapping) and "dialog" in value):
        return "dialog"
    return "options" if isinstance(value, Mapping) else "card"


NextFile: TypeAlias = Annotated[
    Annotated[Name, Tag("card")]
    | Annotated[JumpTarget, Tag("dialog")]
    | Annotated[dict[Name, TargetFile], Tag("options")]
    | Annotated[tuple[RuleFile, ...], Tag("rules"), Field(min_length=1)],
    Discriminator(_next_shape),
]
"""Where a card leads: one target, a target an option, or rules of which the first that
holds counts."""


class _CardFile(_Model):
    step: Annotated[int, Field(ge=1)] | None = None


class _Leads(_CardFile):
    next: NextFile


class ShowFile(_Leads):
    """Says something."""

    show: TextName
    copy_text: TextName | None = Field(None, alias="copy")


class ChooseFile(_Leads):
    """One of the options."""

    choose: Options


class ChooseUpToFile(_Leads):
    """Several of the options."""

    choose_up_to: Annotated[int, Field(ge=1, le=12)]
    of: Options
    none: bool = False


class ScaleFile(_Leads):
    """A number from 0 to 10."""

    scale: Literal["0..10"]


class AskFile(_Leads):
    """Free text."""

    ask: Literal["optional", "required"]


class ComposeFile(_Leads):
    """A sentence, slot by slot."""

    compose: Annotated[dict[Name, Options], Field(min_length=1, max_length=8)]


class EndFile(_CardFile):
    """The end."""

    end: TextName
    copy_text: TextName | None = Field(None, alias="copy")
    offer: tuple[Name, ...] = ()


def _kind(value: Any) -> str | None:
    if isinstance(value, Mapping):
        return next((kind for kind in KINDS if kind in value), None)
    return None


CardFile: TypeAlias = Annotated[
    Annotated[ShowFile, Tag("show")]
    | Annotated[ChooseFile, Tag("choose")]
    | Annotated[ChooseUpToFile, Tag("choose_up_to")]
    | Annotated[ScaleFile, Tag("scale")]
    | Annotated[AskFile, Tag("ask")]
    | Annotated[ComposeFile, Tag("compose")]
    | Annotated[EndFile, Tag("end")],
    Discriminator(
        _kind,
        custom_error_type="card_kind",
        custom_error_message="a card has one of: " + ", ".join(KINDS),
    ),
]


class DialogFile(_Model):
    """A file in `dialogs/`."""

    version: Literal["1"]
    command: Annotated[str, Field(pattern=r"^[a-z0-9_]{1,32}$")]
    minutes: Annotated[int, Field(ge=1, le=60)]
    steps: Annotated[int, Field(ge=2, le=9)] | None = None
    cards: Annotated[dict[Name, CardFile], Field(min_length=1, max_length=250)]
