"""Doing a step: what is stored once somebody says that it is done, so that the rules see it and ask for it no more."""

from collections.abc import Callable, Sequence

from crm_app.store import campaigns, models, rows
from crm_app.store.book import Book
from crm_app.store.today import Due

_Store = Callable[[Book, Due], object]


def is_possible(due: Due) -> bool:
    """Whether a fact says that this step is done; the others end by doing something else (planning, answering)."""
    return due.step.what in _STORED and due.step.why != "fix-time"


def complete(book: Book, task: Sequence[Due]) -> None:
    """Store inside an edit that this was done now; several reports to one person are one letter."""
    _STORED[task[0].step.what](book, task[0])


def _letter(kind: str) -> _Store:
    def store(book: Book, due: Due) -> None:
        rows.add(
            book, models.Letter, kind=kind, person=due.person, meeting=due.step.meeting, state="sent", at=book.clock()
        )

    return store


def _meeting(column: str) -> _Store:
    def store(book: Book, due: Due) -> None:
        if due.step.meeting is not None:
            rows.change(book, models.Meeting, due.step.meeting, **{column: book.clock()})

    return store


def _attempt(kind: str, channel: str = "") -> _Store:
    """One more attempt of the request, on the way of the last one unless its kind has a way of its own."""

    def store(book: Book, due: Due) -> None:
        last = book.value(
            "SELECT channel FROM attempt WHERE request_id = ? AND at IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1",
            (due.step.about,),
        )
        rows.add(
            book, models.Attempt, request=due.step.about, kind=kind, channel=channel or str(last or ""), at=book.clock()
        )

    return store


def _asked(book: Book, due: Due) -> None:
    """A first letter to somebody who was named begins a request."""
    request = rows.add(book, models.Request, person=due.person, campaign=campaigns.present(book))
    rows.add(book, models.Attempt, request=request, kind="letter", at=book.clock())


def _introduced(book: Book, due: Due) -> None:
    if due.step.about is not None:
        rows.change(book, models.Referral, due.step.about, introduction_made_at=book.clock())


def _kept(book: Book, due: Due) -> None:
    if due.step.about is not None:
        rows.change(book, models.Promise, due.step.about, done_at=book.clock())


def _in_touch(book: Book, due: Due) -> None:
    rows.add(book, models.Touch, person=due.person, at=book.clock(), kind="message")


def _filed(book: Book, due: Due) -> None:
    if due.step.about is not None:
        rows.change(book, models.Card, due.step.about, state="filed")


_STORED: dict[str, _Store] = {
    "thank-you": _letter("thank-you"),
    "report-back": _letter("report-back"),
    "write-up": _meeting("written_up_at"),
    "confirm": _meeting("confirmation_sent_at"),
    "nudge": _attempt("nudge"),
    "phone-call": _attempt("call", "phone"),
    "new-name": _asked,
    "introduction": _introduced,
    "promise": _kept,
    "keep-in-touch": _in_touch,
    "card": _filed,
}
