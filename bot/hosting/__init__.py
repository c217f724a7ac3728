"""What a host does with the store: its key, backups, purging, and a look at its health."""
