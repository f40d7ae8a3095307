"""The large clock of a meeting under way: a ring that empties over the asked time, its minutes and seconds inside."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.domain.live import Phase
from crm_app.ui import fonts, scale, theme
from crm_app.ui.scale import px

_SIZE, _WIDTH, _SMALL = 212, 8, 92
_ROLES = {Phase.RUNNING: "accent", Phase.CLOSING: "warn_mark", Phase.OVER: "bad_mark"}


class ClockFace(QWidget):
    """It says nothing by itself: a screen reader hears the time left when one asks for it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._below, self._share, self._phase = "", 1.0, Phase.RUNNING
        self._small = False
        self.setAccessibleName(self.tr("Time left"))  # a name that changed each second would be read out each second
        self.set_small(small=False)

    def set_small(self, *, small: bool) -> None:
        """Give way where there is no room for the whole of it."""
        self._small = small
        size = px(_SMALL if small else _SIZE)
        self.setFixedSize(size, size)

    def show_time(self, left: str, below: str, *, share: float, phase: Phase) -> None:
        """Show the time left in figures, over a few words."""
        shown = (left, below, share, phase)
        if shown != (self.text, self._below, self._share, self._phase):
            self.text, self._below, self._share, self._phase = shown
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale.scaled(painter)
        whole = QRectF(scale.designed(self.rect()))
        width = _WIDTH / 2 if self._small else _WIDTH
        self._paint_ring(painter, whole.adjusted(width, width, -width, -width), width)
        self._paint_words(painter, whole)

    def _paint_ring(self, painter: QPainter, ring: QRectF, width: float) -> None:
        role = _ROLES[self._phase]
        track = QColor(theme.color("text3" if self._phase is Phase.RUNNING else role))
        track.setAlphaF(0.5 if theme.current().outlined else 0.18)
        painter.setPen(QPen(track, width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(theme.color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._phase is Phase.OVER:
            painter.drawEllipse(ring)
        else:
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * self._share))

    def _paint_words(self, painter: QPainter, whole: QRectF) -> None:
        painter.setPen(theme.color("bad" if self._phase is Phase.OVER else "text"))
        longest = 4 if self._small else 5
        size = (24 if self._small else 58) * min(1.0, longest / max(len(self.text), 1))
        painter.setFont(fonts.strong(round(size)))
        rise = 0 if self._small else 10
        painter.drawText(whole.translated(0, -rise), Qt.AlignmentFlag.AlignCenter, self.text)
        if not self._small:
            painter.setPen(theme.color("text2"))
            painter.setFont(fonts.drawn("lead"))
            box = QRectF(QPointF(20, whole.center().y() + 22), QPointF(whole.right() - 20, whole.center().y() + 46))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._below)
