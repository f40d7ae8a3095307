"""Saved views of a list: saved, shown, renamed, put in order, deleted; each can be taken back."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from crm_app.errors import Unusable
from crm_app.store import saved_views
from crm_app.store.book import Book
from crm_app.store.filters import Filter
from crm_app.ui.actions import Actions
from crm_app.ui.dialogs.pick import Pick
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.record_table import RecordTable

OF_ONE = ("change_view", "rename_view", "view_up", "view_down", "delete_view")
"""The actions that need a saved view to be shown."""


class Listed(Protocol):
    """A list of which there can be saved views."""

    section: str
    """Its section, as saved views name it."""

    @property
    def table(self) -> RecordTable:
        """What has the order and the columns."""

    @property
    def narrowed_to(self) -> Sequence[Filter]:
        """What the list is narrowed to."""

    def narrow_to(self, filters: Sequence[Filter]) -> None:
        """Show what is narrowed so, in the order that the table has now."""


class Views(QObject):
    """The views of one list; `current` is the one that is shown, 0 for none."""

    did = Signal(str)
    said = Signal(str)
    turned = Signal(int)
    """Another view is shown, or none (0)."""

    def __init__(self, session: Session, saving: Saving, actions: Actions, around: Listed, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._saving, self._actions, self._list = session, saving, actions, around
        self._parent = parent
        self.current = 0

    @property
    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What each action does."""
        return {
            "save_view": self.ask_name,
            "change_view": self.change,
            "rename_view": self.ask_new_name,
            "view_up": partial(self.move, -1),
            "view_down": partial(self.move, 1),
            "delete_view": self.delete,
        }

    def show(self, number: int) -> None:
        """Bring a saved view to the front; 0 leaves what is shown without a name."""
        if number:
            try:
                view = saved_views.get(self._session.book, number)
            except Unusable as gone:
                self.said.emit(str(gone))
                return
            self._show(view)
        self._turn(number)

    def _show(self, view: saved_views.View) -> None:
        table = self._list.table
        if view.levels:
            table.header.set_levels(view.levels)
        if view.columns:
            table.header.columns.restore(view.columns)
        self._list.narrow_to(view.filters)

    def _turn(self, number: int) -> None:
        self.current = number
        self.turned.emit(number)

    def refresh(self) -> None:
        """The book changed: a view that is gone is not the present one any more."""
        if self.current and all(view.id != self.current for view in saved_views.listed(self._session.book)):
            self._turn(0)

    def widened(self) -> None:
        """The list shows everything again: that is no view any more."""
        if self.current and not self._list.narrowed_to:
            self.show(0)

    def enable(self) -> None:
        """Say which actions make sense while this list is in front."""
        self._actions.enable("save_view", on=True)
        for name in OF_ONE:
            self._actions.enable(name, on=bool(self.current))

    # -- changing them

    def save(self, name: str) -> int:
        """Keep what is shown under a name; returns its id, 0 when that was refused."""

        def add(book: Book) -> int:
            return saved_views.add(
                book,
                name,
                section=self._list.section,
                narrowed=self._list.narrowed_to,
                levels=self._list.table.levels,
                columns=self._list.table.header.columns.state(),
            )

        number = self._saving.do(self.tr("Save the view {name}").format(name=name), add) or 0
        if number:
            self._turn(int(number))
            self.did.emit(self.tr("Saved the view {name}").format(name=name))
        return int(number)

    def change(self) -> None:
        """Let the present view hold what is shown now."""
        name = self._name()
        columns = self._list.table.header.columns.state()
        levels, narrowed = self._list.table.levels, self._list.narrowed_to

        def change(book: Book) -> bool:
            saved_views.redefine(book, self.current, narrowed=narrowed, levels=levels, columns=columns)
            return True

        label, done = self.tr("Change the view {name}"), self.tr("Changed the view {name}")
        self._do(label.format(name=name), done.format(name=name), change)

    def rename(self, name: str) -> None:
        """Give the present view another name."""
        label = self.tr("Rename the view {old} to {name}").format(old=self._name(), name=name)
        done = self.tr("Renamed the view to {name}").format(name=name)
        self._do(label, done, lambda book: saved_views.rename(book, self.current, name))

    def move(self, by: int) -> None:
        """Put the present view further up or down."""
        label = self.tr("Move the view {name}").format(name=self._name())
        self._do(label, "", lambda book: saved_views.move(book, self.current, by))

    def delete(self) -> None:
        """Delete the present view; what it lists stays."""
        name = self._name()
        self._do(
            self.tr("Delete the view {name}").format(name=name),
            self.tr("Deleted the view {name}").format(name=name),
            lambda book: saved_views.delete(book, self.current),
        )

    def _do(self, label: str, done: str, change: Callable[[Book], object]) -> None:
        if self.current and self._saving.do(label, lambda book: (change(book),)) is not None and done:
            self.did.emit(done)

    def _name(self) -> str:
        return saved_views.get(self._session.book, self.current).name if self.current else ""

    # -- asking for a name

    def ask_name(self) -> None:
        """Under which name?"""
        about = self.tr("Filters, order and columns are kept; what fits appears by itself.")
        self._ask(self.tr("Save this view"), self.tr("Save"), self.save, about=about)

    def ask_new_name(self) -> None:
        """Which new name?"""
        self._ask(self.tr("Rename the view"), self.tr("Rename"), self.rename, text=self._name())

    def _ask(self, title: str, verb: str, do: Callable[[str], object], *, text: str = "", about: str = "") -> None:
        pick = Pick(self._parent, [], title=title, verb=verb, name=self.tr("Name"), new=True, about=about)
        pick.field.setText(text)
        pick.field.selectAll()
        pick.accepted.connect(lambda: do(pick.answer))
        pick.open()
