"""What a message looks like: entities, quotes, keys, and nothing of it taken for markup."""

import pytest
from playwright.async_api import Locator, expect

from tests.preview.page.phone import Phone

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

NEST = "async ([text, entities]) => (await import('/page/entities.js')).nest(text, entities)"


async def height(locator: Locator) -> float:
    box = await locator.bounding_box()
    assert box
    return box["height"]


async def test_entities_are_drawn_at_their_utf16_offsets(phone: Phone) -> None:
    await phone.bot.send(
        "😀👩‍⚕️ <b>vet <i>schuin</i></b> <u>onder</u> <s>weg</s> 😀 <code>a &lt; b</code> "
        '<a href="https://bot.invalid/x">hier</a>'
    )
    text = phone.newest.locator(".text")
    await expect(text.locator("strong")).to_have_text(["vet ", "schuin"])
    await expect(text.locator("strong > em")).to_have_text("schuin")
    await expect(text.locator("u")).to_have_text("onder")
    await expect(text.locator("s")).to_have_text("weg")
    await expect(text.locator("code")).to_have_text("a < b")
    link = text.get_by_role("link", name="hier")
    await expect(link).to_have_attribute("href", "https://bot.invalid/x")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_entities_that_cross_are_cut_where_they_cross(phone: Phone) -> None:
    entities = [
        {"type": "bold", "offset": 0, "length": 5},
        {"type": "italic", "offset": 3, "length": 4},
        {"type": "blockquote", "offset": 9, "length": 2},
        {"type": "underline", "offset": 10, "length": 4},
    ]
    tree = await phone.page.evaluate(NEST, ["😀abcdefghij\nkl", entities])

    def plain(node: object) -> object:
        if isinstance(node, str):
            return node
        assert isinstance(node, dict)
        return (node["entity"]["type"], *map(plain, node["children"]))

    assert [plain(node) for node in tree] == [
        ("bold", "😀a", ("italic", "bc")),
        ("italic", "de"),
        "fg",
        ("blockquote", "h", ("underline", "i")),
        ("underline", "j\nk"),
        "l",
    ]


async def test_the_line_break_behind_a_quote_is_the_quotes_own(phone: Phone) -> None:
    entities = [{"type": "blockquote", "offset": 2, "length": 1}]
    tree = await phone.page.evaluate(NEST, ["a\nb\nc", entities])
    assert [tree[0], tree[2]] == ["a\n", "c"]


async def test_foreign_text_is_never_markup(phone: Phone) -> None:
    await phone.input.fill("<img src=x onerror=alert(1)> <b>niet vet</b>")
    await phone.input.press("Enter")
    await expect(phone.newest.locator(".text")).to_contain_text("<b>niet vet</b>")
    await expect(phone.newest.locator(".text img, .text b")).to_have_count(0)


async def test_a_link_that_would_run_something_has_no_address(phone: Phone) -> None:
    script = "async (urls) => urls.map((await import('/page/dom.js')).safeAddress)"
    addresses = ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "bot.invalid", "tel:112"]
    assert await phone.page.evaluate(script, addresses) == [
        *[None, None, None],
        *["https://bot.invalid", "tel:112"],
    ]


async def test_a_spoiler_hides_its_words_until_it_is_opened(phone: Phone) -> None:
    await phone.bot.send("Het is <tg-spoiler>geheim</tg-spoiler>.")
    spoiler = phone.page.get_by_role("button", name="Verborgen tekst")
    await spoiler.focus()
    await phone.page.keyboard.press("Enter")
    await expect(phone.newest.locator(".spoiler")).to_have_class("spoiler shown")
    await expect(spoiler).to_have_count(0)
    await expect(phone.newest.locator(".spoiler > span")).not_to_have_attribute("inert", "")


async def test_an_expandable_quote_shows_three_lines_until_it_is_opened(phone: Phone) -> None:
    lines = "\n".join(f"regel {number}" for number in range(1, 8))
    await phone.bot.send(f"Tot nu toe:\n<blockquote expandable>{lines}</blockquote>")
    quote = phone.newest.locator("blockquote")
    closed = await height(quote)
    button = quote.get_by_role("button", name="Toon alles")
    await button.focus()
    await phone.page.keyboard.press("Enter")
    await expect(quote.get_by_role("button", name="Toon minder")).to_be_focused()
    assert await height(quote) > 2 * closed - 10
    await quote.get_by_text("regel 2").click()
    await expect(button).to_have_attribute("aria-expanded", "false")
    assert await height(quote) == closed


async def test_a_short_expandable_quote_has_nothing_to_open(phone: Phone) -> None:
    await phone.bot.send("<blockquote expandable>kort\nen krachtig</blockquote>")
    await expect(phone.newest.locator("blockquote")).to_contain_text("krachtig")
    await expect(phone.newest.locator(".expand")).to_be_hidden()


async def test_keys_of_a_row_are_equally_wide_whatever_their_labels(phone: Phone) -> None:
    long = "een heel lang opschrift dat nergens past en dus wordt afgekapt"
    await phone.bot.send("Kies:", ["kort", long, "ook kort"], [long])
    await expect(phone.key(long)).to_be_visible()
    boxes = [await key.bounding_box() for key in await phone.newest.locator(".key").all()]
    widths = [round(box["width"]) for box in boxes if box]
    assert max(widths[:3]) - min(widths[:3]) <= 1
    assert {round(box["height"]) for box in boxes if box} == {42}
    await expect(phone.key(long)).to_have_attribute("title", long)
    overflow = "() => document.documentElement.scrollWidth - innerWidth"
    assert await phone.page.evaluate(overflow) == 0


async def test_code_and_copy_keys_copy(phone: Phone) -> None:
    key = {"text": "Kopieer", "copy_text": {"text": "Ik merk dat ik stilval."}}
    await phone.bot.send("<code>Mijn zin &amp; meer</code>", [key])
    await phone.newest.get_by_role("button", name="Mijn zin & meer").click()
    await expect(phone.toast).to_have_text("Gekopieerd")
    assert await phone.copied() == "Mijn zin & meer"
    await phone.newest.get_by_role("button", name="Kopieer, kopieert tekst").press("Enter")
    await phone.page.wait_for_function(
        "async () => (await navigator.clipboard.readText()) === 'Ik merk dat ik stilval.'"
    )


async def test_a_quote_leads_to_the_message_it_quotes(phone: Phone) -> None:
    first = await phone.bot.send("De vraag van toen")
    for number in range(20):
        await phone.bot.send(f"Bericht {number}")
    await phone.bot.send("Hierop", reply_parameters={"message_id": first})
    quote = phone.newest.get_by_role("button", name="De vraag van toen")
    await quote.click()
    original = phone.page.get_by_role("article").filter(has_text="De vraag van toen").first
    await expect(original).to_be_in_viewport()
    await expect(original).to_be_focused()


async def test_what_the_bot_edits_is_not_marked(phone: Phone) -> None:
    message_id = await phone.bot.send("Eerst")
    await phone.bot.edit(message_id, "Daarna")
    await expect(phone.newest.locator(".text")).to_contain_text("Daarna")
    await expect(phone.newest.locator(".meta")).not_to_contain_text("bewerkt")
