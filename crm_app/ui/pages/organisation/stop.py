"""Do not contact: a banner with its reason, there as long as the mark is."""

from functools import partial

from typing_extensions import override

from crm_app.store import organisations
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label, Picture
from crm_app.ui.widgets.saving_text import SavingLine


class Stop(Part):
    """Hidden unless the organisation is marked."""

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__(session, saving)
        words = Label(self.tr("Do not contact"), "base_strong", tone="bad")
        self.reason = SavingLine(self.tr("Why not"), self.tr("Why not?"))
        self.lift = Button(self.tr("Lift"), "link", height=26, role="small_strong")
        self.lift.setAccessibleName(self.tr("Lift “Do not contact”"))
        self.reason.settled.connect(self._save)
        self.lift.clicked.connect(partial(self.mark, on=False))
        head = row(Picture("ban", "bad"), words, None, self.lift)
        self.box.addWidget(pane(column(head, self.reason, space=2, margins=(12, 8, 8, 8)), kind="bad"))

    @override
    def refresh(self) -> None:
        columns = organisations.get(self.book, self.number)
        self.setVisible(columns["do_not_contact"])
        self.reason.show_value(columns["do_not_contact_reason"])

    def mark(self, *, on: bool) -> None:
        """Mark the organisation, or lift the mark; the reason stays for the next time."""
        words = self.tr("Do not contact {name}") if on else self.tr("Lift “Do not contact” of {name}")
        label, number = words.format(name=self.name), self.number
        self.saving.do(
            label,
            lambda book: organisations.change(
                book, number, do_not_contact=on, do_not_contact_at=book.clock() if on else None
            ),
        )
        self.did.emit(label)
        if on:
            self.reason.setFocus()

    def _save(self, text: str) -> None:
        label = self.tr("Say why {name} is not to be contacted").format(name=self.name)
        self.saving.put("organisation", self.number, "do_not_contact_reason", text.strip(), label=label)
