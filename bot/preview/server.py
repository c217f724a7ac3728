"""The preview as a server: one aiohttp application for the bot's calls and the phone's page.

`serve` is the command's way in, `running_preview` a test's. Both bind to loopback by default.
"""

import asyncio
import contextlib
import signal
import time
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

from aiohttp import web

from bot.preview.author import add_author
from bot.preview.botapi import add_bot_api
from bot.preview.child import Child
from bot.preview.guard import HEADERS, guard
from bot.preview.phone import add_phone
from bot.preview.preview import Preview

TOKEN = "1000000:preview-on-this-machine"  # noqa: S105 - opens nothing but this preview
PAGE = Path(__file__).parent / "page"
_MAX_CALL_BYTES = 2**20
_CLOSE_WITHIN_S = 1.0


def create_app(preview: Preview, host: str = "127.0.0.1", page: Path = PAGE) -> web.Application:
    """The application for a preview that will listen on `host`, with the page's files."""
    app = web.Application(middlewares=[guard(host)], client_max_size=_MAX_CALL_BYTES)

    async def file(request: web.Request) -> web.StreamResponse:
        wanted = _page_file(page, request.match_info.get("file", "index.html"))
        if wanted is None:
            return web.json_response({"error": "There is no such file."}, status=404)
        return web.FileResponse(wanted, headers=HEADERS)

    async def sheet(_: web.Request) -> web.StreamResponse:
        return web.FileResponse(page / "print.html", headers=HEADERS)

    async def close(_: web.Application) -> None:
        preview.pages.close()
        preview.updates.close()

    app.router.add_get("/", file)
    app.router.add_get("/page/{file:.+}", file)
    app.router.add_get("/print/{dialog}", sheet)
    add_bot_api(app, preview)
    add_phone(app, preview)
    add_author(app, preview)
    app.on_shutdown.append(close)
    return app


@contextlib.asynccontextmanager
async def running_preview(
    *,
    token: str = TOKEN,
    host: str = "127.0.0.1",
    port: int = 0,
    now: Callable[[], float] = time.time,
    bot_command: Sequence[str] | None = None,
) -> AsyncIterator[Preview]:
    """A preview that listens (port 0: a free one), with a bot process if `bot_command` is given.

    Raises:
        OSError: where the address cannot be had.
    """
    preview = Preview(token, now)
    runner = web.AppRunner(
        create_app(preview, host),
        access_log=None,
        handler_cancellation=True,  # a poll whose process was killed must not wait on
        shutdown_timeout=_CLOSE_WITHIN_S,
    )
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        preview.url = _url(host, runner.addresses[0][1])
        async with _child(preview, bot_command):
            yield preview
    finally:
        await runner.cleanup()


async def serve(
    host: str,
    port: int,
    *,
    bot_command: Sequence[str] | None,
    on_ready: Callable[[Preview], None],
    token: str = TOKEN,
) -> None:
    """Runs the preview until SIGINT or SIGTERM; `on_ready` is called once it listens.

    Raises:
        OSError: where the address cannot be had.
    """
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    try:
        async with running_preview(
            token=token, host=host, port=port, bot_command=bot_command
        ) as preview:
            on_ready(preview)
            await stopped.wait()
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)


@contextlib.asynccontextmanager
async def _child(preview: Preview, command: Sequence[str] | None) -> AsyncIterator[None]:
    if command is None:
        yield
        return
    task = asyncio.create_task(Child(command, preview).run())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _page_file(page: Path, name: str) -> Path | None:
    wanted = (page / name).resolve()
    return wanted if wanted.is_relative_to(page.resolve()) and wanted.is_file() else None


def _url(host: str, port: int) -> str:
    reached = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - compared
    return f"http://[{reached}]:{port}" if ":" in reached else f"http://{reached}:{port}"
