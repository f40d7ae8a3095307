"""Playbooks: how one goes about it, the shipped ones and one's own, and the days that are no business days."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.domain.workdays import read_days
from crm_app.errors import Unusable
from crm_app.store import playbooks
from crm_app.store.playbooks import PlaybookRow
from crm_app.ui import formats, sentences, words
from crm_app.ui.pages.shelf.playbook_form import PlaybookForm, PlaybookText
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.group import group, labelled, page_of
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import SavingLine, SavingText, save_all


class Playbooks(QWidget):
    """One playbook at a time: chosen above, its rules below."""

    did = Signal(str)

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__()
        self._session, self._saving = session, saving
        self._rows: list[PlaybookRow] = []
        self._key = ""
        self.shown = Choice(self.tr("Playbook"), [])
        self.name = SavingLine(self.tr("Name of my playbook"), quiet=False)
        self.about = Label("", tone="text2", wrap=True)
        self.use = Button(self.tr("Go by this one"), "primary", "check")
        self.in_use = Label(self.tr("You go by this one."), "small_strong", tone="ok")
        self.copy = Button(self.tr("Make a copy of my own"), "plain", "copy")
        self.remove = Button(self.tr("Remove my copy"), "plain", "trash-2")
        self.as_text = Button(self.tr("Show as text"), "plain", "file-text")
        self.as_text.setCheckable(True)
        self.form = PlaybookForm()
        self.text = PlaybookText()
        self.holidays = SavingText(self.tr("Holidays"), self.tr("2026-12-25 Christmas"), least=4, quiet=False)
        self.days = Label("", "small", tone="text3", wrap=True)
        self._lay_out()
        self._connect()
        self.text.hide()
        self.refresh()

    def _lay_out(self) -> None:
        self._named = labelled(self.tr("Its name"), self.name)
        head = group(
            self.tr("How you go about it"),
            self.tr("Experts disagree, so the rules are yours to choose. Changing them changes what is due, and nothing"
                    " that was done."),
            labelled(self.tr("Playbook"), self.shown), self._named, self.about,
            row(self.use, self.in_use, self.copy, self.remove, self.as_text, None),
        )  # fmt: skip
        days = group(
            self.tr("Days that are no business days"),
            self.tr("One a line: the day, then its name if you like. They count for every playbook."),
            self.holidays, self.days,
        )  # fmt: skip
        self.view = page_of(self.tr("Playbooks"), head, self.form, self.text, days)
        self.setLayout(column(self.view, space=0))

    def _connect(self) -> None:
        self.shown.chosen.connect(self._turn_to)
        self.use.clicked.connect(self._use)
        self.copy.clicked.connect(self._copy)
        self.remove.clicked.connect(self._remove)
        self.as_text.toggled.connect(self._turn_text)
        self.name.settled.connect(self._rename)
        self.form.changed.connect(partial(self._store, "text"))
        self.text.changed.connect(partial(self._store, "text"))
        self.holidays.settled.connect(self._put_days)

    @property
    def row(self) -> PlaybookRow:
        """The playbook that is shown: the one that was turned to, else the one in force."""
        chosen = next(one for one in self._rows if one.chosen)
        return next((one for one in self._rows if one.key == self._key), chosen)

    @property
    def _name(self) -> str:
        return words.guide_name(self.row.key, self.row.name)

    @property
    def first(self) -> QWidget:
        """Where the focus begins."""
        return self.shown

    def refresh(self) -> None:
        """Ask the book again."""
        before = [(one.key, one.name) for one in self._rows]
        self._rows = playbooks.listed(self._session.book)
        shown, own = self.row, bool(self.row.id)
        if before != [(one.key, one.name) for one in self._rows]:
            self.shown.set_options([(one.key, words.guide_name(one.key, one.name)) for one in self._rows])
        self.shown.show_value(shown.key)
        self._named.setVisible(own)
        self.name.show_value(shown.name)
        self.about.setText(words.guide(shown.key) or shown.about)
        self.use.setVisible(not shown.chosen)
        self.in_use.setVisible(shown.chosen)
        self.remove.setVisible(own)
        self.form.show_row(shown)
        self.text.show_row(shown)
        self.holidays.show_value(playbooks.holidays(self._session.book))
        self._say_days()

    def flush(self) -> None:
        """Save what is being typed."""
        save_all(self)

    def _turn_to(self, key: str) -> None:
        self.flush()
        self._key = key
        self.refresh()

    def _turn_text(self, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.flush()
        self.as_text.setText(self.tr("Show as a form") if on else self.tr("Show as text"))
        self.form.setVisible(not on)
        self.text.setVisible(on)
        self.refresh()

    def _use(self) -> None:
        key, label = self.row.key, self.tr("Go by “{name}”").format(name=self._name)
        if self._saving.do(label, lambda book: playbooks.choose(book, key)):
            self.did.emit(label)
            self.shown.setFocus()

    def _copy(self) -> None:
        one = self.row
        name = self.tr("My {name}").format(name=self._name)
        label = self.tr("Copy the playbook “{name}”").format(name=self._name)
        number = self._saving.do(label, lambda book: playbooks.copy(book, one.key, name))
        if number:
            self._key = next(each.key for each in playbooks.listed(self._session.book) if each.id == number)
            self.refresh()
            self.name.setFocus()
            self.name.selectAll()
            self.did.emit(label)

    def _remove(self) -> None:
        one = self.row
        label = self.tr("Remove the playbook “{name}”").format(name=self._name)
        self.shown.setFocus()
        self._key = ""
        self._saving.do(label, lambda book: playbooks.remove(book, one.id))
        self.did.emit(label)

    def _rename(self, name: str) -> None:
        if not self._store("name", name.strip()):
            self.name.forget()
            self.refresh()

    def _store(self, column: str, text: str) -> bool:
        label = self.tr("Change the playbook “{name}”").format(name=self._name)
        return self._saving.put("playbook", self.row.id, column, text, label=label)

    def _put_days(self, text: str) -> None:
        try:
            read_days(text)
        except Unusable as why:
            self.days.setText(sentences.said(why))
            self.days.set_tone("bad")
            return
        self._saving.put("setting", 0, playbooks.HOLIDAYS, text, label=self.tr("Change the holidays"))
        self._say_days()

    def _say_days(self) -> None:
        if self.holidays.pending:
            return
        try:
            days = sorted(read_days(self.holidays.text()))
        except Unusable:
            return
        self.days.set_tone("text3")
        told = ", ".join(formats.full_day(day) for day in days[:4])
        more = self.tr("and {count} more").format(count=formats.count(len(days) - 4)) if len(days) > 4 else ""
        self.days.setText(", ".join(filter(None, (told, more))))
