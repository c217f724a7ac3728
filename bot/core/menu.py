"""The order of the menu: what `dialogs/menu.yaml` may say.

Someone with two minutes sees the first few; the rest is one tap away. What a dialog is called
there is its own text `need`, in the words of who needs it, or else its title.
"""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.core.format import Name

MENU: Final = "menu"
"""The name of the file."""

QUESTION: Final = "question"
"""Stands in the menu for the question of today, which is no dialog."""


class MenuFile(BaseModel):
    """`dialogs/menu.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    version: Literal["1"]
    """The version of this format: 1."""
    first: Annotated[tuple[Name, ...], Field(min_length=1, max_length=8)]
    """The dialogs that one sees at once, in this order; `question` is that of today."""
    more: Annotated[tuple[Name, ...], Field(max_length=24)] = ()
    """The dialogs behind the key *More*, in this order; those not named here follow them."""
