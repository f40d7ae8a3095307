"""The timeline of one person as a list that grows: the newest are read first, the rest when they are wanted."""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from crm_app.store import timeline
from crm_app.store.book import Book
from crm_app.store.timeline import KINDS, Event
from crm_app.ui import event_words, formats, own_clock
from crm_app.ui.event_words import Told

PAGE = 30
EVENT = Qt.ItemDataRole.UserRole + 20
AnyIndex = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """What happened with a person, newest first."""

    def __init__(self, book: Book, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._book, self._clock = book, clock
        self._person = 0
        self._kinds: Collection[str] = KINDS
        self._events: list[Event] = []
        self._told: dict[int, Told] = {}
        self._now = clock()
        self._zone = ZoneInfo("UTC")
        self.whole = True
        """Whether nothing older is left to be read."""

    def show_person(self, person: int, *, kinds: Collection[str] = KINDS) -> None:
        """Show somebody's events of these kinds; of the same person and kinds as many as were read already."""
        same = (person, set(kinds)) == (self._person, set(self._kinds))
        wanted = max(PAGE, len(self._events)) if same else PAGE
        self._person, self._kinds = person, kinds
        self._now, self._zone = self._clock(), ZoneInfo(own_clock.own_zone(self._book))
        found = self._read(wanted, skip=0)
        if same and found == self._events:
            return
        self.beginResetModel()
        self._events, self._told = found, {}
        self.endResetModel()

    def read_on(self) -> None:
        """Read the next that are older."""
        if self.whole:
            return
        found = self._read(PAGE, skip=len(self._events))
        if found:
            first = len(self._events)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._events = [*self._events, *found]
            self.endInsertRows()

    def _read(self, number: int, *, skip: int) -> list[Event]:
        found = timeline.of_person(self._book, self._person, kinds=self._kinds, limit=number + 1, skip=skip)
        self.whole = len(found) <= number
        return found[:number]

    def event_at(self, row: int) -> Event:
        """The event of a row."""
        return self._events[row]

    def told_at(self, row: int) -> Told:
        """The event of a row in words."""
        made = self._told.get(row)
        if made is None:
            made = self._told[row] = event_words.told(self._events[row])
        return made

    def when_at(self, row: int) -> str:
        """When it was, as near as one says it."""
        event = self._events[row]
        if event.day_only:
            return str(event.at.year)
        at, today = event.at.astimezone(self._zone), self._now.astimezone(self._zone).date()
        day = formats.day(at.date(), today=today, weekday=False)
        return f"{day} {formats.clock_of(at)}" if abs((today - at.date()).days) <= 1 else day

    def exactly_at(self, row: int) -> str:
        """The whole moment, for the tooltip."""
        event = self._events[row]
        at = event.at.astimezone(self._zone)
        if event.day_only:
            return str(event.at.year)
        return f"{formats.full_day(at.date())}, {formats.clock_of(at)}"

    @override
    def rowCount(self, parent: AnyIndex | None = None, /) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._events)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        row = index.row()
        if not index.isValid() or row >= len(self._events):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.told_at(row).title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.exactly_at(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = self.told_at(row)
            return ". ".join(filter(None, (shown.title, self.exactly_at(row), shown.text)))
        return self._events[row] if role == EVENT else None
