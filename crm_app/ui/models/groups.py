"""A list in groups: headings that are only read, and lines that can be chosen; some hundred of them at most."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from typing_extensions import override

from crm_app.ui.models.blocks import ROW, AnyIndex
from crm_app.ui.tips import tip


class Line(Protocol):
    """What can be chosen."""

    @property
    def key(self) -> Hashable:
        """What it is, so that it stays chosen when the list is made anew."""

    @property
    def spoken(self) -> str:
        """All that the line says, for a screen reader."""

    @property
    def tip(self) -> str:
        """The tooltip; empty for none."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The words over a group, and some at the end of their line."""

    text: str
    aside: str = ""


Entry = Heading | Line


class GroupModel(QAbstractListModel):
    """Headings and lines one under another; only lines can be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def set_groups(self, groups: Iterable[tuple[Heading | None, Sequence[Line]]]) -> None:
        """Show these groups; an empty one is left out with its heading."""
        self.beginResetModel()
        self._entries = []
        for heading, lines in groups:
            if lines and heading is not None:
                self._entries.append(heading)
            self._entries.extend(lines)
        self.endResetModel()

    def entry(self, place: int) -> Entry | None:
        """What stands in a place, None outside of the list."""
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def line(self, place: int) -> Line | None:
        """The line in a place; None for a heading."""
        found = self.entry(place)
        return None if isinstance(found, Heading) else found

    @property
    def lines(self) -> list[Line]:
        """Everything that can be chosen, in order."""
        return [entry for entry in self._entries if not isinstance(entry, Heading)]

    def place_of(self, key: Hashable) -> int:
        """Where the line with this key stands, -1 where it does not."""
        for place, entry in enumerate(self._entries):
            if not isinstance(entry, Heading) and entry.key == key:
                return place
        return -1

    def next_line(self, place: int, step: int) -> int:
        """The place of the next (1) or previous (-1) line from a place on, -1 where there is none."""
        place += step
        while 0 <= place < len(self._entries):
            if self.line(place) is not None:
                return place
            place += step
        return -1

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ROW:
            return entry
        if isinstance(entry, Heading):
            spoken = ", ".join(filter(None, (entry.text, entry.aside)))
            return spoken if role in _SPOKEN else None
        if role in _SPOKEN:
            return entry.spoken
        return (tip(entry.tip) or None) if role == Qt.ItemDataRole.ToolTipRole else None


_SPOKEN = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
