"""A Telegram bot for professional helpers: dialogs from YAML, words kept in the chat."""
