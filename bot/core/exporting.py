"""All that is kept about someone, as a JSON document that they can read: each field explained."""

import json
from typing import Final

from bot.core.library import BOT, Texts
from bot.core.progress import Profile

FILE_NAME: Final = "tussenstap.json"


def exported(profile: Profile, texts: Texts) -> str:
    """Give the document: every field with what it is for (`export-<field>`) and its value."""
    kept = profile.model_dump(mode="json")
    shown = {
        name: {"?": texts.say(BOT, f"export-{name.replace('_', '-')}"), "=": value}
        for name, value in kept.items()
    }
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"
