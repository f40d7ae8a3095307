"""Everything that happened with somebody, newest first, with a filter by kind; older things are read further down."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QMenu, QSizePolicy, QStyleOptionViewItem
from typing_extensions import override

from crm_app.store import timeline, touches
from crm_app.store.people import Whole
from crm_app.store.timeline import KINDS, Event
from crm_app.ui import event_words, formats
from crm_app.ui.delegates.timeline import TimelineDelegate
from crm_app.ui.models.timeline import EVENT, TimelineModel
from crm_app.ui.pages.person.part import Desk, Part, wrapped
from crm_app.ui.widgets.boxes import row
from crm_app.ui.widgets.buttons import Button


class TimelineView(QListView):
    """As high as its rows: it scrolls with the page it stands on."""

    opened = Signal(QModelIndex)
    menu_wanted = Signal(QPoint)
    went_to = Signal(QModelIndex)

    def __init__(self, model: TimelineModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setProperty("kind", "painted")
        self.setItemDelegate(TimelineDelegate(self, model))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.activated.connect(self.opened)
        for signal in (model.modelReset, model.rowsInserted):
            signal.connect(self.fit)

    def fit(self) -> None:
        """Become as high as the rows are."""
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        places = range(self._rows.rowCount())
        heights = sum(delegate.sizeHint(option, self._rows.index(place)).height() for place in places)
        if heights != self.maximumHeight():
            self.setFixedHeight(max(1, heights))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()  # the page scrolls

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex, /) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.went_to.emit(current)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Menu and self.currentIndex().isValid():
            self.menu_wanted.emit(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)


class Timeline(Part):
    """The list, its filter, and a way to add a note."""

    note_wanted = Signal(int)
    """A note shall be shown (or, 0, begun)."""
    sheet_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Timeline"))
        self.kind = ""
        self.model = TimelineModel(self.book, desk.clock)
        self.view = TimelineView(self.model)
        self.view.setAccessibleName(self.tr("Timeline"))
        self.filter = Button("", "ghost", "list-filter", height=26, role="small_strong")
        self.filter.clicked.connect(self._choose_kind)
        self.note = Button(self.tr("Add note"), "link", height=26, role="small_strong")
        self.note.clicked.connect(self._begin_note)
        self.head.addWidget(self.filter)
        self.head.addWidget(self.note)
        self.empty = wrapped(tone="text3")
        self.older = Button(self.tr("Show what is older"), "link", height=26, role="small_strong")
        self.older.clicked.connect(self.read_on)
        self.view.opened.connect(self._open)
        self.view.menu_wanted.connect(self._show_menu)
        self.box.addSpacing(4)
        self.box.addWidget(self.empty)
        self.box.addWidget(self.view)
        self.box.addLayout(row(self.older, None))

    @override
    def show_person(self, whole: Whole) -> None:
        if whole.id != self.person:
            self.kind = ""
        super().show_person(whole)

    @override
    def refresh(self) -> bool:
        self.model.show_person(self.person, kinds=(self.kind,) if self.kind else KINDS)
        shown = bool(self.model.rowCount())
        self.view.setVisible(shown)
        self.filter.setText(event_words.kind_words(self.kind) if self.kind else self.tr("All"))
        self.filter.setAccessibleName(self.tr("Kinds of events shown"))
        self.filter.setVisible(shown or bool(self.kind))
        nothing = self.tr("Nothing happened with {name} yet. Log a contact with Ctrl+L, or plan a meeting.")
        none_of = self.tr("Nothing of this kind. Choose “All” to see the rest.")
        self.empty.setText(none_of if self.kind else nothing.format(name=self.name))
        self.empty.setVisible(not shown)
        self.older.setVisible(shown and not self.model.whole)
        return True

    def read_on(self) -> None:
        """Read the next that are older."""
        self.model.read_on()
        self.older.setVisible(not self.model.whole)

    def menu_of_kinds(self) -> QMenu:
        """All, or one kind of what there is, with how many there are."""
        menu = QMenu(self)
        counts = timeline.counts(self.book, self.person)
        every = menu.addAction(self.tr("All ({count})").format(count=formats.count(sum(counts.values()))))
        every.triggered.connect(lambda: self.show_kind(""))
        every.setCheckable(True)
        every.setChecked(not self.kind)
        menu.addSeparator()
        for kind in KINDS:
            if kind in counts:
                action = menu.addAction(f"{event_words.kind_words(kind)} ({formats.count(counts[kind])})")
                action.setCheckable(True)
                action.setChecked(kind == self.kind)
                action.triggered.connect(lambda _on=False, kind=kind: self.show_kind(kind))
        return menu

    def show_kind(self, kind: str) -> None:
        """Show one kind of events, or ("") all."""
        self.kind = kind
        self.refresh()

    def _choose_kind(self) -> None:
        self.menu_of_kinds().exec(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def _begin_note(self) -> None:
        self.note_wanted.emit(0)

    def _open(self, index: QModelIndex) -> None:
        event: Event = index.data(EVENT)
        if event.kind == "note":
            self.note_wanted.emit(event.id)
        elif event.kind == "meeting":
            self.sheet_wanted.emit(event.id)
        elif event.kind == "letter":
            self.wanted.emit("letter", event.id)
        elif event.about:
            self.wanted.emit("person", event.about)

    def menu_of(self, event: Event) -> QMenu:
        """What can be done with an event."""
        menu = QMenu(self)
        if event.kind == "note":
            menu.addAction(self.tr("Open the note"), lambda: self.note_wanted.emit(event.id))
        elif event.kind == "meeting":
            menu.addAction(self.tr("Open the sheet"), lambda: self.sheet_wanted.emit(event.id))
        elif event.kind == "letter":
            menu.addAction(self.tr("Open the letter"), lambda: self.wanted.emit("letter", event.id))
        elif event.about:
            open_ = self.tr("Open {name}").format(name=event.name)
            menu.addAction(open_, lambda: self.wanted.emit("person", event.about))
        if event.kind == "touch":
            menu.addAction(self.tr("Remove this contact"), lambda: self.remove_touch(event.id))
        return menu

    def _show_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if index.isValid() and (menu := self.menu_of(index.data(EVENT))).actions():
            menu.exec(self.view.viewport().mapToGlobal(at))

    def remove_touch(self, number: int) -> None:
        """Take a logged contact away."""
        label = self.tr("Remove a contact with {name}").format(name=self.name)
        self.take_away(label, lambda book: touches.change(book, number, trashed_at=book.clock()))
