"""Puts a filled meeting form into the book: person, job, who sent me and the meeting as one step."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from crm_app.errors import Busy, CrmError
from crm_app.store import meetings, people, referrals
from crm_app.store.book import Book
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session

if TYPE_CHECKING:  # the form is loaded when it is first shown
    from crm_app.ui.pages.meeting_form import MeetingForm, MeetingPlan


class Planning(QObject):
    """Stores what the form gives out; while a long edit holds the book the plan waits and is stored afterwards."""

    planned = Signal(int, str)
    """The meeting and the name of whom it is with."""

    def __init__(self, session: Session, problems: Problems, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._form: MeetingForm | None = None
        self._problems = problems
        self._waiting: MeetingPlan | None = None

    def use(self, form: "MeetingForm") -> None:
        """Store what this form gives out."""
        self._form = form
        form.filled.connect(self.save)

    def save(self, plan: "MeetingPlan") -> None:
        """Put a filled form into the book, or keep it until the book is free."""
        self._waiting = None
        try:
            meeting = plan_meeting(self._session, plan)
        except Busy as busy:
            self._waiting = plan
            self._problems.show(busy)
        except CrmError as error:
            self._problems.show(error, again=self._form.submit if self._form else None)
        else:
            if self._form:
                self._form.done()
            self.planned.emit(meeting, plan.name)

    def save_waiting(self) -> None:
        """The book is free again."""
        if self._waiting is not None:
            self._problems.clear()
            self.save(self._waiting)


def plan_meeting(session: Session, plan: "MeetingPlan") -> int:
    """Store the plan as one undo step; returns the meeting's id. What the door raises leaves nothing stored."""
    label = QCoreApplication.translate("planning", "Plan a meeting with {name}").format(name=plan.name)
    with session.edit(label):
        book = session.book
        person = _person(book, plan)
        if plan.referrer_name:
            referrer = plan.referrer or people.add(book, name=plan.referrer_name)
            if all(link.person != referrer for link in referrals.path(book, person)):
                referrals.add(book, person, referrer=referrer)
        assert plan.when.at is not None  # noqa: S101  # the form gives out nothing without a moment
        return meetings.plan(
            book,
            person,
            start=plan.when.at,
            zone=plan.zone,
            minutes=plan.minutes,
            mode=plan.where.mode,
            goal=plan.goal,
            leave_by=plan.leave_by,
            **dict(plan.day)
            | {"place": plan.where.place, "link": plan.where.link}
            | ({"day_phone": plan.where.phone} if plan.where.phone else {}),
        )


def _person(book: Book, plan: "MeetingPlan") -> int:
    if not plan.person:
        return people.add(book, name=plan.name, title=plan.title, organisation=plan.organisation)
    if plan.title or plan.organisation:
        people.set_job(book, plan.person, title=plan.title or None, organisation=plan.organisation or None)
    return plan.person
