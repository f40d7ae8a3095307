"""A meeting under way, and written up afterwards: what one does while somebody sits opposite, by keyboard alone."""
