"""The daily questions: what `dialogs/prompts.yaml` may say, and its rules.

Each question is named by its id, which no other can have, and has its words in `prompts.ftl`,
under that id. Themes take turns in the order of the list.
"""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.core.format import Name

PROMPTS: Final = "prompts"
"""The scope of the words of the questions, and the name of their file."""

MANY_ENOUGH: Final = 8
"""Questions of a theme: with fewer, someone meets the same one within a season."""


class PromptFile(BaseModel):
    """One question: its theme, how long it takes, and how it speaks."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    theme: Name
    minutes: Literal["1", "3"]
    tone: Literal["light", "firm"]


class PromptsFile(BaseModel):
    """`dialogs/prompts.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal["1"]
    themes: Annotated[tuple[Name, ...], Field(min_length=1, max_length=24)]
    prompts: Annotated[dict[Name, PromptFile], Field(max_length=2000)]
