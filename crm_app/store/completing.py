"""Doing a step: what is stored once somebody says that it is done, so that the rules see it and ask for it no more."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from crm_app.domain.letter_kinds import CONFIRMATIONS, REQUESTS
from crm_app.store import models, rows
from crm_app.store.book import Book
from crm_app.store.dues import Due

if TYPE_CHECKING:  # letters and requests are loaded with the first step that is done: a start only asks what can be
    from crm_app.domain.letter_kinds import About

_Store = Callable[[Book, Due], object]


def is_possible(due: Due) -> bool:
    """Whether a fact says that this step is done; the others end by doing something else (planning, answering), or
    first somebody has to say that the meeting took place.
    """
    untold = due.step.what == "write-up" and due.step.why == "planned-end"
    return due.step.what in _STORED and due.step.why != "fix-time" and not untold


def complete(book: Book, task: Sequence[Due]) -> None:
    """Store inside an edit that this was done now; several reports to one person are one letter."""
    _STORED[task[0].step.what](book, task[0])
    for due in task[1:]:
        if due.step.about is not None:
            rows.change(book, models.Referral, due.step.about, reported_back_at=book.clock())


def _letter(kind: str) -> _Store:
    """A letter went out, with the words of its draft where there is one."""

    def store(book: Book, due: Due) -> None:
        from crm_app.store import letters

        letters.note_sent(book, kind, due.person, _about(due))

    return store


def _about(due: Due) -> "About":
    from crm_app.domain.letter_kinds import About

    referral = due.step.about if due.step.what in {"report-back", "introduction"} else None
    return About(due.step.meeting or 0, referral or 0)


def _meeting(column: str) -> _Store:
    def store(book: Book, due: Due) -> None:
        if due.step.meeting is not None:
            rows.change(book, models.Meeting, due.step.meeting, **{column: book.clock()})

    return store


def _nudged(book: Book, due: Due) -> None:
    """One more letter on the way of the last; who said "not now" is asked anew."""
    from crm_app.store import letters, requests

    if not letters.send_begun(book, ["nudge"], due.person):
        requests.sent(book, due.person, kind="letter" if due.step.why == "not-now" else "nudge")


def _called(book: Book, due: Due) -> None:
    from crm_app.store import requests

    requests.call(book, due.person)


def _rested(book: Book, due: Due) -> None:
    from crm_app.store import requests

    if due.step.about is not None:
        requests.close(book, due.step.about)


def _asked(book: Book, due: Due) -> None:
    """A first letter to somebody who was named begins a request."""
    from crm_app.store import letters, requests

    if not letters.send_begun(book, REQUESTS, due.person):
        requests.sent(book, due.person)


def _confirmed(book: Book, due: Due) -> None:
    from crm_app.store import letters

    if due.step.meeting and not letters.send_begun(book, CONFIRMATIONS, due.person, meeting=due.step.meeting):
        rows.change(book, models.Meeting, due.step.meeting, confirmation_sent_at=book.clock())


def _introduced(book: Book, due: Due) -> None:
    if due.step.about is not None:
        rows.change(book, models.Referral, due.step.about, introduction_made_at=book.clock())


def _kept(book: Book, due: Due) -> None:
    if due.step.about is not None:
        rows.change(book, models.Promise, due.step.about, done_at=book.clock())


def _in_touch(book: Book, due: Due) -> None:
    from crm_app.store import letters

    if not letters.send_begun(book, ["keep-in-touch", "progress-update"], due.person):
        rows.add(book, models.Touch, person=due.person, at=book.clock(), kind="message")


def _filed(book: Book, due: Due) -> None:
    if due.step.about is not None:
        rows.change(book, models.Card, due.step.about, state="filed")


def _finished(book: Book, due: Due) -> None:
    from crm_app.store import tasks

    if due.step.about is not None:
        tasks.finish(book, due.step.about)


def _built(book: Book, due: Due) -> None:
    if due.step.about is not None:
        rows.change(book, models.Skill, due.step.about, done_at=book.clock())


def _went_out(book: Book, due: Due) -> None:
    from crm_app.store import letters

    if due.step.about is not None:
        letters.send(book, due.step.about)


_STORED: dict[str, _Store] = {
    "thank-you": _letter("thank-you"),
    "report-back": _letter("report-back"),
    "write-up": _meeting("written_up_at"),
    "confirm": _confirmed,
    "nudge": _nudged,
    "phone-call": _called,
    "answer": _rested,
    "new-name": _asked,
    "introduction": _introduced,
    "promise": _kept,
    "keep-in-touch": _in_touch,
    "card": _filed,
    "task": _finished,
    "skill": _built,
    "letter": _went_out,
}
