"""The head of a letter: back, to whom, how it stands, whether it is private, and throwing the draft away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button, NameButton, SquareButton
from crm_app.ui.widgets.labels import ElidedLabel


class LetterHead(QWidget):
    """It shows what it is given and asks for things by signals."""

    private = Signal(bool)
    discarded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = SquareButton(self.tr("Back"), "arrow-left")
        self.heading = ElidedLabel("", "page_title")
        self.person = NameButton("")
        self.state = ElidedLabel("", "small", tone="text3")
        self.lock = Button(self.tr("Private"), "chip", "lock", height=28, role="small_strong")
        self.lock.setCheckable(True)
        self.lock.setToolTip(self.tr("Kept off every sheet, export and report"))
        self.discard = SquareButton(self.tr("Throw the draft away"), "trash-2")
        under = row(self.person, self.state, space=6)
        under.setStretch(1, 1)
        under.setContentsMargins(-px(6), 0, 0, 0)  # the name stands below the heading, its frame beside it
        words = column(self.heading, under, space=0)
        whole = row(self.back, words, self.lock, self.discard, space=8, margins=(12, 10, 12, 8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.lock.clicked.connect(self.private)
        self.discard.clicked.connect(self.discarded)

    def show_letter(self, kind: str, name: str, state: str, *, private: bool | None, is_draft: bool) -> None:
        """Show what kind of letter it is, to whom, and how it stands; None is for what is only said."""
        self.heading.setText(kind)
        self.person.set_name(name)
        self.state.setText(state)
        self.lock.setVisible(private is not None)
        self.lock.setChecked(bool(private))
        self.discard.setVisible(is_draft)
