"""Why one meets: the four good reasons of the UMBC Career Center's guide to informational interviews."""

PURPOSES = {
    "explore": "To get an insider’s perspective on a career path",
    "entry": "To get tips about how to gain entry into this field",
    "circle": "To enlarge my circle of expert contacts in the area",
    "organisation": "To learn about this organisation and how I might fit in",
}
"""Each reason by the key that a meeting keeps."""
