"""The pane beside the list: one person with everything about them; it saves by itself."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QMenu, QScrollArea, QStackedWidget, QTabBar, QWidget
from typing_extensions import override

from crm_app.store import organisations, overview, people
from crm_app.store.book import Book
from crm_app.store.people import Whole
from crm_app.ui import fonts, formats
from crm_app.ui.actions import Actions
from crm_app.ui.pages.person.dropping import Dropping, Offer
from crm_app.ui.pages.person.files import Files
from crm_app.ui.pages.person.header import Header
from crm_app.ui.pages.person.meetings import Meetings
from crm_app.ui.pages.person.notes import Notes
from crm_app.ui.pages.person.overview import Overview
from crm_app.ui.pages.person.part import Desk, Part
from crm_app.ui.pages.person.taking import CARD, PHOTO, Coming, Taking, coming
from crm_app.ui.widgets.boxes import column, hairline, pane, row
from crm_app.ui.widgets.buttons import SquareButton
from crm_app.ui.widgets.tab_order import follow_layout

OVERVIEW, MEETINGS, NOTES, FILES = range(4)


class PersonDetail(QFrame):
    """It asks the book itself, and for other things by signals."""

    did = Signal(str)
    said = Signal(str)
    wanted = Signal(str, int)
    sheet_wanted = Signal(int)
    letter_wanted = Signal(str, int)
    """A letter or script of a kind shall be written for somebody."""
    left = Signal()
    refused = Signal(str)
    """A sentence that says why something could not be taken."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self.setProperty("kind", "detail")
        self._desk, self._book, self._actions = desk, desk.book, actions
        self.person = 0
        self.shown_name = ""
        self._whole: Whole | None = None
        self.taking = Taking(desk, self)
        self.header = Header(actions, desk.thumbnails)
        self.tabs = QTabBar()
        self.overview = Overview(desk, self.taking)
        actions.bind(self.overview.step.act, "step_act")
        self.meetings = Meetings(desk, actions)
        self.notes = Notes(desk)
        self.files = Files(desk, self.taking)
        self._tab_parts: tuple[Overview | Part, ...] = (self.overview, self.meetings, self.notes, self.files)
        self.stack = QStackedWidget()
        self.setLayout(self._build())
        self.dropping = Dropping(self, self.header.portrait, self._in_front, self._dropped)
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(partial(follow_layout, self))
        self._connect()

    def _build(self) -> QBoxLayout:
        for words in (self.tr("Overview"), self.tr("Meetings"), self.tr("Notes"), self.tr("Files")):
            self.tabs.addTab(words)
        self.tabs.setFont(fonts.font("base_strong"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("Parts of the details"))
        self.stack.addWidget(self.overview)
        for part in (self.meetings, self.notes, self.files):
            self.stack.addWidget(_scrolled(part))
        whole = column(self.header, row(self.tabs, None, margins=(12, 0, 12, 0)), hairline(), self.stack, space=0)
        whole.setStretch(3, 1)
        return whole

    def _connect(self) -> None:
        for part in (*self.overview.parts, self.meetings, self.notes, self.files):
            part.did.connect(self.did)
            part.said.connect(self.said)
            part.wanted.connect(self.wanted)
        for showing in (self.overview.timeline, self.overview.step, self.meetings, self.notes):
            showing.sheet_wanted.connect(self.sheet_wanted)
        self.overview.calling.script_wanted.connect(self.letter_wanted)
        self.overview.timeline.note_wanted.connect(self.show_note)
        self.taking.did.connect(self.did)
        self.taking.said.connect(self.said)
        self.taking.refused.connect(self.refused)
        self.header.starred.connect(self.turn_star)
        self.header.mail_wanted.connect(partial(self.use_first, "email"))
        self.header.call_wanted.connect(partial(self.use_first, "phone"))
        self.header.more.clicked.connect(self._show_menu)
        self.header.portrait.clicked.connect(self._show_photo_menu)
        self.header.back.clicked.connect(self.left)
        self.tabs.currentChanged.connect(self._show_tab)

    def show_back(self, *, on: bool) -> None:
        """Whether there is a list to go back to."""
        self.header.back.setVisible(on)

    def show_person(self, person: int) -> None:
        """Show somebody; what is typed for the one before is saved first."""
        if person != self.person:
            self.flush()
            self.person = person
            self.overview.verticalScrollBar().setValue(0)
        if person:
            self._fill(people.get(self._book, person))

    def _fill(self, whole: Whole) -> None:
        counts = overview.counts(self._book, self.person)
        self._whole, self.shown_name = whole, whole.name
        employer = next((job.organisation for job in whole.jobs if job.current and job.organisation), None)
        place = organisations.place_of(self._book, employer) if employer else ""
        self.header.show_person(whole, place=place, has_meetings=bool(counts.meetings))
        for tab, words, number in (
            (MEETINGS, self.tr("Meetings"), counts.meetings),
            (NOTES, self.tr("Notes") if counts.notes or not counts.answers else self.tr("Answers"),
             counts.notes + counts.answers),
            (FILES, self.tr("Files"), counts.files),
        ):  # fmt: skip
            text = f"{words} {formats.count(number)}" if number else words
            if self.tabs.tabText(tab) != text:
                self.tabs.setTabText(tab, text)
        self._show_tab(self.tabs.currentIndex())

    def _show_tab(self, tab: int) -> None:
        """Only the tab in front is filled: the others are when they are opened."""
        self.stack.setCurrentIndex(tab)
        if self._whole is not None:
            self._tab_parts[tab].show_person(self._whole)
            self._following.start()  # once for all that is filled in one go

    def flush(self) -> None:
        """Save what is being typed."""
        for part in self._tab_parts:
            part.flush()

    def escape(self) -> bool:
        """Close what lies on top inside the detail: a line for something new, a tab; False when there is nothing."""
        if self.tabs.currentIndex() != OVERVIEW:
            self.tabs.setCurrentIndex(OVERVIEW)
            self.tabs.setFocus()
            return True
        return False

    def show_note(self, number: int) -> None:
        """Show a note of this person, or (0) begin one."""
        self.tabs.setCurrentIndex(NOTES)
        if not number:
            self.notes.kept.begin()
        elif (card := self.notes.kept.card_of(number)) is not None:
            card.edit.setFocus()
            area = self.stack.currentWidget()
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(card)

    def log(self) -> None:
        """Log a contact."""
        self.tabs.setCurrentIndex(OVERVIEW)
        self.overview.log.add()
        self.overview.bring(self.overview.log)

    def edit(self) -> None:
        """Change what somebody is called, and more."""
        self.tabs.setCurrentIndex(OVERVIEW)
        self.overview.about.open()
        self.overview.bring(self.overview.about)

    def forget_sender(self) -> None:
        """Nobody sent you after all."""
        self.tabs.setCurrentIndex(OVERVIEW)
        self.overview.way.take_back()

    def begin_note(self) -> None:
        """Begin a note."""
        self.show_note(0)

    def turn_stop(self) -> None:
        """Mark somebody as not to be contacted, or lift the mark."""
        self.tabs.setCurrentIndex(OVERVIEW)
        self.overview.stop.turn()

    def choose_file(self) -> None:
        """Choose files to keep."""
        self.tabs.setCurrentIndex(FILES)
        self.files.choose()

    def use_first(self, kind: str) -> None:
        """Write to or call somebody by the first way of a kind."""
        self.tabs.setCurrentIndex(OVERVIEW)
        self.overview.reach.use_first(kind)

    def turn_star(self) -> None:
        """Pin somebody to the top, or no longer."""
        person, pinned = self.person, not people.get(self._book, self.person).columns["pinned"]
        words = self.tr("Pin {name}") if pinned else self.tr("Unpin {name}")
        self._change(words.format(name=self.shown_name), pinned=pinned, person=person)

    def _change(self, label: str, *, person: int, **columns: object) -> None:
        def change(book: Book) -> bool:
            people.change(book, person, **columns)
            return True

        if self._desk.saving.do(label, change):
            self.did.emit(label)

    def _in_front(self) -> tuple[str, bool]:
        return self.shown_name, self.tabs.currentIndex() == FILES

    def _dropped(self, offer: Offer) -> None:
        self.take(list(offer.things), offer.as_)

    def take(self, things: list[Coming], as_: str) -> None:
        """File what was dropped, pasted or chosen."""
        self.taking.take(things, as_, person=self.person, name=self.shown_name)

    def paste(self, data: QMimeData) -> bool:
        """Take a picture or files from the clipboard; False when there is nothing of the kind."""
        things = coming(data)
        if not self.person or not things:
            return False
        offer = self.dropping.offer(data, self._place_of_focus())
        if offer is None:
            return False
        self._dropped(offer)
        return True

    def _place_of_focus(self) -> QPoint:
        portrait = self.header.portrait
        return portrait.mapTo(self, portrait.rect().center()) if portrait.hasFocus() else QPoint(-1, -1)

    def choose_photo(self) -> None:
        """Choose a picture to be the photo."""
        self._choose(self.tr("Choose a photo"), PHOTO)

    def choose_card(self) -> None:
        """Choose a picture of a card."""
        self._choose(self.tr("Add a card"), CARD)

    def _choose(self, title: str, as_: str) -> None:
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic)")
        file, _ = QFileDialog.getOpenFileName(self.window(), title, "", kinds)
        if file:
            path = Path(file)
            self.take([Coming(path.name, path)], as_)

    def _show_photo_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Choose a photo…"), self.choose_photo)
        if people.get(self._book, self.person).columns["photo"]:
            label = self.tr("Remove the photo of {name}").format(name=self.shown_name)
            menu.addAction(self.tr("Remove the photo"), partial(self._change, label, person=self.person, photo=None))
        portrait = self.header.portrait
        menu.exec(portrait.mapToGlobal(portrait.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Everything that can be done with this person, the same actions as in the menus."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for group in MENU:
            for name in group:
                menu.addAction(self._actions[name])
            menu.addSeparator()
        return menu

    def _show_menu(self) -> None:
        more: SquareButton = self.header.more
        self.menu().exec(more.mapToGlobal(more.rect().bottomLeft()))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape and self.escape():
            return
        super().keyPressEvent(event)


MENU: tuple[tuple[str, ...], ...] = (
    ("plan_meeting", "write_letter", "write_thanks", "log_touch", "add_note"),
    ("edit_person", "set_referrer", "forget_sender", "set_channel"),
    ("add_card", "choose_photo", "attach_file"),
    ("pin_people", "stop_contact", "export_people", "record_history"),
    ("archive_people", "trash_people"),
)
"""The actions of the menu with the three dots, in groups."""


def _scrolled(part: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(pane(column(part, None, margins=(20, 14, 18, 20)), kind="surface"))
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
