"""The list of meetings with a heading over each group: headings are shown, never chosen."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from crm_app.ui.models.blocks import AnyIndex
from crm_app.ui.models.meetings import MeetingModel
from crm_app.ui.scale import px
from crm_app.ui.widgets.record_table import Density, RecordTable

_HEADING = 38


class AgendaTable(RecordTable):
    """A `RecordTable` over a `MeetingModel`, without column titles."""

    def __init__(self, name: str, model: MeetingModel) -> None:
        super().__init__(name)
        self._meetings = model
        self._low: list[int] = []
        self.horizontalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.show_model(model)
        model.modelReset.connect(self._set_headings)

    def _set_headings(self) -> None:
        for line in self._low:
            self.setRowHeight(line, self.row_height)
        self._low = self._meetings.headings()
        for line in self._low:
            self.setRowHeight(line, px(_HEADING))
        if self.current_id() < 0:
            self._land(self.currentIndex().row())

    def _land(self, line: int, step: int = 1) -> None:
        """On the next meeting from a line on; there is one below each heading."""
        while 0 <= line < self._meetings.rowCount() and self._meetings.id_at(line) < 0:
            line += step
        if 0 <= line < self._meetings.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._meetings.index(line, 0), flags)
            self.scrollTo(self._meetings.index(line, 0))

    @override
    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """The heading over a meeting comes into view with it."""
        above = index.row() - 1
        if above >= 0 and self._meetings.id_at(above) < 0:
            super().scrollTo(self._meetings.index(above, 0), hint)
        super().scrollTo(index, hint)

    @override
    def set_density(self, density: Density) -> None:
        super().set_density(density)
        self._set_headings()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Home:
            self._land(0)
        elif event.key() == Qt.Key.Key_End:
            self._land(self._meetings.rowCount() - 1, -1)
        else:
            super().keyPressEvent(event)
