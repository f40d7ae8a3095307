"""Fields that save by themselves: after a pause, on leaving, on Enter; Escape brings back what was saved last."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSizePolicy, QStyle, QStyleOptionFrame, QWidget
from typing_extensions import override

from crm_app.ui import fonts, paint
from crm_app.ui.drafts import KEPT_LINE
from crm_app.ui.scale import px
from crm_app.ui.tips import as_plain

PAUSE = 700
"""Milliseconds without a key after which what was typed is saved."""
LONGEST = 1000
"""Milliseconds after which it is saved even while somebody types on: a killed program loses two seconds at most."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Pause(QTimer):
    """Runs out when nobody typed for a while, and in good time when somebody types without a pause."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True)
        self._since = QElapsedTimer()

    def typed(self) -> None:
        """A key was pressed."""
        if not self.isActive():
            self._since.start()
        self.start(max(0, min(PAUSE, LONGEST - self._since.elapsed())))


def leading_edge(field: QWidget) -> Qt.AlignmentFlag:
    """The leading edge of the window: Qt goes by the letters of the text, which would then stand far from its label."""
    edge = Qt.AlignmentFlag.AlignRight if field.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute


class SavingLine(QLineEdit):
    """One line; with `quiet` it looks like plain text until the pointer or the focus is on it."""

    settled = Signal(str)
    """What was typed and is to be saved now."""
    entered = Signal()
    """Enter was pressed, after what was typed was given out."""

    def __init__(self, name: str, placeholder: str = "", *, role: str = "base", quiet: bool = True) -> None:
        super().__init__()
        self._saved = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFont(fonts.font(role))
        self.setProperty("kind", "quiet" if quiet else "field")
        self.setFixedHeight(px(28))
        self.setAcceptDrops(False)
        self._timer = Pause(self)
        self._timer.timeout.connect(self.save)
        self.textEdited.connect(self._timer.typed)
        self.setAlignment(leading_edge(self) | Qt.AlignmentFlag.AlignVCenter)

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not given out yet."""
        return self._timer.isActive()

    def show_value(self, text: str) -> None:
        """Show what the book holds; what is being typed stays."""
        if self.pending:
            return
        self._saved = text
        if self.text() != text:
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(place if self.hasFocus() else 0)

    def forget(self) -> None:
        """Let go of what is being typed: what it was about is gone."""
        self._timer.stop()
        self._saved = self.text()

    def save(self) -> None:
        """Give out what was typed, if that is anything new."""
        self._timer.stop()
        if self.text() != self._saved:
            self._saved = self.text()
            self.settled.emit(self.text())

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(leading_edge(self) | Qt.AlignmentFlag.AlignVCenter)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        """A text that is too long ends in an ellipsis while nobody types, and is whole in the tooltip."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).adjusted(2, 0, -2, 0)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > room.width()
        self.setToolTip(as_plain(self.text()) if cut else "")
        if not cut or self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        role = self.property("tone") or "text"
        paint.line_of_text(painter, room, self.text(), font=self.font(), role=role, align=leading_edge(self))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in _ENTER:
            self.save()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._saved:
            self._timer.stop()
            self.setText(self._saved)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        self.save()
        super().focusOutEvent(event)
        self.setCursorPosition(0)


def save_all(part: QWidget) -> None:
    """Give out what is still being typed anywhere in a part of the window."""
    for line in part.findChildren(SavingLine):
        line.save()
    for text in part.findChildren(SavingText):
        text.save()


class AddingLine(SavingLine):
    """A line for something new: given out on Enter and on leaving alone, never in the middle of a thought."""

    added = Signal(str)
    """What was typed, without spaces around it; the line is empty again."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__(name, placeholder)
        self.helper: QWidget | None = None
        """What stands beside the line and works on what is typed: going there is not leaving."""
        self.textEdited.disconnect()
        self.setProperty(KEPT_LINE, True)
        self.settled.connect(self._add)

    def _add(self, text: str) -> None:
        self.show_value("")
        if text.strip():
            self.added.emit(text.strip())

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        focus = QApplication.focusWidget()
        if self.helper is not None and focus is not None and self.helper.isAncestorOf(focus):
            QLineEdit.focusOutEvent(self, event)
        else:
            super().focusOutEvent(event)


class SavingText(QPlainTextEdit):
    """Several lines, as high as what is in it; Tab goes on, Ctrl+Enter saves at once."""

    settled = Signal(str)
    left = Signal()
    """The focus went on."""

    def __init__(self, name: str, placeholder: str = "", *, least: int = 1, quiet: bool = True) -> None:
        """`least` is how many lines it is high when there is nothing in it."""
        super().__init__()
        self._saved = ""
        self._least = least
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFont(fonts.font("base"))
        self.setProperty("kind", "quiet" if quiet else "field")
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._lean()
        self._timer = Pause(self)
        self._timer.timeout.connect(self.save)
        self._showing = False
        self.textChanged.connect(self._typed)

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not given out yet."""
        return self._timer.isActive()

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def show_value(self, text: str) -> None:
        """Show what the book holds; what is being typed stays."""
        if self.pending:
            return
        self._saved = text
        if self.toPlainText() != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False
        self._fit()

    def forget(self) -> None:
        """Let go of what is being typed: what it was about is gone."""
        self._timer.stop()
        self._saved = self.text()

    def save(self) -> None:
        """Give out what was typed, if that is anything new."""
        self._timer.stop()
        if self.toPlainText() != self._saved:
            self._saved = self.toPlainText()
            self.settled.emit(self._saved)

    def _typed(self) -> None:
        self._fit()
        if not self._showing:
            self._timer.typed()

    def _lean(self) -> None:
        option = self.document().defaultTextOption()
        option.setAlignment(leading_edge(self))
        self.document().setDefaultTextOption(option)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _fit(self) -> None:
        lines = max(self._least, int(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + px(16))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._saved:
            self._timer.stop()
            self.show_value(self._saved)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        self.save()
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
