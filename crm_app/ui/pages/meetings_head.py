"""The head of the meetings: list or week, the filters of the list, the turning of weeks."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.store import meeting_days
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.buttons import Button, SquareButton
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.filter_row import FilterRow
from crm_app.ui.widgets.labels import ElidedLabel, Label

LIST, WEEK = "list", "week"
_WITH_TITLE = 560
"""Pixels of the design from which there is room for title, days and buttons."""


class MeetingsHead(QWidget):
    """`switch` tells how the meetings are shown, `filters` which of them the list shows."""

    weeks_wanted = Signal(int)
    """So many weeks on, 0 for the present one."""

    def __init__(self) -> None:
        super().__init__()
        self.filters = FilterRow(self.tr("Which meetings"), [
            ("", self.tr("All")), (meeting_days.TO_COME, self.tr("To come")),
            (meeting_days.UNTOLD, self.tr("Did it happen?")), (meeting_days.HELD, self.tr("Held")),
            (meeting_days.CALLED_OFF, self.tr("Called off")),
        ])  # fmt: skip
        self.switch = ChoiceRow(
            self.tr("Show as"), [(LIST, self.tr("List"), "list"), (WEEK, self.tr("Week"), "calendar-range")]
        )
        self.switch.choose(LIST)
        self.more = SquareButton(self.tr("More for this meeting"), "ellipsis")
        self.week_title = ElidedLabel("", "base_strong", tone="text2")
        previous = SquareButton(self.tr("The week before"), "chevron-left")
        following = SquareButton(self.tr("The week after"), "chevron-right")
        today = Button(self.tr("Today"), "plain", height=28)
        for button, ahead in ((previous, -1), (today, 0), (following, 1)):
            button.clicked.connect(lambda _on=False, ahead=ahead: self.weeks_wanted.emit(ahead))
        self._tools = holder(row(previous, today, following, 4, self.week_title, space=4))
        self._title = Label(self.tr("Meetings"), "page_title")
        head = holder(row(self._title, 8, self._tools, None, self.switch, self.more, margins=(18, 13, 12, 6)))
        self._filter_line = holder(row(self.filters, margins=(16, 0, 12, 8)))
        self.setLayout(column(head, self._filter_line, space=0))

    @property
    def shown(self) -> str:
        """How the meetings are shown: as a list or as a week."""
        return WEEK if self.switch.key == WEEK else LIST

    def fit(self, *, any_meeting: bool) -> None:
        """Show what belongs to list or week; a list without meetings has nothing to filter."""
        self._tools.setVisible(self.shown == WEEK)
        self._filter_line.setVisible(self.shown == LIST and any_meeting)
        self._fit_title()

    def _fit_title(self) -> None:
        """In a narrow week the days are told rather than what they are the days of."""
        self._title.setVisible(self.shown == LIST or self.width() >= px(_WITH_TITLE))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_title()
