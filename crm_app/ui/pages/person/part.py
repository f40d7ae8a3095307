"""What the groups of a person's detail have in common: one person, the way to the door, a line for something new."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.store.book import Book
from crm_app.store.people import Whole
from crm_app.ui.pages.person.desk import Desk
from crm_app.ui.scale import px
from crm_app.ui.widgets.add_line import AddLine
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import SavingLine, SavingText

__all__ = ["LABEL_WIDTH", "Desk", "Part", "wrapped"]

LABEL_WIDTH = 104


def wrapped(role: str = "base", *, tone: str = "text") -> Label:
    """A label that wraps, and that one endless word does not make wider than its place."""
    made = Label("", role, tone=tone, wrap=True)
    made.setMinimumWidth(px(40))
    return made


class Part(QWidget):
    """A titled group, hidden while it is empty and nothing is being added to it."""

    did = Signal(str)
    """What was just done and can be undone."""
    said = Signal(str)
    wanted = Signal(str, int)

    def __init__(self, desk: Desk, title: str, *, add: str = "") -> None:
        """`add` is what the button beside the title does, in words."""
        super().__init__()
        self.desk, self.saving, self.book = desk, desk.saving, desk.book
        self.person = 0
        self.name = ""
        self.whole: Whole | None = None
        """The person as the book had them when they were shown last."""
        self.filled = False
        self.adder: AddLine | None = None
        self.heading = Label(title, "section", tone="text2")
        self.plus = SquareButton(add, "plus", size=24) if add else None
        if self.plus is not None:
            self.plus.clicked.connect(self.add)
        self.head = row(self.heading, None, self.plus or 0, space=4)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(px(4))
        self.box.addLayout(self.head)
        self.setAccessibleName(title)

    def show_person(self, whole: Whole) -> None:
        """Show somebody; what was typed for the one before has been saved."""
        if whole.id != self.person and self.adder is not None:
            self.adder.forget()  # what was put away half typed was about somebody else
        self.whole = whole
        self.person, self.name = whole.id, whole.name
        self.filled = self.refresh()
        self.arrange()

    @property
    def columns(self) -> dict[str, Any]:
        """The person's own columns by name."""
        return self.whole.columns if self.whole is not None else {}

    def refresh(self) -> bool:
        """Ask the book again; answers whether there is anything to show."""
        return False

    def flush(self) -> None:
        """Save what is being typed, while it is still known for whom; only what has the focus can be unsaved."""
        typed = self.focusWidget()
        if isinstance(typed, SavingLine | SavingText):
            typed.save()
        if self.adder is not None and not self.adder.isHidden():
            self.adder.flush()

    def set_adder(self, adder: AddLine) -> None:
        """The line for something new, below everything that is there."""
        self.adder = adder
        self.box.addWidget(adder)
        adder.put_away.connect(self.arrange)

    def add(self) -> None:
        """Begin something new."""
        if self.adder is not None:
            self.show()
            self.adder.bring()

    def arrange(self) -> None:
        """Show the group when there is anything in it."""
        self.setVisible(self.filled or (self.adder is not None and not self.adder.isHidden()))

    def do(self, label: str, change: Callable[[Book], object]) -> bool:
        """Do something small as one step; False when the book refused it, which was said."""

        def whole(book: Book) -> bool:
            change(book)
            return True

        return bool(self.saving.do(label, whole))

    def take_away(self, label: str, change: Callable[[Book], object]) -> None:
        """Do something that can be missed: it is said, with Undo beside it."""
        if self.do(label, change):
            self.did.emit(label)

    def put(self, table: str, number: int, column: str, text: str, *, label: str) -> None:
        """Store what was typed into a field; where the book refuses, what it holds is shown again."""
        if not self.saving.put(table, number, column, text.strip(), label=label):
            self.refresh()
