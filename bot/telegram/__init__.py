"""The Bot API to the core and back."""

import os

# python-telegram-bot gives waiting times as `timedelta` where this is set, and warns where not.
os.environ.setdefault("PTB_TIMEDELTA", "true")
