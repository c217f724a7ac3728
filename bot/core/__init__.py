"""The pure core: dialogs, positions, events and effects. No I/O, no clock, no Telegram."""
