"""The head over the tree: how it is shown, finding, filters, and the day up to which it had grown."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QWidget

from crm_app.store.book import Book
from crm_app.store.filters import Filter
from crm_app.ui import filter_words, formats, own_clock
from crm_app.ui.actions import Actions
from crm_app.ui.filter_menu import FilterMenu
from crm_app.ui.scale import px
from crm_app.ui.tree.source import TreeSource
from crm_app.ui.widgets.active_filters import ActiveFilters
from crm_app.ui.widgets.boxes import column, hairline, holder, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.choice_row import ChoiceRow
from crm_app.ui.widgets.labels import ElidedLabel, Label
from crm_app.ui.widgets.quick_field import QuickField

TREE, OUTLINE = "tree", "outline"
_DAY = timedelta(days=1)
_TOOLS = (("tree_smaller", "zoom-out"), ("tree_fit", "scan"), ("tree_larger", "zoom-in"), ("tree_export", "file-down"))


class TreeHead(QWidget):
    """`switch` tells how the tree is shown, `finder` looks for a name; filters and day go to the source."""

    def __init__(self, book: Book, actions: Actions, source: TreeSource) -> None:
        super().__init__()
        self._book, self._source = book, source
        self._span: tuple[datetime, int] = (datetime.now(UTC), 0)
        self.switch = ChoiceRow(
            self.tr("Show as"), [(TREE, self.tr("Tree"), "git-fork"), (OUTLINE, self.tr("List"), "list-tree")]
        )
        self.switch.choose(TREE)
        self.found = ElidedLabel("", tone="text2")
        self.finder = QuickField(self.tr("Find in the tree"))
        self.filter_button = SquareButton(self.tr("Filter"), "list-filter")
        self.active = ActiveFilters()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.until = Label("", "small", tone="text2")
        self._menu = FilterMenu(book, actions, self, self._turn_filter)
        self._lay_out(actions)
        self.filter_button.clicked.connect(self._open_filters)
        self.active.removed.connect(self._remove_filter)
        self.active.cleared.connect(lambda: self.narrow([]))
        self.slider.valueChanged.connect(self._replay)

    def _lay_out(self, actions: Actions) -> None:
        tools = []
        for name, icon in _TOOLS:
            button = SquareButton(actions[name].text().replace("&", ""), icon)
            actions.bind(button, name)
            tools.append(button)
        title = column(Label(self.tr("Referrals"), "page_title"), self.found, space=0)
        head = row(holder(title), self.switch, *tools, space=4, margins=(18, 10, 12, 6))
        head.setStretch(0, 1)
        grown_until = Label(self.tr("Grown until"), "small", tone="text2")
        self.slider.setAccessibleName(self.tr("Up to which day"))
        self.slider.setFixedWidth(px(110))
        self._growth = holder(row(grown_until, self.slider, self.until, space=8))
        finding = row(self.finder, self.filter_button, None, self._growth, space=6, margins=(16, 0, 14, 6))
        self._finding = holder(finding)
        self._filters = holder(row(self.active, margins=(16, 0, 12, 6)))
        self.setLayout(column(holder(head), self._finding, self._filters, hairline(), space=0))

    @property
    def is_outline(self) -> bool:
        """Whether the outline is to be in front."""
        return self.switch.key == OUTLINE

    def fit(self, *, anybody: bool) -> None:
        """Show what makes sense for the tree there is."""
        self._finding.setVisible(anybody)
        self.switch.setVisible(anybody)
        self._filters.setVisible(bool(self._source.filters))
        self._measure()

    def let_go(self) -> bool:
        """Leave filters and day for everybody today; False where none held."""
        held = bool(self._source.filters or self._source.until)
        self._source.until = None
        self.slider.setValue(self.slider.maximum())
        self.narrow([])
        return held

    # -- filters

    def _open_filters(self) -> None:
        self._menu.hold(self._source.filters)
        self._menu.popup(self.filter_button.mapToGlobal(self.filter_button.rect().bottomLeft()))

    def _turn_filter(self, one: Filter, on: bool) -> None:  # noqa: FBT001  # a menu's tick says so
        rest = [held for held in self._source.filters if held != one]
        self.narrow([*rest, one] if on else rest)

    def _remove_filter(self, place: int) -> None:
        self.narrow([one for at, one in enumerate(self._source.filters) if at != place])

    def narrow(self, filters: Sequence[Filter]) -> None:
        """Let exactly these filters hold."""
        self._source.narrow(filters)
        self.active.show_filters([filter_words.words_of(self._book, one) for one in filters])

    # -- how it grew

    def _measure(self) -> None:
        """Let the slider reach from the first day on which somebody was named to the last."""
        times = self._source.times
        days = (times[-1] - times[0]) // _DAY + 1 if times else 0
        if times and (times[0], days) != self._span:
            self._span = times[0], days
            self.slider.blockSignals(True)
            self.slider.setRange(0, days)
            self.slider.setPageStep(max(1, days // 10))
            if self._source.until is None:
                self.slider.setValue(days)
            self.slider.blockSignals(False)
        self._growth.setVisible(days > 1)
        self._say_until()

    def _replay(self, day: int) -> None:
        first, days = self._span
        self._source.show_until(None if day >= days else first + (day + 1) * _DAY)
        self._say_until()

    def _say_until(self) -> None:
        until = self._source.until
        zone = own_clock.own_zone(self._book)
        day = formats.full_day(until.astimezone(ZoneInfo(zone)).date()) if until else self.tr("today")
        self.until.setText(day)
