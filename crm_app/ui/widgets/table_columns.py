"""Which columns of a table stand there, in which order and how wide; it is kept, and the rest shares the width."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHeaderView, QMenu

from crm_app.ui.models.columns import Column
from crm_app.ui.scale import px

_WIDEST = 900


class TableColumns(QObject):
    """Fits the sections of a header into the width there is; what a person chose stays as it was chosen."""

    changed = Signal()
    """A person chose, moved or sized a column."""

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        self._columns: Sequence[Column] = ()
        self._chosen: list[str] | None = None
        self._widths: dict[str, int] = {}
        self._room = 0
        self._ends = "", ""
        self._own_work = False
        header.sectionResized.connect(self._sized)
        header.sectionMoved.connect(self._moved)
        header.sectionHandleDoubleClicked.connect(self._let_go)

    def start(self, columns: Sequence[Column]) -> None:
        """Take the columns of a model."""
        self._columns = columns
        self.fit(self._room)

    @property
    def shown(self) -> list[Column]:
        """The columns that stand there, from the beginning of a line on."""
        inside = [place for place in range(len(self._columns)) if not self._header.isSectionHidden(place)]
        return [self._columns[place] for place in sorted(inside, key=self._header.visualIndex)]

    def is_first(self, column: Column) -> bool:
        """Whether a line begins with this column."""
        return column.key == self._ends[0]

    def is_last(self, column: Column) -> bool:
        """Whether a line ends with this column."""
        return column.key == self._ends[1]

    def choose(self, key: str, *, on: bool) -> None:
        """Show a column, or put it away; the first one of the model always stays."""
        if key == self._columns[0].key:
            return
        kept = [column.key for column in self.shown if column.key != key]
        self._chosen = [*kept, key] if on else kept
        if on:
            self._place(self._chosen)
        self.fit(self._room)
        self.changed.emit()

    def reset(self) -> None:
        """The columns as they were at first."""
        self._chosen = None
        self._widths.clear()
        self._place([column.key for column in self._columns])
        self.fit(self._room)
        self.changed.emit()

    def state(self) -> dict[str, Any]:
        """What was chosen, for settings and saved views."""
        order = sorted(range(len(self._columns)), key=self._header.visualIndex)
        return {
            "chosen": self._chosen and [column.key for column in self.shown],
            "order": [self._columns[place].key for place in order],
            "widths": dict(self._widths),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """What `state` told; columns that there are no more are passed over."""
        keys = [column.key for column in self._columns]
        chosen, order, widths = state.get("chosen"), state.get("order"), state.get("widths")
        self._chosen = [key for key in chosen if key in keys] if isinstance(chosen, list) else None
        self._widths = (
            {key: int(width) for key, width in widths.items() if key in keys and 0 < int(width) <= _WIDEST}
            if isinstance(widths, dict)
            else {}
        )
        found = [key for key in order if key in keys] if isinstance(order, list) else []
        self._place([*found, *(key for key in keys if key not in found)])
        self.fit(self._room)

    def fill(self, menu: QMenu) -> None:
        """Write the chooser into a menu: every column with a tick, and the way back."""
        standing = {column.key for column in self.shown}
        for place, column in enumerate(self._columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.key in standing)
            action.setEnabled(place > 0)
            action.setData(column.key)
            action.toggled.connect(self._toggled)
        menu.addSeparator()
        back = menu.addAction(_tr("Columns as at first"))
        back.setObjectName("columns_reset")
        back.triggered.connect(self.reset)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        action = self.sender()
        self.choose(str(action.data()), on=on)  # type: ignore[attr-defined]  # one of the actions of `fill`

    def _place(self, order: Sequence[str]) -> None:
        places = {column.key: place for place, column in enumerate(self._columns)}
        self._own_work = True
        for at, key in enumerate(order):
            self._header.moveSection(self._header.visualIndex(places[key]), at)
        self._own_work = False

    def fit(self, room: int) -> None:
        """Share out the width; only when even the least widths are too much does the list scroll sideways."""
        self._room = room
        if not self._columns or room <= 0:
            return
        self._own_work = True
        for place, column in enumerate(self._columns):
            self._header.setSectionHidden(place, not (place == 0 or self._stands(column, room)))
        shown = self.shown
        self._ends = shown[0].key, shown[-1].key
        for key, width in shared(shown, self._widths, room).items():
            self._header.resizeSection(self._place_of(key), width)
        self._own_work = False

    def _stands(self, column: Column, room: int) -> bool:
        if self._chosen is not None:
            return column.key in self._chosen
        return column.shown and room >= px(column.needed)

    def _place_of(self, key: str) -> int:
        return next(place for place, column in enumerate(self._columns) if column.key == key)

    def _sized(self, place: int, _before: int, width: int) -> None:
        """A person drags an edge: what stands before it must not move under the hand."""
        if self._own_work or not self._columns:
            return
        shown = self.shown
        before = shown[: shown.index(self._columns[place])] if self._columns[place] in shown else []
        for column in before:
            self._widths[column.key] = self._header.sectionSize(self._place_of(column.key))
        self._widths[self._columns[place].key] = max(width, px(self._columns[place].least))
        self.fit(self._room)
        self.changed.emit()

    def _moved(self, *_places: int) -> None:
        if not self._own_work:
            self.fit(self._room)
            self.changed.emit()

    def _let_go(self, place: int) -> None:
        """A double click on an edge: the width is shared out again."""
        self._widths.pop(self._columns[place].key, None)
        self.fit(self._room)
        self.changed.emit()


def shared(columns: Sequence[Column], chosen: Mapping[str, int], room: int) -> dict[str, int]:
    """The width of each column: chosen ones as chosen, the others by their shares, none below its least."""
    widths = {column.key: max(px(column.least), chosen[column.key]) for column in columns if column.key in chosen}
    free = [column for column in columns if column.key not in chosen]
    while free:
        left = room - sum(widths.values())
        whole = sum(column.share for column in free)
        tight = [column for column in free if left * column.share / whole < px(column.least)]
        if not tight:
            widths |= {column.key: int(left * column.share / whole) for column in free}
            break
        widths |= {column.key: px(column.least) for column in tight}
        free = [column for column in free if column not in tight]
    if columns:
        widths[columns[-1].key] += max(0, room - sum(widths.values()))
    return widths


def _tr(text: str) -> str:
    return QCoreApplication.translate("TableColumns", text)
