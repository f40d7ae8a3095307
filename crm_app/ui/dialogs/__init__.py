"""What is settled in a window of its own before going on."""
