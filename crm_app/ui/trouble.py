"""The window for a book that cannot be opened: one sentence that says why, and what can be done about it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_app.store.folder import ENDING
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Picture, SelectableLabel

_WIDTH = 560


class TroubleWindow(QWidget):
    """The sentence can be copied. A damaged book can be recovered or replaced by a backup; else one can only close."""

    recover = Signal()
    restore = Signal(object)
    """A backup, by its path, shall take the place of the book."""

    def __init__(self, sentence: str, *, damaged: bool = False, backups: Path | None = None) -> None:
        super().__init__()
        self._backups = backups or Path.home()
        self.setWindowTitle("Rapport")
        self.setProperty("kind", "surface")
        self.setMinimumWidth(_WIDTH)
        self.title = SelectableLabel(self.tr("Your book cannot be opened"), "page_title")
        self.sentence = SelectableLabel(sentence, "lead", tone="text2", wrap=True)
        self.sentence.setAccessibleName(sentence)
        unchanged = SelectableLabel(self._promise(damaged=damaged), tone="text3", wrap=True)
        self.recover_button = Button(self.tr("Recover what can be saved"), "primary", "shield-check", height=36)
        self.restore_button = Button(self.tr("Restore a backup…"), "plain", "rotate-ccw", height=36)
        self.close_button = Button(self.tr("Close"), "plain" if damaged else "primary", height=36)
        self.recover_button.setVisible(damaged)
        self.restore_button.setVisible(damaged)
        self.recover_button.clicked.connect(self.recover)
        self.restore_button.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.close)
        head = row(Picture("circle-alert", "bad", 24), self.title, None, space=12)
        buttons = row(self.restore_button, None, self.close_button, self.recover_button)
        self.setLayout(column(head, self.sentence, unchanged, 12, buttons, space=10, margins=(28, 28, 28, 24)))
        (self.recover_button if damaged else self.close_button).setFocus()

    def _promise(self, *, damaged: bool) -> str:
        if damaged:
            return self.tr(
                "Nothing in it was changed. Recovering keeps every byte of the damaged files, saves what reads, and "
                "fills up from the newest good backup."
            )
        return self.tr("Nothing in it was changed.")

    def _choose(self) -> None:
        kinds = self.tr("Backups of Rapport (*{ending});;All files (*)").format(ending=ENDING)
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a backup"), str(self._backups), kinds)
        if found:
            self.restore.emit(Path(found))
