"""The section Cards: the pile, and one card looked over."""
