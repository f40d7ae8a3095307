"""Facts in, PDF bytes out; knows no book."""
