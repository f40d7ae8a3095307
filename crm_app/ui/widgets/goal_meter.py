"""How far the search is: a segment for each conversation wanted, filled for each one held."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QStyle
from typing_extensions import override

from crm_app.ui import fonts, paint, scale, theme
from crm_app.ui.scale import px

_HEIGHT, _MARGIN, _GAP = 72, 18, 3
_MOST_SEGMENTS = 20
"""More conversations than that are one bar instead of segments."""


@dataclass(frozen=True, slots=True)
class GoalWords:
    """What stands at the meter: "Interviews", "6 of 10", "4 to go by 18 December"."""

    title: str
    share: str
    rest: str


class GoalMeter(QProgressBar):
    """The meter at the foot of the sidebar; it hides where there is no goal or no room. A progress bar to readers."""

    def __init__(self) -> None:
        super().__init__()
        self._held, self._wanted = 0, 0
        self._words = GoalWords("", "", "")
        self._fits = True
        self.setTextVisible(False)
        self.setFixedHeight(px(_HEIGHT))

    def set_goal(self, held: int, wanted: int, words: GoalWords) -> None:
        """Show how many of the wanted conversations were held; 0 wanted hides the meter."""
        self._held, self._wanted, self._words = held, wanted, words
        self._appear()  # first: a bar that is seen is painted at once when its value changes
        self.setRange(0, max(wanted, 1))
        self.setValue(min(held, self.maximum()))
        self.setAccessibleName(f"{words.title}: {words.share}. {words.rest}")
        self.update()

    @property
    def fits(self) -> bool:
        """Whether there is room for it."""
        return self._fits

    @fits.setter
    def fits(self, fits: bool) -> None:
        self._fits = fits
        self._appear()

    def _appear(self) -> None:
        self.setVisible(self._wanted > 0 and self._fits)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        scale.scaled(painter)
        box = scale.designed(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            near, far = far, near
        words = self._words
        line = QRect(box.x(), 0, box.width(), 18)
        paint.line_of_text(painter, line, words.title, font=fonts.drawn("small_strong"), role="text2", align=near)
        paint.line_of_text(painter, line, words.share, font=fonts.drawn("section"), role="text", align=far)
        self._paint_bar(painter, QRectF(box.x(), 24, box.width(), 5))
        line = QRect(box.x(), 35, box.width(), 16)
        paint.line_of_text(painter, line, words.rest, font=fonts.drawn("caption"), role="text3", align=near)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        segments = self._wanted if self._wanted <= _MOST_SEGMENTS else 1
        width = (bar.width() - _GAP * (segments - 1)) / segments
        for at in range(segments):
            box = QRectF(bar.x() + at * (width + _GAP), bar.y(), width, bar.height())
            box = self._mirrored(box, bar)
            _paint_empty(painter, box)
            if segments == 1:
                done = QRectF(box.x(), box.y(), box.width() * min(1, self._held / self._wanted), box.height())
                paint.rounded(painter, self._mirrored(done, bar), 2, fill="accent")
            elif at < self._held:
                paint.rounded(painter, box, 2, fill="accent")

    def _mirrored(self, box: QRectF, bar: QRectF) -> QRectF:
        whole = bar.toRect()
        return QStyle.visualRect(self.layoutDirection(), whole, box.toRect()).toRectF() if self.isRightToLeft() else box


def _paint_empty(painter: QPainter, box: QRectF) -> None:
    if theme.current().outlined:
        paint.rounded(painter, box, 2, line="line_strong")
    else:
        paint.rounded(painter, box, 2, fill="line_strong")
