"""The preview's own controls, the findings in the files, and the stream that comes back."""

import re

import pytest
from playwright.async_api import Locator, expect

from tests.preview.page.phone import SAM, Phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

FINDING = {
    "where": "dialogs/quick.yaml:3:5",
    "severity": "error",
    "code": "dangling-next",
    "message": "There is no card 'thne'.",
}


async def opened(phone: Phone) -> Locator:
    await phone.page.get_by_role("button", name="Bediening").click()
    panel = phone.page.locator("#panel")
    await expect(panel).to_be_visible()
    return panel


async def test_an_empty_chat_tells_what_the_bot_can_do(empty_phone: Phone) -> None:
    await empty_phone.bot.call("setMyDescription", description="Een stap tussendoor.")
    await empty_phone.page.reload()
    await expect(empty_phone.page.locator("#intro")).to_contain_text("Een stap tussendoor.")
    await expect(empty_phone.input).to_be_hidden()
    await empty_phone.page.get_by_role("button", name="Start", exact=True).click()
    await expect(empty_phone.page.locator("#intro")).to_be_hidden()
    await expect(empty_phone.newest).to_contain_text("/start")


async def test_the_page_speaks_the_language_of_its_user(phone: Phone) -> None:
    panel = await opened(phone)
    english = panel.get_by_role("radio", name="English")
    await english.focus()
    await phone.page.keyboard.press("Space")
    await expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    await expect(phone.page.get_by_role("textbox", name="Message")).to_be_visible()
    await expect(english).to_be_focused()
    assert phone.preview.chats[SAM].user.language_code == "en"
    await panel.get_by_role("radio", name="Deutsch").check()
    await expect(panel.get_by_role("radio", name="Deutsch")).to_be_checked()
    await expect(phone.page.locator("html")).to_have_attribute("lang", "en")


async def test_a_second_user_has_a_chat_of_their_own(phone: Phone) -> None:
    panel = await opened(phone)
    await panel.get_by_role("radio", name="Robin").check()
    await expect(phone.page.get_by_role("article")).to_have_count(0)
    await phone.page.get_by_role("button", name="Controls").click()
    await phone.page.get_by_role("button", name="Start", exact=True).click()
    assert (await phone.bot.heard())["from"]["first_name"] == "Robin"
    await phone.page.reload()
    await expect(phone.page.get_by_role("textbox", name="Message")).to_be_visible()


async def test_a_theme_is_chosen_and_remembered(phone: Phone) -> None:
    panel = await opened(phone)
    await panel.get_by_role("radio", name="Donker").check()
    await expect(phone.page.locator("html")).to_have_attribute("data-theme", "dark")
    await phone.page.reload()
    await expect(phone.page.locator("html")).to_have_css("color-scheme", "dark")


async def test_a_blocked_bot_can_only_be_unblocked(phone: Phone) -> None:
    panel = await opened(phone)
    await panel.get_by_role("button", name="Blokkeer de bot").click()
    await phone.page.keyboard.press("Escape")
    await expect(phone.input).to_be_hidden()
    await phone.page.get_by_role("button", name="Deblokkeren").click()
    await expect(phone.input).to_be_focused()
    changes = [update["my_chat_member"] for update in await phone.bot.updates()]
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]


async def test_a_cleared_chat_is_empty(phone: Phone) -> None:
    await phone.bot.send("Wat merk je?", ["sla over"], asks=True)
    await expect(phone.page.locator("#bar")).to_be_visible()
    panel = await opened(phone)
    await panel.get_by_role("button", name="Wis het gesprek").click()
    await expect(phone.page.get_by_role("article")).to_have_count(0)
    await expect(phone.page.get_by_role("button", name="Start", exact=True)).to_be_visible()


async def test_the_transcript_is_copied(phone: Phone) -> None:
    await phone.bot.send("Hoi <b>Sam</b>", ["licht", "vol"])
    await expect(phone.newest).to_contain_text("Hoi Sam")
    panel = await opened(phone)
    await panel.get_by_role("button", name="Kopieer als transcript").click()
    await expect(phone.toast).to_have_text("Gekopieerd")
    assert await phone.copied() == "> /start\n\n+ #1\n| Hoi <b>Sam</b>\n[licht] [vol]\n"


async def test_the_bot_is_restarted_and_its_state_shown(phone: Phone) -> None:
    async def restart() -> None:
        phone.preview.set_state("starting")

    phone.preview.restart = restart
    panel = await opened(phone)
    button = panel.get_by_role("button", name="Herstart de bot")
    await button.press("Enter")
    await expect(phone.toast).to_have_text("De bot herstart")
    await expect(panel.get_by_role("status")).to_contain_text("start op…")
    await expect(button).to_be_focused()
    phone.preview.set_state("running")
    await expect(panel.get_by_role("status")).to_contain_text("draait")


async def test_the_clock_of_the_bot_is_set(phone: Phone) -> None:
    panel = await opened(phone)
    clock = panel.get_by_label("De klok van de bot")
    await clock.fill("2030-12-31T12:00")
    await panel.get_by_role("button", name="Zet de klok").click()
    await expect(phone.toast).to_have_text("Voor de bot is het nu 2030-12-31 12:00")
    assert phone.preview.clock.local().startswith("2030-12-31T12:0")
    await panel.get_by_role("button", name="Het is morgen 8.30").click()
    await expect(phone.toast).to_contain_text("2031-01-01 08:30")
    await expect(clock).to_have_value(re.compile("2031-01-01T08:3"))


async def test_what_the_server_refuses_is_told(phone: Phone) -> None:
    panel = await opened(phone)
    await panel.get_by_role("button", name="Herstart de bot").click()
    await expect(phone.toast).to_contain_text("cannot restart")
    assert ["409" in complaint for complaint in phone.complaints] == [True]
    phone.complaints.clear()


async def test_findings_are_listed_until_the_files_are_fine(phone: Phone) -> None:
    phone.preview.report([FINDING, {**FINDING, "severity": "warning"}])
    banner = phone.page.get_by_role("alert")
    await expect(banner.get_by_role("listitem")).to_have_text(
        [
            "Fout dialogs/quick.yaml:3:5There is no card 'thne'.",
            "Let op dialogs/quick.yaml:3:5There is no card 'thne'.",
        ]
    )
    await banner.get_by_role("button", name="Sluit deze meldingen").click()
    await expect(banner).to_be_hidden()
    phone.preview.report([FINDING])
    await expect(banner).to_be_visible()
    phone.preview.report([])
    await expect(banner).to_be_hidden()


async def test_the_phone_comes_back_when_the_stream_drops(phone: Phone) -> None:
    await phone.input.fill("Half getypt")
    phone.preview.pages.close()
    await expect(phone.page.locator("#status")).to_have_text("verbinding herstellen…")
    await phone.bot.send("Intussen gezegd")
    await expect(phone.page.locator("#status")).to_have_text("bot")
    await expect(phone.newest).to_contain_text("Intussen gezegd")
    await expect(phone.input).to_have_value("Half getypt")
