"""The panel that lies over the top of the window for one line; Escape puts it away and keeps what was typed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.quick_add import QuickAdd

_WIDTH, _TOP, _MARGIN = 600, 56, 24


class QuickPanel(QFrame):
    """A title and the line, as high as what it shows."""

    opened = Signal(int)
    """Somebody of the book shall be shown."""

    def __init__(self, line: QuickAdd, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "over")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("New contact"))
        self.line = line
        self.setLayout(column(Label(self.tr("New contact"), "panel_title"), line, space=10, margins=(18, 14, 18, 14)))
        self._before: QWidget | None = None
        line.left.connect(self.put_away)
        line.opened.connect(self._open)
        window.installEventFilter(self)
        self.hide()

    def bring(self) -> None:
        """Show the panel with the cursor in the line."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self.show()
        self._place()
        self.raise_()
        self.line.line.setFocus()
        self.line.line.selectAll()

    def put_away(self) -> None:
        """Hide the panel and give the focus back."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus()

    def _open(self, person: int) -> None:
        self.line.done()
        self.put_away()
        self.opened.emit(person)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None and self.isVisible():
            width = min(px(_WIDTH), window.width() - 2 * px(_MARGIN))
            self.setFixedWidth(width)
            self.adjustSize()
            self.move((window.width() - width) // 2, px(_TOP))

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            done = super().event(event)
            self._place()
            return done
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
