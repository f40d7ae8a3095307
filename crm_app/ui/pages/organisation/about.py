"""What an organisation is called and is: names, website, sector, size, place, tags, fields, and a word about it."""

from functools import partial

from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from crm_app.store import fields, organisations, tags
from crm_app.ui.opening import web_address
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import holder, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.mark_chips import MarkChips
from crm_app.ui.widgets.saving_text import SavingLine, SavingText


class About(Part):
    """The form at the top of the detail."""

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__(session, saving)
        self.lines: dict[str, SavingLine] = {}
        for column, label, hint in (
            ("other_names", self.tr("Also called"), self.tr("Short name; former name")),
            ("domain", self.tr("Website"), self.tr("example.org")),
            ("sector", self.tr("Sector"), self.tr("Museum, consultancy, city office")),
            ("size", self.tr("Size"), self.tr("How many people work there")),
            ("place", self.tr("Place"), self.tr("City")),
        ):
            line = self.lines[column] = SavingLine(label, hint)
            line.settled.connect(partial(self._save, column))
            if column != "domain":
                self.add_field(label, line)
                continue
            self.visit = SquareButton(self.tr("Open the website"), "external-link", size=26)
            self.visit.clicked.connect(self.open_website)
            self.add_field(label, holder(row(line, self.visit, space=2)))
        self.fields = MarkChips(self.tr("Fields"), self.tr("What they work in"), partial(fields.names, self.book))
        self.tags = MarkChips(self.tr("Tags"), self.tr("A mark of your own"), partial(tags.names, self.book))
        self.fields.marked.connect(self._save_fields)
        self.tags.marked.connect(self._save_tags)
        self.add_field(self.tr("Fields"), self.fields)
        self.add_field(self.tr("Tags"), self.tags)
        self.note = SavingText(self.tr("About them"), self.tr("What they do, in your words"))
        self.note.settled.connect(partial(self._save, "note"))
        self.add_field(self.tr("About them"), self.note)

    @override
    def refresh(self) -> None:
        columns = organisations.get(self.book, self.number)
        for column, line in self.lines.items():
            line.show_value(columns[column])
        self.visit.setVisible(bool(columns["domain"]))
        self.note.show_value(columns["note"])
        self.fields.show_marks(fields.of_organisation(self.book, self.number))
        self.tags.show_marks(tags.of_organisation(self.book, self.number))

    def _save(self, column: str, text: str) -> None:
        label = self.tr("Change {name}").format(name=self.name)
        if not self.saving.put("organisation", self.number, column, text.strip(), label=label):
            self.refused()

    def _save_fields(self, words: list[str]) -> None:
        label = self.tr("Change the fields of {name}").format(name=self.name)
        self.saving.do(label, lambda book: fields.replace_of_organisation(book, self.number, words))

    def _save_tags(self, words: list[str]) -> None:
        label = self.tr("Tag {name}").format(name=self.name)
        self.saving.do(label, lambda book: tags.replace_of_organisation(book, self.number, words))

    def open_website(self) -> None:
        """Show the website in the browser, which is asked for nothing else."""
        QDesktopServices.openUrl(web_address(self.lines["domain"].text()))
