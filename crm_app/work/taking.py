"""One file on its way into the book: every row gets its verdict and is written, or only counted in a dry run."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import singledispatchmethod
from itertools import count, islice
from pathlib import Path

from crm_app.domain.incoming import (
    FileReport,
    Hidden,
    IncomingGroup,
    IncomingMe,
    IncomingNote,
    IncomingPerson,
    IncomingRecords,
    IncomingTarget,
    IncomingTouch,
    Problem,
    Row,
    Skipped,
    Unreadable,
)
from crm_app.errors import Unusable
from crm_app.store import imports
from crm_app.store.book import Book
from crm_app.store.imports import Known
from crm_app.store.intake import Intake
from crm_app.work import judging, updating
from crm_app.work.beside import Beside
from crm_app.work.judging import (
    CONFLICT,
    FAILED,
    HIDDEN,
    NEW,
    SKIPPED,
    UNCHANGED,
    UPDATED,
    Choice,
    Choices,
    Ledger,
    Verdict,
    line_of,
    name_of,
)
from crm_app.work.matching import Matcher, with_names
from crm_app.work.merging import prints_of
from crm_app.work.targets import Targets
from crm_app.work.whole import WHOLE_FORMAT, WholeBook

_WITHOUT_PEOPLE = frozenset(("linkedin-messages", "linkedin-invitations", "linkedin-notes", "linkedin-recommendations"))
MOST_PROBLEMS = 10_000  # as many as a result tells; the counts are always whole


@dataclass(slots=True)
class Taking:
    """The import of one file, inside an edit unless it is a dry run; `counts` by verdict, and touches and notes.

    `choices` say what to do with some rows instead; `ledger` is told the verdict of every row.
    """

    book: Book | None
    path: Path
    report: FileReport
    dry_run: bool = False
    choices: Choices = field(default_factory=dict)
    ledger: Ledger | None = None
    counts: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    batch: str | None = None
    _intake: Intake | None = None
    _matcher: Matcher = field(init=False)
    _beside: Beside = field(init=False)
    _targets: Targets = field(init=False)
    _whole: WholeBook | None = None
    _pretended: "count[int]" = field(default_factory=lambda: count(-1, -1))
    _unwritten: list[tuple[int, str, str]] = field(default_factory=list)
    _place: int = -1

    def __post_init__(self) -> None:
        """Begin with nobody brought yet."""
        self._matcher = Matcher(self.book)
        self._beside = Beside(self.book, self._matcher, alone=self.report.format in _WITHOUT_PEOPLE)
        self._targets = Targets(self.book)
        if self.report.format == WHOLE_FORMAT:
            self._whole = WholeBook(self.book, self.path)

    def take(self, rows: Iterable[Row]) -> None:
        """Take in some rows, in their order."""
        rows = [with_names(row) if isinstance(row, IncomingPerson) else row for row in rows]
        self._matcher.look_up(row for row in rows if isinstance(row, IncomingPerson))
        for row in rows:
            if isinstance(row, Problem):
                self._complain(row)
                continue
            self._place += 1
            choice = self.choices.get(self._place)
            if choice is not None and choice.action == judging.LEAVE and not isinstance(row, Unreadable):
                self._skip(line_of(row), judging.LEFT_OUT, name=name_of(row))
            elif isinstance(row, IncomingPerson):
                self._person(row, choice)
            else:
                self._other(row)
        if self._intake:
            self._intake.flush()

    def finish(self) -> None:
        """Take in what could wait for everybody to be there; raise Unusable when nobody was found in the file."""
        self._add_whole()
        self._add_beside()
        found = ("records", NEW, UPDATED, UNCHANGED, HIDDEN, "touches", "known", "notes", "groups", "me")
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
        rows = (Skipped(line, why) for line, verdict, why in self._unwritten if verdict == SKIPPED)
        return tuple(islice(rows, MOST_PROBLEMS))

    def _add_whole(self) -> None:
        """Of a whole book: whoever is new, with everything; whom its tables do not know comes in like anybody else."""
        if self._whole is None:
            return
        whole, self._whole = self._whole, None
        self.counts.update(whole.settle())
        if not self.dry_run and whole.has_work():
            for row, person in whole.write(self._writer()):
                self._writer().judge(row.line, NEW, why=prints_of(row), person=person, digest=row.digest)
        for row in whole.strangers():
            self.counts[NEW] -= 1
            self._new(row)

    def _add_beside(self) -> None:
        for part in (self._beside, self._targets):
            for problem in part.settle():
                self._complain(problem)
            self.counts.update(part.counts)
            if self.ledger:
                self.ledger.verdicts += part.verdicts
            if not self.dry_run and part.has_work():
                part.write(self._writer())

    def _person(self, row: IncomingPerson, choice: Choice | None) -> None:
        matcher = self._matcher
        if matcher.seen(row):
            self._seen(row, matcher.remembered(row))
        elif choice is not None and choice.action == judging.AS_NEW:
            self._new(row if matcher.is_free(row.uid) else row._replace(uid=""))
        elif choice is not None and choice.person is not None:
            self._known(row, Known(choice.person, row.name), take=choice.action == judging.TAKE)
        elif (own := matcher.own(row)) is not None:
            self._again(row, own)
        elif (known := matcher.present(row)) is None:
            self._new(row)
        elif known.trashed:
            self._skip(row.line, "this person is in the trash", name=row.name)
        else:
            self._known(row, known, take=choice is not None and choice.action == judging.TAKE)

    def _seen(self, row: IncomingPerson, person: int | None) -> None:
        """This very row came in before."""
        verdict = SKIPPED if person is None else UNCHANGED
        self.counts[verdict] += 1
        why = "came in before, and this person is gone" if person is None else "came in before"
        self._tell(row.line, verdict, row.name, person=person, why=why)

    def _new(self, row: IncomingPerson) -> None:
        self.counts[NEW] += 1
        if self._whole:
            self._whole.person(row)
            self._tell(row.line, NEW, row.name)
            return
        if self.dry_run:
            person = next(self._pretended)
        else:
            intake = self._writer()
            person = intake.add(row)
            intake.judge(row.line, NEW, why=prints_of(row), person=person, digest=row.digest)
        self._matcher.brought(row, person)
        self._beside.person(row, person)
        self._tell(row.line, NEW, row.name)

    def _again(self, row: IncomingPerson, person: int) -> None:
        """A later row of the same file about somebody whom it brought: it counts as an update of them."""
        self.counts[UPDATED] += 1
        if self._intake:
            self._intake.flush()
            self._write(UPDATED, row, updating.update_of(self._open_book(), row, person))
        self._matcher.remember(row, person)
        self._tell(row.line, UPDATED, row.name, why="names somebody from further up in this file once more")

    def _known(self, row: IncomingPerson, known: Known, *, take: bool) -> None:
        update = updating.update_of(self._open_book(), row, known.id, take=take)
        changes = update.changes
        for group in changes.kept:
            message = f"The {group} of {known.name} was changed here and in the file; what stands here was kept"
            self._complain(Problem(row.line, group, row.name, message))
        verdict = UPDATED if changes else UNCHANGED
        self.counts[verdict] += 1
        if not self.dry_run:
            self._write(verdict, row, update)
        self._matcher.remember(row, known.id)
        self._beside.person(row, known.id)
        if self.ledger:
            told = CONFLICT if changes.kept else verdict
            self._tell(row.line, told, row.name, person=known.id, changes=tuple(update.listed(row)))

    def _write(self, verdict: str, row: IncomingPerson, update: updating.Update) -> None:
        intake = self._writer()
        updating.write(intake, update, from_linkedin=self.report.format.startswith("linkedin"))
        intake.judge(row.line, verdict, why=prints_of(row), person=update.person, digest=row.digest)

    @singledispatchmethod
    def _other(self, row: Row) -> None:
        raise TypeError(f"no reader yields {type(row).__name__}")

    @_other.register
    def _(self, row: Hidden) -> None:
        self.counts[HIDDEN] += 1
        self._unwritten.append((row.line, HIDDEN, ""))
        self._tell(row.line, HIDDEN, "", why="this member hides from exports")

    @_other.register
    def _(self, row: Skipped) -> None:
        self._skip(row.line, row.why)

    @_other.register
    def _(self, row: Unreadable) -> None:
        problem = row.problem
        self.counts[FAILED] += 1
        self._unwritten.append((problem.line, FAILED, problem.message))
        self._complain(problem)
        self._tell(problem.line, FAILED, problem.value, why=problem.message, column=problem.column)

    @_other.register
    def _(self, row: IncomingGroup) -> None:
        self.counts["groups"] += 1
        self._skip(row.line, "a list, whose name became a tag of its members", name=row.name)
        self._beside.group(row)

    @_other.register
    def _(self, row: IncomingTouch | IncomingNote) -> None:
        self._beside.about(row, self._place)

    @_other.register
    def _(self, row: IncomingTarget) -> None:
        self._targets.add(row, self._place)

    @_other.register
    def _(self, row: IncomingRecords) -> None:
        if self._whole:
            self._whole.records(row)

    @_other.register
    def _(self, row: IncomingMe) -> None:
        self.counts["me"] += 1
        self._beside.me = row

    def _skip(self, line: int, why: str, *, name: str = "") -> None:
        self.counts[SKIPPED] += 1
        self._unwritten.append((line, SKIPPED, why))
        self._tell(line, SKIPPED, name, why=why)

    def _tell(
        self,
        line: int,
        verdict: str,
        name: str,
        *,
        person: int | None = None,
        why: str = "",
        column: str = "",
        changes: tuple[judging.Change, ...] = (),
    ) -> None:
        if self.ledger:
            who = imports.name_of(self._open_book(), person) if person and person > 0 else ""
            self.ledger.tell(Verdict(self._place, line, verdict, name, person, who, why, column, changes))

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
