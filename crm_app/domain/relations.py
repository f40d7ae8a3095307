"""What people are to one another, and how it is said from the other side."""

INVERSES = {
    "assistant": "employer",
    "boss": "report",
    "report": "boss",
    "teacher": "student",
    "student": "teacher",
    "mentor": "mentee",
    "mentee": "mentor",
    "parent": "child",
    "child": "parent",
    "partner": "partner",
    "sibling": "sibling",
    "friend": "friend",
    "colleague": "colleague",
    "former colleague": "former colleague",
    "fellow student": "fellow student",
    "neighbour": "neighbour",
}
"""Kinds offered, each with what the other side is called."""
KINDS = tuple(INVERSES)


def seen(kind: str, *, backwards: bool) -> str:
    """What the other person is, seen from one side: "teacher" is "student" backwards; a kind of somebody's own stays
    itself, and the caller says "of".
    """
    return INVERSES.get(kind, kind) if backwards else kind


def has_inverse(kind: str) -> bool:
    """Whether the other side has a word of its own."""
    return kind in INVERSES
