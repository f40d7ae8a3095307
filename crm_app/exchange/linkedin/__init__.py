"""LinkedIn's export: the zip as it comes, or one of its files."""
