"""One thing that was found out, or is still to be: its text, where and when it was found, and its address."""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from crm_app.store.research import ResearchRow
from crm_app.ui import formats
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.faint_line import FaintLine
from crm_app.ui.widgets.labels import Picture
from crm_app.ui.widgets.saving_text import SavingText


class FindingLine(QWidget):
    """The text, where and when it was found, and its address."""

    changed = Signal(str, str)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.found: ResearchRow | None = None
        self.picture = Picture("lightbulb", "text3", 15)
        self.text = SavingText(self.tr("What was found out"))
        self.where = FaintLine(self.tr("Where it was found"), self.tr("where it was found"))
        self.url = FaintLine(self.tr("Address of the source"), "https://")
        self.open = SquareButton(self.tr("Open the source"), "external-link", size=24)
        self.more = SquareButton(self.tr("More for this finding"), "ellipsis", size=26)
        self.text.settled.connect(partial(self.changed.emit, "text"))
        self.where.settled.connect(partial(self.changed.emit, "where_found"))
        self.url.settled.connect(partial(self.changed.emit, "url"))
        self.open.clicked.connect(self._open)
        self.more.clicked.connect(self.more_wanted)
        below = row(self.where, self.open, space=0)
        whole = row(
            column(8, self.picture, None, space=0),
            column(self.text, below, self.url, space=0),
            column(self.more, None),
            space=2,
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_finding(self, found: ResearchRow) -> None:
        """Show what the book holds."""
        self.found = found
        self.picture.set_icon(
            "circle-question-mark" if found.unknown else "lightbulb", "accent_text" if found.unknown else "text3"
        )
        self.text.show_value(found.text)
        self.where.show_value(found.where_found)
        self.url.show_value(found.url)
        self.where.setVisible(bool(found.where_found) or self.where.hasFocus())
        self.url.setVisible(self.url.hasFocus())
        self.open.setVisible(found.url.startswith(("http://", "https://")))
        self.setToolTip(
            self.tr("Found {day}").format(day=formats.full_day(found.found_at.date())) if found.found_at else ""
        )

    def show_source(self) -> None:
        """Say where it was found."""
        self.url.show()
        self.where.show()
        self.where.setFocus()

    def _open(self) -> None:
        if self.found is not None:
            QDesktopServices.openUrl(QUrl(self.found.url))
