"""Who may talk to the preview, and which files it gives."""

from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.preview.preview import Preview
from bot.preview.server import create_app


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("localhost:9", 200),
        ("[::1]:80", 200),
        ("example.org", 403),
        ("127.0.0.1.example.org", 403),
        ("192.168.1.5", 403),
        ("", 403),
        ("a b", 403),
        ("[", 403),
    ],
)
async def test_only_its_own_address_is_answered(
    preview: Preview, session: aiohttp.ClientSession, host: str, status: int
) -> None:
    url = f"{preview.url}/phone/snapshot?user=1001"
    async with session.get(url, headers={"Host": host}) as response:
        assert response.status == status


@pytest.mark.parametrize(
    ("bound_to", "host", "status"),
    [
        ("0.0.0.0", "192.168.1.5:80", 200),  # noqa: S104 - nothing listens there
        ("0.0.0.0", "example.org", 403),  # noqa: S104 - as above
        ("::", "192.168.1.5:80", 200),
        ("192.168.1.5", "192.168.1.5:80", 200),
        ("192.168.1.5", "192.168.1.6", 403),
        ("my-machine", "my-machine", 200),
        ("my-machine", "10.0.0.1", 403),
    ],
)
async def test_other_bindings_answer_to_their_own_addresses(
    bound_to: str, host: str, status: int
) -> None:
    async with TestClient(TestServer(create_app(Preview("1:x"), bound_to))) as client:
        response = await client.get("/phone/snapshot?user=1001", headers={"Host": host})
        assert response.status == status


@pytest.mark.parametrize(
    ("origin", "status"), [("", 200), ("http://example.org", 403), ("null", 403)]
)
async def test_other_websites_may_not_use_it(
    preview: Preview, session: aiohttp.ClientSession, origin: str, status: int
) -> None:
    headers = {"Origin": origin or preview.url}
    body = {"user": 1001, "text": "x"}
    async with session.post(f"{preview.url}/phone/send", json=body, headers=headers) as response:
        assert response.status == status


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "secret.txt").write_text("x")
    page = tmp_path / "page"
    page.mkdir()
    (page / "index.html").write_text("<p>phone")
    (page / "style.css").write_text("p {}")
    (page / "link.css").symlink_to(tmp_path / "secret.txt")
    return page


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [
        ("/", 200, "text/html"),
        ("/page/style.css", 200, "text/css"),
        ("/page/none.css", 404, "application/json"),
        ("/page/..%2fsecret.txt", 404, "application/json"),
        ("/page//etc/passwd", 404, "application/json"),
        ("/page/link.css", 404, "application/json"),
        ("/page/a/..", 404, "text/plain"),
    ],
)
async def test_files_come_from_the_page_folder_alone(
    page: Path, path: str, status: int, kind: str
) -> None:
    app = create_app(Preview("1:x"), page=page)
    async with TestClient(TestServer(app)) as client:
        response = await client.get(path)
        assert (response.status, response.content_type) == (status, kind)
        if status == 200:
            policy = response.headers["Content-Security-Policy"]
            assert policy == "default-src 'self'; base-uri 'none'; frame-ancestors 'none'"
            assert response.headers["Cache-Control"] == "no-cache"
