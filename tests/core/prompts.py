"""Daily questions of a test's own."""

from bot.core.prompts import PromptsFile

THEMES = ("arriving", "pattern", "goals")


def prompts_of(dialog: str = "walk", /, **prompts: str) -> PromptsFile:
    """Give questions by id, each as `theme tone about`; every theme opens `dialog`."""
    kinds = {name: kind.split() for name, kind in prompts.items()}
    return PromptsFile.model_validate(
        {
            "version": "1",
            "themes": dict.fromkeys(THEMES, dialog),
            "prompts": {
                name: {"theme": theme, "minutes": "1", "tone": tone, "about": about}
                for name, (theme, tone, about) in kinds.items()
            },
        }
    )
