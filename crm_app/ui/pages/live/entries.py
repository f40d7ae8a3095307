"""What there is to ask as a list beside the notes: one line for each question, ticked once it was asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.domain.live import NOTES
from crm_app.ui import fonts, icons, paint, scale, theme, words
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, pane, row
from crm_app.ui.widgets.keyed_rows import KeyedRows
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.saving_text import leading_edge

_TICK, _TEXT_FROM, _MINUTES, _AIR = 18, 44, 30, 11
_NARROW = 170
"""Pixels for the words up to which they are set smaller."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: the question (or `NOTES`) by its id, its words, its planned minutes, whether it was asked, and whether it
    is for when there is time.
    """

    number: int
    text: str
    minutes: int = 0
    asked: bool = False
    spare: bool = False


class EntryLine(QAbstractButton):
    """Its words wrap; Space says that it was asked, Enter goes to its notes."""

    chosen = Signal()
    asked = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.number = NOTES
        self.entry = Entry(NOTES, "")
        self._current = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.chosen)

    def show_entry(self, entry: Entry, *, current: bool) -> None:
        """Be this line."""
        if (entry, current) == (self.entry, self._current):
            return
        self.entry, self._current = entry, current
        parts = [entry.text, words.minutes(entry.minutes) if entry.minutes else ""]
        parts += [self.tr("asked") if entry.asked else "", self.tr("this question") if current and entry.number else ""]
        self.setAccessibleName(", ".join(filter(None, parts)))
        self.setAccessibleDescription(self.tr("Space ticks it, Enter goes to its notes.") if entry.number else "")
        self._fit()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Space and self.number:
            self.asked.emit()
        elif event.key() in _ENTER:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)

    # -- shape

    def _laid_out(self, width: float) -> QTextLayout:
        """The words in lines of the design's width."""
        layout = QTextLayout(self.entry.text, fonts.drawn("live_entry" if width > _NARROW else "base_strong"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(leading_edge(self))
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40.0))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _room(self) -> float:
        return self.width() / scale.factor() - _TEXT_FROM - _MINUTES - 10

    def _fit(self) -> None:
        """A scroll area asks nobody how high it would be at this width."""
        self.setFixedHeight(px(self._laid_out(self._room()).boundingRect().height() + 2 * _AIR))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(140), self.height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale.scaled(painter)
        box = scale.designed(self.rect())
        ring = "focus" if self.hasFocus() else ("line_strong" if self._current and theme.current().outlined else "")
        if self._current or ring:
            fill = "selected" if self._current else ""
            paint.rounded(painter, QRectF(box).adjusted(1, 1, -1, -1), 8, fill=fill, line=ring, width=2 if ring else 1)
        self._paint_mark(painter, box)
        role = "text" if self._current or not self.entry.asked else "text2"
        painter.setPen(theme.color(role))
        layout = self._laid_out(self._room())
        left = box.x() + (_MINUTES + 10 if self.isRightToLeft() else _TEXT_FROM)
        layout.draw(painter, QPointF(left, box.y() + _AIR))
        if self.entry.minutes:
            self._paint_minutes(painter, box)

    def _paint_mark(self, painter: QPainter, box: QRect) -> None:
        left = box.right() - 14 - _TICK if self.isRightToLeft() else box.x() + 14
        name = "circle-check" if self.entry.asked else "circle" if self.entry.number else "notebook-pen"
        role = "accent_text" if self.entry.asked or self._current else "text3"
        painter.drawPixmap(left, box.y() + _AIR, icons.pixmap(name, role, _TICK))

    def _paint_minutes(self, painter: QPainter, box: QRect) -> None:
        place = QRect(box.right() - _MINUTES - 6, box.y() + _AIR, _MINUTES, 18)
        if self.isRightToLeft():
            place.moveLeft(box.x() + 6)
        align = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        paint.line_of_text(
            painter, place, str(self.entry.minutes), font=fonts.drawn("row_title"), role="text3", align=align
        )


class Entries(QScrollArea):
    """All lines below a head that says how far one is."""

    chosen = Signal(int)
    """The line whose notes are wanted, by its number."""
    ticked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.head = Label(self.tr("Questions"), "group", tone="text2")
        self.how_far = Label("", "base_strong", tone="text3")
        self.spare = Label(self.tr("If there is time"), "section", tone="text3")
        self._lines: dict[int, EntryLine] = {}
        self.asked: KeyedRows[EntryLine] = KeyedRows(self._make, self._show, space=2)
        self.spares: KeyedRows[EntryLine] = KeyedRows(self._make, self._show, space=2)
        self.rest = self._make()
        self.keys = Label("", "small", tone="text3", wrap=True)
        head = row(14, self.head, None, self.how_far, 8, space=4)
        inner = column(
            head, 6, self.asked, 8, row(14, self.spare, None), self.spares, 6, self.rest, 10, None,
            row(14, self.keys, 8, space=0), space=2, margins=(10, 26, 8, 18),
        )  # fmt: skip
        self.setWidget(pane(inner, kind="frame"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Questions"))
        self._current = NOTES

    def _make(self) -> EntryLine:
        line = EntryLine()
        line.chosen.connect(lambda: self.chosen.emit(line.number))
        line.asked.connect(lambda: self.ticked.emit(line.number))
        line.stepped.connect(lambda step: self._step(line, step))
        return line

    def _show(self, line: EntryLine, entry: Entry) -> None:
        line.show_entry(entry, current=entry.number == self._current)

    def show_entries(self, entries: Sequence[Entry], *, current: int, rest: str) -> None:
        """Show these questions, one of which is in front; `rest` names the line below them."""
        self._current = current
        self.asked.show_rows((one.number, one) for one in entries if not one.spare)
        self.spares.show_rows((one.number, one) for one in entries if one.spare)
        self.spare.setVisible(any(one.spare for one in entries))
        self._show(self.rest, Entry(NOTES, rest))
        shown = self.line(current)
        if shown is not None:
            self.ensureWidgetVisible(shown, 0, px(60))

    @property
    def lines(self) -> list[EntryLine]:
        """All lines in their order, the one for the rest last."""
        return [*self.asked.lines, *self.spares.lines, self.rest]

    def line(self, number: int) -> EntryLine | None:
        """The line of a question, or of the rest."""
        return next((line for line in self.lines if line.number == number), None)

    def _step(self, line: QWidget, step: int) -> None:
        lines = self.lines
        at = next((place for place, one in enumerate(lines) if one is line), 0) + step
        if 0 <= at < len(lines):
            lines[at].setFocus()
            self.ensureWidgetVisible(lines[at], 0, px(30))
