"""The sections of the window in the order of the sidebar: the one table of their names, icons and groups."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the book: `key` names its page and its action `go_<key>`, `text` is what people read; a gap stands
    before each new `group`. One that is not there `always` appears in the sidebar with content, or once it is visited.
    """

    key: str
    text: str
    icon: str
    group: int
    always: bool = True


def table() -> list[Section]:
    """The sections in the user's language."""
    return [
        Section("today", _tr("Today"), "sun", 0),
        Section("meetings", _tr("Meetings"), "calendar-days", 0),
        Section("people", _tr("People"), "users", 1),
        Section("organisations", _tr("Organisations"), "building-2", 1, always=False),
        Section("referrals", _tr("Referrals"), "waypoints", 1, always=False),
        Section("cards", _tr("Cards"), "id-card", 1, always=False),
        Section("insights", _tr("Insights"), "chart-no-axes-column", 2, always=False),
        Section("library", _tr("Library"), "library", 2, always=False),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("sections", text)
