"""vCard 2.1, 3.0 and 4.0 in, 3.0 and 4.0 out: a thin layer of tolerant content lines, and the mapping on top of it."""
