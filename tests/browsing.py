"""A phone page in a real browser, as wide as a phone and watched.

Whatever a test does on it: nothing may be asked of another origin, and nothing complain.
"""

import contextlib
from collections.abc import AsyncIterator

from playwright.async_api import Browser, ConsoleMessage, Page

_CLIPBOARD = ["clipboard-read", "clipboard-write"]


@contextlib.asynccontextmanager
async def opened(
    browser: Browser, origin: str, *, user: int = 1001, complaints: list[str] | None = None
) -> AsyncIterator[Page]:
    """Give the page of a preview, open; a test that expects `complaints` takes them out."""
    heard = [] if complaints is None else complaints
    addresses: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            heard.append(message.text)

    async with await browser.new_context(
        viewport={"width": 390, "height": 844}, permissions=_CLIPBOARD, reduced_motion="reduce"
    ) as context:
        page = await context.new_page()
        page.on("request", lambda request: addresses.append(request.url))
        page.on("console", hear)
        page.on("pageerror", lambda error: heard.append(str(error)))
        await page.goto(f"{origin}/?user={user}")
        yield page
        assert [address for address in addresses if not address.startswith(f"{origin}/")] == []
        assert heard == []
