"""The list of people."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from typing_extensions import override

from crm_app.store import meetings, people
from crm_app.store.people import PersonRow
from crm_app.ui import formats, own_clock, words
from crm_app.ui.models import person_cells, person_columns
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.session import Session

NAME, ORGANISATION, STAGE, NEXT, LAST_CONTACT = "name", "organisation", "stage", "next", "last_contact"
_DAYS = frozenset({"added", "changed"})


class PeopleModel(BlockModel[PersonRow]):
    """Name over role, organisation, stage, next step over its deadline, last contact; more where they are chosen."""

    def __init__(self, session: Session, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(person_columns.columns(), parent)
        self._session = session
        self._book = session.book
        self._clock = clock
        self._own_zone = ""
        self._begins: dict[int, str] = {}
        self._extras: tuple[str, ...] = ()

    def show_columns(self, keys: Iterable[str]) -> None:
        """Say which columns stand there, so that no others are read."""
        extras = tuple(sorted(person_columns.EXTRAS.intersection(keys)))
        if extras != self._extras:
            self._extras = extras
            self.tell_all()

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, PersonRow]]:
        self._own_zone = own_clock.own_zone(self._book)
        found = people.rows_of(self._book, ids, extras=self._extras)
        self._begins.update((row.id, self._beginning(row)) for row in found if row.next_what == "meeting")
        return ((row.id, row) for row in found)

    def _beginning(self, row: PersonRow) -> str:
        """When the next meeting with somebody begins, on the owner's clock."""
        start = row.next_due
        if start is None:
            return ""
        zone, mode = self._own_zone, ""
        for number in meetings.ids(self._book, person=row.id, upcoming_from=start, until=start + timedelta(seconds=1)):
            plan = meetings.get(self._book, number)
            zone, mode = str(plan["zone"]), str(plan["mode"])
        return str(own_clock.begins(start, zone=zone, mode=mode, own=self._own_zone, now=self._clock()))

    @override
    def text(self, row: PersonRow, key: str) -> str:
        match key:
            case "name":
                return row.name
            case "organisation":
                return row.organisation
            case "title":
                return row.title
            case "stage":
                return words.stage(row.stage)
            case "next":
                return ", ".join(filter(None, (self.next_step(row), self.next_due(row)[0])))
            case "last_contact":
                return self._day(row.last_contact)
        return self._extra(row, key)

    def _extra(self, row: PersonRow, key: str) -> str:
        text = row.more.get(key, "")
        return self._day(datetime.fromisoformat(text)) if text and key in _DAYS else text

    @override
    def tip(self, row: PersonRow, key: str) -> str:
        if key == NAME:
            marks = (self.tr("Do not contact") if row.do_not_contact else "", self.tr("Pinned") if row.pinned else "")
            return "\n".join(filter(None, (row.name, row.title, *marks)))
        if key == LAST_CONTACT and row.last_contact is not None:
            return formats.full_day(self._local(row.last_contact).date())
        if key in _DAYS and row.more.get(key):
            return formats.full_day(self._local(datetime.fromisoformat(row.more[key])).date())
        return self.text(row, key)

    # -- what is typed into a cell

    @override
    def complaint(self, row: PersonRow, key: str, text: str) -> str:
        return person_cells.complaint(key, text)

    @override
    def offers(self, key: str) -> Sequence[str]:
        return person_cells.offers(self._book, key)

    @override
    def store(self, row: PersonRow, key: str, text: str) -> None:
        with self._session.edit(person_cells.label(row.name, key, text)):
            person_cells.store(self._book, row.id, key, text)

    # -- what there is to do

    def next_step(self, row: PersonRow) -> str:
        """The most pressing open step in words, empty for none."""
        return words.step(row.next_what) if row.next_what else ""

    def next_due(self, row: PersonRow) -> tuple[str, str]:
        """How its deadline stands, and the tone of that."""
        if row.next_due is None:
            return "", ""
        if row.next_what == "meeting":
            return formats.isolated(self._begins.get(row.id, "")), ""
        return formats.due(row.next_due, self._own_zone, now=self._clock())

    def time_left(self, row: PersonRow) -> timedelta | None:
        """How long a debt may still wait; None where there is none, and for a meeting, which shows its hour."""
        if row.next_due is None or row.next_what == "meeting":
            return None
        return row.next_due - self._clock()

    def _day(self, moment: datetime | None) -> str:
        if moment is None:
            return "–"
        return formats.day(self._local(moment).date(), today=self._local(self._clock()).date(), weekday=False)

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self._own_zone))
