"""The HTTP client: python-telegram-bot's `BaseRequest` on aiohttp.

An answer that is none of the Bot API's counts as a broken connection, so the same patience goes
for a cut or strange one. What was sent and answered is let go of at once, words included, and no
error holds any of it, or the address with its token. Nothing is tried again here: only a caller
knows what may be done twice. What a call costs stands in ARCHITECTURE.
"""

import asyncio
import functools
import json
import os
import ssl
from io import BytesIO
from typing import Any, Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, FormData, TCPConnector
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_READ_TIMEOUT_S: Final = 10.0
_WRITE_TIMEOUT_S: Final = 5.0
_UPLOAD_TIMEOUT_S: Final = 20.0
_CONNECT_TIMEOUT_S: Final = 5.0
_POOL_TIMEOUT_S: Final = 1.0
_THIS_MACHINE: Final = ("localhost", "127.0.0.1", "::1")


class Request(BaseRequest):
    """A client with at most so many connections, by a proxy where the environment names one.

    Without `verify`, the TLS certificates of this machine are not looked at. It is in use from
    `initialize` to `shutdown`, as often as you like.
    """

    def __init__(self, connections: int, *, verify: bool = True) -> None:
        self._connections = connections
        self._verify = verify
        self._session: ClientSession | None = None
        self._places = asyncio.Semaphore(connections)
        self._proxies = dict[str, str]()

    @property
    def read_timeout(self) -> float:
        """Give the seconds that an answer may take where a caller does not say."""
        return _READ_TIMEOUT_S

    async def initialize(self) -> None:
        """Open it, unless it is open."""
        if self._session is not None:
            return
        self._places = asyncio.Semaphore(self._connections)
        self._proxies = getproxies()
        trust = (
            _certificates(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
            if self._verify
            else True
        )
        self._session = ClientSession(
            connector=TCPConnector(limit=self._connections, ssl=trust),
            cookie_jar=DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
        )

    async def shutdown(self) -> None:
        """Close it and its connections; what is on its way fails."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0913, PLR0917 - python-telegram-bot's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Give the status and the body of an answer.

        Raises:
            TimedOut: it took too long to connect, to send, or to get an answer.
            NetworkError: no answer came, or one that cannot be Telegram's.
        """
        uploads = request_data is not None and request_data.contains_files
        within = _within(
            _or(read_timeout, _READ_TIMEOUT_S),
            _or(write_timeout, _UPLOAD_TIMEOUT_S if uploads else _WRITE_TIMEOUT_S),
            _or(connect_timeout, _CONNECT_TIMEOUT_S),
        )
        failure: type[NetworkError] = NetworkError
        try:
            async with asyncio.timeout(_or(pool_timeout, _POOL_TIMEOUT_S)):
                await self._places.acquire()
            try:
                status, body = await self._answer(url, method, request_data, within)
            finally:
                self._places.release()
        except TimeoutError as error:
            failure, said = TimedOut, type(error).__name__
        except Exception as error:  # noqa: BLE001 - whatever it is, it may hold words
            said = type(error).__name__
        else:
            if _is_answer(status, body):
                return status, body
            said = f"no answer of the Bot API, status {status}"
        # Raised here, so that what was caught is not its context.
        raise failure(said)

    async def _answer(
        self, url: str, method: str, data: RequestData | None, within: ClientTimeout
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("not open")
        response = await self._session.request(
            method,
            url,
            **_content(data),
            timeout=within,
            proxy=self._proxy(url),
            ssl=self._verify or urlsplit(url).hostname not in _THIS_MACHINE,
            allow_redirects=False,
        )
        return response.status, await response.read()

    def _proxy(self, url: str) -> str | None:
        if not self._proxies:  # else aiohttp would ask in a thread, each time
            return None
        to = urlsplit(url)
        proxy = self._proxies.get(to.scheme) or self._proxies.get("all")
        if not proxy or proxy_bypass(to.hostname or ""):
            return None
        return proxy if "://" in proxy else f"http://{proxy}"


def _or(timeout_s: Any, default_s: float) -> float | None:
    given: float | None = default_s if timeout_s is BaseRequest.DEFAULT_NONE else timeout_s
    return given


def _within(read_s: float | None, write_s: float | None, connect_s: float | None) -> ClientTimeout:
    """Bound each step, and all of it: aiohttp knows no time for writing alone."""
    unbounded = read_s is None or write_s is None or connect_s is None
    total_s = None if unbounded else (read_s or 0) + (write_s or 0) + (connect_s or 0)
    return ClientTimeout(total=total_s, connect=connect_s, sock_read=read_s)


def _content(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"json": data.parameters}
    form = FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime_type) in data.multipart_data.items():
        file = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=mime_type)
    return {"data": form}


@functools.cache
def _certificates(file: str | None, folder: str | None) -> ssl.SSLContext:
    """Read whom to trust; where the environment does not say, the list that certifi brings.

    Not every Python finds the machine's own: on a Mac, none may.
    """
    own = None if folder else certifi.where()
    return ssl.create_default_context(cafile=file or own, capath=folder or None)


def _is_answer(status: int, body: bytes) -> bool:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return False
    if not isinstance(answer, dict) or answer.get("ok") is not (status == 200):
        return False
    return "result" in answer or "description" in answer
