"""Notes on an organisation."""

from collections.abc import Callable
from datetime import datetime

from typing_extensions import override

from crm_app.store import notes
from crm_app.ui.pages.notes_kept import NotesKept
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session


class Notes(Part):
    """A place to begin another, and the notes below it, the newest first."""

    def __init__(self, session: Session, saving: Saving, clock: Callable[[], datetime]) -> None:
        super().__init__(session, saving, self.tr("Notes"))
        self.kept = NotesKept(self.book, saving, clock, on="organisation")
        self.kept.did.connect(self.did)
        self.kept.said.connect(self.said)
        self.kept.wanted.connect(self.wanted)
        self.box.addWidget(self.kept)

    @override
    def refresh(self) -> None:
        self.kept.show_notes(notes.of_organisation(self.book, self.number), self.number, self.name)

    @override
    def flush(self) -> None:
        self.kept.flush()
