"""A question of a meeting as a row: a tick, its words, its minutes, and what was answered when it is unfolded.

The row itself is the tick box for keyboard and screen reader; its grip is for the mouse what Alt+Up and Alt+Down are
for the keys.
"""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QGridLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from crm_app.store.meeting_questions import Asked
from crm_app.ui import icons, paint, scale, words
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture
from crm_app.ui.widgets.minutes_field import MinutesField
from crm_app.ui.widgets.saving_text import SavingLine, SavingText
from crm_app.ui.widgets.tick import Tick, paint_tick

MIME = "application/x-rapport-question"
"""What is dragged: "chosen:12" for a question of the meeting, "bank:-5" for one of the bank."""
_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_GRIP, _TICK_AT, _WORDS_FROM = 24, 26, 56


class Flag(NamedTuple):
    """What is to be known before a question is asked: an icon, its tone, and the words."""

    icon: str
    tone: str
    words: str


class QuestionRow(QAbstractButton):
    """`asked` is what it shows; it changes nothing itself and asks for changes by signals."""

    stepped = Signal(int)
    """The focus is to go so many rows on."""
    moved = Signal(int)
    """The row is to go so many places on."""
    minutes_set = Signal(int)
    typed = Signal(str, str)
    """A column of the question and what was typed into it."""
    marked = Signal(str, bool)
    """A mark of the question (asked, quote, private) and whether it is on."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._grip_at: QPoint | None = None
        self.words = Label("", "base_strong", wrap=True)
        self.below = ElidedLabel("", "small", tone="text2")
        self._star = Picture("sparkles", "accent_text", 13)
        self.minutes = MinutesField(0, 120, step=1, size=(58, 28))
        self.minutes.setProperty("kind", "quiet")
        self.fold = SquareButton(self.tr("Answer and more"), "chevron-down", size=26)
        self.notes: QWidget | None = None
        for part in (self.words, self.below, self._star):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        below = row(self._star, self.below, space=4)
        text = column(self.words, below, space=1)
        head = row(_WORDS_FROM, text, self.minutes, self.fold, space=4, margins=(0, 6, 0, 6))
        head.setStretch(1, 1)
        self._box = column(head, space=0)
        self.setLayout(self._box)
        self.minutes.changed.connect(self.minutes_set)
        self.fold.clicked.connect(self.turn)
        self.show_question(asked, 0)

    def show_question(self, asked: Asked, number: int, flag: Flag | None = None) -> None:
        """Be this question, the `number`th of the meeting."""
        self.asked = asked
        self.setChecked(True)
        self.words.setText(asked.text)
        flag = flag if not asked.answer else None
        self._star.setVisible(bool(asked.star) or flag is not None)
        self._star.set_icon(*((flag.icon, flag.tone) if flag else ("sparkles", "accent_text")))
        topic = asked.topic or (words.category(asked.category) if asked.category else self.tr("Your own"))
        told = asked.answer.splitlines()[0] if asked.answer else ""
        self.below.setText(told or (flag.words if flag else "") or asked.star or topic)
        self.minutes.blockSignals(True)
        self.minutes.set_value(asked.minutes)
        self.minutes.blockSignals(False)
        self.minutes.setAccessibleName(self.tr("Minutes for: {question}").format(question=asked.text))
        self.fold.setAccessibleName(self.tr("Answer to: {question}").format(question=asked.text))
        place = self.tr("{number}.").format(number=number) if number else ""
        said = f"{place} {asked.text} {words.minutes(asked.minutes)}, {topic}".strip()
        self.setAccessibleName(f"{said}. {flag.words}" if flag else said)
        self.setAccessibleDescription(self.tr("Space takes it out, Alt and the arrow keys move it, Enter unfolds it."))
        if self.notes is not None:
            self._show_notes()
        self.update()

    # -- what was answered

    @property
    def is_unfolded(self) -> bool:
        """Whether the answer shows."""
        return self.notes is not None and not self.notes.isHidden()

    def turn(self) -> None:
        """Unfold or fold the answer."""
        if self.notes is None:
            self._make_notes()
        elif self.notes.isHidden():
            self.notes.show()
        else:
            self.notes.hide()
            self.setFocus()
        self.updateGeometry()
        if self.is_unfolded:
            self.answer.setFocus()

    def _make_notes(self) -> None:
        self.answer = SavingText(self.tr("Answer"), self.tr("What they said"), least=2, quiet=False)
        self.star = SavingLine(
            self.tr("Why ask this person"), self.tr("Why ask this person? It gets a star on the sheet"), quiet=False
        )
        self.marks = {
            "asked": Tick(self.tr("Asked")), "quote": Tick(self.tr("In their words")),
            "private": Tick(self.tr("Private")), "if_time": Tick(self.tr("Only if there is time")),
        }  # fmt: skip
        for name, box in self.marks.items():
            box.clicked.connect(lambda on, name=name: self.marked.emit(name, on))
        self.answer.settled.connect(lambda text: self.typed.emit("answer", text))
        self.star.settled.connect(lambda text: self.typed.emit("star", text))
        marks = QGridLayout()
        marks.setHorizontalSpacing(px(18))
        marks.setVerticalSpacing(px(6))
        for at, box in enumerate(self.marks.values()):
            marks.addWidget(box, at // 2, at % 2)
        marks.setColumnStretch(2, 1)
        inside = column(self.answer, marks, self.star, space=8, margins=(0, 0, 0, 12))
        self.notes = holder(row(_WORDS_FROM, inside, 10, space=0))
        self._box.addWidget(self.notes)
        self.notes.show()
        self._show_notes()

    def _show_notes(self) -> None:
        asked = self.asked
        self.answer.show_value(asked.answer)
        self.star.show_value(asked.star)
        marks = {
            "asked": asked.asked_at is not None, "quote": asked.quote, "private": asked.private,
            "if_time": asked.if_time,
        }  # fmt: skip
        for name, box in self.marks.items():
            box.setChecked(marks[name])

    # -- keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & _MODIFIERS:
            self.moved.emit(step)
        elif step:
            self.stepped.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.turn()
        elif event.key() == Qt.Key.Key_Delete:
            self.click()
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self.minutes.step_by(1 if event.key() == Qt.Key.Key_Plus else -1)
        elif event.key() == Qt.Key.Key_Escape and self.is_unfolded:
            self.turn()
        else:
            super().keyPressEvent(event)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        """Only the tick itself takes a question out."""
        along = self.width() - pos.x() if self.isRightToLeft() else pos.x()
        return px(_GRIP) <= along < px(_WORDS_FROM)

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position().toPoint()
        self._grip_at = None if self.hitButton(at) else at
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        if self._grip_at is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._grip_at).manhattanLength() >= QApplication.startDragDistance():
            self._drag(self._grip_at)

    def _drag(self, at: QPoint) -> None:
        self._grip_at = None
        data = QMimeData()
        data.setData(MIME, f"chosen:{self.asked.id}".encode())
        data.setText(self.asked.text)
        drag = QDrag(self.window())  # the row may go while it is dragged, as by an undo
        drag.setMimeData(data)
        picture = QPixmap(self.size())
        self.render(picture)
        drag.setPixmap(picture)
        drag.setHotSpot(at)
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        """What the grip and the keys do, in words."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, icon, do in (
            (self.tr("Move up"), "arrow-up", partial(self.moved.emit, -1)),
            (self.tr("Move down"), "arrow-down", partial(self.moved.emit, 1)),
            (self.tr("Answer and more"), "chevron-down", self.turn),
            (self.tr("Take out"), "x", self.click),
        ):
            menu.addAction(icons.icon(icon), text).triggered.connect(partial(_call, do))
        menu.popup(event.globalPos())

    # -- shape

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(300), self._box.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(220), self._box.minimumSize().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._box.totalHeightForWidth(width)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        box = scale.designed(self.rect())
        rtl = self.isRightToLeft()
        if self.hasFocus():
            paint.rounded(painter, QRectF(box), 6, fill="selected", line="focus", width=2)
        middle = 24
        grip = QPoint(box.right() - 20 if rtl else box.x() + 5, middle - 8)
        painter.drawPixmap(grip, icons.pixmap("grip-vertical", "text3", 16))
        left = box.right() - _TICK_AT - 17 if rtl else box.x() + _TICK_AT
        paint_tick(painter, QRectF(left, middle - 9, 18, 18), on=self.isChecked())


def _call(do: Callable[[], object], *_checked: bool) -> None:
    do()
