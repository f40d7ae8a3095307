"""A text that is never cut: it wraps between words, and inside a word that is longer than a line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser
from typing_extensions import override

from crm_app.ui import fonts


class WrappedText(QTextBrowser):
    """As high as its text, which is plain, and can be marked and copied with the keyboard too."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("kind", "note")
        self.setFont(fonts.font(role))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(True)

    @override
    def setText(self, text: str) -> None:
        """Show a text, as it is written."""
        self.setPlainText(text)
        self.setAccessibleName(text)
        self._fit()

    def text(self) -> str:
        """What is shown."""
        return self.toPlainText()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(60, self.viewport().width()))
        self.setFixedHeight(int(self.document().size().height()) + 1)
