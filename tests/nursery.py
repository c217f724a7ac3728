"""Bots that start at once: `python -m tests.nursery` forks one for each line that it reads.

Each is a process of its own that runs the command `run`, to be killed as such; its pid is
printed. What takes a second in a new process, modules and files, has been read before.
"""

import functools
import os
import signal
import ssl
import sys
from functools import partial

from bot import cli, running
from bot.app import Shelf, build
from bot.content.explaining import check_texts
from bot.content.library import load
from bot.settings import read_settings, read_store_settings, reader_locale


def main() -> None:
    """Fork until there is no more input."""
    # The same calls again cost nothing; a fork inherits what they gave.
    loaded, explained = functools.cache(load), functools.cache(check_texts)
    vars(cli).update(check_texts=explained)
    vars(running).update(load=loaded)
    vars(ssl).update(create_default_context=functools.cache(ssl.create_default_context))
    settings = read_settings(os.environ)
    explained(cli.CONTENT, reader_locale(os.environ))
    kept = running.store_of(read_store_settings(os.environ), explained(cli.CONTENT, "en"))
    build(settings, Shelf(partial(loaded, cli.CONTENT, settings.locale)), kept)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # so that the killed are not kept as zombies
    print(0, flush=True)  # noqa: T201 - the test reads it
    for _ in sys.stdin:
        pid = os.fork()
        if not pid:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            sys.stdin.close()
            os._exit(cli.main(["run"]))
        print(pid, flush=True)  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main()
