"""What fills the window: one page for each section, and those that open from them."""
