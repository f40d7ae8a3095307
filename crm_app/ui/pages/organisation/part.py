"""What the parts of an organisation's detail have in common: one record, the door, and what they ask for."""

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.errors import Unusable
from crm_app.store.book import Book
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.labels import Label, Picture
from crm_app.ui.widgets.saving_text import SavingLine, SavingText

LABEL_WIDTH = 92


class Part(QWidget):
    """A titled group of the detail; `show_organisation` fills it with what the book holds."""

    did = Signal(str)
    """What was just done and can be undone."""
    said = Signal(str)
    wanted = Signal(str, int)

    def __init__(self, session: Session, saving: Saving, title: str = "") -> None:
        super().__init__()
        self.session = session
        self.saving = saving
        self.number = 0
        self.name = ""
        self.heading = Label(title, "section", tone="text2")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(px(2))
        if title:
            self.box.addWidget(self.heading)
            self.setAccessibleName(title)

    @property
    def book(self) -> Book:
        """The book that is open."""
        return self.session.book

    def show_organisation(self, number: int, name: str) -> None:
        """Show one organisation; what is typed for the one before is saved first."""
        if number != self.number:
            self.flush()
            self.number = number
        self.name = name
        self.refresh()

    def refresh(self) -> None:
        """Ask the book again; raises Unusable when the organisation went away."""

    def refused(self) -> None:
        """Show again what the book holds, since it did not take what was typed."""
        with suppress(Unusable):
            self.refresh()

    def flush(self) -> None:
        """Save what is being typed, while it is still known for whom."""
        for line in self.findChildren(SavingLine):
            line.save()
        for text in self.findChildren(SavingText):
            text.save()

    def add_adder(self, line: QWidget, *, around: int = 1) -> None:
        """A line for something new, its words under those of the lines above."""
        self.box.addLayout(row(around, Picture("plus", "text3", 15), around, line, space=0))

    def add_field(self, label: str, field: QWidget) -> None:
        """A label and its field, the label at the leading edge."""
        words = Label(label, "small", tone="text3", wrap=True)
        words.setFixedWidth(px(LABEL_WIDTH))
        words.setBuddy(field)
        self.box.addLayout(row(column(7, words, None, space=0), field, space=0))
