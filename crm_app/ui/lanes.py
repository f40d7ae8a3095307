"""Who may be in the book twice, as the window holds it: found in a job, kept in step with the book while it is shown.

Searching anew after each merge would take long in a large book. What was found stays, and is seen through what the
book says now: who is gone stands for whom they became a part of, and an undo brings the pair back.
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from crm_app.domain.duplicates import Candidate, counts, groups
from crm_app.store import duplicates
from crm_app.store.book import Book
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session
from crm_app.work import joining

Result = TypeVar("Result")
_PARTS = 1000
_TELLING = frozenset({"person", "detail", "affiliation", "organisation"})
"""The tables by which people are told apart."""


class Lanes(QObject):
    """`found` are the pairs that still stand; `numbers` tells where each of them was when it was found."""

    began = Signal(str)
    """What is under way, in words."""
    progressed = Signal(int, int)
    settled = Signal()
    """Nothing is under way any more, or other pairs stand: see `found`."""
    did = Signal(str)
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""

    def __init__(self, session: Session, jobs: Jobs, problems: Problems, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._problems = session, jobs, problems
        self._all: list[Candidate] = []
        self._into: dict[int, int] = {}
        self._job: Job[object] | None = None
        self.found: dict[int, Candidate] = {}
        self.compared = 0
        self.searched = self.stale = False
        """Whether a search came to its end, and whether people have changed since the last one."""
        session.changed.connect(self._changed)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    @property
    def safe(self) -> list[list[int]]:
        """Those who can be merged without a look at each, in groups, the oldest first."""
        return groups(self.found.values())

    def counts(self) -> dict[str, int]:
        """How many pairs are in each lane, under "" all."""
        return {**counts(self.found.values()), "": len(self.found)}

    # -- searching

    def search(self) -> None:
        """Look for everybody who may be in the book twice."""

        def work(job: Job[object]) -> tuple[list[Candidate], int]:
            book = self._session.book
            found = joining.candidates(book, lambda part: job.report(round(part * _PARTS), _PARTS))
            compared = len(duplicates.there(book))
            job.report(_PARTS, _PARTS)
            return found, compared

        self.stale = False
        self._start(self.tr("Comparing everybody with everybody"), work, self._take)

    def _take(self, told: tuple[list[Candidate], int]) -> None:
        self._all, self.compared = told
        self._into.clear()
        self.searched = True
        self._see()

    def _see(self) -> None:
        """What was found, as the book has it now."""
        there = duplicates.there(self._session.book)
        seen = {frozenset(pair) for pair in duplicates.apart(self._session.book)}
        self.found = {}
        for number, one in enumerate(self._all, 1):
            pair = frozenset(self._now(person, there) for person in (one.one, one.other))
            if len(pair) == 2 and pair <= there and pair not in seen:
                seen.add(pair)
                first, second = sorted(pair)
                self.found[number] = one._replace(one=first, other=second)

    def _now(self, person: int, there: set[int]) -> int:
        """Who somebody is now: whoever they became a part of."""
        while person not in there and person in self._into:
            person = self._into[person]
        return person

    def become(self, kept: int, gone: int) -> None:
        """Somebody is about to become a part of another."""
        self._into[gone] = kept

    def _changed(self, touched: dict[str, frozenset[int]]) -> None:
        if _TELLING & touched.keys():
            self.stale = True
        if self.searched and not self.busy and ({"person", "not_same"} & touched.keys()):
            self._see()
            self.settled.emit()

    # -- merging

    def merge_safe(self) -> None:
        """Make one of each group of the safe lane, as one step."""
        chosen = self.safe
        if not chosen or self.busy:
            return
        number = sum(map(len, chosen))
        label = self.tr("Merge %n people, who are in the book twice", "", number)
        for first, *others in chosen:
            for other in others:
                self.become(first, other)
        self.holding.emit(self.tr("People are being merged. This waits until it is done."))

        def work(job: Job[object]) -> None:
            with self._session.book.edit(label, wait=True):
                joining.merge_groups(self._session.book, chosen, job.report)

        done = self.tr("Merged %n people, who were in the book twice", "", number)
        self._start(self.tr("Merging %n people", "", number), work, partial(self._merged, done))

    def _merged(self, words: str, _nothing: None) -> None:
        self._see()
        self.did.emit(words)

    # -- jobs

    def cancel(self) -> None:
        """Stop what is under way; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, sentence: str, work: Callable[[Job[object]], Result], told: Callable[[Result], object]) -> None:
        if self.busy:
            return
        book: Book = self._session.book

        def aside(job: Job[object]) -> Result:
            try:
                return work(job)
            finally:
                book.release()

        def done(result: object) -> None:
            self._job = None
            self.holding.emit("")
            told(result)  # type: ignore[arg-type]  # what `work` gave
            self.settled.emit()

        def failed(error: Exception) -> None:
            self._ended()
            self._problems.show(error)

        self._job = self._jobs.start(
            aside, done=done, failed=failed, progressed=self.progressed.emit, cancelled=self._ended
        )
        self.began.emit(sentence)

    def _ended(self) -> None:
        """It failed or was stopped, and what was found before stands."""
        self._job = None
        self.holding.emit("")
        self.settled.emit()
