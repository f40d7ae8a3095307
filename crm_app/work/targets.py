"""Organisations that a file brings by themselves: companies followed, jobs seen, each with a note that says so."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from crm_app.domain.incoming import IncomingTarget, Problem
from crm_app.store import imports
from crm_app.store.book import Book
from crm_app.store.intake import Intake
from crm_app.work.judging import NEW, UNCHANGED, Verdict


@dataclass(slots=True)
class Targets:
    """Collects, then settles which are new, then writes; each is a row with a verdict, and a note that came in."""

    book: Book | None
    counts: Counter[str] = field(default_factory=Counter)
    verdicts: list[Verdict] = field(default_factory=list)
    _rows: list[tuple[IncomingTarget, int]] = field(default_factory=list)
    _fresh: dict[str, IncomingTarget] = field(default_factory=dict)

    def add(self, row: IncomingTarget, place: int) -> None:
        """One row of the file, and its place there."""
        self._rows.append((row, place))

    def settle(self) -> Iterator[Problem]:
        """Find out which of them came in before."""
        present = (
            imports.sources_present(self.book, "note", [_source(row) for row, _ in self._rows]) if self.book else set()
        )
        for row, place in self._rows:
            is_there = _source(row) in present or _source(row) in self._fresh
            verdict = UNCHANGED if is_there else NEW
            self.counts[verdict] += 1
            self.verdicts.append(Verdict(place, row.line, verdict, row.organisation, why=row.text))
            if not is_there:
                self._fresh[_source(row)] = row
        self.counts["notes"] = len(self._fresh)
        return iter(())

    def has_work(self) -> bool:
        """Whether there is anything to write."""
        return bool(self._fresh)

    def write(self, intake: Intake) -> None:
        """Make the organisations that are missing, and write the notes."""
        for source, row in self._fresh.items():
            organisation = intake.organisation(row.organisation)
            at = datetime.fromisoformat(row.at).astimezone() if row.at else None
            intake.add_note(None, row.text, at=at, source=source, organisation=organisation)


def _source(row: IncomingTarget) -> str:
    return f"target:{row.digest}"
