"""Says, as one types, that a yes or a no would answer a question, and how to open it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.domain.openness import is_closed, opened
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label, Picture


class OpennessHint(QWidget):
    """Hidden while a question is open."""

    taken = Signal(str)
    """The proposal shall be used."""

    def __init__(self) -> None:
        super().__init__()
        self._proposal = ""
        self.words = Label(self.tr("A yes or a no would answer this."), "base_strong", tone="warn", wrap=True)
        self.proposal = Label("", tone="text", wrap=True)
        self.use = Button(self.tr("Use this"), "plain", height=28, role="small_strong")
        self.use.clicked.connect(self._take)
        texts = column(self.words, self.proposal, row(self.use, None), space=4)
        body = row(column(1, Picture("triangle-alert", "warn"), None), texts, space=10, margins=(12, 10, 12, 10))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(pane(body, kind="warn"))

    def look_at(self, text: str) -> None:
        """Look at a question again."""
        closed = bool(text.strip()) and is_closed(text)
        self._proposal = opened(text) if closed else ""
        self.proposal.setText(self.tr("It could be “{text}”").format(text=self._proposal) if self._proposal else "")
        self.proposal.setVisible(bool(self._proposal))
        self.use.setVisible(bool(self._proposal))
        self.use.setAccessibleName(self.tr("Use “{text}”").format(text=self._proposal))
        self.setVisible(closed)

    def _take(self) -> None:
        self.taken.emit(self._proposal)
