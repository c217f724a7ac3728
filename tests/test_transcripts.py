"""The golden conversations are what the bot says; together they go everywhere.

They show every card and tap every option, in each language.

`pytest tests/test_transcripts.py --rewrite-transcripts` writes them anew, to be reviewed as a
diff.
"""

from collections.abc import Awaitable, Callable

import pytest

from bot.authoring.transcripts import Transcript
from bot.authoring.visits import Visit, all_cards, all_options, visited
from tests.bots import ROOT, real_library
from tests.goldens import Played, goldens, played_now

Play = Callable[[Transcript], Awaitable[Played]]
LANGUAGES = ("nl", "en")


@pytest.fixture(scope="module")
def played(request: pytest.FixtureRequest) -> Play:
    """Plays each golden conversation once, however many tests look at it."""
    known = dict[Transcript, Played]()
    by_place = bool(request.config.getoption("rewrite_transcripts"))

    async def once(golden: Transcript) -> Played:
        if golden not in known:
            known[golden] = await played_now(golden, by_place=by_place)
        return known[golden]

    return once


@pytest.mark.parametrize("golden", goldens(), ids=lambda each: f"{each.language}-{each.path.stem}")
async def test_goes_as_the_file_tells(
    golden: Transcript, played: Play, request: pytest.FixtureRequest
) -> None:
    assert golden.language == golden.path.parent.name
    now = await played(golden)
    if request.config.getoption("rewrite_transcripts"):
        golden.write(now.conversation)
    else:
        assert now.conversation == golden.conversation


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_is_shown_and_every_option_tapped(language: str, played: Play) -> None:
    library = real_library()
    seen = set[Visit]()
    for golden in goldens():
        if golden.language == language:
            seen |= visited((await played(golden)).happenings, library)
    missing = sorted((all_cards(library) | all_options(library)) - seen)
    assert not missing, "\n".join(
        f"{visit.place(ROOT)} is shown or tapped by none ({language})" for visit in missing
    )
