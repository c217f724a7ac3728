"""Takes the README's picture: the impasse in Dutch on the phone page, with the real bot behind it.

Writes .github/phone.webp, at twice the density and still some tens of kilobytes. Run it when the
page or the words have changed: `.venv/bin/python .ci/screenshot.py`.
"""

import base64
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import Page, expect, sync_playwright

ROOT: Final = Path(__file__).parent.parent
PICTURE: Final = ROOT / ".github" / "phone.webp"
LIMIT_BYTES: Final = 60_000

TAPPED: Final = (
    *("Beginnen", "Nee", "Ik heb iemand voor ogen", "7"),
    *("Zegt “ja, maar”", "Klaar", "Ik duw en dring aan", "Ik voel me nuttig"),
    *("Blijft weg", "Klaar"),
)
SHOWN: Final = "Herken je dit?"

# Playwright writes PNG and JPEG; the browser itself writes WebP.
TO_WEBP: Final = """async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext("2d").drawImage(picture, 0, 0);
    return canvas.toDataURL("image/webp", 0.6).split(",")[1];
}"""


@contextmanager
def preview() -> Iterator[str]:
    """Runs the preview with the bot; gives the address of the phone."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "preview"],
        cwd=ROOT,
        env={**os.environ, "BROWSER": "true"},  # so that it opens none
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        for line in process.stdout or ():
            if found := re.search(r"http://\S+", line):
                yield found[0]
                return
        raise SystemExit("The preview ended without an address.")
    finally:
        process.terminate()
        process.wait()


def walk(page: Page) -> None:
    """Says and taps what leads to the card in the picture."""
    newest = page.locator("article.in").last
    page.get_by_role("button", name="Start", exact=True).click()
    expect(newest.locator(".key").first).to_be_visible()
    page.locator("#input").fill("/impasse")
    page.locator("#input").press("Enter")
    for label in TAPPED:
        key = newest.locator(".key", has_text=re.compile(f"(^|\\W){re.escape(label)}$"))
        key.click()
    expect(newest).to_contain_text(SHOWN)
    expect(newest.locator("[aria-busy=true]")).to_have_count(0)


def main() -> None:
    """Takes the picture."""
    found = subprocess.check_output(ROOT / ".ci/chromium", text=True)  # noqa: S603 - our own script
    with preview() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found.strip(), chromium_sandbox=os.geteuid() != 0
        )
        context = browser.new_context(
            viewport={"width": 390, "height": 844}, device_scale_factor=2, locale="nl-NL"
        )
        page = context.new_page()
        page.goto(address)
        walk(page)
        page.mouse.move(0, 0)
        png = base64.b64encode(page.locator("#phone").screenshot()).decode()
        # On a page of its own: the phone's policy loads no picture that is not the preview's.
        webp = base64.b64decode(context.new_page().evaluate(TO_WEBP, png))
        browser.close()
    if len(webp) > LIMIT_BYTES:
        raise SystemExit(f"The picture would take {len(webp)} bytes; {LIMIT_BYTES} is enough.")
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_bytes(webp)
    print(f"{PICTURE.relative_to(ROOT)}: {len(webp)} bytes")


if __name__ == "__main__":
    main()
