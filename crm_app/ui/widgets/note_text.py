"""A note shown as it was written in Markdown; it loads nothing and its links open only when they are clicked."""

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser
from typing_extensions import override

from crm_app.domain.mentions import SCHEME
from crm_app.ui import fonts

_OPENED = frozenset({"http", "https", "mailto"})
_SHOWN = 20_000
"""Characters of a note that are laid out; the rest of a huge paste is cut with a sentence."""


class NoteText(QTextBrowser):
    """As high as its text; pictures and files named in it are never read."""

    person_wanted = Signal(str)
    """The uid of somebody the note names, whose name was clicked."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "note")
        self.setFont(fonts.font("base"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Note"))
        self.anchorClicked.connect(self._open_link)
        self.document().setDocumentMargin(0)
        self.set_note(text)

    def set_note(self, text: str) -> None:
        """Show another note."""
        shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "\n\n" + self.tr("The note goes on.")
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self.document().setMarkdown(shown, features)
        self.setFixedHeight(self._height())

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Something empty but valid: at nothing at all, Qt goes and reads the picture's file by itself."""
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing if type == QTextDocument.ResourceType.ImageResource.value else b""

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        self.document().setTextWidth(max(60, self.viewport().width()))
        return int(self.document().size().height()) + 4

    def _open_link(self, url: QUrl) -> None:
        if url.scheme() == SCHEME:
            self.person_wanted.emit(url.path())
        elif url.scheme() in _OPENED:
            QDesktopServices.openUrl(url)
