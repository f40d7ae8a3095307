"""What can be done with the selected organisations: each is one step of the history, one toast, one undo."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from crm_app.store import organisations, tags, uniting
from crm_app.store.book import Book
from crm_app.ui import formats
from crm_app.ui.actions import Actions
from crm_app.ui.dialogs.merge_organisations import MergeDialog
from crm_app.ui.dialogs.pick import Pick
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.widgets.record_table import RecordTable
from crm_app.ui.widgets.row_drops import pack

OF_ONE = (
    "people_there", "tag_organisations", "merge_organisations", "stop_organisation", "archive_organisation",
    "trash_organisation",
)  # fmt: skip
"""What needs an organisation to be selected, in the order of menus."""


class OrganisationDoing(QObject):
    """Changes of the list, by action, context menu and drop."""

    did = Signal(str)
    added = Signal(int)
    """A new organisation is there, and waits for its name."""
    united = Signal(int)
    """Two became this one."""
    people_wanted = Signal(int)
    stop_wanted = Signal()
    """The mark “Do not contact” of the current one is to be turned."""
    flushed = Signal()
    """What is being typed is to be saved now."""

    def __init__(
        self, session: Session, saving: Saving, actions: Actions, *, table: RecordTable, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._saving, self._actions, self._table, self._page = session, saving, actions, table, parent
        self.shelf = "shown"
        """Which shelf the list shows."""

    @property
    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What each action does."""
        return {
            "new_organisation": self.add,
            "people_there": self._list_people,
            "tag_organisations": self.ask_tag,
            "merge_organisations": self.merge,
            "stop_organisation": self.stop_wanted.emit,
            "archive_organisation": self.archive,
            "trash_organisation": self.trash,
        }

    def enable(self, *, front: bool) -> None:
        """Say which actions make sense; `front` is whether the list is in front."""
        for name in OF_ONE:
            self._actions.enable(name, on=front and bool(self._table.current_id()))

    def menu(self) -> QMenu:
        """The context menu of the list, and of the dots in the detail."""
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        for name in OF_ONE:
            menu.addAction(self._actions[name])
        return menu

    def packed(self, records: list[int]) -> QMimeData:
        """Organisations that are dragged onto another."""
        data = QMimeData()
        pack(data, "organisation", records)
        return data

    # -- one step each

    def add(self) -> None:
        """A new organisation, with its name to be typed."""
        name = self.tr("New organisation")
        number = self._saving.do(self.tr("Add an organisation"), lambda book: organisations.add(book, name))
        if number:
            self.added.emit(number)

    def _list_people(self) -> None:
        self.people_wanted.emit(self._table.current_id())

    def archive(self) -> None:
        """Put the selected away, or take archived ones out again."""
        if self.shelf == "archived":
            self._put_away("shown", self.tr("Take {name} out of the archive"))
        else:
            self._put_away("archived", self.tr("Archive {name}"))

    def trash(self) -> None:
        """Put the selected into the trash."""
        self._put_away("trashed", self.tr("Move {name} to the trash"))

    def _put_away(self, shelf: str, words: str) -> None:
        chosen = self._table.selected_ids()
        self._do(words, partial(organisations.put_away, numbers=chosen, shelf=shelf))

    def tag(self, name: str) -> None:
        """Put a tag on the selected."""
        chosen = self._table.selected_ids()
        words = self.tr("Tag {{name}} with {tag}").format(tag=name.replace("{", "{{").replace("}", "}}"))
        self._do(words, partial(tags.put_on_organisations, organisations=chosen, names=[name]))

    def ask_tag(self) -> None:
        """Which tag?"""
        title = self.tr("Tag {name}").format(name=self._named(self._table.selected_ids()))
        verb, known = self.tr("Tag"), tags.names(self._session.book)
        pick = Pick(self._page, known, title=title, verb=verb, name=verb, new=True)
        pick.accepted.connect(lambda: self.tag(pick.answer))
        pick.open()

    def _named(self, chosen: list[int]) -> str:
        if len(chosen) == 1:
            return organisations.name_of(self._session.book, chosen[0])
        return self.tr("{count} organisations").format(count=formats.count(len(chosen)))

    def _do(self, words: str, change: Callable[[Book], object]) -> None:
        chosen = self._table.selected_ids()
        if chosen:
            label = words.format(name=self._named(chosen))
            if self._saving.do(label, lambda book: (change(book),)) is not None:
                self.did.emit(label)

    # -- two become one

    def merge(self) -> None:
        """The two that are selected, or the current one with one to be looked for."""
        chosen = self._table.selected_ids()
        if len(chosen) == 2:
            self._ask_how(*chosen)
        elif self._table.current_id():
            self._ask_how(self._table.current_id(), 0)

    def dropped(self, dragged: list[int], target: int) -> None:
        """One was dropped on another."""
        self._ask_how(target, dragged[0])

    def _ask_how(self, one: int, other: int) -> None:
        self.flushed.emit()
        dialog = MergeDialog(self._session.book, one, other, parent=self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._unite(dialog))
        dialog.open()

    def _unite(self, dialog: MergeDialog) -> None:
        label, values, kept, gone = dialog.label, dialog.values, dialog.kept, dialog.gone
        change = partial(uniting.unite, kept=kept, gone=gone, values=values)
        if self._saving.do(label, lambda book: (change(book),)) is not None:
            self.united.emit(kept)
            self.did.emit(label)
