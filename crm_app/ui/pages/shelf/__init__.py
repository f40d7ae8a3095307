"""The parts of the library: about me, and the questions."""
