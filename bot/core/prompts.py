"""The daily questions: what `dialogs/prompts.yaml` may say, and its rules.

Each question is named by its id, which no other can have, and has its words in `prompts.ftl`,
under that id. Themes take turns in the order of the mapping; the name of one is
`theme-<theme>` in `prompts.ftl`.
"""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.core.format import Name

PROMPTS: Final = "prompts"
"""The scope of the words of the questions, and the name of their file."""

MANY_ENOUGH: Final = 8
"""Questions of a theme: with fewer, someone meets the same one within a season."""


class PromptFile(BaseModel):
    """One question: its theme, how long it takes, what it asks about, and how it speaks."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    theme: Name
    """One of the `themes`."""
    minutes: Literal["1", "3"]
    """How long it takes."""
    tone: Literal["light", "firm"]
    """How it speaks: after a firm one comes a light one."""
    about: Literal["success", "trouble"]
    """What it asks about: something that went well, or something that is hard."""


class PromptsFile(BaseModel):
    """`dialogs/prompts.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    version: Literal["1"]
    """The version of this format: 1."""
    themes: Annotated[dict[Name, Name], Field(min_length=1, max_length=24)]
    """The themes in their turn, each with the dialog that a question of it opens."""
    prompts: Annotated[dict[Name, PromptFile], Field(max_length=2000)]
    """The questions by id; the text with that name is what is asked."""


NO_PROMPTS: Final = PromptsFile.model_construct(version="1", themes={}, prompts={})
"""What a library without daily questions has."""


def theme_name(theme: str) -> str:
    """Give the name of the text that names a theme."""
    return f"theme-{theme}"
