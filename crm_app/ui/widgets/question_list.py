"""The questions chosen for a meeting, in their order: rows that are dragged or moved with the keys, and take drops."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from crm_app.store.meeting_questions import Asked
from crm_app.ui import theme
from crm_app.ui.scale import px
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.question_row import MIME, Flag, QuestionRow
from crm_app.ui.widgets.tab_order import follow_layout


class QuestionList(QWidget):
    """Shows what it is given and asks for changes by signals."""

    taken_out = Signal(int)
    """A question is to be taken out of the meeting."""
    placed = Signal(int, int)
    """A question of the meeting is to stand at a place of the order, spare ones counted on."""
    dropped = Signal(int, int)
    """A question of the bank, by its key, was dropped at a place."""
    minutes_set = Signal(int, int)
    typed = Signal(int, str, str)
    marked = Signal(int, str, bool)
    left_below = Signal()
    """Down was pressed on the last row."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[QuestionRow] = []
        self._gap = -1
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Questions of this meeting"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(2))
        self.nothing = Label(self.tr("Drag questions here, or choose them below with Space."), tone="text3", wrap=True)
        self.spare = Label(self.tr("If there is time"), "section", tone="text2")
        self._box.addWidget(self.nothing)
        self._box.addWidget(self.spare)

    def show_questions(self, questions: Sequence[Asked], flags: Mapping[int, Flag]) -> None:
        """Show these in their order, some with a flag; rows keep their focus and what is being typed into them."""
        held = {row.asked.id: row for row in self.rows}
        kept = [held.pop(asked.id) if asked.id in held else self._new_row(asked) for asked in questions]
        focused_out = next((at for at, row in enumerate(self.rows) if row.asked.id in held and row.hasFocus()), -1)
        for gone in held.values():
            gone.hide()
            gone.deleteLater()
        if kept != self.rows:
            self._arrange(kept)
        self.rows = kept
        for number, (row, asked) in enumerate(zip(self.rows, questions, strict=True), 1):
            row.show_question(asked, number, flags.get(asked.id))
        self.nothing.setVisible(not questions)
        self._place_spare(questions)
        if focused_out >= 0 and self.rows:
            self.rows[min(focused_out, len(self.rows) - 1)].setFocus()

    def _arrange(self, rows: Sequence[QuestionRow]) -> None:
        for at, row in enumerate(rows):
            self._box.removeWidget(row)
            self._box.insertWidget(at, row)
            row.show()
        follow_layout(self)

    def _place_spare(self, questions: Sequence[Asked]) -> None:
        """The words "If there is time" stand before the first question that is only for then."""
        first = next((at for at, asked in enumerate(questions) if asked.if_time), -1)
        self._box.removeWidget(self.spare)
        self._box.insertWidget(first if first >= 0 else self._box.count(), self.spare)
        self.spare.setVisible(first >= 0)

    def _new_row(self, asked: Asked) -> QuestionRow:
        row = QuestionRow(asked)
        number = asked.id
        row.clicked.connect(lambda: self.taken_out.emit(number))
        row.stepped.connect(lambda by: self._step(row, by))
        row.moved.connect(lambda by: self._move(row, by))
        row.minutes_set.connect(lambda minutes: self.minutes_set.emit(number, minutes))
        row.typed.connect(lambda column, text: self.typed.emit(number, column, text))
        row.marked.connect(lambda name, on: self.marked.emit(number, name, on))
        return row

    def _step(self, row: QuestionRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)
        elif at == len(self.rows):
            self.left_below.emit()

    def _move(self, row: QuestionRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.placed.emit(row.asked.id, at)

    # -- drops

    def _place_at(self, y: float) -> int:
        return sum(1 for row in self.rows if row.y() + row.height() / 2 < y)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent, /) -> None:
        if event.mimeData().hasFormat(MIME):
            self._gap = self._place_at(event.position().y())
            event.acceptProposedAction()
            self.update()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        self._gap = -1
        self.update()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        place = self._place_at(event.position().y())
        self._gap = -1
        self.update()
        kind, _, number = bytes(event.mimeData().data(MIME).data()).decode().partition(":")
        event.acceptProposedAction()
        if kind == "bank":
            self.dropped.emit(int(number), place)
        elif kind == "chosen":
            before = [row.asked.id for row in self.rows]
            was = before.index(int(number)) if int(number) in before else place
            to = place - (was < place)
            if to != was:
                self.placed.emit(int(number), to)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self._gap < 0:
            return
        below = self.rows[self._gap] if self._gap < len(self.rows) else None
        last = self.rows[-1].geometry().bottom() + 1 if self.rows else 0
        y = below.y() - px(2) if below is not None else last
        QPainter(self).fillRect(QRect(px(4), max(0, y), self.width() - px(8), px(2)), theme.color("accent"))
