"""A jump from the outline, through the real bot: every card of every dialog is drawn by it."""

from typing import Any

import aiohttp
import pytest

from bot.authoring.backstage import Workshop
from bot.preview.arguments import Json
from tests.bots import ROOT, SAM, Stage, cards, labels, rows, running_bot


async def jump(session: aiohttp.ClientSession, stage: Stage, dialog: str, card: str) -> Json:
    """Jump, wait until the bot is quiet, and give the card that then stands newest."""
    asked: dict[str, Any] = {"user": SAM, "dialog": dialog, "card": card}
    async with session.post(f"{stage.preview.url}/author/jump", json=asked) as response:
        assert response.status == 200, await response.text()
    await stage.sam.wait()
    newest = (await cards(stage.sam))[-1]
    data = rows(newest)[0][0].get("callback_data") or rows(newest)[-1][0]["callback_data"]
    assert stage.preview.backstage
    return stage.preview.backstage.where(data) or {}


@pytest.mark.parametrize("dialog", ["quick", "impasse"])
async def test_every_card_is_drawn_by_a_jump(dialog: str) -> None:
    workshop = Workshop(ROOT, "nl")
    outline = workshop.outline(dialog, "nl")
    assert outline
    ids = [card["id"] for part in outline["parts"] for card in part["cards"]]
    async with running_bot() as stage, aiohttp.ClientSession() as session:
        stage.preview.backstage = workshop
        for card in ids:
            assert (await jump(session, stage, dialog, card))["card"] == card
        assert stage.unanswered() == 0


async def test_one_goes_on_from_a_card_that_one_jumped_to() -> None:
    async with running_bot() as stage, aiohttp.ClientSession() as session:
        stage.preview.backstage = Workshop(ROOT, "nl")
        await jump(session, stage, "quick", "stays")
        newest = (await cards(stage.sam))[-1]
        assert labels(newest)[0] == "Iets goeds"
        await stage.sam.play("[Iets goeds]")
        assert (await cards(stage.sam))[-1]["message_id"] == newest["message_id"]
        again = await jump(session, stage, "quick", "stays")
        assert again["card"] == "stays"
        assert (await cards(stage.sam))[-1]["message_id"] > newest["message_id"]
