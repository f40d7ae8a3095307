"""The clock of a meeting under way with its words: when to stop, what to say then, and that one was asked to stay."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from crm_app.domain import live
from crm_app.domain.live import Phase, Sitting
from crm_app.ui import formats
from crm_app.ui.actions import Actions
from crm_app.ui.pages.live.clock_face import ClockFace
from crm_app.ui.widgets.boxes import column, holder, pane, row
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.labels import Label, Picture


class TimeBox(QWidget):
    """It changes once a second and never moves: a signal is another colour and another sentence."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.face = ClockFace()
        self.stop = Label("", "lead", tone="text2", wrap=True)
        self._mark = Picture("clock", "warn", 16)
        self.signal = Label("", "row_title", tone="warn", wrap=True)
        self.band = pane(row(column(1, self._mark, None), self.signal, space=9, margins=(12, 9, 12, 9)), kind="warn")
        self.stay = Button(self.tr("They asked me to stay"), "plain", "clock", height=34)
        actions.bind(self.stay, "live_stay")
        around = row(None, self.face, None, space=0)
        self._words = column(self.stop, self.band, self.stay, space=8)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._around = holder(around)
        self._box.addWidget(self._around)
        self._box.addLayout(self._words, 1)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._box)
        self.band.hide()

    def set_small(self, *, small: bool) -> None:
        """Beside each other in a small window."""
        way = QBoxLayout.Direction.LeftToRight if small else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(way)
        self.face.set_small(small=small)
        middle, side = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeading
        self.stop.setAlignment((side if small else middle) | Qt.AlignmentFlag.AlignVCenter)
        self._words.setAlignment(self.stay, side if small else middle)
        self._around.updateGeometry()
        self._box.invalidate()
        self.updateGeometry()
        self.stay.setText(self.tr("Asked to stay") if small else self.tr("They asked me to stay"))

    def show_time(self, sitting: Sitting, now: datetime, *, zone: str, running: bool, closing_line: str) -> None:
        """Show what is left at `now`; before it has begun the whole of it."""
        phase = sitting.phase(now) if running else Phase.RUNNING
        whole = sitting.minutes + sitting.stay
        below = self.tr("left of {minutes} min") if phase is not Phase.OVER else self.tr("over {minutes} min")
        left = live.clock(sitting.left(now))
        self.face.show_time(left, below.format(minutes=whole), share=sitting.share(now), phase=phase)
        self.stop.setText(self._stop_words(sitting, zone) if running else self.tr("Not begun yet"))
        self._say(phase, sitting, closing_line)

    def _stop_words(self, sitting: Sitting, zone: str) -> str:
        stop, signal = formats.clock(sitting.stop, zone), formats.clock(sitting.closing, zone)
        words = self.tr("Stop at {stop}. Signal at {signal}.").format(stop=stop, signal=signal)
        if sitting.stay:
            words += " " + self.tr("They offered {minutes} min more.").format(minutes=sitting.stay)
        return words

    def _say(self, phase: Phase, sitting: Sitting, closing_line: str) -> None:
        words = signal_words(phase, sitting, closing_line)
        self.band.setVisible(bool(words))
        tone = "bad" if phase is Phase.OVER else "warn"
        if words != self.signal.text():
            self.signal.setText(words)
            self.signal.set_tone(tone)
            self._mark.set_icon("clock", tone)
            self.band.setProperty("kind", tone)
            self.band.style().polish(self.band)


def signal_words(phase: Phase, sitting: Sitting, closing_line: str) -> str:
    """What a signal says; "" while there is time."""
    if phase is Phase.OVER:
        said = QCoreApplication.translate("TimeBox", "Time is up. Say so: {words}")
        return said.format(words=f"“{closing_line.strip('“”')}”")
    if phase is Phase.CLOSING:
        minutes = -(-int((sitting.stop - sitting.closing).total_seconds()) // 60)
        said = QCoreApplication.translate("TimeBox", "The last {minutes} minutes: come to a close.")
        return said.format(minutes=minutes)
    return ""
