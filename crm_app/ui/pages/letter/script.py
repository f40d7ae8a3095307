"""What to say on the telephone: to them, to whoever answers in their place, or to their voicemail."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from crm_app.domain.letter_kinds import SCRIPTS
from crm_app.store.book import Book
from crm_app.ui import formats
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.flow import Flow
from crm_app.ui.widgets.saving_text import SavingText


def scripts(book: Book, person: int) -> dict[str, str]:
    """The words of each script for somebody, by its kind."""
    from crm_app.work import letters

    region = formats.locale().name()
    return {kind: letters.compose(book, kind, person, locale=region).text for kind in SCRIPTS}


class Script(QWidget):
    """One script at a time, chosen by who answers."""

    change_wanted = Signal(str)
    """The words of a script shall be changed, by its kind."""
    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.kind = SCRIPTS[0]
        self._texts: Mapping[str, str] = {}
        said = (self.tr("They answer"), self.tr("The office answers"), self.tr("Voicemail"))
        self.chips = {
            kind: Button(text, "chip", height=26, role="small_strong") for kind, text in zip(SCRIPTS, said, strict=True)
        }
        self.text = SavingText(self.tr("What to say"), least=3)
        self.text.setReadOnly(True)
        self.copy = Button(self.tr("Copy"), "link", height=26, role="small_strong")
        self.change = Button(self.tr("Change the words"), "link", height=26, role="small_strong")
        flow = Flow(space=4, lines=4)
        for kind, chip in self.chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(partial(self.choose, kind))
            flow.addWidget(chip)
        self.setLayout(column(holder(flow), self.text, row(self.copy, self.change, None, space=4), space=4))
        self.copy.clicked.connect(self._copy)
        self.change.clicked.connect(self._change)

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show the scripts for somebody."""
        self._texts = texts
        self.choose(self.kind)

    def choose(self, kind: str) -> None:
        """Show the script for whoever answers."""
        self.kind = kind
        for each, chip in self.chips.items():
            chip.setChecked(each == kind)
        self.text.show_value(self._texts.get(kind, ""))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.text())
        self.copied.emit(self.tr("Copied what to say"))

    def _change(self) -> None:
        self.change_wanted.emit(self.kind)
