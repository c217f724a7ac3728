"""Keeps a Python process on this machine: an address outside loopback raises.

Python imports a module of this name when it starts, so each Python process that has this folder
on its PYTHONPATH is kept in. An audit hook sees every way to the network, below whichever library
takes it, and cannot be taken off again. (A name given straight to `connect` is looked up before
the hook hears of it; the connection is refused all the same.)
"""

import ipaddress
import sys

TO_ADDRESS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
LOOK_UPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})


class OutsideError(RuntimeError):
    """Not an OSError: code that copes with a broken network must not hide it."""

    def __init__(self, event: str, host: object) -> None:
        super().__init__(f"{event}: {host!r} is outside this machine")


def number(host: object) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The host as an address, or None when it is a name."""
    try:
        return ipaddress.ip_address(str(host))
    except ValueError:
        return None


def guard(event: str, args: tuple[object, ...]) -> None:
    """The audit hook; told of everything Python does, so it is quick to let go."""
    if event in TO_ADDRESS:
        match args:
            case (_, (host, *_)):  # else a path (a Unix socket), or the address it is connected to
                address = number(host)
                if host != "localhost" and not (address and address.is_loopback):
                    raise OutsideError(event, host)
            case _:
                pass
    elif event in LOOK_UPS and args[0] not in (None, "", "localhost") and not number(args[0]):
        raise OutsideError(event, args[0])


sys.addaudithook(guard)
