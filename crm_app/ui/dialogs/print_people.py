"""Asks how the selected people go on paper; the file is asked for next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from crm_app.domain import printed
from crm_app.ui.dialogs.ask import Ask
from crm_app.ui.paper_words import kinds
from crm_app.ui.widgets.choice import Choice
from crm_app.ui.widgets.tick import Tick


class PrintPeople(Ask):
    """`kind` is one of `domain.printed.KINDS`, `with_notes` counts for the detailed list alone."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, title=self.tr("Print the list"), verb=self.tr("Save as PDF…"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kind = Choice(self.tr("Kind of list"), kinds())
        self._notes = Tick(self.tr("With notes"))
        self.ask_for(self.tr("Kind of list"), self._kind)
        self.add(self._notes)
        self._notes.setEnabled(False)
        self._kind.currentIndexChanged.connect(lambda _place: self._notes.setEnabled(self.kind == printed.DETAILED))

    @property
    def kind(self) -> str:
        """What was chosen."""
        return self._kind.key

    def choose(self, kind: str) -> None:
        """Choose a kind."""
        self._kind.show_value(kind)

    @property
    def with_notes(self) -> bool:
        """Whether notes go along."""
        return self._notes.isEnabled() and self._notes.isChecked()
