import json

import pytest

from bot.core.exporting import exported
from bot.core.progress import Profile
from tests.bots import real_library
from tests.core.test_personal import SAM


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_every_field_is_there_and_explained(locale: str) -> None:
    shown = json.loads(exported(SAM, real_library().texts[locale]))
    assert list(shown) == list(Profile.model_fields)
    assert all(len(field["?"].split()) > 3 for field in shown.values())
    assert {name: field["="] for name, field in shown.items()} == SAM.model_dump(mode="json")
