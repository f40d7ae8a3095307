"""Rules in plain Python: no files, no database, no window, no clock of their own."""
