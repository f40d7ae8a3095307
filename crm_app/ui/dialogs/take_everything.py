"""Take everything with me: what will lie in the folder, and whether what is private goes along."""

from PySide6.QtWidgets import QCheckBox, QWidget

from crm_app.ui import fonts
from crm_app.ui.dialogs.ask import Ask
from crm_app.ui.widgets.boxes import column, holder
from crm_app.ui.widgets.labels import Label


class TakeEverything(Ask):
    """`private` tells whether private people and notes are wanted too; where it shall lie is asked next."""

    def __init__(self, window: QWidget) -> None:
        title = self.tr("Take everything with me")
        about = self.tr(
            "A folder that can be read without Rapport: tables for a spreadsheet, vCards, letters, pictures, and a "
            "page that leads to all of it."
        )
        super().__init__(window, title=title, verb=self.tr("Choose a folder…"), about=about)
        self._box = QCheckBox(self.tr("Private people and notes too"))
        self._box.setFont(fonts.font("base"))
        hint = self.tr("Whoever gets the folder can read what is in it.")
        self.add(holder(column(self._box, Label(hint, "small", tone="text2", wrap=True), space=4)))
        self._box.setAccessibleDescription(hint)

    @property
    def private(self) -> bool:
        """Whether what is private goes along."""
        return self._box.isChecked()

    def want_private(self, *, on: bool = True) -> None:
        """Let what is private go along, or stay."""
        self._box.setChecked(on)
