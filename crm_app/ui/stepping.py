"""What is done with the step in front, on Today or beside a person: answered, put off, written, logged, noted to do."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog
from typing_extensions import override

from crm_app.errors import CrmError
from crm_app.ui import own_clock
from crm_app.ui.department import Department, Tools
from crm_app.ui.pages.page import Page

if TYPE_CHECKING:  # loaded when something is first asked
    from crm_app.store.today import Due
    from crm_app.ui.dialogs.stepping import Offers
    from crm_app.ui.pages.people import PeoplePage
    from crm_app.ui.pages.today import TodayPage
    from crm_app.ui.widgets.person_field import Offer

_WITH_A_PERSON = frozenset({"people", "referrals"})
"""Pages with somebody in full beside a list."""
_NOON = time(12)


class Stepping(Department):
    """Asks what has to be asked, then changes the book as one step; `asking` is the small window that is open."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.asking: QDialog | None = None
        tools.session.changed.connect(self._refresh)

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "step_act": self.act,
            "they_answered": self.ask_answer,
            "reopen_request": self.reopen,
            "snooze_step": self.put_off,
            "log_touch": self.log,
            "new_task": self.note_task,
        }

    @override
    def name_actions(self) -> None:
        task, commands = self._task(), self.tools.commands
        commands.enable("snooze_step", on=bool(task))
        commands.enable("reopen_request", on=self._ended() is not None)
        commands.enable("step_act", on=bool(task) or self._on_meeting())
        if not task:  # and the rules need not be loaded
            commands.enable("they_answered", on=False)
            return
        from crm_app.ui import deeds

        commands.enable("they_answered", on=task[0].step.why in deeds.ASKED)

    def _refresh(self, _touched: dict[str, frozenset[int]]) -> None:
        if self.tools.shell.page in _WITH_A_PERSON:
            self.name_actions()

    def act(self) -> None:
        """The one natural act of the line in front."""
        from crm_app.ui import deeds

        task = self._task()
        found = deeds.of_step(task[0], snoozed=self._is_off(task)) if task else ()
        name = found[0].action if found else "prep_sheet"
        self.tools.commands[name].trigger()

    def ask_answer(self) -> None:
        """Ask what they answered to a request."""
        from crm_app.store import people, requests
        from crm_app.ui.dialogs.stepping import Answered

        task = self._task()
        if not task:
            return
        person, name = task[0].person, task[0].name
        dialog = Answered(self.tools.window, name=name, offers=self._offers())

        def store() -> None:
            book, named, answer = self.tools.book, dialog.who, dialog.answer.key
            to = (named.person or people.add(book, name=named.text())) if answer == "redirected" else None
            requests.answer(book, person, answer, words=dialog.words.text().strip(), to=to)

        self._open(dialog, lambda: self._do(self.tr("{name} answered").format(name=name), store))

    def reopen(self) -> None:
        """Take the answer of who is in front back, or that one let the request to them rest."""
        from crm_app.store import people, requests

        if (request := self._ended()) is not None:
            said = self.tr("Wait for {name} again").format(name=people.name_of(self.tools.book, self._person()))
            self._do(said, lambda: requests.reopen(self.tools.book, request))

    def _ended(self) -> int | None:
        """The request to who is in front, where it was answered or closed; None where there is none."""
        if self.tools.shell.page not in {"people", "today"} or not (person := self._person()):
            return None
        from crm_app.store import requests

        book = self.tools.book
        request = requests.newest_with(book, person)
        if request is None:
            return None
        facts = requests.facts_of(book, request)
        return request if facts.answer or facts.closed_at else None

    def put_off(self) -> None:
        """Ask until when; what is put off already comes back at once."""
        from crm_app.store import snoozes
        from crm_app.ui import reasons
        from crm_app.ui.dialogs.stepping import PutOff

        task = self._task()
        if not task:
            return
        steps = [one.step for one in task]
        person, title = task[0].person or None, reasons.title(task[0])
        if self._is_off(task):
            said = self.tr("Back: {what}").format(what=title)
            self._do(said, lambda: snoozes.end(self.tools.book, person, steps))
            return
        dialog = PutOff(self.tools.window, title=title, now=self._now(), read_day=self._day)
        said = self.tr("Put off: {what}").format(what=title)

        def store() -> None:
            snoozes.put_off(self.tools.book, person, steps, until=dialog.moment, why=dialog.why.text().strip())

        self._open(dialog, lambda: self._do(said, store))

    def log(self) -> None:
        """Log a contact with whoever is in front, or with somebody to be named."""
        if self.tools.shell.page == "people" and self._person():
            cast("PeoplePage", self.tools.shell.pages.page("people")).detail.whole.log()
            return
        from crm_app.store import people, touches
        from crm_app.ui.dialogs.stepping import LogTouch

        dialog = LogTouch(
            self.tools.window, offers=self._offers(), person=self._offer(), now=self._now(), read_moment=self._moment
        )

        def store() -> None:
            book, read, who = self.tools.book, dialog.read, dialog.who
            number = who.person or people.add(book, name=who.text())
            touches.log(book, number, kind=dialog.key, at=read.at or book.clock(), note=read.note)

        said = self.tr("Log a contact with {name}")
        self._open(dialog, lambda: self._do(said.format(name=dialog.who.text().strip()), store))

    def note_task(self) -> None:
        """Ask what is to be done."""
        from crm_app.store import people, tasks
        from crm_app.ui.dialogs.stepping import NewTask

        dialog = NewTask(self.tools.window, offers=self._offers(), person=self._offer(), read_day=self._day)

        def store() -> None:
            book, read, name = self.tools.book, dialog.read, dialog.who.text().strip()
            person = (dialog.who.person or people.add(book, name=name)) if name else None
            tasks.add(book, read.what, kind=dialog.key, due=read.due, person=person)

        self._open(dialog, lambda: self._do(self.tr("To do: {what}").format(what=dialog.read.what), store))

    def _open(self, dialog: QDialog, answered: Callable[[], object]) -> None:
        self.asking = dialog
        dialog.accepted.connect(answered)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, label: str, change: Callable[[], object]) -> None:
        try:
            with self.tools.session.edit(label):
                change()
        except CrmError as error:
            self.tools.problems.show(error)
        else:
            self.did.emit(label)

    def _task(self) -> "Sequence[Due]":
        """The step of the line in front on Today, or the next one with the person in front."""
        page = self.tools.shell.page
        if page == "today":
            line = cast("TodayPage", self.tools.shell.pages.page("today")).current
            return line.task if line is not None else ()
        if page in _WITH_A_PERSON and (person := self._person()):
            from crm_app.store import today

            found = today.of_person(self.tools.book, person, self._now())
            return [due for due in found if due.state != "waiting"][:1] or found[:1]
        return ()

    def _on_meeting(self) -> bool:
        """Whether a meeting is the line in front."""
        if self.tools.shell.page != "today":
            return False
        line = cast("TodayPage", self.tools.shell.pages.page("today")).current
        return line is not None and line.is_meeting

    def _is_off(self, task: "Sequence[Due]") -> bool:
        from crm_app.domain.steps import is_snoozed

        return is_snoozed(task[0].step, self.tools.book.clock())

    def _person(self) -> int:
        """Who is in front: on a page of people, of a meeting, of Today; 0 for nobody."""
        page = self.tools.shell.pages.page(self.tools.shell.page)
        table, record = page.record if isinstance(page, Page) else ("", 0)
        if table == "meeting" and record:
            from crm_app.store import meetings

            return next((person for person, _, _ in meetings.participants(self.tools.book, record)), 0)
        return record if table == "person" else 0

    def _offer(self) -> "Offer | None":
        from crm_app.ui import offers

        person = self._person()
        return next(iter(offers.of(self.tools.book, [person])), None) if person else None

    def _offers(self) -> "Offers":
        from crm_app.ui import offers

        return partial(offers.matching, self.tools.book)

    def _now(self) -> datetime:
        return self.tools.book.clock().astimezone(ZoneInfo(own_clock.own_zone(self.tools.book)))

    def _moment(self, text: str) -> datetime:
        from crm_app.domain import times, whens
        from crm_app.ui import formats

        now = self._now()
        when = whens.read(text, now=now, zone=str(now.tzinfo), day_first=formats.day_first())
        return when.at or times.at_local(when.day, _NOON, str(now.tzinfo))

    def _day(self, text: str) -> date:
        from crm_app.domain import whens
        from crm_app.ui import formats

        now = self._now()
        return whens.read(text, now=now, zone=str(now.tzinfo), day_first=formats.day_first()).day
