"""The HTTP client: what is no answer of Telegram's, and that no error holds what was in it.

Its patience, its way out and whom it trusts; that it speaks to Telegram as python-telegram-bot's
own client does, `tests/preview/test_real_client.py` shows.
"""

import asyncio
import contextlib
import ssl
import traceback
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from telegram import InputFile
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.preview.preview import Preview
from bot.preview.server import running_preview
from bot.telegram import request
from bot.telegram.request import Request
from tests.telegram.test_calls import ODD, cut, instead

WORDS = "what someone typed"


@pytest.fixture
async def preview() -> AsyncIterator[Preview]:
    async with running_preview() as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[Request]:
    async with Request(1, verify=False) as opened:
        yield opened


def address(preview: Preview, method: str = "getMe") -> str:
    return f"{preview.url}/bot{preview.token}/{method}"


async def failed(client: Request, preview: Preview, method: str = "getMe") -> TelegramError:
    """The error of a call that fails; a method that is not there gives 404."""
    with pytest.raises(TelegramError) as raised:
        await client.post(address(preview, method), RequestData([]))
    return raised.value


OK = b'{"ok":true,"result":7}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(OK), OK)
MOVED = b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"
NO = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"


@contextlib.asynccontextmanager
async def answering(
    answer: bytes, tls: ssl.SSLContext | None = None
) -> AsyncIterator[tuple[str, list[str]]]:
    """Give a host and port where this is all that is said, and the heads of what was asked."""
    heads = list[str]()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(handle, "127.0.0.1", 0, ssl=tls) as server:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}", heads


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """One that this machine wrote for itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "here")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "certificate.pem"
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    file.write_bytes(
        made.public_bytes(pem) + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    )
    return file


def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


@pytest.mark.parametrize("body", [*ODD, WORDS.encode(), b'{"result":"%b' % WORDS.encode()])
@pytest.mark.parametrize("method", ["getMe", "nowhere"])
async def test_what_is_no_answer_counts_as_a_broken_connection(
    preview: Preview, client: Request, method: str, body: bytes
) -> None:
    preview.faults.garble(method, instead(body))
    error = await failed(client, preview, method)
    assert type(error) is NetworkError
    assert WORDS not in "".join(traceback.format_exception(error))
    assert (error.__cause__, error.__context__) == (None, None)


async def test_a_broken_connection(preview: Preview, client: Request) -> None:
    preview.faults.garble("getMe", cut)
    error = await failed(client, preview)
    assert type(error) is NetworkError
    assert (error.__cause__, error.__context__) == (None, None)
    assert preview.token not in "".join(traceback.format_exception(error))


async def test_a_refusal_of_telegrams_is_one(preview: Preview, client: Request) -> None:
    preview.faults.refuse("getMe", 400, "Bad Request: so it is")
    assert isinstance(await failed(client, preview), BadRequest)


async def test_nobody_there(client: Request) -> None:
    url = "http://127.0.0.1:9/bot1:token/getMe"
    with pytest.raises(NetworkError) as raised:
        await client.post(url)
    assert "token" not in "".join(traceback.format_exception(raised.value))
    assert raised.value.__context__ is None


async def test_what_cannot_be_sent(client: Request, preview: Preview) -> None:
    data = RequestData([RequestParameter("text", {WORDS}, None)])
    with pytest.raises(NetworkError) as raised:
        await client.post(address(preview), data)
    assert WORDS not in "".join(traceback.format_exception(raised.value))


async def test_an_answer_that_takes_too_long(client: Request, preview: Preview) -> None:
    held = preview.faults.hold("getMe")
    with pytest.raises(TimedOut) as raised:
        await client.post(address(preview), read_timeout=0.01)
    assert raised.value.__context__ is None
    held.set()
    assert client.read_timeout == 10


async def test_there_are_only_so_many_connections(client: Request, preview: Preview) -> None:
    held = preview.faults.hold("getMe")
    first = asyncio.create_task(client.do_request(address(preview), "POST", read_timeout=None))
    await asyncio.sleep(0)
    with pytest.raises(TimedOut):
        await client.post(address(preview), pool_timeout=0.01)
    held.set()
    assert (await first)[0] == 200
    assert await client.post(address(preview))


async def test_a_call_that_is_cancelled_gives_its_connection_back(
    client: Request, preview: Preview
) -> None:
    held = preview.faults.hold("getMe")
    first = asyncio.create_task(client.post(address(preview)))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait([first])
    held.set()
    assert first.cancelled()
    assert await client.post(address(preview))


async def test_an_upload_that_nobody_reads_ends(client: Request) -> None:
    reading = asyncio.Event()

    async def handle(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reading.wait()
        writer.transport.abort()

    data = RequestData([RequestParameter("photo", None, [InputFile(b"\0" * 20_000_000)])])
    async with await asyncio.start_server(handle, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        with pytest.raises(TimedOut):
            await client.post(url, data, 0.1, 0.1, 0.1)
        reading.set()


async def test_it_can_be_opened_again(preview: Preview) -> None:
    client = Request(1, verify=False)
    for _ in range(2):
        await client.shutdown()
        assert isinstance(await failed(client, preview), NetworkError)
        await client.initialize()
        await client.initialize()
        assert await client.post(address(preview))
    await client.shutdown()


async def test_nobody_sends_it_elsewhere(client: Request) -> None:
    async with answering(MOVED) as (host, heads):
        with pytest.raises(NetworkError):
            await client.post(f"http://{host}/bot1:x/getMe")
        assert len(heads) == 1


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy"])
async def test_a_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    async with answering(ANSWER) as (host, heads):
        monkeypatch.setenv(name, f"sam:secret@{host}")
        async with Request(1, verify=False) as client:
            assert await client.post("http://api.invalid/bot1:x/getMe") == 7
            monkeypatch.setenv("no_proxy", "api.invalid")
            with pytest.raises(NetworkError):
                await client.post("http://api.invalid/bot1:x/getMe")
    (head,) = heads
    assert head.startswith("POST http://api.invalid/bot1:x/getMe HTTP/1.1")
    assert "Proxy-Authorization: Basic c2FtOnNlY3JldA==" in head


async def test_a_proxy_sees_nothing_of_what_is_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    async with answering(NO) as (host, heads):
        monkeypatch.setenv("https_proxy", f"http://sam:secret@{host}")
        async with Request(1) as client:
            with pytest.raises(NetworkError):
                await client.post("https://api.invalid/bot1:token/getMe")
    (head,) = heads
    assert head.startswith("CONNECT api.invalid:443 HTTP/1.1")
    assert "Proxy-Authorization: Basic c2FtOnNlY3JldA==" in head
    assert "token" not in head


async def test_it_trusts_whom_the_environment_names(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with answering(ANSWER, tls(certificate)) as (host, _):
        async with Request(1) as client:
            with pytest.raises(NetworkError):
                await client.post(f"https://{host}/bot1:x/getMe")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        async with Request(1) as client:
            assert await client.post(f"https://{host}/bot1:x/getMe") == 7


async def test_only_this_machine_is_trusted_unseen(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with answering(ANSWER, tls(certificate)) as (host, _):
        async with Request(1, verify=False) as client:
            assert await client.post(f"https://{host}/bot1:x/getMe") == 7
        monkeypatch.setattr(request, "_THIS_MACHINE", ())
        async with Request(1, verify=False) as client:
            with pytest.raises(NetworkError):
                await client.post(f"https://{host}/bot1:x/getMe")
