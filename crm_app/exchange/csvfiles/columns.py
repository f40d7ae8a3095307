"""What a column of an address list can hold."""

from typing import NamedTuple

from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL


class Column(NamedTuple):
    """A field of a person, or a detail of that kind under that label.

    Columns of one `group` make one thing together, each its `part`: the label and the value of an e-mail, the street
    and the city of an address, the day and the year of a birthday.
    """

    field: str
    label: str = ""
    part: str = ""
    group: str = ""


IGNORED = "-"
"""Columns that are derived or say nothing: numbering, stages of our own export."""
CUSTOM = "custom"
"""A field of the user's own; its label is the field's name, else the header is."""
EVENT = "event"
"""A dated event under a name; birthdays are told by that name."""
DETAIL_KINDS = frozenset((EMAIL, PHONE, URL, ADDRESS, MESSAGING))
