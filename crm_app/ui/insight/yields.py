"""What each person and channel brought, as a table; a number opens the people behind it."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QTableView
from typing_extensions import override

from crm_app.domain.tree import ME
from crm_app.domain.yields import Progress, Yield, median_days, yields
from crm_app.store import referral_tree
from crm_app.store.book import Book
from crm_app.ui import fonts, formats
from crm_app.ui.insight.charts import step_words
from crm_app.ui.scale import px

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_STEPS = ("named", "asked", "replied", "met", "named_more")
NAME, KIND, FIRST_STEP = 0, 1, 2
BELOW = FIRST_STEP + len(_STEPS)
TO_REPLY, TO_MEET = BELOW + 1, BELOW + 2


class YieldModel(QAbstractTableModel):
    """Those with most people behind them first; sorted by any column."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._rows: list[Yield] = []
        self._names: dict[int, str] = {}
        self._progress: dict[int, Progress] = {}

    def reload(self, campaign: int | None) -> None:
        """Count again."""
        self.beginResetModel()
        self._progress = referral_tree.progress(self._book, campaign=campaign)
        self._rows = yields(referral_tree.edges(self._book), self._progress)
        people = referral_tree.people(self._book, [one.node for one in self._rows if one.node > ME])
        self._names = {node: one.name for node, one in people.items()} | referral_tree.channels(self._book)
        self.endResetModel()

    def people(self, index: AnyIndex) -> list[int]:
        """The people behind a number; for a name the person."""
        one, place = self._rows[index.row()], index.column()
        if FIRST_STEP <= place < BELOW:
            return list(one.people[_STEPS[place - FIRST_STEP]])
        if place == NAME and one.node > ME:
            return [one.node]
        return list(one.descendants if place == BELOW else one.people["named"])

    @override
    def rowCount(self, parent: AnyIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _ROOT, /) -> int:
        return 0 if parent.isValid() else TO_MEET + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        words = step_words()
        heads = [self.tr("Who or what"), self.tr("Kind"), *(words[step] for step in _STEPS), self.tr("In the branch"),
                 self.tr("Days to a reply"), self.tr("Days to the meeting")]  # fmt: skip
        return heads[section]

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= FIRST_STEP:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return self.tr("{column}: {value}").format(column=head, value=self.data(index) or "–")
        return None

    def _text(self, one: Yield, place: int) -> str:
        if place == NAME:
            return self._names.get(one.node, "")
        if place == KIND:
            return self.tr("Person") if one.node > ME else self.tr("Channel")
        value = self._value(one, place)
        if value is None:
            return "–"
        return formats.count(int(value)) if place <= BELOW else formats.locale().toString(value, "f", 1)

    def _value(self, one: Yield, place: int) -> float | None:
        if place < BELOW:
            return one.count(_STEPS[place - FIRST_STEP])
        if place == BELOW:
            return len(one.descendants)
        first, then = ("asked", "replied") if place == TO_REPLY else ("replied", "met")
        return median_days(one.people["named"], self._progress, first, then)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        self.layoutAboutToBeChanged.emit()

        def key(one: Yield) -> tuple[float, str]:
            value = None if column < FIRST_STEP else self._value(one, column)
            return (-1.0 if value is None else value), self._text(one, column).casefold()

        self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()


class YieldTable(QTableView):
    """The table; Enter or a double click on a number lists its people."""

    people_wanted = Signal(list)

    def __init__(self, model: YieldModel) -> None:
        super().__init__()
        self.yields = model
        self.setModel(model)
        self.setAccessibleName(self.tr("What each person and channel brought"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(32))
        header = self.horizontalHeader()
        header.setFont(fonts.font("small_strong"))
        header.setProperty("kind", "matrix")
        header.setHighlightSections(False)
        header.setFixedHeight(px(34))
        header.setMinimumSectionSize(px(60))
        widths = {NAME: 220, KIND: 80, BELOW - 1: 110, BELOW: 110, TO_REPLY: 120, TO_MEET: 150}
        for place in range(TO_MEET + 1):
            self.setColumnWidth(place, px(widths.get(place, 84)))
        self.sortByColumn(BELOW, Qt.SortOrder.DescendingOrder)
        self.activated.connect(lambda index: self.people_wanted.emit(model.people(index)))

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        header = self.horizontalHeader()
        for place in range(header.count()):  # words of another language may need more, once they have their style
            self.setColumnWidth(place, max(self.columnWidth(place), header.sectionSizeHint(place)))
