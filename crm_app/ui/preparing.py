"""Brings the sheet of a meeting to the front and makes it again when something on it changed."""

from PySide6.QtCore import QObject, Signal

from crm_app.ui import sheet_orders
from crm_app.ui.pages.sheet import SHOWN_ON_SHEET, SheetPage
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell


class Preparing(QObject):
    """The conversation about one sheet."""

    gone = Signal()
    """The meeting is no longer in the book."""

    shown = Signal()
    """Another sheet stands in front."""

    def __init__(self, session: Session, shell: Shell, page: SheetPage, parent: QObject) -> None:
        super().__init__(parent)
        self._book = session.book
        self._shell = shell
        self._page = page
        session.changed.connect(self._refresh)

    def show(self, meeting: int) -> None:
        """Make and show the sheet of a meeting."""
        order = sheet_orders.order(self._book, meeting, now=self._book.clock())
        if order is None:
            self.gone.emit()
            return
        self._shell.show_page("sheet")
        self._page.show_sheet(order)
        self._page.focus()
        self.shown.emit()

    def _refresh(self, touched: dict[str, frozenset[int]]) -> None:
        if self._shell.page == "sheet" and self._page.meeting and touched.keys() & SHOWN_ON_SHEET:
            self.show(self._page.meeting)
