"""What it all adds up to: counts as bars, whose viewpoints were heard, what each branch and channel brought."""
