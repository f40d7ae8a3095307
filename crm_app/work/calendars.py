"""Invitations on their way into the book: each event is matched to a meeting by its uid and to a person by e-mail."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from itertools import islice
from pathlib import Path

from crm_app.domain.incoming import FileReport, Hidden, IncomingMeeting, Problem, Row, Skipped, Unreadable
from crm_app.errors import Unusable
from crm_app.store import imports, invitations, meeting_moves, meetings, participants
from crm_app.store.book import Book
from crm_app.store.intake import Intake
from crm_app.store.invitations import Kept
from crm_app.work.invited import Meant

FORMAT = "ics"
_MOST_PROBLEMS = 10_000
_NOBODY = "it names nobody with an address, and nobody of your book by name"
_OLDER = "a newer version of this invitation is in the book already"
_GONE = "the meeting is in the trash"
_UNKNOWN = "it is about an invitation that is not in the book"
_STRANGER = "whoever answers takes no part in the meeting"
_COUNTER = "they propose another time: {when}; move the meeting if you agree"


@dataclass
class Calendars:
    """The taking in of one calendar, inside an edit unless it is a dry run; told like any other file."""

    book: Book | None
    path: Path
    report: FileReport
    dry_run: bool = False
    counts: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    batch: str | None = None
    _intake: Intake | None = None
    _skipped: list[Skipped] = field(default_factory=list)
    _unread: list[Problem] = field(default_factory=list)
    _brought: dict[str, Kept] = field(default_factory=dict)

    def take(self, rows: Iterable[Row]) -> None:
        """Take in some events, in their order."""
        rows = list(rows)
        events = [row for row in rows if isinstance(row, IncomingMeeting)]
        seen = imports.seen_rows(self.book, (row.digest for row in events)) if self.book else {}
        known = invitations.known(self.book, (row.uid for row in events)) if self.book else {}
        self._brought = {**known, **self._brought}
        for row in rows:
            if isinstance(row, IncomingMeeting):
                if row.digest in seen:
                    self.counts["unchanged"] += 1
                else:
                    self._event(row)
            else:
                self._other(row)

    def finish(self) -> None:
        """Close the record of this import; raise Unusable when there was nothing to find."""
        if not self.counts or not self.counts.total() - self.counts["failed"]:
            first = f" The first problem is in line {self.problems[0].line}." if self.problems else ""
            raise Unusable(f"“{self.path.name}” holds no meeting; check that it is an invitation or a calendar.{first}")
        if self._intake:
            for skipped in self._skipped:
                self._intake.judge(skipped.line, "skipped", why=skipped.why)
            for problem in self._unread:
                self._intake.judge(problem.line, "failed", why=problem.message)
            self._intake.close_batch(dict(self.counts))
        elif self.book and not self.dry_run:
            self.batch = imports.batch_of(self.book, self._hash)

    def left_out(self) -> tuple[Skipped, ...]:
        """The events that were understood and left out, each with its line and why."""
        return tuple(islice(self._skipped, _MOST_PROBLEMS))

    def _other(self, row: Row) -> None:
        if isinstance(row, Unreadable):
            self.counts["failed"] += 1
            self._unread.append(row.problem)
            self._complain(row.problem)
        elif isinstance(row, Problem):
            self._complain(row)
        elif isinstance(row, Skipped):
            self._skip(row.line, row.why)
        elif isinstance(row, Hidden):
            self.counts["hidden"] += 1
        else:
            raise TypeError(f"no calendar yields {type(row).__name__}")

    def _event(self, row: IncomingMeeting) -> None:
        kept = self._brought.get(row.uid)
        if kept is not None and kept.trashed:
            self._skip(row.line, _GONE)
        elif kept is not None and row.sequence < kept.sequence:
            self._skip(row.line, _OLDER)
        elif kept is None and row.method in {"request", "publish"}:
            self._new(row)
        elif kept is None:
            self._skip(row.line, _UNKNOWN)
        elif row.method == "reply" and kept.id and self._meant.answer(row, kept.id) is None:
            self._skip(row.line, _STRANGER)
        else:
            self._about(row, kept)

    def _about(self, row: IncomingMeeting, kept: Kept) -> None:
        """News of a meeting that is in the book."""
        if row.method == "cancel":
            change = None if kept.cancelled else self._cancelled
        elif row.method == "reply":
            change = self._answered
        elif row.method == "counter":
            self._complain(Problem(row.line, "DTSTART", row.title, _COUNTER.format(when=row.start)))
            change = None
        else:
            change = self._updated if row.sequence > kept.sequence else None
        if change is None:
            self.counts["unchanged"] += 1
            return
        self.counts["updated"] += 1
        if not self.dry_run:
            change(row, kept)
            self._judge(row, "updated")
        self._brought[row.uid] = _next(kept, row)

    def _new(self, row: IncomingMeeting) -> None:
        meant = self._meant
        who = meant.who(row)
        if not who:
            self._skip(row.line, _NOBODY)
            return
        self.counts["new"] += 1
        number, host, start = 0, None, meant.start(row)
        if not self.dry_run:
            book, host = self._open(), meant.host(who)
            number = meetings.plan(
                book, host, start=start, zone=meant.zone(row, host), minutes=meant.minutes(row),
                **meant.details(row), ics_uid=row.uid, sequence=row.sequence, scheduled_at=meant.scheduled_at(row),
                organiser=meant.organiser(row), note=row.text,
            )  # fmt: skip
            for guest in who.known:
                if guest != host:
                    participants.add(book, number, guest)
            self._judge(row, "new")
        self._brought[row.uid] = Kept(number, host, row.sequence, start, cancelled=False, trashed=False)

    def _updated(self, row: IncomingMeeting, kept: Kept) -> None:
        book, meant = self._open(), self._meant
        if kept.cancelled:
            meeting_moves.bring_back(book, kept.id)
        zone, minutes = meant.zone(row, kept.person or 0), meant.minutes(row)
        meeting_moves.move(book, kept.id, start=meant.start(row), zone=zone, minutes=minutes, who=meeting_moves.THEM)
        told = {name: value for name, value in meant.details(row).items() if value}
        if told.keys() == {"mode"}:
            told = {}  # nothing is said of the place: it stays as it was
        meetings.change(book, kept.id, **told, sequence=row.sequence)

    def _cancelled(self, row: IncomingMeeting, kept: Kept) -> None:
        who = meeting_moves.THEM if self._meant.organiser(row) else meeting_moves.ME
        meeting_moves.cancel(self._open(), kept.id, who=who)
        meetings.change(self._open(), kept.id, sequence=row.sequence)

    def _answered(self, row: IncomingMeeting, kept: Kept) -> None:
        answer = self._meant.answer(row, kept.id)
        at = datetime.fromisoformat(row.stamp) if row.stamp else self._open().clock()
        if answer:
            invitations.answer(self._open(), kept.id, answer, at)

    @cached_property
    def _meant(self) -> Meant:
        return Meant(self.book)

    def _open(self) -> Book:
        if self.book is None:
            raise RuntimeError("nothing can be written without a book")
        return self.book

    @cached_property
    def _hash(self) -> str:
        with self.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()

    def _skip(self, line: int, why: str) -> None:
        self.counts["skipped"] += 1
        self._skipped.append(Skipped(line, why))

    def _complain(self, problem: Problem) -> None:
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(problem)

    def _judge(self, row: IncomingMeeting, verdict: str) -> None:
        if self._intake is None:
            self._intake = Intake(self._open())
            report = self.report
            self.batch = self._intake.open_batch(
                file=self.path.name, digest=self._hash, form=report.format, encoding=report.encoding
            )
        self._intake.judge(row.line, verdict, digest=row.digest)


def _next(kept: Kept, row: IncomingMeeting) -> Kept:
    cancelled = row.method == "cancel" or (kept.cancelled and row.method == "reply")
    sequence = kept.sequence if row.method == "reply" else row.sequence
    return Kept(kept.id, kept.person, sequence, kept.start, cancelled=cancelled, trashed=False)
