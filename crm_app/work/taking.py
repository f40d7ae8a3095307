"""One file on its way into the book: every row gets its verdict and is written, or only counted in a dry run."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import singledispatchmethod
from itertools import count, islice
from pathlib import Path

from crm_app.domain import names
from crm_app.domain.incoming import (
    FileReport,
    Hidden,
    IncomingGroup,
    IncomingMe,
    IncomingNote,
    IncomingPerson,
    IncomingTouch,
    Problem,
    Row,
    Skipped,
    Unreadable,
)
from crm_app.domain.names import fold
from crm_app.errors import Unusable
from crm_app.store import imports
from crm_app.store.book import Book
from crm_app.store.imports import Known
from crm_app.store.intake import Intake
from crm_app.work.beside import Beside
from crm_app.work.matching import Matcher
from crm_app.work.merging import Changes, plan, prints_of

_WITHOUT_PEOPLE = frozenset(("linkedin-messages", "linkedin-invitations", "linkedin-notes"))
MOST_PROBLEMS = 10_000  # as many as a result tells; the counts are always whole


@dataclass(slots=True)
class Taking:
    """The import of one file, inside an edit unless it is a dry run; `counts` by verdict, and touches and notes."""

    book: Book | None
    path: Path
    report: FileReport
    dry_run: bool = False
    counts: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    batch: str | None = None
    _intake: Intake | None = None
    _matcher: Matcher = field(init=False)
    _beside: Beside = field(init=False)
    _pretended: "count[int]" = field(default_factory=lambda: count(-1, -1))
    _unwritten: list[tuple[int, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin with nobody brought yet."""
        self._matcher = Matcher(self.book)
        self._beside = Beside(self.book, self._matcher, alone=self.report.format in _WITHOUT_PEOPLE)

    def take(self, rows: Iterable[Row]) -> None:
        """Take in some rows, in their order."""
        rows = [_with_names(row) if isinstance(row, IncomingPerson) else row for row in rows]
        self._matcher.look_up(row for row in rows if isinstance(row, IncomingPerson))
        for row in rows:
            if isinstance(row, IncomingPerson):
                self._person(row)
            elif isinstance(row, Problem):
                self._complain(row)
            else:
                self._other(row)
        if self._intake:
            self._intake.flush()

    def finish(self) -> None:
        """Take in what could wait for everybody to be there; raise Unusable when nobody was found in the file."""
        self._add_beside()
        found = ("new", "updated", "unchanged", "hidden", "touches", "known", "notes", "groups", "me")
        if not any(self.counts[name] for name in found):
            first = f" The first problem is in line {self.problems[0].line}." if self.problems else ""
            raise Unusable(f"“{self.path.name}” names nobody; check that it is a list of contacts.{first}")
        if self._intake:
            for line, verdict, why in self._unwritten:
                self._intake.judge(line, verdict, why=why)
            self._intake.close_batch(dict(self.counts))
        elif self.book and not self.dry_run:
            self.batch = imports.batch_of(self.book, self._hash())

    def left_out(self) -> tuple[Skipped, ...]:
        """The rows that were understood and left out, each with its line and why."""
        rows = (Skipped(line, why) for line, verdict, why in self._unwritten if verdict == "skipped")
        return tuple(islice(rows, MOST_PROBLEMS))

    def _add_beside(self) -> None:
        beside = self._beside
        for problem in beside.settle():
            self._complain(problem)
        self.counts.update(beside.counts)
        if not self.dry_run and beside.has_work():
            beside.write(self._writer())

    def _person(self, row: IncomingPerson) -> None:
        matcher = self._matcher
        if matcher.seen(row):
            person = matcher.remembered(row)
            self.counts["unchanged" if person is not None else "skipped"] += 1
            return
        own = matcher.own(row)
        known = matcher.present(row) if own is None else None
        if own is not None:
            self._again(row, own)
        elif known is None:
            self._new(row)
        elif known.trashed:
            self._skip(row.line, "this person is in the trash")
        else:
            self._known(row, known)

    def _new(self, row: IncomingPerson) -> None:
        self.counts["new"] += 1
        if self.dry_run:
            person = next(self._pretended)
        else:
            intake = self._writer()
            person = intake.add(row)
            intake.judge(row.line, "new", why=prints_of(row), person=person, digest=row.digest)
        self._matcher.brought(row, person)
        self._beside.person(row, person)

    def _again(self, row: IncomingPerson, person: int) -> None:
        """A later row of the same file about somebody whom it brought: it counts as an update of them."""
        self.counts["updated"] += 1
        if self._intake:
            self._intake.flush()
            self._write("updated", row, person, self._changes(row, person))
        self._matcher.remember(row, person)

    def _known(self, row: IncomingPerson, known: Known) -> None:
        changes = self._changes(row, known.id)
        for group in changes.kept:
            message = f"The {group} of {known.name} was changed here and in the file; what stands here was kept"
            self._complain(Problem(row.line, group, row.name, message))
        verdict = "updated" if changes else "unchanged"
        self.counts[verdict] += 1
        if not self.dry_run:
            self._write(verdict, row, known.id, changes)
        self._matcher.remember(row, known.id)
        self._beside.person(row, known.id)

    def _changes(self, row: IncomingPerson, person: int) -> Changes:
        book = self._open_book()
        last = imports.last_prints(book, person)
        return plan(row, imports.present(book, person), last=last, by_uid=bool(row.uid))

    def _write(self, verdict: str, row: IncomingPerson, person: int, changes: Changes) -> None:
        intake = self._writer()
        if changes.columns:
            intake.change(person, changes.columns)
        if changes.job:
            self._write_job(person, changes.job)
        intake.add_details(person, changes.details, position=1000)
        intake.add_tags(person, changes.tags)
        intake.set_custom(person, changes.custom)
        if changes.raw:
            intake.replace_raw(person, changes.raw)
        intake.judge(row.line, verdict, why=prints_of(row), person=person, digest=row.digest)

    def _write_job(self, person: int, said: dict[str, str]) -> None:
        """Another organisation, or anything new from LinkedIn, is a new job; the old one is kept with its end."""
        intake, book = self._writer(), self._open_book()
        present = imports.present(book, person)
        job = {name: said.get(name, present.texts[name]) for name in ("title", "organisation", "department")}
        if present.job is None:
            intake.add_job(person, **job)
        elif self._is_new_job(said, present.texts):
            intake.end_job(present.job, until=book.clock().date().isoformat())
            intake.add_job(person, **{**job, "department": said.get("department", "")})
        else:
            intake.change_job(present.job, **job)

    def _is_new_job(self, said: dict[str, str], before: dict[str, str]) -> bool:
        if self.report.format.startswith("linkedin"):
            return any(before[name] for name in said)
        return bool(before["organisation"]) and fold(said.get("organisation", "")) not in (
            "",
            fold(before["organisation"]),
        )

    @singledispatchmethod
    def _other(self, row: Row) -> None:
        raise TypeError(f"no reader yields {type(row).__name__}")

    @_other.register
    def _(self, row: Hidden) -> None:
        self.counts["hidden"] += 1
        self._unwritten.append((row.line, "hidden", ""))

    @_other.register
    def _(self, row: Skipped) -> None:
        self._skip(row.line, row.why)

    @_other.register
    def _(self, row: Unreadable) -> None:
        self.counts["failed"] += 1
        self._unwritten.append((row.problem.line, "failed", row.problem.message))
        self._complain(row.problem)

    @_other.register
    def _(self, row: IncomingGroup) -> None:
        self.counts["groups"] += 1
        self._skip(row.line, "a list, whose name became a tag of its members")
        self._beside.group(row)

    @_other.register
    def _(self, row: IncomingTouch | IncomingNote) -> None:
        self._beside.about(row)

    @_other.register
    def _(self, row: IncomingMe) -> None:
        self.counts["me"] += 1
        self._beside.me = row

    def _skip(self, line: int, why: str) -> None:
        self.counts["skipped"] += 1
        self._unwritten.append((line, "skipped", why))

    def _complain(self, problem: Problem) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)

    def _writer(self) -> Intake:
        """The way into the book; the first to write opens the record of this import."""
        if self._intake is None:
            self._intake = Intake(self._open_book())
            report = self.report
            self.batch = self._intake.open_batch(
                file=self.path.name, digest=self._hash(), form=report.format, encoding=report.encoding
            )
        return self._intake

    def _open_book(self) -> Book:
        if self.book is None:
            raise RuntimeError("nobody can be found or written without a book")
        return self.book

    def _hash(self) -> str:
        with self.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


def _with_names(row: IncomingPerson) -> IncomingPerson:
    """Suggest given and family name where the file has one name only."""
    if row.given or row.family:
        return row
    parts = names.split(row.name)
    return row._replace(
        given=parts.given,
        family=parts.family,
        prefix=row.prefix or parts.prefix,
        suffix=row.suffix or parts.suffix,
        nickname=row.nickname or parts.nickname,
    )
