"""A line for something new: what was understood stands below while one types, Enter takes it, Escape puts it away."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget
from typing_extensions import override

from crm_app.ui import fonts
from crm_app.ui.drafts import KEPT_LINE
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column
from crm_app.ui.widgets.labels import Label

_STAYS = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Why the focus may go without the line being left: to its offers, or to another window."""


class Reading(NamedTuple):
    """What a line was understood as, in words of a tone."""

    words: str
    tone: str = "text3"


class AddLine(QWidget):
    """Hidden until it is brought. What stands in it when the focus goes on is taken too: nothing typed is lost."""

    added = Signal(str)
    """What was typed, without spaces around it; the line is empty for the next."""
    put_away = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str,
        *,
        read: Callable[[str], Reading] | None = None,
        known: Callable[[], list[str]] | None = None,
    ) -> None:
        """`read` says what a text means, `known` what may be completed."""
        super().__init__()
        self._read, self._known = read, known
        self.line = _Line(name, placeholder)
        self.hint = Label("", "small", tone="text3", wrap=True)
        self.setLayout(column(self.line, self.hint, space=2))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.entered.connect(self._take)
        self.line.given_up.connect(self._give_up)
        self.line.left.connect(self._leave)
        if known is not None:
            self._complete()
        self.hint.hide()
        self.hide()

    def _complete(self) -> None:
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("kind", "popup")
        popup.setFont(fonts.font("base"))
        popup.setAccessibleName(self.line.accessibleName())
        completer.setPopup(popup)
        self.line.setCompleter(completer)
        self.line.popup = popup

    def bring(self) -> None:
        """Show the line with the cursor in it."""
        if self._known is not None:
            self._words.setStringList(self._known())
        self.show()
        self.line.setFocus()

    def flush(self) -> None:
        """Take what stands in it, while it is still known for whom."""
        if self.line.text().strip():
            self._take()

    def forget(self) -> None:
        """Begin anew, for another record."""
        if self.line.text():
            self.line.clear()
            self._typed("")
        self.hide()

    def _typed(self, text: str) -> None:
        reading = self._read(text.strip()) if self._read is not None and text.strip() else Reading("")
        self.hint.setText(reading.words)
        self.hint.set_tone(reading.tone)
        self.hint.setVisible(bool(reading.words))

    def _take(self) -> None:
        text = self.line.text().strip()
        if not text:
            self._give_up()
            return
        self.line.clear()
        self._typed("")
        self.added.emit(text)

    def _leave(self) -> None:
        self.flush()
        self.hide()
        self.put_away.emit()

    def _give_up(self) -> None:
        """Escape: the line is put away; what stood in it is there when it is brought again."""
        self.hide()
        self.put_away.emit()


class _Line(QLineEdit):
    entered = Signal()
    given_up = Signal()
    left = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFont(fonts.font("base"))
        self.setMinimumHeight(px(30))
        self.setAcceptDrops(False)
        self.popup: QListView | None = None
        self._given_up = False
        self.setProperty(KEPT_LINE, True)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.popup is not None and self.popup.isVisible() and self.popup.currentIndex().isValid():
                event.ignore()
            else:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._given_up = True
            self.given_up.emit()
            self._given_up = False
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS and not self._given_up:
            self.left.emit()
