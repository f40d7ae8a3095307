"""How the minutes of a meeting are spent: a bar that fills, with its numbers in words above it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crm_app.ui import formats, paint, scale, theme
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, row
from crm_app.ui.widgets.labels import Label, Picture

_HEIGHT = 6


class TimeBar(QWidget):
    """The words "29 of 30 min" over their bar; too much is amber and says by how much."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.words = Label("", "base_strong", tone="text2")
        self._mark = Picture("triangle-alert", "warn", 14)
        self._bar = _Bar()
        head = row(Label(title, "base_strong", tone="text2"), None, self._mark, self.words, space=5)
        self.setLayout(column(head, self._bar, space=8))
        self._mark.hide()

    def show_minutes(self, questions: int, *, around: int, asked: int) -> None:
        """`questions` have so many minutes, opening and close `around`; the meeting was asked for `asked`."""
        used = questions + around
        over = used - asked
        text = self.tr("{used} of {asked} min").format(used=used, asked=asked)
        if over > 0:
            text = self.tr("{used} of {asked} min, {over} too many").format(used=used, asked=asked, over=over)
        self.words.setText(formats.isolated(text))
        self.words.set_tone("warn" if over > 0 else "text2")
        self._mark.setVisible(over > 0)
        told = self.tr("{questions} min for questions, {around} min to open and to close")
        self.setToolTip(told.format(questions=questions, around=around))
        self.setAccessibleName(text)
        self._bar.show_shares(around / max(used, asked, 1), questions / max(used, asked, 1), over=over > 0)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._around, self._questions, self._over = 0.0, 0.0, False
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, around: float, questions: float, *, over: bool) -> None:
        self._around, self._questions, self._over = around, questions, over
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        whole = QRectF(scale.designed(self.rect()))
        outline = "line" if theme.current().outlined else ""
        paint.rounded(painter, whole, _HEIGHT / 2, fill="chip", line=outline)
        for share, fill in (
            (self._around + self._questions, "warn_mark" if self._over else "accent"),
            (self._around, "edge"),
        ):
            part = QRectF(whole)
            part.setWidth(whole.width() * min(share, 1))
            if self.isRightToLeft():
                part.moveRight(whole.right())
            paint.rounded(painter, part, _HEIGHT / 2, fill=fill)
