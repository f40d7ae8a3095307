"""What an entry of the history changed, row by row: the record's name, and below it from what to what."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.store.journal import RowChange
from crm_app.ui import formats, record_words
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import Part, clear, column, hairline, holder, row
from crm_app.ui.widgets.buttons import Button, NameButton, SquareButton
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture

_OPEN_UP_TO = 4
"""With more rows than these each is shown closed, to be opened one by one."""
_AT_ONCE = 12
"""Rows that are made at a time: each is several widgets."""
_OPENABLE = frozenset({"person", "organisation", "meeting"})


class ChangeList(QWidget):
    """Rows that open to show their values, some at a time."""

    wanted = Signal(str, int)
    """A record shall be shown: its table and id."""

    def __init__(self) -> None:
        super().__init__()
        self._rest: list[RowChange] = []
        self._untold = 0
        self._zone = ""
        self._box: QVBoxLayout = column(space=6)
        self.more = Button("", "link")
        self._more_words = Label("", "small", tone="text3")
        self.more.clicked.connect(self._show_some)
        self.setLayout(column(self._box, row(self.more, self._more_words, None), space=6))

    def show_changes(self, changes: Sequence[RowChange], *, zone: str, total: int) -> None:
        """Show these rows of `total`; times on the clock of `zone`."""
        self.setUpdatesEnabled(False)
        clear(self._box)
        self._rest, self._untold, self._zone = list(changes), total - len(changes), zone
        self._show_some()
        self.setUpdatesEnabled(True)

    def _show_some(self) -> None:
        shown, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        few = len(shown) <= _OPEN_UP_TO and not self._box.count()
        for change in shown:
            self._add(change, opened=few)
        left = len(self._rest) + self._untold
        self.more.setText(self.tr("Show more"))
        self.more.setVisible(bool(self._rest))
        self._more_words.setText(self.tr("and {count} more").format(count=formats.count(left)))
        self._more_words.setVisible(left > 0)

    def _add(self, change: RowChange, *, opened: bool) -> None:
        if self._box.count():
            self._box.addWidget(hairline())
        lines = _Values(change, self._zone)
        toggle: Part = _Toggle(record_words.changed(change), lines, opened=opened) if lines.any else 0
        op = Label(record_words.op(change.op), "small", tone="text3")
        self._box.addLayout(
            row(Picture(record_words.icon(change.table), "text3"), self._name(change), op, toggle, space=8)
        )
        self._box.addWidget(lines)
        lines.show_values(on=opened)

    def _name(self, change: RowChange) -> QWidget:
        """The row's name; one that can be gone to is a button."""
        text = record_words.changed(change)
        target = (change.table, change.id) if change.table in _OPENABLE else change.owner[:2] if change.owner else None
        if target is None or (target == (change.table, change.id) and change.op == "deleted"):
            return ElidedLabel(text, "base_strong")
        button = NameButton(text)
        button.clicked.connect(partial(self.wanted.emit, *target))
        return holder(row(button, None, space=0))


class _Values(QWidget):
    """The values of a row, made when they are first looked at."""

    def __init__(self, change: RowChange, zone: str) -> None:
        super().__init__()
        self._change, self._zone, self._made = change, zone, False
        self.any = any(not _is_owner(change, cell.column) for cell in change.cells)
        self.hide()

    def show_values(self, *, on: bool) -> None:
        """Show them, or put them away."""
        if on and not self._made:
            self._made = True
            told = (record_words.cell(cell, zone=self._zone) for cell in self._change.cells
                    if not _is_owner(self._change, cell.column))  # fmt: skip
            lines = [_line(*value) for value in told if value[1] or value[2]]
            self.setLayout(column(*lines, space=3, margins=(26, 0, 0, 4)))
        self.setVisible(on and self.any)


class _Toggle(SquareButton):
    """Opens and closes the values of a row."""

    def __init__(self, name: str, lines: _Values, *, opened: bool) -> None:
        self._lines = lines
        super().__init__("", "chevron-down" if opened else "chevron-right", size=24)
        self.setAccessibleName(self.tr("Values of {name}").format(name=name))
        self.setToolTip(self.tr("Show or hide the values"))
        self.setCheckable(True)
        self.setChecked(opened)
        self.clicked.connect(self._turn)

    def _turn(self) -> None:
        self._lines.show_values(on=self.isChecked())
        self.set_icon("chevron-down" if self.isChecked() else "chevron-right")


def _is_owner(change: RowChange, column_: str) -> bool:
    """Whether the column only says again to whom the row belongs."""
    return change.owner is not None and column_ == f"{change.owner[0]}_id" and change.op != "changed"


def _line(name: str, before: str, after: str) -> QWidget:
    """One value, from what to what; what was added has only what it is now."""
    isolated, nothing = formats.isolated, QCoreApplication.translate("ChangeList", "nothing")
    text = f"{isolated(before)} → {isolated(after or nothing)}" if before else isolated(after)
    value = Label(text, "small", tone="text2", wrap=True)
    title = Label(name, "small", tone="text3", wrap=True)
    title.setFixedWidth(px(130))
    title.setAlignment(Qt.AlignmentFlag.AlignTop)
    line = row(title, value, space=8)
    line.setStretch(1, 1)
    return holder(line)
