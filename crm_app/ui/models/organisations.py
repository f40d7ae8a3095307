"""The list of organisations."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from crm_app.store import organisations
from crm_app.store.organisations import SCORES, OrganisationRow
from crm_app.ui import formats, own_clock
from crm_app.ui.models.blocks import BlockModel
from crm_app.ui.models.columns import Column
from crm_app.ui.session import Session

NAME, PLACE, SECTOR, SIZE = "name", "place", "sector", "size"
EDITED = (NAME, SECTOR, PLACE, SIZE)


def columns() -> tuple[Column, ...]:
    """The columns in the user's language; those of the scores stand there where the list is wide enough."""
    return (
        Column(NAME, _tr("Name"), 2.6, least=150, editable=True),
        Column(SECTOR, _tr("Sector"), 1.3, needed=980, editable=True),
        Column(PLACE, _tr("Place"), 1.0, needed=820, editable=True),
        Column(SIZE, _tr("Size"), 0.9, shown=False, editable=True),
        Column("people", _tr("People"), 0.5, least=66, falling=True, trailing=True),
        Column("questions", _tr("Open"), 0.5, least=62, falling=True, trailing=True),
        Column("advocacy", _tr("Insider"), 0.6, least=84, needed=560, falling=True),
        Column("motivation", _tr("Motivation"), 0.6, least=84, needed=700, falling=True),
        Column("posting", _tr("Posting"), 0.6, least=84, needed=780, falling=True),
        Column("last_contact", _tr("Last contact"), 1.0, least=108, falling=True, trailing=True),
    )


class OrganisationsModel(BlockModel[OrganisationRow]):
    """Name over what and where it is, people there, open questions, three scores, last contact."""

    def __init__(self, session: Session, clock: Callable[[], datetime]) -> None:
        super().__init__(columns(), session)
        self._session = session
        self._clock = clock
        self._own_zone = ""

    @override
    def fetch(self, ids: Sequence[int]) -> Iterable[tuple[int, OrganisationRow]]:
        self._own_zone = own_clock.own_zone(self._session.book)
        return ((row.id, row) for row in organisations.rows_of(self._session.book, ids))

    @override
    def text(self, row: OrganisationRow, key: str) -> str:
        if key in EDITED:
            return str(getattr(row, key))
        if key in SCORES:
            return self._score(row, key)
        if key == "last_contact":
            return self._day(row.last_contact)
        return formats.count(row.people if key == "people" else row.questions)

    def _score(self, row: OrganisationRow, key: str) -> str:
        value = score_of(row, key)
        if value is None:
            return "–"
        return self.tr("{value} of {most}").format(value=value, most=SCORES[key][1])

    @override
    def tip(self, row: OrganisationRow, key: str) -> str:
        if key == NAME:
            return "\n".join(part for part in (row.name, self.below(row)) if part)
        if key == "last_contact" and row.last_contact is not None:
            return formats.full_day(self._local(row.last_contact).date())
        return self.text(row, key)

    def below(self, row: OrganisationRow) -> str:
        """What stands under the name."""
        return " · ".join(filter(None, (row.sector, row.place)))

    @override
    def complaint(self, row: OrganisationRow, key: str, text: str) -> str:
        return self.tr("An organisation needs a name.") if key == NAME and not text.strip() else ""

    @override
    def store(self, row: OrganisationRow, key: str, text: str) -> None:
        words = self.tr("Rename {name}") if key == NAME else self.tr("Change {name}")
        with self._session.edit(words.format(name=row.name)):
            organisations.change(self._session.book, row.id, **{key: text.strip()})

    def _day(self, moment: datetime | None) -> str:
        if moment is None:
            return "–"
        return formats.day(self._local(moment).date(), today=self._local(self._clock()).date(), weekday=False)

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(ZoneInfo(self._own_zone))


def score_of(row: OrganisationRow, key: str) -> int | None:
    """One of the three scores."""
    return {"advocacy": row.advocacy, "motivation": row.motivation, "posting": row.posting}[key]


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrganisationsModel", text)
