"""What one does on the phone: taps, replies, commands, attachments, the menu of a message."""

import pytest
from playwright.async_api import expect

from tests.preview.page.phone import Phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_tapped_key_spins_until_the_bot_answers(phone: Phone) -> None:
    await phone.bot.send("Hoe kom je eruit?", ["licht", "vol"])
    key = phone.newest.locator(".key").first
    await key.click()
    await expect(key).to_have_attribute("aria-busy", "true")
    await expect(key).to_have_accessible_name("licht, bezig")
    query = await phone.bot.heard("callback_query")
    assert query["data"] == "licht"
    await phone.bot.answer(query, "Genoteerd")
    await expect(key).to_have_attribute("aria-busy", "false")
    await expect(key).to_have_accessible_name("licht")
    await expect(phone.toast).to_have_text("Genoteerd")
    toast, keys = await phone.toast.bounding_box(), await key.bounding_box()
    assert toast
    assert keys
    assert toast["y"] + toast["height"] < keys["y"], "it covers no key"


async def test_a_spinner_outlives_an_edit_that_keeps_its_key(phone: Phone) -> None:
    card = await phone.bot.send("Kies er twee", ["moe", "klaar"])
    await phone.key("moe").click()
    query = await phone.bot.heard("callback_query")
    await phone.bot.edit(card, "Kies er nog een", [{"text": "✓ moe", "callback_data": "moe"}])
    key = phone.newest.locator(".key").first
    await expect(key).to_have_accessible_name("✓ moe, bezig")
    await phone.bot.answer(query)
    await expect(key).to_have_accessible_name("✓ moe")


async def test_an_alert_must_be_closed(phone: Phone) -> None:
    await phone.bot.send("Kies", ["oud"])
    await phone.key("oud").click()
    query = await phone.bot.heard("callback_query")
    await phone.bot.answer(query, "Deze knop is van vroeger.", show_alert=True)
    alert = phone.page.get_by_role("alertdialog", name="Deze knop is van vroeger.")
    await expect(alert.get_by_role("button", name="Oké")).to_be_focused()
    await phone.page.keyboard.press("Enter")
    await expect(alert).to_be_hidden()
    await expect(phone.newest.locator(".key")).to_be_focused()


async def test_an_edit_in_place_keeps_the_focus_at_its_place(phone: Phone) -> None:
    card = await phone.bot.send("Een", ["a", "b"], ["c", "d"], ["terug", "stop"])
    await phone.key("d").focus()
    await phone.bot.edit(card, "Twee", ["e", "f"], ["g", "h"], ["terug", "stop"])
    await expect(phone.key("h")).to_be_focused()
    await phone.bot.edit(card, "Drie", ["i"])
    await expect(phone.key("i")).to_be_focused()
    await phone.bot.edit(card, "Klaar")
    await expect(phone.newest).to_be_focused()


async def test_a_card_that_asks_opens_the_reply_bar(phone: Phone) -> None:
    card = await phone.bot.send("Wat merk je?", ["sla over"], asks=True)
    await expect(phone.page.locator("#bar")).to_contain_text("Antwoord aan Tussenstap")
    await expect(phone.input).to_be_focused()
    await phone.page.keyboard.type("Dat ik stilval")
    await phone.page.keyboard.press("Shift+Enter")
    await phone.page.keyboard.type("en wegkijk")
    await phone.page.keyboard.press("Enter")
    await expect(phone.page.locator("#bar")).to_be_hidden()
    message = await phone.bot.heard()
    assert message["text"] == "Dat ik stilval\nen wegkijk"
    assert message["reply_to_message"]["message_id"] == card
    await expect(phone.newest.locator(".quote")).to_contain_text("Wat merk je?")
    await expect(phone.input).to_be_focused()


async def test_a_passed_question_lets_go_of_the_reply_bar(phone: Phone) -> None:
    await phone.bot.send("Wat merk je?", ["sla over"], asks=True)
    await expect(phone.page.locator("#bar")).to_be_visible()
    await phone.bot.send("Goed, dan verder.", ["verder"])
    await expect(phone.page.locator("#bar")).to_be_hidden()


async def test_the_menu_of_a_message_replies_edits_and_deletes(phone: Phone) -> None:
    await phone.input.fill("Een zin met een foud")
    await phone.input.press("Enter")
    await phone.bot.heard()
    await expect(phone.newest).to_contain_text("foud")
    await phone.newest.click(button="right")
    await phone.page.get_by_role("menuitem", name="Bewerken").click()
    await expect(phone.input).to_have_value("Een zin met een foud")
    await phone.input.fill("Een zin zonder fout")
    await phone.page.get_by_role("button", name="Bewaar").click()
    assert (await phone.bot.heard("edited_message"))["text"] == "Een zin zonder fout"
    await expect(phone.newest).to_contain_text("bewerkt")
    await phone.newest.get_by_role("button", name="Acties bij dit bericht").focus()
    await phone.page.keyboard.press("Enter")
    await phone.page.keyboard.press("ArrowDown")
    await expect(phone.page.get_by_role("menuitem", name="Kopiëren")).to_be_focused()
    await phone.page.keyboard.press("Enter")
    await expect(phone.toast).to_have_text("Gekopieerd")
    assert await phone.copied() == "Een zin zonder fout"
    await phone.newest.click(button="right")
    await phone.page.get_by_role("menuitem", name="Antwoorden").click()
    await expect(phone.page.locator("#bar")).to_contain_text("Een zin zonder fout")
    await phone.newest.click(button="right")
    await phone.page.get_by_role("menuitem", name="Verwijderen").click()
    await expect(phone.page.get_by_role("article")).to_have_count(1)
    await expect(phone.page.locator("#bar")).to_be_hidden()


async def test_a_long_press_opens_the_menu_of_a_message(phone: Phone) -> None:
    await phone.bot.send("Houd mij vast", ["of tik"])
    touch = {"pointerType": "touch", "clientX": 60, "clientY": 400, "bubbles": True}
    await phone.newest.locator(".bubble").dispatch_event("pointerdown", touch)
    menu = phone.page.get_by_role("menu", name="Acties bij dit bericht")
    await expect(menu.get_by_role("menuitem")).to_have_text(
        ["Antwoorden", "Kopiëren", "Verwijderen"]
    )
    await phone.page.keyboard.press("Escape")
    await expect(menu).to_be_hidden()
    await expect(phone.newest.locator(".more")).to_be_focused()


async def test_commands_are_listed_filtered_and_sent(phone: Phone) -> None:
    commands = [
        {"command": "impasse", "description": "De vier stappen"},
        {"command": "quick", "description": "Eén minuut"},
    ]
    await phone.bot.call("setMyCommands", commands=commands)
    await phone.page.get_by_role("button", name="Menu").click()
    await expect(phone.page.get_by_role("menuitem")).to_have_text(
        ["/impasseDe vier stappen", "/quickEén minuut"]
    )
    await phone.page.keyboard.press("Escape")
    await expect(phone.page.get_by_role("button", name="Menu")).to_be_focused()
    await phone.input.press_sequentially("/q")
    await expect(phone.page.get_by_role("menuitem")).to_have_count(1)
    await phone.page.keyboard.press("ArrowDown")
    await phone.page.keyboard.press("Enter")
    assert (await phone.bot.heard())["text"] == "/quick"
    await expect(phone.input).to_have_value("")
    await expect(phone.input).to_be_focused()
    await phone.newest.get_by_role("button", name="/quick").click()
    assert (await phone.bot.heard())["text"] == "/quick"


async def test_every_attachment_is_sent_and_shown(phone: Phone) -> None:
    kinds = {
        "Spraakbericht": "voice",
        "Foto": "photo",
        "Bestand": "document",
        "Sticker": "sticker",
        "Contact": "contact",
        "Locatie": "location",
    }
    for number, (label, kind) in enumerate(kinds.items(), start=2):
        await phone.page.get_by_role("button", name="Voeg iets toe").click()
        await phone.page.get_by_role("menuitem", name=label).click()
        assert kind in await phone.bot.heard()
        await expect(phone.page.get_by_role("article")).to_have_count(number)
        await expect(phone.newest.locator(".media, .photo, .sticker, .place")).to_be_visible()


async def test_the_microphone_answers_a_card_that_asks(phone: Phone) -> None:
    card = await phone.bot.send("Wat merk je?", ["sla over"], asks=True)
    await expect(phone.input).to_be_focused()
    await phone.page.get_by_role("button", name="Spraakbericht").click()
    message = await phone.bot.heard()
    assert "voice" in message
    assert message["reply_to_message"]["message_id"] == card


async def test_a_reader_who_scrolled_up_is_left_there(phone: Phone) -> None:
    for number in range(20):
        await phone.bot.send(f"Bericht {number}")
    await expect(phone.newest).to_contain_text("Bericht 19")
    await expect(phone.newest).to_be_in_viewport()
    log = phone.page.get_by_role("log")
    await log.evaluate("(log) => { log.scrollTop = 100; }")
    down = phone.page.get_by_role("button", name="Naar het nieuwste bericht")
    await expect(down).to_be_visible()
    await phone.bot.send("Nieuw")
    await expect(down).to_have_accessible_name("Naar het nieuwste bericht, 1 nieuw")
    assert await log.evaluate("(log) => log.scrollTop") == 100
    await phone.page.set_viewport_size({"width": 390, "height": 600})
    assert await log.evaluate("(log) => log.scrollTop") == 100
    await down.click()
    await expect(phone.newest).to_be_in_viewport()
    await expect(down).to_be_hidden()
    await phone.bot.send("Nog een")
    await expect(phone.newest).to_be_in_viewport()


async def test_the_bot_types(phone: Phone) -> None:
    await phone.bot.call("sendChatAction", chat_id=1001, action="typing")
    await expect(phone.page.locator("#status")).to_have_text("typt")
    await phone.bot.send("Klaar")
    await expect(phone.page.locator("#status")).to_have_text("bot")
