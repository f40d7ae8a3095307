"""A week of meetings: its days with what is due on them, and below the hours, which scroll."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from crm_app.domain.agendas import Block
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.week_block import Face
from crm_app.ui.widgets.week_canvas import WeekCanvas
from crm_app.ui.widgets.week_head import Due, WeekHead

_FIRST_SEEN = 8 * 60
"""Minutes after midnight that a week first shows at its top, unless a meeting begins earlier."""


class WeekView(QWidget):
    """Head and canvas, kept as wide as each other."""

    def __init__(self) -> None:
        super().__init__()
        self.head = WeekHead()
        self.canvas = WeekCanvas()
        self.hours = QScrollArea()
        self.hours.setWidget(self.canvas)
        self.hours.setWidgetResizable(True)
        self.hours.setFrameShape(QFrame.Shape.NoFrame)
        self.hours.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hours.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.hours.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside_bar = QWidget()
        beside_bar.setFixedWidth(self.hours.verticalScrollBar().sizeHint().width())
        top = holder(row(self.head, beside_bar, space=0))
        whole = column(top, self.hours, space=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.canvas)
        self.canvas.lit.connect(self._bring_into_view)
        self._seen: date | None = None

    def show_week(
        self,
        first: date,
        now: datetime,
        *,
        blocks: Sequence[Block],
        faces: Mapping[int, Face],
        due: Sequence[Due],
    ) -> None:
        """Show a week; `now` is on the owner's clock."""
        self.canvas.now = now
        self.head.show_week(first, now.date(), due)
        self.canvas.show_week(first, blocks, faces)
        if self._seen is None:
            self.canvas.start_at(now)
            QTimer.singleShot(0, self, self._show_morning)
        self._seen = first

    def _show_morning(self) -> None:
        """The working day from its first meeting on; where it is too long, the week's first meeting or else now."""
        earliest = min((block.block.begin - 30 for block in self.canvas.blocks), default=_FIRST_SEEN)
        self.hours.verticalScrollBar().setValue(self.canvas.grid.y(min(earliest, _FIRST_SEEN)) - px(8))
        self._bring_into_view(self.canvas.first_in_sight)

    def _bring_into_view(self, box: QRect) -> None:
        middle = box.center()
        self.hours.ensureVisible(middle.x(), middle.y(), 0, box.height() // 2 + px(24))
