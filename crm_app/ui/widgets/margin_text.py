"""A text with a margin in which marks stand beside their lines; the marked words stand out in the text itself.

The margin is for the eye and the pointer. Whoever reads with the keyboard or a screen reader has the same marks in a
list, and hears with the text how many there are.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget
from typing_extensions import override

from crm_app.ui import icons, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.tips import as_plain
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.saving_text import SavingText

_ICON, _WIDTH = 16, 26


@dataclass(frozen=True, slots=True)
class Note:
    """What a mark says, and where: from a character to behind another."""

    start: int
    end: int
    sentence: str
    icon: str
    role: str
    soft: str
    """The colour behind the words."""


class Margin(QWidget):
    """The icons beside the lines; several of one line are one icon, whose tip has all their sentences."""

    chosen = Signal(int)
    """The mark with this place in the list was clicked."""

    def __init__(self, text: SavingText) -> None:
        super().__init__()
        self._text = text
        self.notes: list[Note] = []
        self.setFixedWidth(px(_WIDTH))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Marks beside the text"))

    def places(self) -> dict[int, list[int]]:
        """The marks of each line that has one, by its upper edge in the margin."""
        found: dict[int, list[int]] = {}
        for place, note in enumerate(self.notes):
            found.setdefault(self._top(note), []).append(place)
        return found

    def _top(self, note: Note) -> int:
        box = self._text.cursorRect(cursor_at(self._text, note.start))
        middle = self._text.viewport().mapTo(self._text, QPoint(0, box.center().y())).y()
        return middle - px(_ICON) // 2

    def _at(self, point: QPoint) -> list[int]:
        near = (places for top, places in self.places().items() if top - px(4) <= point.y() <= top + px(_ICON + 4))
        return next(near, [])

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        for top, places in self.places().items():
            note = self.notes[places[0]]
            place = scale.designed(QRect(px(4), top, px(_ICON), px(_ICON))).topLeft()
            painter.drawPixmap(place, icons.pixmap(note.icon, note.role, _ICON))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        places = self._at(event.position().toPoint())
        if places:
            self.chosen.emit(places[0])

    @override
    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QHelpEvent):
            sentences = [self.notes[place].sentence for place in self._at(event.pos())]
            QToolTip.showText(event.globalPos(), as_plain("\n".join(sentences)), self)
            return True
        return super().event(event)


class MarginText(QWidget):
    """The text, its margin at the trailing edge, and the marks in both."""

    chosen = Signal(int)

    def __init__(self, text: SavingText) -> None:
        super().__init__()
        self.text = text
        self.margin = Margin(text)
        self.margin.chosen.connect(self.chosen)
        self.setLayout(row(text, self.margin, space=2))
        self.setFocusProxy(text)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Mark these places."""
        self.margin.notes = list(notes)
        self.margin.setAccessibleDescription("\n".join(note.sentence for note in notes))
        self.margin.update()
        self.text.setExtraSelections([_selection(self.text, note) for note in notes])

    def go_to(self, note: Note) -> None:
        """Put the cursor on the words of a mark."""
        cursor = cursor_at(self.text, note.start)
        cursor.setPosition(_units(self.text.text(), note.end), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)


def cursor_at(text: SavingText, place: int) -> QTextCursor:
    """A cursor before a character."""
    cursor = QTextCursor(text.document())
    cursor.setPosition(_units(text.text(), place))
    return cursor


def _units(words: str, place: int) -> int:
    """Qt counts in halves of the characters beyond the first plane, such as emoji."""
    return len(words[:place].encode("utf-16-le")) // 2


def _selection(text: SavingText, note: Note) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(theme.color(note.soft))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    look.setUnderlineColor(theme.color(note.role))
    made = QTextEdit.ExtraSelection()
    cursor = cursor_at(text, note.start)
    cursor.setPosition(_units(text.text(), note.end), QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    made.format = look
    return made
