"""The groups of the prep page that fold, and the bar above them that says what is still missing."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.domain.starters import ABOUT
from crm_app.store import (
    fields,
    me,
    meetings,
    observations,
    people,
    playbooks,
    readiness,
    research,
    settings,
    ticks,
    unheard,
)
from crm_app.store.book import Book
from crm_app.ui import own_clock, readiness_words
from crm_app.ui.dialogs.ask import Ask, line
from crm_app.ui.pages.prep_changes import ALUMNI, PrepChanges
from crm_app.ui.pages.prep_fit import DayList, FitForm
from crm_app.ui.pages.prep_parts import AfterForm, DayForm, WhyForm
from crm_app.ui.pages.prep_research import ResearchForm, Subject
from crm_app.ui.widgets.fold import Fold
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.ready_bar import ReadyBar

SHOWN = frozenset({
    "research", "field", "person_field", "organisation_field", "me", "introduction", "meeting_tick", "detail",
    "affiliation", "organisation", "observation", "meeting_move", "letter", "evaluation", "setting", "playbook",
})  # fmt: skip
"""The tables whose news these groups show, besides what stands on the sheet."""
_IN_WHY = frozenset({"purpose", "introduction"})
_IN_DAY = {"place": "place", "number": "day_phone", "link": "link", "way": "directions"}


class PrepFolds(QObject):
    """All groups of one meeting; each shows what the book holds, and what is done in it goes to `changes`."""

    person_wanted = Signal(int)
    elsewhere = Signal(str)
    """What is missing stands outside of these groups: its key."""

    def __init__(
        self, book: Book, changes: PrepChanges, *, offers: Callable[[str], list[Offer]], window: QWidget
    ) -> None:
        super().__init__(window)
        self._book, self.changes, self._window = book, changes, window
        self.ready = ReadyBar()
        self.research, self.fit, self.list = ResearchForm(), FitForm(), DayList()
        self.day = DayForm(book.clock, partial(own_clock.own_zone, book))
        self.why = WhyForm(offers)
        self.after = AfterForm(offers, partial(people.uid_of, book))
        self.folds = {
            "research": Fold(self.tr("Research"), self.research),
            "fit": Fold(self.tr("How it fits me"), self.fit),
            "why": Fold(self.tr("Why and who"), self.why),
            "day": Fold(self.tr("The day"), self.day),
            "list": Fold(self.tr("The list of the day"), self.list),
            "after": Fold(self.tr("Notes and what you saw"), self.after),
        }
        self.asking: Ask | None = None
        self._connect()

    def _connect(self) -> None:
        changes = self.changes
        self.day.typed.connect(changes.type)
        self.day.leaving.connect(changes.leave_by)
        self.why.purpose_picked.connect(changes.set_purpose)
        self.why.introduction_picked.connect(changes.set_introduction)
        self.why.person_wanted.connect(self.person_wanted)
        self.why.part_picked.connect(changes.set_part)
        self.why.joined.connect(changes.join)
        self.after.noted.connect(partial(changes.type, "note"))
        self.after.seen.connect(changes.see)
        self.research.added.connect(changes.find_out)
        self.research.changed.connect(changes.change_finding)
        self.research.turned.connect(changes.turn_finding)
        self.research.field_named.connect(changes.name_field)
        self.research.alumni_wanted.connect(self._ask_alumni)
        self.fit.about_me.connect(changes.about_me)
        self.fit.about_field.connect(changes.about_field)
        self.list.ticked.connect(changes.tick)
        self.ready.wanted.connect(self.go_to)

    def open_for(self, plan: dict[str, Any]) -> None:
        """Another meeting came: only the notes of one that was held are open."""
        for key, fold in self.folds.items():
            fold.button.setChecked(key == "after" and plan["held_end"] is not None)

    def show_meeting(self, meeting: int, plan: dict[str, Any]) -> None:
        """Show what the book holds."""
        book = self._book
        taking_part = meetings.participants(book, meeting)
        host = taking_part[0][0] if taking_part else 0
        works_in = unheard.fields(book, host)
        self.why.show_why(
            plan["purpose"], plan["introduction"] or 0, versions=me.introductions(book), people=taking_part
        )
        self.day.show_plan(plan)
        self.after.show_after(plan["note"], observations.of_meeting(book, meeting))
        self.fit.show_fit(me.get(book), works_in, [fields.relates(book, field.id) for field in works_in])
        lines = playbooks.in_force(book).checklists.get(plan["mode"], ())
        self.list.show_list(lines, ticks.of_meeting(book, meeting, ticks.DAY))
        self._say(self._show_research(host, works_in))
        self.ready.setVisible(not (plan["held_end"] or plan["cancelled_at"] or plan["no_show"]))
        state = readiness.of_meeting(book, meeting)
        missing = [(one.key, readiness_words.missing(one)) for one in state.missing]
        self.ready.show_state(state.share, missing, done=len(state.done))

    def _say(self, found: list[list[research.ResearchRow]]) -> None:
        said = {
            "research": self.research.summary(found), "fit": self.fit.summary(), "why": self.why.summary(),
            "day": self.day.summary(), "list": self.list.summary(), "after": self.after.summary(),
        }  # fmt: skip
        for key, summary in said.items():
            self.folds[key].button.say(summary)

    def _show_research(self, host: int, works_in: list[unheard.Field]) -> list[list[research.ResearchRow]]:
        book = self._book
        if not host:
            self.research.show_research([], [], {})
            return []
        name, title, organisation, employer = readiness.names(book, host)
        of_person = research.of_person(book, host)
        subjects = [Subject("person", host, name)]
        found = [[one for one in of_person if one.about != research.JOB]]
        if organisation:
            subjects.append(Subject("organisation", organisation, employer))
            found.append(research.of_organisation(book, organisation))
        subjects.append(Subject("job", host, title))
        found.append([one for one in of_person if one.about == research.JOB])
        for field in works_in:
            subjects.append(Subject("field", field.id, field.name))
            found.append(research.of_field(book, field.id))
        known = {
            "person": name, "organisation": employer, "title": title, "alumni": settings.get(book, ALUMNI),
            "profile": readiness.profile(book, host),
        }  # fmt: skip
        self.research.show_research(subjects, found, known)
        return found

    def go_to(self, key: str) -> None:
        """Open the group in which something is missing, and go to it."""
        if key in ABOUT:
            self._open("research")
            self.research.focus_on(key)
        elif key == "relates":
            self._open("fit")
            self.fit.focus_on_fit()
        elif key in _IN_WHY:
            self._open("why")
            (self.why.purpose if key == "purpose" else self.why.introduction).setFocus()
        elif key in _IN_DAY:
            self._open("day")
            self.day.fields[_IN_DAY[key]].setFocus()
        elif key == "checklist":
            self._open("list")
            self.list.focus_on_open()
        else:
            self.elsewhere.emit(key)

    def _open(self, key: str) -> None:
        self.folds[key].button.setChecked(True)

    def _ask_alumni(self) -> None:
        dialog = Ask(self._window, title=self.tr("Your alumni platform"), verb=self.tr("Keep it"))
        address = line(self.tr("Address"), "https://")
        dialog.ask_for(self.tr("Where is the alumni platform of your school?"), address)
        dialog.accepted.connect(lambda: self._keep_alumni(address.text().strip()))
        dialog.finished.connect(dialog.deleteLater)
        address.setFocus()
        self.asking = dialog
        dialog.open()

    def _keep_alumni(self, address: str) -> None:
        if address:
            self.changes.set_alumni(address if "://" in address else f"https://{address}")
