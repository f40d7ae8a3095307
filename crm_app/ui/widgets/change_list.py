"""What an entry of the history changed, row by row: the record's name, and below it from what to what."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_app.store.journal import RowChange
from crm_app.ui import formats, record_words
from crm_app.ui.scale import px
from crm_app.ui.widgets.boxes import Part, clear, column, hairline, holder, row
from crm_app.ui.widgets.buttons import NameButton, SquareButton
from crm_app.ui.widgets.labels import ElidedLabel, Label, Picture

_OPEN_UP_TO = 4
"""With more rows than these each is shown closed, to be opened one by one."""
_OPENABLE = frozenset({"person", "organisation", "meeting"})


class ChangeList(QWidget):
    """Rows that open to show their values."""

    wanted = Signal(str, int)
    """A record shall be shown: its table and id."""

    def __init__(self) -> None:
        super().__init__()
        self._box: QVBoxLayout = column(space=6)
        self.setLayout(self._box)

    def show_changes(self, changes: Sequence[RowChange], *, zone: str, total: int) -> None:
        """Show these rows of `total`; times on the clock of `zone`."""
        clear(self._box)
        for change in changes:
            values = [record_words.cell(cell, zone=zone) for cell in change.cells if not _is_owner(change, cell.column)]
            self._add(change, [line for line in values if line[1] or line[2]], opened=len(changes) <= _OPEN_UP_TO)
        if (more := total - len(changes)) > 0:
            self._box.addWidget(
                Label(self.tr("and {count} more").format(count=formats.count(more)), "small", tone="text3")
            )

    def _add(self, change: RowChange, values: list[tuple[str, str, str]], *, opened: bool) -> None:
        if self._box.count():
            self._box.addWidget(hairline())
        lines = holder(column(*[_line(*value) for value in values], space=3, margins=(26, 0, 0, 4)))
        name = self._name(change)
        toggle: Part = None
        if values:
            toggle = _Toggle(record_words.changed(change), lines, opened=opened)
        op = Label(record_words.op(change.op), "small", tone="text3")
        self._box.addLayout(row(Picture(record_words.icon(change.table), "text3"), name, op, toggle or 0, space=8))
        self._box.addWidget(lines)
        lines.setVisible(opened and bool(values))

    def _name(self, change: RowChange) -> QWidget:
        """The row's name; one that can be gone to is a button."""
        text = record_words.changed(change)
        target = (change.table, change.id) if change.table in _OPENABLE else change.owner[:2] if change.owner else None
        if target is None or (target == (change.table, change.id) and change.op == "deleted"):
            return ElidedLabel(text, "base_strong")
        button = NameButton(text)
        button.clicked.connect(partial(self.wanted.emit, *target))
        return holder(row(button, None, space=0))


class _Toggle(SquareButton):
    """Opens and closes the values of a row."""

    def __init__(self, name: str, lines: QWidget, *, opened: bool) -> None:
        self._lines = lines
        super().__init__("", "chevron-down" if opened else "chevron-right", size=24)
        self.setAccessibleName(self.tr("Values of {name}").format(name=name))
        self.setToolTip(self.tr("Show or hide the values"))
        self.setCheckable(True)
        self.setChecked(opened)
        self.clicked.connect(self._turn)

    def _turn(self) -> None:
        self._lines.setVisible(self.isChecked())
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
