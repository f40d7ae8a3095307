"""The window for a book that cannot be opened: one sentence that says why and what to do."""

from PySide6.QtWidgets import QWidget

from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Picture, SelectableLabel

_WIDTH = 560


class TroubleWindow(QWidget):
    """The sentence can be copied; the only button closes the program, which changed nothing."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle("Rapport")
        self.setProperty("kind", "surface")
        self.setMinimumWidth(_WIDTH)
        self.title = SelectableLabel(self.tr("Your book cannot be opened"), "page_title")
        self.sentence = SelectableLabel(sentence, "lead", tone="text2", wrap=True)
        self.sentence.setAccessibleName(sentence)
        unchanged = SelectableLabel(self.tr("Nothing in it was changed."), tone="text3", wrap=True)
        self.close_button = Button(self.tr("Close"), "primary", height=36)
        self.close_button.clicked.connect(self.close)
        head = row(Picture("circle-alert", "bad", 24), self.title, None, space=12)
        parts = (head, self.sentence, unchanged, 12, row(None, self.close_button))
        self.setLayout(column(*parts, space=10, margins=(28, 28, 28, 24)))
        self.close_button.setFocus()
