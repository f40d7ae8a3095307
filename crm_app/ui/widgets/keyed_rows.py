"""Widgets under each other, one for each record: one that stays keeps its widget, and so the focus in it.

A widget whose record goes waits for another record: opening the next organisation makes hardly any widget anew.
"""

from collections.abc import Callable, Iterable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.ui.scale import px
from crm_app.ui.widgets.saving_text import SavingLine, SavingText


class Numbered(Protocol):
    """What a line has to know: `number` is the record that it shows now."""

    number: int


Line = TypeVar("Line", bound=Numbered)


class KeyedRows(QWidget, Generic[Line]):
    """`make` gives one more widget, `show` fills it, now and after every change."""

    moved = Signal()
    """A widget was made or stands elsewhere: the order of Tab may be another."""

    def __init__(self, make: Callable[[], Line], show: Callable[[Line, Any], None], *, space: int = 2) -> None:
        super().__init__()
        self._make = make
        self._show = show
        self._lines: dict[int, Line] = {}
        self._spare: list[Line] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(space))

    def show_rows(self, records: Iterable[tuple[int, Any]]) -> None:
        """Show these records in this order."""
        wanted = dict(records)
        for line in self.lines:
            if line.number not in wanted:
                self._put_aside(self._lines.pop(line.number))
        self._spare.sort(key=self._place)
        for place, (key, record) in enumerate(wanted.items()):
            line = self._lines.get(key) or self._take(key)
            widget = _widget(line)
            if self._box.indexOf(widget) != place:
                self._box.insertWidget(place, widget)
                self.moved.emit()
            self._show(line, record)
            widget.show()
        self.setVisible(bool(self._lines))

    def _take(self, key: int) -> Line:
        line = self._spare.pop(0) if self._spare else self._make()
        line.number = key
        self._lines[key] = line
        return line

    def _put_aside(self, line: Line) -> None:
        """What is being typed into a record that is gone belongs to no other."""
        widget = _widget(line)
        for field in widget.findChildren(SavingLine):
            field.forget()
        for text in widget.findChildren(SavingText):
            text.forget()
        widget.hide()
        self._spare.append(line)

    @property
    def lines(self) -> list[Line]:
        """The lines as they stand."""
        return sorted(self._lines.values(), key=self._place)

    def _place(self, line: Line) -> int:
        return self._box.indexOf(_widget(line))

    def line(self, key: int) -> Line | None:
        """The line of a record."""
        return self._lines.get(key)


def _widget(line: Any) -> QWidget:
    assert isinstance(line, QWidget)  # noqa: S101  # a protocol cannot ask for it
    return line
