"""Keeps other websites out: a page elsewhere must not talk to a preview on this machine.

A request's `Host` must be a loopback name or the address the preview is bound to (any address
written in numbers, where it is bound to all of them), so that no foreign name can point here. An
`Origin`, where a browser sends one, must be the preview itself.
"""

from ipaddress import ip_address

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from yarl import URL

_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def guard(bound_to: str) -> Middleware:
    """A middleware for an application that listens on this host; it answers 403 to strangers."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not _is_ours(request.host, bound_to):
            return _refuse("This preview answers under its own address only.")
        origin = request.headers.get("Origin")
        if origin is not None and origin != f"http://{request.host}":
            return _refuse("Another website may not use this preview.")
        return await handler(request)

    return middleware


def _is_ours(host: str, bound_to: str) -> bool:
    try:
        name = URL(f"http://{host}").host or ""
    except ValueError:
        return False
    if name in _LOOPBACK_NAMES or name == bound_to:
        return True
    return _is_address(name) and _is_address(bound_to) and ip_address(bound_to).is_unspecified


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _refuse(sentence: str) -> web.Response:
    return web.json_response({"error": sentence}, status=403)
