"""A whole book as a file, and such a file on its way into another book: every record with its pictures."""

import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from crm_app.domain.incoming import IncomingPerson, IncomingRecords
from crm_app.exchange.jsonbook import WHOLE_FORMAT
from crm_app.exchange.limits import read_member
from crm_app.store import imports, pictures
from crm_app.store.book import Book
from crm_app.store.intake import Intake

if TYPE_CHECKING:  # the tables are loaded with the first of such files
    from crm_app.store.whole import Arrival

__all__ = ["WHOLE_FORMAT", "WholeBook"]


@dataclass(slots=True)
class WholeBook:
    """Collects who is new, then brings them with everything from the tables of their own book."""

    book: Book | None
    path: Path
    _people: list[IncomingPerson] = field(default_factory=list)
    _records: IncomingRecords | None = None
    _arrival: "Arrival | None" = None

    def person(self, row: IncomingPerson) -> None:
        """Somebody who is not in this book."""
        self._people.append(row)

    def records(self, row: IncomingRecords) -> None:
        """The tables of the file."""
        self._records = row

    def settle(self) -> Counter[str]:
        """Find out what is new besides people: how many `records`, without rows that belong to others."""
        if self._records is None or self.book is None:
            return Counter()
        from crm_app.store.whole import Arrival

        self._arrival = Arrival(self.book, self._records.tables)
        fresh = self._arrival.settle()
        return Counter(records=sum(fresh.values()))

    def strangers(self) -> Iterator[IncomingPerson]:
        """Those new people whom the tables do not have."""
        told = self._records.tables.get("person", ()) if self._records else ()
        known = {row.get("uid") for row in told}
        return (row for row in self._people if row.uid not in known)

    def has_work(self) -> bool:
        """Whether there is anything to write."""
        return bool(self._arrival and any(self._arrival.fresh.values()))

    def write(self, intake: Intake) -> list[tuple[IncomingPerson, int]]:
        """Put the pictures in their folder, then write the rows; returns whom they brought."""
        if self._records is None:
            return []
        intake.flush()
        from crm_app.store.whole import Arrival

        arrival = Arrival(intake.book, self._records.tables)  # anew: the record of this import took ids since
        arrival.settle()
        self._keep_files(intake.book, arrival.files())
        arrival.write()
        intake.renumber()
        known = imports.people_by_uid(intake.book, (row.uid for row in self._people))
        return [(row, known[row.uid].id) for row in self._people if row.uid in known]

    def _keep_files(self, book: Book, names: set[str]) -> None:
        """Those pictures and files that new rows name, each only where it is what its name says."""
        if not zipfile.is_zipfile(self.path):
            return
        with zipfile.ZipFile(self.path) as archive:
            there = set(archive.namelist())
            for name in filter(pictures.is_name, names):
                place = pictures.place_of(name)
                if place in there:
                    ending = name.rpartition(".")[2]
                    pictures.keep(book.folder, read_member(archive, place), ending)
