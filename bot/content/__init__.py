"""Files to core values, each with its line: YAML dialogs and Fluent texts."""
