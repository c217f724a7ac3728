"""The side for authors: beside the phone where there is room, else in the drawer of controls."""

from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Locator, expect

from bot.authoring.backstage import Workshop
from bot.core.buttons import CardButton
from bot.core.callback import decode
from bot.core.position import walk
from tests.bots import ROOT, real_library
from tests.preview.page.phone import Phone
from tests.preview.page.test_access import CONTRAST

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SIZES = {"wide": {"width": 1280, "height": 900}, "narrow": {"width": 390, "height": 844}}
FINDING = {"where": "locales/nl/quick.ftl:4:1", "code": "long-card", "message": "Wat lang."}


@pytest.fixture(scope="module")
def workshop() -> Workshop:
    return Workshop(ROOT, "nl")


@pytest_asyncio.fixture(params=SIZES, loop_scope="session")
async def author(phone: Phone, workshop: Workshop, request: pytest.FixtureRequest) -> Phone:
    """The phone of an author, at the size of a desk and of a hand; the drawer is open."""
    await phone.page.set_viewport_size(SIZES[request.param])  # type: ignore[arg-type]
    phone.preview.backstage = workshop
    await phone.page.reload()
    await expect(side(phone).locator("[data-card]").first).to_be_attached()
    await open_drawer(phone)
    return phone


def side(phone: Phone) -> Locator:
    return phone.page.locator("#author")


def card(phone: Phone, name: str) -> Locator:
    return side(phone).locator(f"[data-card={name}]")


async def open_drawer(phone: Phone) -> None:
    toggle = phone.page.get_by_role("button", name="Bediening")
    if await toggle.is_visible():
        await toggle.click()


async def show(phone: Phone, workshop: Workshop, dialog: str, name: str, locale: str = "nl") -> int:
    data = workshop.route(dialog, name, locale)
    return await phone.bot.send(name, [{"text": "Verder", "callback_data": data}])


async def test_without_a_backstage_there_is_no_such_side(phone: Phone) -> None:
    await phone.bot.send("Hoi", ["a"])
    await expect(phone.newest).to_contain_text("Hoi")
    await expect(side(phone)).to_be_hidden()


async def test_the_card_on_the_screen_is_told_and_lit(author: Phone, workshop: Workshop) -> None:
    await expect(side(author)).to_contain_text("Hier staat geen kaart.")
    await show(author, workshop, "quick", "stays")
    await expect(side(author).locator(".here")).to_contain_text("Tussen twee afspraken")
    await expect(side(author).locator(".here strong")).to_have_text("stays")
    lit = side(author).locator("[aria-current=true]")
    await expect(lit).to_have_attribute("data-card", "stays")
    await expect(lit).to_contain_text("Wat blijft er hangen?")
    await expect(lit).to_be_in_viewport()
    newest = await show(author, workshop, "impasse", "say-wish", "en")
    await expect(side(author).locator(".here strong")).to_have_text("say-wish")
    await expect(lit).to_have_attribute("data-card", "say-wish")
    await expect(side(author).get_by_role("combobox")).to_have_value("impasse")
    await expect(side(author).locator(".here")).to_contain_text("locales/en/impasse.ftl")
    await author.bot.edit(newest, "Een bladzijde", ["menu"])
    await expect(side(author)).to_contain_text("Hier staat geen kaart.")
    await expect(lit).to_have_count(0)


async def test_a_place_is_copied(author: Phone, workshop: Workshop) -> None:
    await show(author, workshop, "quick", "stays")
    places = side(author).locator(".here").get_by_role("button")
    await places.first.click()
    await expect(author.toast).to_have_text("Gekopieerd")
    assert await author.copied() == (await places.first.text_content() or "").strip()
    assert (await author.copied()).startswith("dialogs/quick.yaml:")


async def test_a_tap_on_a_card_goes_there(author: Phone) -> None:
    await side(author).get_by_role("combobox").select_option("quick")
    await card(author, "breath").click()
    query = await author.bot.heard("callback_query")
    button = decode(query["data"], real_library().dialogs)
    assert isinstance(button, CardButton)
    there = walk(real_library().dialogs["quick"], button.position.path).here
    assert (there.id, button.position.locale) == ("breath", "nl")
    narrow = await author.page.get_by_role("button", name="Bediening").is_visible()
    await expect(author.page.locator("#panel")).to_be_visible(visible=not narrow)
    if narrow:
        await expect(author.page.locator("#log")).to_be_focused()


async def test_what_cannot_be_done_is_told(author: Phone) -> None:
    await author.page.get_by_role("button", name="Blokkeer de bot").click()
    await expect(author.page.get_by_role("button", name="Deblokkeer de bot")).to_be_visible()
    await side(author).locator("[data-card]").first.click()
    await expect(author.toast).to_contain_text("blocked")
    author.complaints.clear()


async def test_one_walks_the_cards_with_the_arrows(author: Phone) -> None:
    await side(author).get_by_role("combobox").select_option("quick")
    await expect(card(author, "leaving")).to_have_attribute("tabindex", "0")
    await card(author, "leaving").focus()
    keyboard = author.page.keyboard
    await keyboard.press("ArrowUp")
    await expect(card(author, "leaving")).to_be_focused()
    await keyboard.press("ArrowDown")
    await expect(card(author, "stays")).to_be_focused()
    await keyboard.press("End")
    await expect(card(author, "closing_stuck")).to_be_focused()
    await keyboard.press("Home")
    await keyboard.press("ArrowDown")
    await keyboard.press("Enter")
    assert await author.bot.heard("callback_query")
    assert await side(author).locator("[data-card][tabindex='0']").count() == 1


async def test_checks_say_in_words_how_bad_they_are(author: Phone) -> None:
    banner = author.page.locator("#findings")
    counts = side(author).get_by_role("status")
    await expect(counts).to_have_text("alles in orde")
    author.preview.report([{**FINDING, "severity": kind} for kind in ("hint", "warning", "error")])
    await expect(counts).to_have_text("fouten: 1, let op: 1, tips: 1")
    await side(author).locator("summary").click()
    told = side(author).locator("#checks li strong")
    await expect(told).to_have_text(["Fout", "Let op", "Tip"])
    await expect(banner.get_by_role("listitem")).to_have_count(1)
    author.preview.report([{**FINDING, "severity": "hint"}])
    await expect(counts).to_have_text("tips: 1")
    await expect(banner).to_be_hidden()
    author.preview.report([])
    await expect(counts).to_have_text("alles in orde")
    await expect(side(author).locator("#checks ul")).to_be_hidden()


class Renamed:
    """A backstage in which every card has another text than before."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self.where, self.route, self.sheet = workshop.where, workshop.route, workshop.sheet

    def outline(self, dialog: str, locale: str) -> dict[str, Any] | None:
        found = self._workshop.outline(dialog, locale)
        for each in (each for part in (found or {})["parts"] for each in part["cards"]):
            each["words"] = "Anders"
            each["reached"] = each["id"] != "stays"
        return found


async def test_changed_files_are_read_anew(author: Phone, workshop: Workshop) -> None:
    await side(author).get_by_role("combobox").select_option("quick")
    await card(author, "then").focus()
    author.preview.backstage = Renamed(workshop)
    author.preview.changed()
    await expect(card(author, "then")).to_contain_text("Anders")
    await expect(card(author, "then")).to_be_focused()
    await expect(card(author, "stays")).to_be_disabled()
    await expect(card(author, "stays")).to_contain_text("niet te bereiken")


async def test_the_outline_speaks_the_language_of_the_user(author: Phone) -> None:
    await side(author).get_by_role("combobox").select_option("quick")
    await author.page.get_by_role("radio", name="English").check()
    await expect(side(author)).to_contain_text("All cards")
    await expect(card(author, "stays")).to_contain_text("What is still with you?")


async def test_the_phone_stays_where_it_was(author: Phone, workshop: Workshop) -> None:
    script = "() => JSON.stringify(document.querySelector('#phone').getBoundingClientRect())"
    withal = await author.page.evaluate(script)
    await show(author, workshop, "impasse", "circle")
    await expect(side(author).locator(".here strong")).to_have_text("circle")
    assert await author.page.evaluate(script) == withal
    author.preview.backstage = None
    await author.page.reload()
    await expect(author.newest).to_contain_text("circle")
    assert await author.page.evaluate(script) == withal


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_it_can_be_read_and_touched(author: Phone, workshop: Workshop, theme: str) -> None:
    await author.page.evaluate(
        "(theme) => { document.documentElement.dataset.theme = theme; }", theme
    )
    author.preview.report([{**FINDING, "severity": kind} for kind in ("hint", "warning", "error")])
    await side(author).locator("summary").click()
    await show(author, workshop, "quick", "stays")
    await expect(side(author).locator("[aria-current]")).to_be_visible()
    read = [
        *[".here strong", ".here p span", ".here dt", ".here code", "summary", "#checks strong"],
        *["#checks .error strong", "#checks .warning strong", "#checks li > span", ".outline a"],
        *["select", ".outline-head p", ".cards code", ".cards small", "[aria-current] code"],
    ]
    ratios = {each: await side(author).locator(each).first.evaluate(CONTRAST) for each in read}
    assert {each: ratio for each, ratio in ratios.items() if ratio < 4.5} == {}
    for each in await side(author).locator("button:visible, select, summary, a").all():
        box = await each.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24, await each.evaluate("(b) => b.outerHTML")


async def test_nothing_is_wider_than_the_page(author: Phone, workshop: Workshop) -> None:
    await show(author, workshop, "impasse", "say-permission-own")
    await expect(side(author).locator(".here strong")).to_have_text("say-permission-own")
    wide = "(node) => node.scrollWidth > node.clientWidth"
    assert not await side(author).evaluate(wide)
    assert not await side(author).locator(".cards").evaluate(wide)
    assert not await author.page.locator("html").evaluate(wide)


async def test_a_dialog_on_paper(author: Phone) -> None:
    page = author.page
    await page.goto(f"{author.preview.url}/print/impasse")
    await expect(page.get_by_role("main")).not_to_have_attribute("aria-busy", "true")
    heads = page.get_by_role("heading", level=1)
    await expect(heads).to_have_text(["Uit de impasse", "Out of an impasse"])
    article = page.get_by_role("article", name="13 · circle")
    await expect(article.locator("[lang=nl]")).to_contain_text("Bijna: leidt naar 14 · nuance")
    await expect(article.locator("[lang=en]")).to_contain_text("Almost: leads to 14 · nuance")
    await expect(article.locator("small")).to_contain_text("dialogs/impasse.yaml:")
    say = page.get_by_role("article", name="37 · say").locator("[lang=nl]")
    await expect(say.locator(".slot")).to_have_count(6)
    await expect(article).to_have_css("break-inside", "avoid")
    pdf = await page.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")


async def test_a_dialog_that_is_not_there_has_no_paper(author: Phone) -> None:
    await author.page.goto(f"{author.preview.url}/print/no_such")
    await expect(author.page.get_by_role("main")).to_contain_text("no such dialog")
