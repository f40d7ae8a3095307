"""Writing a note in Markdown: it saves by itself, and “@” names somebody of the book by a link that lasts."""

import re
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QCompleter, QListView, QSizePolicy, QTextEdit
from typing_extensions import override

from crm_app.domain import mentions
from crm_app.ui import fonts, theme, words
from crm_app.ui.models.blocks import ID
from crm_app.ui.scale import px
from crm_app.ui.widgets.person_field import ROLE_LINE, Offer, OfferDelegate
from crm_app.ui.widgets.saving_text import Pause

_NAMING = re.compile(r"(?:^|(?<=[\s(]))@([^\s@][^@\n]{0,30}|)$")
_CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape})
_LONGEST_NAME = 3
"""Words behind an “@” that may still be a name."""


class NoteEditor(QTextEdit):
    """As high as its text. A mention shows the name and stands in the text as a link to the uid."""

    settled = Signal(str)
    """What was written, as Markdown, is to be saved now."""
    left = Signal()
    """The focus went on."""

    def __init__(
        self,
        offers: Callable[[str], list[Offer]],
        uid_of: Callable[[int], str],
        *,
        name: str,
        hint: str,
        least: int = 3,
    ) -> None:
        """`offers` finds people by a beginning, `uid_of` gives the uid behind an id."""
        super().__init__()
        self._find, self._uid_of = offers, uid_of
        self._saved = ""
        self._least = least
        self._showing = False
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setFont(fonts.font("base"))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._pause = Pause(self)
        self._pause.timeout.connect(self.save)
        self._completer = self._make_completer()
        self.textChanged.connect(self._typed)
        self._fit()

    def _make_completer(self) -> QCompleter:
        self._offers = QStandardItemModel(self)
        completer = QCompleter(self._offers, self)
        completer.setWidget(self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup = QListView()
        self.popup.setProperty("kind", "popup")
        self.popup.setAccessibleName(self.tr("People in your book"))
        completer.setPopup(self.popup)
        self.popup.setItemDelegate(OfferDelegate(self.popup))
        completer.activated[QModelIndex].connect(self._name)  # type: ignore[index]  # the stubs know no overloads
        return completer

    @property
    def pending(self) -> bool:
        """Whether something was written that was not given out yet."""
        return self._pause.isActive()

    def text(self) -> str:
        """The note as Markdown."""
        parts: list[tuple[str, str]] = []
        block = self.document().begin()
        while block.isValid():
            if parts:
                parts.append(("\n", ""))
            parts += _pieces(block)
            block = block.next()
        return mentions.joined(_united(parts)).replace("\u2028", "\n")

    def show_value(self, text: str) -> None:
        """Show what the book holds; what is being written stays."""
        if self.pending:
            return
        self._saved = text
        if self.text() == text:
            return
        self._showing = True
        self.clear()
        cursor = self.textCursor()
        for words_, uid in mentions.pieces(text):
            cursor.insertText(words_, _format(uid))
        self.document().clearUndoRedoStacks()
        self.setCurrentCharFormat(_format(""))
        self._showing = False
        self._fit()

    def save(self) -> None:
        """Give out what was written, if that is anything new."""
        self._pause.stop()
        text = self.text()
        if text != self._saved:
            self._saved = text
            self.settled.emit(text)

    def _typed(self) -> None:
        self._fit()
        if not self._showing:
            self._pause.typed()
            self._offer()

    def _naming(self) -> str | None:
        """What is typed behind an “@” at the cursor; None where nobody is being named."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _NAMING.search(before)
        return found[1] if found and len(found[1].split()) <= _LONGEST_NAME and not cursor.hasSelection() else None

    def _offer(self) -> None:
        begun = self._naming()
        offers = self._find(begun.strip()) if begun and begun.strip() else []
        self._offers.clear()
        for offer in offers:
            item = QStandardItem(offer.name)
            item.setData(offer.person, ID)
            item.setData(offer.role, ROLE_LINE)
            item.setAccessibleText(words.role(offer.name, offer.role))
            self._offers.appendRow(item)
        if offers:
            box = self.cursorRect()
            box.setWidth(px(280))
            self._completer.complete(box)
            self.popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self.popup.hide()

    def _name(self, index: QModelIndex) -> None:
        begun = self._naming()
        if begun is None:
            return
        cursor = self.textCursor()
        back, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.beginEditBlock()
        cursor.movePosition(back, keep, len(begun) + 1)
        cursor.insertText(str(index.data()), _format(self._uid_of(int(index.data(ID)))))
        cursor.insertText(" ", _format(""))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.popup.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self.popup.isVisible() and event.key() in _CHOOSING:
            event.ignore()  # the popup takes the offer, or goes
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & _CTRL:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.save()
            event.ignore()  # whoever holds the editor closes it; nothing written is lost
        else:
            self._write_plain()
            super().keyPressEvent(event)

    def _write_plain(self) -> None:
        """What is typed behind a name does not become part of it."""
        cursor = self.textCursor()
        if cursor.charFormat().isAnchor() and not cursor.hasSelection():
            following = QTextCursor(cursor)
            following.movePosition(QTextCursor.MoveOperation.Right)
            inside = following.charFormat().anchorHref() == cursor.charFormat().anchorHref()
            if not inside or cursor.atBlockEnd():
                self.setCurrentCharFormat(_format(""))

    @override
    def insertFromMimeData(self, source: QMimeData, /) -> None:
        if source.hasText():
            self.textCursor().insertText(source.text(), _format(""))

    @override
    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        return source.hasText()

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.save()
            self.left.emit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(px(60), self.viewport().width()))
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(max(self._least * line, int(self.document().size().height())) + px(18))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self.height())


_CTRL = Qt.KeyboardModifier.ControlModifier


def _format(uid: str) -> QTextCharFormat:
    """The look of a name that is a link, or of plain words."""
    made = QTextCharFormat()
    made.setFont(fonts.font("base_strong" if uid else "base"))
    made.setForeground(theme.color("accent_text" if uid else "text"))
    if uid:
        made.setAnchor(True)
        made.setAnchorHref(f"{mentions.SCHEME}:{uid}")
    return made


def _pieces(block: object) -> list[tuple[str, str]]:
    """The fragments of a line with the uids of those they name."""
    found = []
    place = block.begin()  # type: ignore[attr-defined]  # of a QTextBlock, whose iterator the stubs do not type
    while not place.atEnd():
        fragment = place.fragment()
        form = fragment.charFormat()
        href = form.anchorHref() if form.isAnchor() else ""
        uid = href.removeprefix(f"{mentions.SCHEME}:") if href.startswith(f"{mentions.SCHEME}:") else ""
        found.append((fragment.text(), uid))
        place += 1
    return found


def _united(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pieces of one name next to each other are one name."""
    found: list[tuple[str, str]] = []
    for text, uid in parts:
        if found and uid and found[-1][1] == uid:
            found[-1] = (found[-1][0] + text, uid)
        else:
            found.append((text, uid))
    return found
