"""Files kept with somebody: what is there, and a button for another."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from crm_app.errors import CrmError
from crm_app.store import attachments
from crm_app.ui import sentences
from crm_app.ui.pages.files_kept import FilesKept
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.pages.person.taking import FILE, Coming, Taking
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button


class Files(Part):
    """The tab of files."""

    def __init__(self, desk: Desk, taking: Taking) -> None:
        super().__init__(desk, self.tr("Files"))
        self.heading.hide()
        self._taking = taking
        self.choose_button = Button(self.tr("Attach a file…"), "plain", "paperclip")
        self.choose_button.clicked.connect(self.choose)
        self.kept = FilesKept(self.book, self.saving, refuse=self._refuse, away=self.choose_button)
        self.kept.did.connect(self.did)
        self.kept.said.connect(self.said)
        self.empty = wrapped(tone="text3")
        self.box.addWidget(self.kept)
        self.box.addWidget(self.empty)
        self.box.addSpacing(8)
        self.box.addLayout(row(self.choose_button, None))

    @override
    def refresh(self) -> bool:
        found = attachments.of_person(self.book, self.person)
        self.kept.show_files(found, self.name)
        self.empty.setText(
            self.tr("No files yet. Drop a CV, an article or a photo here to keep it with {name}.").format(
                name=self.name
            )
        )
        self.empty.setVisible(not found)
        return True

    def choose(self) -> None:
        """Choose files to keep."""
        files, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Attach a file"))
        if files:
            things = [Coming(Path(file).name, Path(file)) for file in files]
            self._taking.take(things, FILE, person=self.person, name=self.name)

    def _refuse(self, error: CrmError) -> None:
        self.said.emit(sentences.said(error))
