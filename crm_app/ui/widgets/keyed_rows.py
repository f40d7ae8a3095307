"""Widgets under each other, one for each record: one that stays keeps its widget, and so the focus in it."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.ui.scale import px

Line = TypeVar("Line", bound=QWidget)


class KeyedRows(QWidget, Generic[Line]):
    """`make` gives the widget of a new record, `show` fills it, now and after every change."""

    def __init__(self, make: Callable[[int], Line], show: Callable[[Line, Any], None], *, space: int = 2) -> None:
        super().__init__()
        self._make = make
        self._show = show
        self._lines: dict[int, Line] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(space))

    def show_rows(self, records: Iterable[tuple[int, Any]]) -> None:
        """Show these records in this order."""
        wanted = dict(records)
        for key in self._lines.keys() - wanted.keys():
            gone = self._lines.pop(key)
            self._box.removeWidget(gone)
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        for place, (key, record) in enumerate(wanted.items()):
            line = self._lines.get(key)
            if line is None:
                line = self._lines[key] = self._make(key)
            if self._box.indexOf(line) != place:
                self._box.insertWidget(place, line)
            self._show(line, record)
        self.setVisible(bool(self._lines))

    @property
    def lines(self) -> list[Line]:
        """The widgets as they stand."""
        return sorted(self._lines.values(), key=self._box.indexOf)

    def line(self, key: int) -> Line | None:
        """The widget of a record."""
        return self._lines.get(key)
