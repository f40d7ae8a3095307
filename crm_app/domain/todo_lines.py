"""Something to do as one line tells it: its kind is known by the verb it begins with."""

import re

_KINDS = (
    ("resume", re.compile(r"\b(?:résumé|resume|cv|lebenslauf)\b", re.IGNORECASE)),
    ("application", re.compile(r"^\W*(?:apply|application|send\b.*\bapplication|bewerb)", re.IGNORECASE)),
    ("read", re.compile(r"^\W*(?:read|look\s+(?:up|into)|study|lies|lesen)\b", re.IGNORECASE)),
    ("attend", re.compile(r"^\W*(?:attend|go\s+to|visit|join|sign\s+up|register|besuch)", re.IGNORECASE)),
    ("call", re.compile(r"^\W*(?:call|phone|ring|telephone|ruf|anruf)", re.IGNORECASE)),
)


def kind_of(text: str) -> str:
    """The kind of a task (`read`, `attend`, `call`, `resume`, `application`), "" where the line does not tell."""
    return next((kind for kind, pattern in _KINDS if pattern.search(text)), "")
