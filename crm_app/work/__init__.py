"""Where rooms of one floor meet for a whole job: the same for window and command line."""
