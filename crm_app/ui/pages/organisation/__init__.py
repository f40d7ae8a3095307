"""One organisation, part by part; everything saves by itself."""
