"""`check --explain CODE`: what a code means, why it matters, an example and its mend."""

from bot.core.library import Texts


def explain(code: str, texts: Texts) -> int:
    """Print the explanation of a code; 2 where there is no such code."""
    raise NotImplementedError
