"""A small Telegram on this machine: the Bot API over HTTP, and a phone in the browser."""
