"""Someone at the phone page with the real bot behind it: reads, taps and types as a person does.

Keys are named by their text in the locale (`gate.no` of the dialog, `done` of the bot) and found
by the label that this text has. After each tap they wait until the card has changed, and no key
may spin any more.
"""

from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

from bot.core.library import BOT, Texts


@dataclass(frozen=True, slots=True)
class Person:
    """At an open page; `texts` are those of their language, and of `dialog` the words."""

    page: Page
    texts: Texts
    dialog: str

    @property
    def card(self) -> Locator:
        """The newest message of the bot, with its keys."""
        return self.page.locator("article.in").last

    @property
    def quote(self) -> Locator:
        """The notes so far, on the newest card."""
        return self.card.locator("blockquote.expandable")

    @property
    def bar(self) -> Locator:
        """The bar that says to what one replies."""
        return self.page.locator("#bar")

    def key(self, label: str) -> Locator:
        """The newest key with this label."""
        exactly = self.page.get_by_text(label, exact=True)
        return self.page.locator(".key").filter(has=exactly).last

    async def start(self) -> None:
        """Begin with the dialog, from the empty chat, by the need that it meets."""
        await self.page.locator("#start").click()
        name = "need" if self.texts.has(self.dialog, "need") else "title"
        await self._tap(self.texts.say(self.dialog, name))

    async def choose(self, *names: str) -> None:
        """Tap keys of the dialog, each on a card of its own."""
        for name in names:
            await self._tap(self.texts.say(self.dialog, name))

    async def go_on(self, card: str) -> None:
        """Tap the one key of a card that only says something."""
        own = f"{card}.continue"
        if self.texts.has(self.dialog, own):
            await self.choose(own)
        else:
            await self.tap("continue")

    async def tap(self, *names: str) -> None:
        """Tap keys with the bot's own labels, one after the other."""
        for name in names:
            await self._tap(self.texts.say(BOT, name))

    async def rate(self, number: int) -> None:
        """Tap a number of a scale."""
        await self._tap(str(number))

    async def tick(self, card: str, *options: str) -> None:
        """Tick options of a card, and say that that is all."""
        for option in options:
            label = self.texts.say(self.dialog, f"{card}.{option}")
            await self._tap(label)
            await expect(self.key(f"✓ {label}")).to_be_visible()
        await self.tap("done")

    async def write(self, words: str) -> None:
        """Type into the reply bar, which has opened by itself."""
        await expect(self.bar).to_be_visible()
        await expect(self.page.locator("#input")).to_be_focused()
        before = await self._place()
        await self.page.keyboard.type(words)
        await self.page.keyboard.press("Enter")
        await self._moved_from(before)
        await expect(self.bar).to_be_hidden()

    async def copy(self) -> str:
        """Tap the copy key; what the clipboard then holds."""
        await self.page.evaluate("() => navigator.clipboard.writeText('')")
        await self.key(self.texts.say(BOT, "copy")).click()
        copied = await self.page.wait_for_function("() => navigator.clipboard.readText()")
        return str(await copied.json_value())

    async def restart_the_bot(self) -> None:
        """Use the preview's own controls, and wait until the bot was restarted."""
        panel = self.page.locator("#panel")
        await self.page.locator("#panel-toggle").click()
        async with self.page.expect_response("**/phone/restart"):
            await panel.locator("#do-restart").click()
        await expect(panel.locator(".bot-state.running")).to_be_visible()
        await self.page.keyboard.press("Escape")
        await expect(panel).to_be_hidden()
        await self.page.locator("#input").focus()

    async def _tap(self, label: str) -> None:
        before = await self._place()
        await self.key(label).click()
        await self._moved_from(before)

    async def _place(self) -> str | None:
        """What the newest card's last key holds: its position, which each tap changes."""
        return await self.card.locator(".key").last.get_attribute("data-callback")

    async def _moved_from(self, place: str | None) -> None:
        last = ".row:last-child .key:last-child"
        await self.card.locator(f'{last}:not([data-callback="{place}"])').wait_for()
        await expect(self.page.locator(".key[aria-busy=true]")).to_have_count(0)
