"""Comma-separated files in and out: the table layer, the words headers use, and the people in the rows."""
