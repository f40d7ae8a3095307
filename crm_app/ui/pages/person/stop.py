"""Do not contact: the reason stands at the top, and writing or calling takes a second step."""

from collections.abc import Callable

from typing_extensions import override

from crm_app.store import people
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Picture
from crm_app.ui.widgets.saving_text import SavingText


class Stop(Part):
    """Hidden unless the person is marked, or works where nobody is to be contacted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Do not contact"))
        self.heading.hide()
        self.words = wrapped("base_strong", tone="bad")
        self.reason = SavingText(self.tr("Why not"), self.tr("Why not?"))
        self.anyway = Button("", "plain", height=28, role="small_strong")
        self.lift = Button(self.tr("Lift"), "link", height=26, role="small_strong")
        self.lift.setAccessibleName(self.tr("Lift “Do not contact”"))
        self.reason.settled.connect(self._save)
        self.anyway.clicked.connect(self._go_on)
        self.lift.clicked.connect(self.turn)
        head = row(Picture("ban", "bad"), self.words, self.lift)
        head.setStretch(1, 1)
        self.box.addWidget(
            pane(column(head, self.reason, row(self.anyway, None), space=4, margins=(12, 8, 8, 8)), kind="bad")
        )
        self._next: Callable[[], object] | None = None
        self.anyway.hide()

    @override
    def refresh(self) -> bool:
        columns = self.columns
        self.own = bool(columns["do_not_contact"])
        self.place = "" if self.own else people.closed_employer(self.book, self.person)
        self.reason.show_value(columns["do_not_contact_reason"])
        self.reason.setVisible(self.own)
        self.lift.setVisible(self.own)
        at = self.tr("Do not contact anybody at {organisation}").format(organisation=self.place)
        self.words.setText(self.tr("Do not contact") if self.own else at)
        self.anyway.hide()
        self._next = None
        return self.own or bool(self.place)

    def ask(self, words: str, go_on: Callable[[], object]) -> None:
        """Do what was asked for, or, where the mark stands in the way, ask for a second step."""
        if not (self.own or self.place):
            go_on()
            return
        self._next = go_on
        self.anyway.setText(words)
        self.anyway.show()
        self.anyway.setFocus()
        reason = self.reason.text().strip()
        self.said.emit(reason or self.words.text())

    def _go_on(self) -> None:
        go_on, self._next = self._next, None
        self.anyway.hide()
        if go_on is not None:
            go_on()

    def turn(self) -> None:
        """Mark the person, or lift the mark; the reason stays for the next time."""
        on = not self.own
        words = self.tr("Do not contact {name}") if on else self.tr("Lift “Do not contact” of {name}")
        label, person = words.format(name=self.name), self.person
        self.take_away(
            label,
            lambda book: people.change(book, person, do_not_contact=on, do_not_contact_at=book.clock() if on else None),
        )
        if on:
            self.reason.setFocus()

    def _save(self, text: str) -> None:
        label = self.tr("Say why {name} is not to be contacted").format(name=self.name)
        self.put("person", self.person, "do_not_contact_reason", text, label=label)
