"""Item models: all ids in the order of the book, rows in blocks when they are shown."""
