"""One person, group by group; everything saves by itself."""
