"""What a dialog file may say (version 1): the contract with the trainer.

Pydantic models, one for each kind of card, told apart by the key that names the kind. All
scalars come as text (`bot.content.yaml_files`). `bot.core.building` makes the dialog of a valid
file; references between cards are `bot.core.rules`' to check. What stands below a key here, an
editor shows to who writes it (`bot.content.schemas`).
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
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class JumpTarget(_Model):
    """`{dialog: quick}`: the first card of another dialog."""

    dialog: Name
    """The other dialog: the name of its file, without `.yaml`."""


def _target_shape(value: Any) -> str:
    return "dialog" if isinstance(value, Mapping | JumpTarget) else "card"


TargetFile: TypeAlias = Annotated[
    Annotated[Name, Tag("card")] | Annotated[JumpTarget, Tag("dialog")],
    Discriminator(_target_shape),
]
"""A card, `stop`, or another dialog."""

OneOrMore: TypeAlias = Annotated[
    tuple[Name, ...],
    Field(min_length=1),
    BeforeValidator(
        lambda value: [value] if isinstance(value, str) else value,
        json_schema_input_type=Name | Annotated[tuple[Name, ...], Field(min_length=1)],
    ),
]


class ConditionFile(BaseModel):
    """What must hold, all of it.

    A key that is not one of these names a card (or a slot, `say-fact`) and gives the option,
    or options of which one, that was chosen there.
    """

    model_config = ConfigDict(frozen=True, extra="allow", use_attribute_docstrings=True)
    __pydantic_extra__: dict[str, OneOrMore]

    all: tuple["ConditionFile", ...] = ()
    """Conditions that must all hold."""
    any: tuple["ConditionFile", ...] = ()
    """Conditions of which one must hold."""
    all_of: dict[TextName, OneOrMore] = {}
    """A `choose_up_to` card, and the options that must all have been chosen there."""
    at_least: dict[TextName, Number] = {}
    """A `scale` card and the lowest number (or a `choose_up_to` card: how many were chosen)."""
    at_most: dict[TextName, Number] = {}
    """A `scale` card and the highest number (or a `choose_up_to` card: how many were chosen)."""


class RuleFile(_Model):
    """One line of a `next` list; the last one has no `when`."""

    when: ConditionFile | None = None
    """What must hold for this line to count; leave it out on the last line."""
    go: TargetFile
    """Where it leads: a card, `stop`, or `{dialog: another}`."""


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
    """The step this card belongs to; shown above it, with the name of the text `step-1`."""


class _Leads(_CardFile):
    next: NextFile
    """Where the card leads: a card, `stop` (only Back and Stop are left), `{dialog: another}`.

    After `choose` also a target for each option, `{yes: one, else: other}`; anywhere a list of
    lines `{when: ..., go: ...}`, of which the first that holds counts and the last has no `when`.
    """


class ShowFile(_Leads):
    """Says something; one button goes on."""

    show: TextName
    """Says something: the name of its text, mostly the card's own id (`safety` is shared)."""
    copy_text: TextName | None = Field(None, alias="copy")
    """A text of plain words that a button copies."""


class ChooseFile(_Leads):
    """Asks for one of the options; a tap goes on."""

    choose: Options
    """One of these options. Each has a button, labelled by the attribute `.option` of the
    card's text."""


class ChooseUpToFile(_Leads):
    """Asks for several of the options; Done goes on."""

    choose_up_to: Annotated[int, Field(ge=1, le=12)]
    """At most so many of the options `of`; at least one, unless `none: true`."""
    of: Options
    """The options. Each has a button, labelled by the attribute `.option` of the card's text."""
    none: bool = False
    """`true`: choosing nothing is an answer, too."""


class ScaleFile(_Leads):
    """Asks for a number from 0 to 10."""

    scale: Literal["0..10"]
    """A number. The attributes `.low` and `.high` of the card's text name both ends."""


class AskFile(_Leads):
    """Asks for words, which are never stored."""

    ask: Literal["optional", "required"]
    """Words of one's own; `optional` can be skipped. The attribute `.heading` of the card's
    text is the short heading above them on later cards."""


class ComposeFile(_Leads):
    """Lets a sentence be composed, piece by piece."""

    compose: Annotated[dict[Name, Options], Field(min_length=1, max_length=8)]
    """The slots of the sentence, with the pieces to choose from; own words can be chosen in
    each. For card `say` and slot `wish` the texts are `say`, `say-wish`, `say-wish-clause`."""


class EndFile(_CardFile):
    """The last card of a dialog."""

    end: TextName
    """The last card: the name of its text."""
    copy_text: TextName | None = Field(None, alias="copy")
    """A text of plain words that a button copies."""
    colleagues: TextName | None = None
    """A question for colleagues, in plain words and made from taps alone; it gets a button."""
    offer: tuple[Name, ...] = ()
    """Other dialogs that fit next; each gets a button."""
    look_back: bool = False
    """`true`: there is something to try, and two buttons ask to come back to it later."""


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
    """The version of this format: 1."""
    command: Annotated[str, Field(pattern=r"^[a-z0-9_]{1,32}$")] | None = None
    """What one types in Telegram to begin, without the slash.

    Without it the dialog stands in no menu: only other dialogs and daily questions lead to it.
    """
    minutes: Annotated[int, Field(ge=1, le=60)]
    """How long it takes; shown in the menu."""
    steps: Annotated[int, Field(ge=2, le=9)] | None = None
    """How many steps it has, if it has; the texts `step-1` and on name them."""
    cards: Annotated[dict[Name, CardFile], Field(min_length=1, max_length=250)]
    """The cards by id (small letters, digits and `_`); the first is where it begins."""
