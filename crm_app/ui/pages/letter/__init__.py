"""The page on which one letter, card, note or script is written."""
