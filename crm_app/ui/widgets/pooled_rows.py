"""Widgets under each other that are filled again for every record: opening another person makes no widget anew."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import holder


class Line(Protocol):
    """What a line has to know: `number` is the id of the record that it shows."""

    number: int


Kept = TypeVar("Kept", bound=Line)


class PooledRows(Generic[Kept]):
    """`make` gives one more line, `show` fills it; a record that stays keeps its line, and so the focus in it."""

    def __init__(
        self,
        make: Callable[[], Kept],
        show: Callable[[Kept, Any], object],
        *,
        space: int = 2,
        box: QBoxLayout | None = None,
    ) -> None:
        self._make, self._show = make, show
        self._all: list[Kept] = []
        self._shown: list[Kept] = []
        self._box: QBoxLayout = QVBoxLayout() if box is None else box
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(space))
        self.widget = holder(self._box)

    def show_rows(self, records: Iterable[tuple[int, Any]]) -> None:
        """Show these records, given with their ids, in this order."""
        wanted = list(records)
        keys = {key for key, _ in wanted}
        staying = {line.number: line for line in self._shown if line.number in keys}
        free = [line for line in self._all if line not in staying.values()]
        self._shown = [staying.get(key) or (free.pop(0) if free else self._one_more()) for key, _ in wanted]
        for line in free:
            line.number = 0
            _widget(line).hide()
        for place, (line, (key, record)) in enumerate(zip(self._shown, wanted, strict=True)):
            line.number = key
            if self._box.indexOf(_widget(line)) != place:
                self._box.insertWidget(place, _widget(line))
            self._show(line, record)
            if _widget(line).isHidden():
                _widget(line).show()
        self.widget.setVisible(bool(self._shown))

    @property
    def lines(self) -> list[Kept]:
        """The lines that show a record, as they stand."""
        return self._shown

    def line(self, number: int) -> Kept | None:
        """The line of a record; None where it is not shown."""
        return next((line for line in self._shown if line.number == number), None)

    def _one_more(self) -> Kept:
        line = self._make()
        self._all.append(line)
        self._box.addWidget(_widget(line))
        return line


def _widget(line: Any) -> QWidget:
    """A line is a widget besides; a protocol cannot say so of a class of Qt."""
    widget: QWidget = line
    return widget
