"""The menu of further filters over a list of people."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from crm_app.store.book import Book
from crm_app.store.filters import Filter
from crm_app.ui import filter_words
from crm_app.ui.actions import Actions
from crm_app.ui.dialogs.pick import Pick

_MOST = 15
"""Values that a menu lists; of more than that one is looked for by typing."""


class FilterMenu(QMenu):
    """Built anew when it is opened; `turn` gets a filter that shall hold, or no longer."""

    def __init__(self, book: Book, actions: Actions, parent: QWidget, turn: Callable[[Filter, bool], object]) -> None:
        super().__init__(parent)
        self._book = book
        self._actions = actions
        self._turn = turn
        self._holding: Sequence[Filter] = ()

    def hold(self, filters: Sequence[Filter]) -> None:
        """Say which filters hold now, and write the menu."""
        self._holding = filters
        self.clear()
        self.addAction(self._actions["filter_list"])
        self.addSeparator()
        for kind, text in filter_words.kind_words().items():
            self._add_kind(kind, text)
        self.addSeparator()
        for choice in filter_words.plain_choices():
            self._add(self, choice.filter, choice.text)
        self.addSeparator()
        self.addAction(self._actions["clear_filters"])

    def _add(self, menu: QMenu, one: Filter, text: str) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(one in self._holding)
        action.toggled.connect(partial(self._turn, one))

    def _add_kind(self, kind: str, text: str) -> None:
        values = filter_words.values_of(self._book, kind)
        if kind == "place" or len(values) > _MOST:
            self.addAction(f"{text}…").triggered.connect(partial(self._pick, kind, text))
            return
        menu = self.addMenu(text)
        menu.setEnabled(bool(values))
        for value in values:
            one = filter_words.filter_of(self._book, kind, value)
            if one is not None:
                self._add(menu, one, value)

    def _pick(self, kind: str, text: str) -> None:
        window = self.parentWidget()
        if window is None:
            return
        pick = Pick(
            window,
            filter_words.values_of(self._book, kind),
            title=_tr("Show people by: {kind}").format(kind=text),
            verb=_tr("Show"),
            name=text,
            new=kind == "place",
        )
        pick.accepted.connect(partial(self._picked, pick, kind))
        pick.open()

    def _picked(self, pick: Pick, kind: str) -> None:
        one = filter_words.filter_of(self._book, kind, pick.answer)
        if one is not None:
            self._turn(one, True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilterMenu", text)
