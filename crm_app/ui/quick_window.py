"""Quick capture: one line in a window of its own, over whatever else is on the screen; Enter saves and closes."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from crm_app.errors import Busy, CrmError
from crm_app.ui import quick_adding, sentences
from crm_app.ui.drafts import Drafts
from crm_app.ui.scale import px
from crm_app.ui.session import Session
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.labels import Label, Picture
from crm_app.ui.widgets.quick_add import QuickEntry

DRAFT = "quick-capture"
_WIDTH = 600
_IDLE_AFTER = 150
"""Milliseconds after which what an edit needs is loaded: whoever types a name takes longer."""
_AGAIN = 500
"""Milliseconds between two tries while something long is being stored."""


class QuickWindow(QWidget):
    """The line, what was understood, and who is there already. Esc closes it and keeps what was typed."""

    added = Signal(int, str)
    """Somebody was added: the person, and in words what was done."""
    wanted = Signal(int)
    """Somebody of the book was chosen, to be shown."""

    def __init__(self, session: Session, drafts: Drafts, *, alone: bool = False) -> None:
        """`alone` means that no window of the program is behind it."""
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self._session, self._drafts = session, drafts
        self.setWindowTitle(self.tr("Rapport: new contact"))
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(px(_WIDTH))
        self.line = quick_adding.line_over(session, drafts, draft=DRAFT, undoes=not alone)
        self.refusal = Label("", tone="bad", wrap=True)
        self._refused = holder(row(Picture("circle-alert", "bad"), self.refusal, space=8))
        self._refused.hide()
        self.setLayout(column(self.line, self._refused, space=8, margins=(18, 16, 18, 16)))
        self.line.filled.connect(self._save)
        self.line.left.connect(self.close)
        self.line.opened.connect(self._open)

    def bring(self) -> None:
        """Show the window in the upper part of the screen with the pointer, and the cursor in its line."""
        self.adjustSize()
        screen = QApplication.primaryScreen().availableGeometry()
        self.move(screen.x() + (screen.width() - self.width()) // 2, screen.y() + screen.height() // 5)
        self.show()
        self.raise_()
        self.activateWindow()
        self.line.line.setFocus()
        self.line.line.selectAll()
        QTimer.singleShot(_IDLE_AFTER, self, _warm)

    def _save(self, entry: QuickEntry) -> None:
        """Go at once and store what was said; what the book refuses is said here, and the line comes back."""
        self.hide()
        try:
            person, done = quick_adding.add(self._session, entry)
        except Busy as busy:
            self._refuse(sentences.said(busy))
            QTimer.singleShot(_AGAIN, self, lambda: self._save(entry))
            return
        except CrmError as error:
            self._refuse(sentences.said(error))
            return
        self.line.done()
        self.close()
        self.added.emit(person, done)

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self._refused.show()
        self._drafts.touch(DRAFT)
        self.show()
        self.activateWindow()

    def _open(self, person: int) -> None:
        self.line.done()
        self.close()
        self.wanted.emit(person)

    @override
    def event(self, event: QEvent, /) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.adjustSize()
        return done

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        self._drafts.write()
        super().closeEvent(event)


def _warm() -> None:
    """Load what the first edit needs, so that Enter closes the window in a blink."""
    from crm_app.store import changes, derived, digests, models, quick_lines  # noqa: F401
