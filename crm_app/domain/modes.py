"""The ways in which people meet."""

IN_PERSON, PHONE, VIDEO = "in-person", "phone", "video"
MODES = (IN_PERSON, PHONE, VIDEO)
