"""Files in, plain rows out, and back; knows no book."""
