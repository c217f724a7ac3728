"""Usable by keyboard and screen reader: names and roles, a walk without a mouse, contrast."""

import re

import pytest
from playwright.async_api import expect

from tests.preview.page.phone import Phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

# The contrast of an element's text with what lies behind it; the canvas reads any CSS colour.
CONTRAST = """(element) => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const luminance = (colours) => {
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = [];
  for (let node = element; node; node = node.parentElement) {
    behind.unshift(getComputedStyle(node).backgroundColor);
  }
  const ground = luminance(behind);
  const ink = luminance([getComputedStyle(element).color]);
  return (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
}"""

READ = [
    *["#name", "#status", ".in .text", ".in .meta", ".in .text a", ".in code", ".in .link"],
    *[".in .quote-text", ".out .text", ".out .meta", ".out .quote-name", ".out .quote-line"],
    *[".out .link", ".day span", ".key", "#bar strong", "#bar span", "#menu", "#input"],
    *["#findings li > span", "#findings .error strong", "#findings .warning strong"],
    *["#panel-toggle", ".desk-state", ".panel-hint", "#do-clear", ".choice :checked + span"],
    *[".choice input:not(:checked) + span", "#toast", "#attach", ".more", ".expand"],
]


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_text_has_enough_contrast(phone: Phone, theme: str) -> None:
    await phone.page.evaluate(
        "(theme) => { document.documentElement.dataset.theme = theme; }", theme
    )
    card = await phone.bot.send(
        '<a href="https://bot.invalid/">a</a> <code>b</code> /start\n'
        f"<blockquote expandable>{'woord ' * 60}</blockquote>",
        ["licht"],
        asks=True,
    )
    await phone.input.fill("Een /antwoord")
    await phone.input.press("Enter")
    await phone.bot.edit(
        card,
        "Een <a href='https://bot.invalid/'>a</a> <code>b</code> /start\n"
        f"<blockquote expandable>{'woord ' * 60}</blockquote>",
        ["licht"],
    )
    await phone.bot.send("Nog iets?", ["nee"], asks=True)
    finding = {"where": "x.yaml:1:1", "code": "x", "message": "Stuk."}
    phone.preview.report([{**finding, "severity": kind} for kind in ("error", "warning")])
    await phone.page.get_by_role("button", name="Bediening").click()
    await expect(phone.page.locator("#findings li")).to_have_count(2)
    await expect(phone.page.locator("#bar")).to_be_visible()
    ratios = {
        selector: await phone.page.locator(selector).first.evaluate(CONTRAST) for selector in READ
    }
    assert {selector: ratio for selector, ratio in ratios.items() if ratio < 4.5} == {}


async def test_a_conversation_without_a_mouse(empty_phone: Phone) -> None:
    phone, keyboard = empty_phone, empty_phone.page.keyboard
    await expect(phone.page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    walked = await tab_to(phone, "Start")
    assert walked[0] == "Bediening"
    await keyboard.press("Enter")
    await phone.bot.heard()
    card = await phone.bot.send("Hoe kom je eruit?", ["licht", "vol"], ["stop"])
    await expect(phone.key("vol")).to_be_visible()
    await tab_to(phone, "vol", backwards=True)
    await keyboard.press("Enter")
    query = await phone.bot.heard("callback_query")
    assert query["data"] == "vol"
    await phone.bot.answer(query)
    await phone.bot.edit(card, "Wat blijft hangen?", ["iets goeds", "twijfel"], ["stop"])
    await expect(phone.key("twijfel")).to_be_focused()
    await keyboard.press("Space")
    await phone.bot.answer(await phone.bot.heard("callback_query"))
    await phone.bot.send("Vertel.", ["sla over"], asks=True)
    await expect(phone.input).to_be_focused()
    await keyboard.type("Dat het goed was")
    await keyboard.press("Enter")
    assert (await phone.bot.heard())["text"] == "Dat het goed was"


async def test_the_focus_goes_round_the_whole_page(phone: Phone) -> None:
    await phone.bot.send("Kies", ["een", "twee"])
    await expect(phone.key("twee")).to_be_visible()
    await phone.input.fill("iets")
    walked = await tab_to(phone, "Bediening")
    assert walked == ["Voeg iets toe", "Verstuur", "Bediening"]
    walked = await tab_to(phone, "Verstuur")
    assert walked == [
        *["Gesprek", "/start", "Acties bij dit bericht"],
        *["een", "twee", "Acties bij dit bericht"],
        *["Bericht", "Voeg iets toe", "Verstuur"],
    ]


async def tab_to(phone: Phone, label: str, *, backwards: bool = False) -> list[str]:
    """Presses Tab until the control with this label has the focus; the labels on the way."""
    walked: list[str] = []
    while label not in walked:
        assert len(walked) < 30, walked
        await phone.page.keyboard.press("Shift+Tab" if backwards else "Tab")
        if await phone.page.evaluate("() => document.activeElement !== document.body"):
            walked.append(await phone.focused())
    return walked


async def test_roles_and_names(phone: Phone) -> None:
    await phone.bot.call("setMyCommands", commands=[{"command": "quick", "description": "Kort"}])
    await phone.bot.send("Wat merk je?", ["sla over"], asks=True)
    await expect(phone.page.locator("#bar")).to_be_visible()
    snapshot = await phone.page.locator("body").aria_snapshot()
    known = re.sub(r"\d\d:\d\d", "12:34", snapshot)
    for line in [
        '- complementary "Proeftelefoon"',
        '- button "Bediening"',
        "- main",
        '- heading "Tussenstap" [level=1]',
        '- log "Gesprek"',
        '- article "Jij, 12:34"',
        '- article "Tussenstap, 12:34"',
        '- group "Knoppen bij dit bericht"',
        '- button "sla over"',
        '- button "Annuleren"',
        '- button "Menu"',
        '- textbox "Bericht"',
        '- button "Voeg iets toe"',
        '- button "Spraakbericht"',
    ]:
        assert line in known, known
    await expect(phone.page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    await expect(phone.page.get_by_role("textbox")).to_have_count(1)
    nameless = "(nodes) => nodes.filter((n) => !(n.ariaLabel ?? n.textContent).trim()).length"
    assert await phone.page.locator("button, a, [role=button]").evaluate_all(nameless) == 0


async def test_every_control_is_big_enough_to_touch(phone: Phone) -> None:
    await phone.bot.send("Kies", ["a", "b", "c", "d", "e", "f", "g", "h"])
    await expect(phone.key("h")).to_be_visible()
    await phone.page.get_by_role("button", name="Bediening").click()
    for button in await phone.page.locator("button:visible, .choice label").all():
        box = await button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24, await button.evaluate("(b) => b.outerHTML")


async def test_a_still_page_for_who_asks_for_less_motion(phone: Phone) -> None:
    card = await phone.bot.send("Een", ["a"])
    await phone.key("a").click()
    await phone.bot.edit(card, "Twee", ["a"])
    await expect(phone.newest).to_contain_text("Twee")
    moving = "() => document.getAnimations().length"
    assert await phone.page.evaluate(moving) == 0
