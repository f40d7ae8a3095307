"""What is still to be found out about an organisation, and what was: open questions become findings."""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import research
from crm_app.store.research import ResearchRow
from crm_app.ui.pages.organisation.part import Part
from crm_app.ui.saving import Saving
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import ElidedLabel, Picture
from crm_app.ui.widgets.saving_text import AddingLine, SavingLine, SavingText


class Finding(QWidget):
    """One line: the text, where it was found, and what can be done with it."""

    answered = Signal()
    opened = Signal()
    removed = Signal()

    def __init__(self, *, unknown: bool) -> None:
        super().__init__()
        self.number = 0
        self.url = ""
        icon = "circle-question-mark" if unknown else "lightbulb"
        self.text = SavingText(self.tr("Open question") if unknown else self.tr("What was found out"))
        self.where = SavingLine(self.tr("Where it was found"), self.tr("Where it was found"), role="small")
        self.where.setProperty("tone", "text2")
        self.found_out = SquareButton(self.tr("Found out: turn the question into an answer"), "check", size=26)
        self.open = SquareButton(self.tr("Open the source"), "external-link", size=26)
        self.remove = SquareButton(self.tr("Remove"), "x", size=26)
        self.found_out.clicked.connect(self.answered)
        self.open.clicked.connect(self.opened)
        self.remove.clicked.connect(self.removed)
        tools = row(self.open, self.found_out, self.remove, space=0)
        picture = Picture(icon, "accent_text" if unknown else "text3", 15)
        self.setLayout(
            row(
                column(8, picture, None, space=0), column(self.text, self.where, None, space=0),
                column(2, tools, None, space=0), space=2,
            )
        )  # fmt: skip
        (self.where if unknown else self.found_out).hide()

    def show_finding(self, found: ResearchRow) -> None:
        """Show what the book holds."""
        self.url = found.url
        self.text.show_value(found.text)
        self.where.show_value(found.where_found)
        self.open.setVisible(found.url.startswith(("http://", "https://")))
        self.open.setToolTip(found.url)
        self.remove.setAccessibleName(self.tr("Remove “{text}”").format(text=found.text))


class Findings(Part):
    """Open questions first, what is known below them."""

    def __init__(self, session: Session, saving: Saving) -> None:
        super().__init__(session, saving, self.tr("Open questions"))
        self.unknown = KeyedRows(partial(self._make, unknown=True), Finding.show_finding, space=0)
        self.question = AddingLine(self.tr("Another open question"), self.tr("What would you like to find out?"))
        self.known_title = ElidedLabel(self.tr("Found out"), "section", tone="text2")
        self.known = KeyedRows(partial(self._make, unknown=False), Finding.show_finding, space=0)
        self.finding = AddingLine(self.tr("Something found out"), self.tr("Write down what you found out"))
        self.question.added.connect(partial(self._add, unknown=True))
        self.finding.added.connect(partial(self._add, unknown=False))
        self.box.addWidget(self.unknown)
        self.add_adder(self.question)
        self.box.addSpacing(px(8))
        self.box.addWidget(self.known_title)
        self.box.addWidget(self.known)
        self.add_adder(self.finding)

    @override
    def refresh(self) -> None:
        found = research.of_organisation(self.book, self.number)
        self.unknown.show_rows((one.id, one) for one in found if one.unknown)
        self.known.show_rows((one.id, one) for one in found if not one.unknown)

    def _make(self, *, unknown: bool) -> Finding:
        line = Finding(unknown=unknown)
        line.text.settled.connect(partial(self._change, line, "text"))
        line.where.settled.connect(partial(self._change, line, "where_found"))
        line.answered.connect(partial(self._answer, line))
        line.opened.connect(partial(self._open, line))
        line.removed.connect(partial(self._remove, line))
        return line

    def _add(self, text: str, *, unknown: bool) -> None:
        words = self.tr("Ask about {name}") if unknown else self.tr("Note what was found out about {name}")
        values = {"text": text, "unknown": unknown}
        self.saving.add("research_on_organisation", self.number, values, label=words.format(name=self.name))

    def _change(self, line: Finding, column_: str, text: str) -> None:
        number = line.number
        label = self.tr("Change what is known about {name}").format(name=self.name)
        self.saving.put("research", number, column_, text.strip(), label=label)

    def _answer(self, line: Finding) -> None:
        """The question becomes a finding, and the answer can be typed behind it at once."""
        number = line.number
        text = line.text.text().strip() + " "
        label = self.tr("Answer a question about {name}").format(name=self.name)
        self.saving.do(label, lambda book: research.answer(book, number, text))
        if (found := self.known.line(number)) is not None:
            found.text.setFocus()
            found.text.moveCursor(found.text.textCursor().MoveOperation.End)

    def _open(self, line: Finding) -> None:
        QDesktopServices.openUrl(QUrl(line.url))

    def _remove(self, line: Finding) -> None:
        number = line.number
        label = self.tr("Remove “{text}”").format(text=line.text.text())
        self.question.setFocus()
        self.saving.do(label, lambda book: research.change(book, number, trashed_at=book.clock()))
        self.did.emit(label)
