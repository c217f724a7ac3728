"""Pictures and documents that the bot sends, as the Bot API takes them and the page shows them."""

import aiohttp
import pytest

from bot.preview.client import Phone
from bot.preview.preview import Preview
from bot.preview.uploads import MAX_FILES, Upload, Uploads

SAM = 1001
pytestmark = pytest.mark.usefixtures("started")
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8 + (3).to_bytes(4) + (2).to_bytes(4) + b"rest"


async def send(
    session: aiohttp.ClientSession, preview: Preview, method: str, **fields: str | bytes
) -> dict[str, object]:
    form = aiohttp.FormData({"chat_id": str(SAM)})
    for name, value in fields.items():
        if isinstance(value, bytes):
            form.add_field(name, value, filename=f"{name}.bin", content_type="image/png")
        else:
            form.add_field(name, value)
    url = f"{preview.url}/bot{preview.token}/{method}"
    async with session.post(url, data=form) as response:
        answer: dict[str, object] = await response.json()
        return answer


async def test_a_picture_is_shown_with_its_caption(
    session: aiohttp.ClientSession, preview: Preview, sam: Phone
) -> None:
    caption = {"caption": "<b>Two</b> days", "parse_mode": "HTML"}
    assert (await send(session, preview, "sendPhoto", photo=PNG, **caption))["ok"]
    shown = (await sam.messages())[-1]
    assert shown["caption"] == "Two days"
    assert shown["caption_entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    assert (shown["photo"][0]["width"], shown["photo"][0]["height"]) == (3, 2)
    async with session.get(f"{preview.url}/phone/files/{shown['photo'][0]['file_id']}") as found:
        assert await found.read() == PNG
        assert found.content_type == "image/png"
    assert "(photo)" in await sam.transcript()


async def test_a_document_can_be_saved_and_is_never_run_as_a_page(
    session: aiohttp.ClientSession, preview: Preview, sam: Phone
) -> None:
    sent = await send(session, preview, "sendDocument", document="attach://file", file=b"{}")
    assert sent["ok"]
    shown = (await sam.messages())[-1]
    preview.uploads.add(Upload("x.html", "text/html", b"<script>"))
    for file_id in (shown["document"]["file_id"], "upload-2"):
        async with session.get(f"{preview.url}/phone/files/{file_id}") as found:
            # A PNG is shown; what else calls itself something is only to be saved.
            kind = "image/png" if file_id == "upload-1" else "application/octet-stream"
            assert found.content_type == kind
    async with session.get(f"{preview.url}/phone/files/upload-9") as found:
        assert found.status == 404


@pytest.mark.parametrize(
    ("method", "fields", "told"),
    [
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendPhoto", {"photo": b"GIF89a"}, "IMAGE_PROCESS_FAILED"),
        ("sendDocument", {"document": b""}, "there is no document in the request"),
        ("sendPhoto", {"photo": PNG, "caption": "x" * 1025}, "message caption is too long"),
    ],
)
async def test_what_telegram_would_refuse(
    session: aiohttp.ClientSession,
    preview: Preview,
    method: str,
    fields: dict[str, str | bytes],
    told: str,
) -> None:
    answer = await send(session, preview, method, **fields)
    assert answer["description"] == f"Bad Request: {told}"


async def test_a_picture_has_no_text_to_edit(
    session: aiohttp.ClientSession, preview: Preview, sam: Phone
) -> None:
    await send(session, preview, "sendPhoto", photo=PNG)
    shown = (await sam.messages())[-1]
    edit = {"message_id": str(shown["message_id"]), "text": "x"}
    answer = await send(session, preview, "editMessageText", **edit)
    assert answer["description"] == "Bad Request: there is no text in the message to edit"


def test_only_the_newest_files_are_kept() -> None:
    uploads = Uploads()
    ids = [uploads.add(Upload("x", "image/png", b"x")) for _ in range(MAX_FILES + 1)]
    assert uploads.get(ids[0]) is None
    assert uploads.get(ids[-1])
