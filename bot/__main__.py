"""`python -m bot`: the same as the command `tussenstap`."""

import sys

from bot.cli import main

sys.exit(main())
