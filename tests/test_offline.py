"""No test reaches the network: tried from this process, from a thread and from a child."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.offline.sitecustomize import OutsideError

OUTSIDE = "192.0.2.1"  # reserved for documentation: nobody is there
OUTSIDE6 = "2001:db8::1"


def connect(family: socket.AddressFamily, host: str) -> None:
    with socket.socket(family) as sock:
        sock.settimeout(1)
        sock.connect((host, 80))


def send(host: str) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        sock.sendto(b"hello", (host, 53))


@pytest.mark.parametrize(
    "way_out",
    [
        lambda: connect(socket.AF_INET, OUTSIDE),
        lambda: connect(socket.AF_INET6, OUTSIDE6),
        lambda: send(OUTSIDE),
        lambda: socket.getaddrinfo("example.invalid", 80),
        lambda: socket.gethostbyname("example.invalid"),
    ],
)
def test_the_way_out_is_shut(way_out: Callable[[], object]) -> None:
    with pytest.raises(OutsideError, match="is outside this machine"):
        way_out()


async def test_the_way_out_is_shut_to_the_event_loop() -> None:
    with pytest.raises(OutsideError):
        await asyncio.open_connection("example.invalid", 80)  # looks names up in a thread
    with pytest.raises(OutsideError):
        await asyncio.open_connection(OUTSIDE, 80)


def test_the_way_out_is_shut_to_a_child_process() -> None:
    code = f"import socket; socket.create_connection(({OUTSIDE!r}, 80), timeout=1)"
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert b"OutsideError" in child.stderr


async def test_this_machine_can_be_reached() -> None:
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        for host in ("127.0.0.1", "localhost"):
            reader, writer = await asyncio.open_connection(host, port)
            assert await reader.read() == b""
            writer.close()
            await writer.wait_closed()
