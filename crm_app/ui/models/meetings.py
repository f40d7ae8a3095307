"""The agenda: meetings under the headings of today, this week, later and past."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Qt
from typing_extensions import override

from crm_app.domain import agendas
from crm_app.store import meetings
from crm_app.store.book import Book
from crm_app.store.meetings import MeetingRow
from crm_app.ui import formats, own_clock, words
from crm_app.ui.models.blocks import AnyIndex, BlockModel
from crm_app.ui.models.columns import Column
from crm_app.ui.own_clock import Beginning

WHO, WHEN, WHERE, STATE = "who", "when", "where", "state"
_CLOCKS_WIDTH = 262
"""Pixels for the longest "60 min · Wed 12:30 PM Los Angeles (PST)": a time is never cut."""
_PLANNED = frozenset({"proposed", "scheduled", "confirmed", "prepared", "in-progress"})


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over the meetings of a group; its id in the list is negative."""

    id: int
    text: str


class MeetingModel(BlockModel[MeetingRow | Heading]):
    """Whom, when, how and where, and what became of it; headings are lines that cannot be chosen."""

    def __init__(self, book: Book, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)
        self._book = book
        self._clock = clock
        self._own_zone = ""
        self._groups = {
            agendas.TODAY: self.tr("Today"), agendas.THIS_WEEK: self.tr("This week"), agendas.LATER: self.tr("Later"),
            agendas.PAST: self.tr("Past"),
        }  # fmt: skip

    def show_meetings(self, found: Iterable[tuple[int, datetime]]) -> None:
        """Show these meetings, given with their starts, in their groups."""
        self._own_zone = own_clock.own_zone(self._book)
        first = formats.locale().firstDayOfWeek().value - 1
        groups = agendas.grouped(found, now=self._clock(), zone=self._own_zone, first_weekday=first)
        self.set_ids(number for group, ids in groups for number in (-1 - agendas.GROUPS.index(group), *ids))

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, MeetingRow | Heading]]:
        self._own_zone = own_clock.own_zone(self._book)
        yield from ((number, self._heading(number)) for number in ids if number < 0)
        yield from ((row.id, row) for row in meetings.rows_of(self._book, [number for number in ids if number > 0]))

    def _heading(self, number: int) -> Heading:
        return Heading(number, self._groups[agendas.GROUPS[-1 - number]])

    def headings(self) -> list[int]:
        """The lines of the headings."""
        return [self.line_of(number) for number in range(-len(agendas.GROUPS), 0) if self.line_of(number) >= 0]

    @property
    def count(self) -> int:
        """How many meetings are shown."""
        return self.rowCount() - len(self.headings())

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        is_heading = index.isValid() and self.id_at(index.row()) < 0
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    @override
    def text(self, row: MeetingRow | Heading, key: str) -> str:
        if isinstance(row, Heading):
            return row.text if key == WHO else ""
        match key:
            case "who":
                return row.person_name or self.tr("Nobody yet")
            case "when":
                return str(self.begins(row))
            case "where":
                return words.meeting_place(row)
            case _:
                return words.state(self.state(row))

    @override
    def tip(self, row: MeetingRow | Heading, key: str) -> str:
        if isinstance(row, Heading):
            return ""
        if key == WHEN:
            begins = self.begins(row)
            return f"{formats.full_day(begins.there.date())}\n{begins}"
        if key == WHO:
            return "\n".join(filter(None, (self.text(row, key), words.role(row.title, row.organisation))))
        return self.text(row, key)

    def begins(self, row: MeetingRow) -> Beginning:
        """When it begins, on the owner's clock."""
        return own_clock.begins(row.start, zone=row.zone, mode=row.mode, own=self._own_zone, now=self._clock())

    def state(self, row: MeetingRow) -> str:
        """How far it has come; `untold` when it should be over and nobody has said a word about it."""
        is_over = row.start + timedelta(minutes=row.minutes) < self._clock()
        return "untold" if is_over and row.state in _PLANNED else row.state


def _columns() -> tuple[Column, ...]:
    return (
        Column(WHO, _tr("With"), 2.5, least=120, ordered=False),
        Column(WHEN, _tr("When"), 1.6, least=_CLOCKS_WIDTH, ordered=False),
        Column(WHERE, _tr("Where"), 1.7, needed=820, ordered=False),
        Column(STATE, _tr("State"), 1.2, least=138, needed=540, ordered=False),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("MeetingModel", text)
