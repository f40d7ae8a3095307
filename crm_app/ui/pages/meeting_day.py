"""What is known of the day of a meeting beside its time and place: whom to ask for, the way, numbers, when to leave."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_app.ui import fonts
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import column, holder, row
from crm_app.ui.widgets.labels import Label
from crm_app.ui.widgets.leave_field import LeaveField


def form_line(placeholder: str = "") -> QLineEdit:
    """A line of the form."""
    line = QLineEdit()
    line.setAcceptDrops(False)  # files dropped anywhere are taken in
    line.setFixedHeight(px(32))
    line.setFont(fonts.font("base"))
    line.setPlaceholderText(placeholder)
    return line


class DayFields(QWidget):
    """`fields` are named after the columns of a meeting."""

    def __init__(self, clock: Callable[[], datetime], zone: Callable[[], str]) -> None:
        super().__init__()
        names = {
            "ask_for": self.tr("Ask for (at reception)"), "room": self.tr("Room or floor"),
            "directions": self.tr("Way there"), "parking": self.tr("Parking"),
            "day_phone": self.tr("Phone of the day"), "dial_in": self.tr("Dial-in"),
        }  # fmt: skip
        self.fields: dict[str, QLineEdit] = {key: form_line() for key in names}
        self.leave_by = LeaveField(clock, zone, self.tr("Leave by"))
        cells = {key: _labelled(names[key], line) for key, line in self.fields.items()}
        self.setLayout(
            column(
                row(cells["ask_for"], cells["room"], space=12), row(cells["directions"], cells["parking"], space=12),
                row(cells["day_phone"], cells["dial_in"], space=12),
                _labelled(self.tr("Leave by"), self.leave_by, self.leave_by.hint),
                space=10, margins=(0, 6, 0, 8),
            )
        )  # fmt: skip

    def texts(self) -> dict[str, str]:
        """What was filled in, by the columns of a meeting."""
        return {key: line.text().strip() for key, line in self.fields.items()}

    def leaving(self) -> datetime | None:
        """When to leave; None where that was not said."""
        return self.leave_by.when.at if self.leave_by.when is not None else None


def _labelled(text: str, line: QWidget, *hints: QWidget) -> QWidget:
    label = Label(text, "small_strong", tone="text2")
    label.setBuddy(line)
    line.setAccessibleName(text)
    return holder(column(label, line, *hints, space=4))
