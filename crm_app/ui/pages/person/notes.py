"""The tab of notes: those on somebody, and below them what was answered in meetings."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from typing_extensions import override

from crm_app.store import notes, overview
from crm_app.store.overview import AnswerRow
from crm_app.ui import formats, own_clock
from crm_app.ui.pages.notes_kept import NotesKept
from crm_app.ui.pages.person.note_card import Answer
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.pooled_rows import PooledRows


class Notes(Part):
    """Notes and answers, the newest first."""

    sheet_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Notes"))
        self.heading.hide()
        self.kept = NotesKept(self.book, self.saving, desk.clock, on="person")
        self.kept.did.connect(self.did)
        self.kept.said.connect(self.said)
        self.kept.wanted.connect(self.wanted)
        self.empty = wrapped(tone="text3")
        self.answers_title = Label(self.tr("Answers"), "section", tone="text2")
        self.answers: PooledRows[Answer] = PooledRows(self._make_answer, self._show_answer, space=12)
        self.box.addWidget(self.kept)
        self.box.addWidget(self.empty)
        self.box.addSpacing(8)
        self.box.addWidget(self.answers_title)
        self.box.addWidget(self.answers.widget)

    @override
    def flush(self) -> None:
        super().flush()
        self.kept.flush()

    @override
    def refresh(self) -> bool:
        found = notes.of_person(self.book, self.person)
        self.kept.show_notes(found, self.person, self.name)
        self.empty.setText(self.tr("No notes on {name} yet.").format(name=self.name))
        said = overview.answers(self.book, self.person)
        self.empty.setVisible(not found and not said)
        self.answers.show_rows((one.id, one) for one in said)
        self.answers_title.setVisible(bool(said))
        return True

    def _make_answer(self) -> Answer:
        line = Answer()
        line.opened.connect(partial(self._open_meeting, line))
        return line

    def _show_answer(self, line: Answer, found: AnswerRow) -> None:
        zone = ZoneInfo(own_clock.own_zone(self.book))
        at, now = (moment.astimezone(zone) for moment in (found.at, self.desk.clock()))
        line.show_answer(found, formats.day(at.date(), today=now.date()))

    def _open_meeting(self, line: Answer) -> None:
        self.sheet_wanted.emit(line.meeting)
