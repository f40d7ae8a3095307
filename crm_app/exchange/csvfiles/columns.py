"""What a column of an address list can hold."""

from typing import NamedTuple

from crm_app.domain.incoming import ADDRESS, EMAIL, MESSAGING, PHONE, URL
from crm_app.domain.mappings import CUSTOM, PARTS


class Column(NamedTuple):
    """A field of a person, or a detail of that kind under that label.

    Columns of one `group` make one thing together, each its `part`: the label and the value of an e-mail, the street
    and the city of an address, the day and the year of a birthday. The label of a field of the user's own is its name;
    where there is none the header is.
    """

    field: str
    label: str = ""
    part: str = ""
    group: str = ""


IGNORED = "-"
"""Columns that are derived or say nothing: numbering, stages of our own export."""
EVENT = "event"
"""A dated event under a name; birthdays are told by that name."""
DETAIL_KINDS = frozenset((EMAIL, PHONE, URL, ADDRESS, MESSAGING))


def column_of_word(word: str) -> Column:
    """The column that a word of a mapping stands for (see `domain.mappings`)."""
    kind, _, label = word.partition(":")
    if kind.startswith(f"{ADDRESS}."):
        return Column(ADDRESS, label, kind.partition(".")[2], f"address {label}".strip())
    return Column(kind, label)


def word_of(column: Column | None) -> str:
    """The word of a mapping for a column; `custom` for one of the user's own."""
    if column is None:
        return CUSTOM
    part = f".{column.part}" if column.field == ADDRESS and column.part in PARTS else ""
    if column.field == EVENT or (column.part and not part):
        return CUSTOM
    return f"{column.field}{part}:{column.label}" if column.label else f"{column.field}{part}"
