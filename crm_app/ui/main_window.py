"""The window over one book: its departments, and every connection between them.

A department (`department.py`) makes some pages and says what some actions do. To add one: write a class of it in a
module of its own, and give it its line in `MainWindow._found`, anywhere before `Front`. Its pages (`makers`), what its
actions do (`slots`), where its records are shown (`HOMES`), which of its pages belong to no section (`APART`) and the
wishes that every department has (`opened`, `wanted`, `did` ...) are known from that line on. Only a signal that is its
own needs a line in `MainWindow._connect`. Its actions stand in `commands.py`, and a section of its own in
`sections.py`.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from crm_app import __version__
from crm_app.ui import commands, fonts, sections, window_place
from crm_app.ui.actions import Actions
from crm_app.ui.appearance import Appearance
from crm_app.ui.backing_up import BackingUp
from crm_app.ui.card_keeping import CardKeeping
from crm_app.ui.conducting import Conducting
from crm_app.ui.corresponding import Corresponding
from crm_app.ui.daily import Daily
from crm_app.ui.departing import Departing
from crm_app.ui.department import Department, Tools
from crm_app.ui.doubling import Doubling
from crm_app.ui.drafts import Drafts
from crm_app.ui.front import Front
from crm_app.ui.gathering import Gathering
from crm_app.ui.guiding import Guiding
from crm_app.ui.interviewing import Interviewing
from crm_app.ui.jobs import Jobs
from crm_app.ui.keeping import Keeping
from crm_app.ui.last_words import LastWords
from crm_app.ui.listing import Listing
from crm_app.ui.overlays import Overlays
from crm_app.ui.pages.page import Page
from crm_app.ui.person_doing import PersonDoing
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.receiving import Receiving
from crm_app.ui.referring import Referring
from crm_app.ui.reminding import Reminding
from crm_app.ui.rubbish import Rubbish
from crm_app.ui.saving import Saving
from crm_app.ui.searching import Searching
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell
from crm_app.ui.status import Status
from crm_app.ui.stepping import Stepping
from crm_app.ui.undoing import Undoing
from crm_app.ui.viewing import Viewing
from crm_app.ui.ways import Ways
from crm_app.ui.weighing import Weighing
from crm_app.ui.welcome import say_sample
from crm_app.ui.widgets.focus_ring import FocusRing
from crm_app.ui.widgets.toast import Toast

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.meeting_form import MeetingForm
    from crm_app.ui.pages.meetings import MeetingsPage
    from crm_app.ui.pages.people import PeoplePage
    from crm_app.ui.pages.prep import PrepPage
    from crm_app.ui.pages.results import ResultsPage
    from crm_app.ui.pages.taking_in import TakingInPage
    from crm_app.ui.pages.today import TodayPage

SMALLEST = (900, 560)
_IDLE_AFTER = 400
"""Milliseconds after it is shown after which what can wait is loaded: the window stands and answers by then."""
_Some = TypeVar("_Some", bound=Department)


class MainWindow(QMainWindow):
    """One window, one book."""

    sample_wanted = Signal()
    own_wanted = Signal()
    sample_unwanted = Signal()
    """The sample shall go, and one's own book come."""
    files_wanted = Signal(object)
    """Something is to be done with the files of the book (`file_work`), for which this window has to go."""
    rebuild_wanted = Signal()
    """The size of everything changed: this window shall be replaced by one made anew."""

    def __init__(self, session: Session, preferences: Preferences, *, sample: bool = False) -> None:
        super().__init__()
        self.session = session
        self.preferences = preferences
        self.is_sample = sample
        self.setMinimumSize(*SMALLEST)
        self.sections = sections.table()
        self._handed_over = False
        self._stands = self._gone = False
        self.commands = Actions(self)
        commands.register(self.commands)
        self.shell = Shell(self.commands, self.sections)
        self.pages = self.shell.pages
        self.setCentralWidget(self.shell)
        self.problems = Problems(self.shell.banners, self)
        self.jobs = Jobs(self.problems.show, self)
        self.drafts = Drafts(session.book.folder, self)
        self.saving = Saving(session, self.problems, self.drafts, self)
        self.toast = Toast(self)
        self.focus_ring = FocusRing(self)
        self.status = Status(session, self.shell, self.commands)
        self.backing_up = BackingUp(session, self.jobs, preferences, self, sample=sample)
        self.last_words = LastWords(self.shell.banners, self.drafts, self)
        self.ways = Ways(self.shell, self.commands, self.sections, self)
        self.navigation = self.ways.navigation
        self.pages.made.connect(self._page_made)
        self.departments: list[Department] = []
        self._found()
        self._connect()
        self._begin()

    def _found(self) -> None:
        """The departments."""
        tools = Tools(
            session=self.session, shell=self.shell, commands=self.commands, preferences=self.preferences,
            problems=self.problems, jobs=self.jobs, drafts=self.drafts, saving=self.saving,
            window=self, sample=self.is_sample,
        )  # fmt: skip
        self.undoing = self._open(Undoing(tools))
        self.appearance = self._open(Appearance(tools))
        self.overlays = self._open(Overlays(tools))
        self.searching = self._open(Searching(tools))
        self.daily = self._open(Daily(tools))
        self.interviewing = self._open(Interviewing(tools))
        self.conducting = self._open(Conducting(tools))
        self.listing = self._open(Listing(tools))
        self.referring = self._open(Referring(tools))
        self.weighing = self._open(Weighing(tools))
        self.gathering = self._open(Gathering(tools))
        self.corresponding = self._open(Corresponding(tools))
        self.card_keeping = self._open(CardKeeping(tools))
        self.person_doing = self._open(PersonDoing(tools))
        self.stepping = self._open(Stepping(tools))
        self.receiving = self._open(Receiving(tools))
        self.doubling = self._open(Doubling(tools))
        self.departing = self._open(Departing(tools))
        self.keeping = self._open(Keeping(tools))
        self.reminding = self._open(Reminding(tools))
        self.guiding = self._open(Guiding(tools))
        self.viewing = self._open(Viewing(tools))
        self.front = self._open(Front(tools))

    def _open(self, department: _Some) -> _Some:
        """Know the pages of a department, and do what every department may ask for."""
        self.departments.append(department)
        for key, make in department.makers().items():
            self.pages.add(key, make)
        self.ways.homes.update(department.HOMES)
        self.ways.apart.update(department.APART)
        department.opened.connect(self.ways.go)
        department.entered.connect(self.ways.enter)
        department.wanted.connect(self.ways.open_record)
        department.left.connect(self.ways.leave_page)
        department.did.connect(self.toast.say)
        department.said.connect(self.say)
        department.holding.connect(self._hold)
        return department

    def _connect(self) -> None:
        slots = self._slots() | self.ways.slots()
        for department in self.departments:
            slots |= department.slots()
        self.commands.connect_all(slots)
        self.ways.arrived.connect(self._name_window)
        self.preferences.outside_changed.connect(self._name_window)
        self.ways.settled.connect(self.keeping.name_actions)
        self.ways.arrived.connect(self.stepping.name_actions)
        self.ways.arrived.connect(self.corresponding.name_actions)
        self.toast.undo.connect(self.undoing.undo_book)
        self.backing_up.failed.connect(partial(self.shell.banners.show_message, key="backup"))
        self.backing_up.late.connect(self.keeping.warn_of_late_copy)
        self.searching.field_left.connect(self.ways.leave_search)
        for asking in (self.daily, self.listing, self.referring, self.front):
            asking.sheet_wanted.connect(self.interviewing.show_sheet)
        for planning in (self.daily, self.front):
            planning.plan_wanted.connect(self.interviewing.plan_with)
        self.listing.letter_wanted.connect(self.corresponding.write)
        self.daily.letter_wanted.connect(self.corresponding.write)
        self.front.sheet_with_wanted.connect(self.interviewing.prepare_for)
        self.gathering.people_wanted.connect(self.listing.list_at)
        for counting in (self.referring, self.weighing):
            counting.people_wanted.connect(self.listing.list_these)
        self.person_doing.files_pasted.connect(self.take_in)
        self.person_doing.picture_pasted.connect(self.card_keeping.take_picture)
        self.receiving.cards_came.connect(self.card_keeping.take_in)
        self.appearance.rebuild_wanted.connect(self.rebuild_wanted)
        self.keeping.files_wanted.connect(self.files_wanted)
        self.keeping.rebuild_wanted.connect(self.appearance.rebuild)
        self.keeping.density_changed.connect(self.appearance.size_rows)
        self.keeping.introductions_wanted.connect(self.gathering.show_introductions)
        self.keeping.person_wanted.connect(self._show_captured)

    def _slots(self) -> dict[str, Callable[[], object]]:
        """What the actions of the window itself do."""
        return {
            "sample": self.sample_wanted.emit,
            "start_mine": self.own_wanted.emit,
            "close": self.close,
            "quit": QApplication.closeAllWindows,
            "about": self._about,
        }

    def _page_made(self, key: str) -> None:
        page = self.pages.page(key)
        window_place.divide(page, key, self.preferences)
        if isinstance(page, Page):
            page.said.connect(self.say)
            page.did.connect(self.toast.say)

    def _begin(self) -> None:
        self.resize(1100, 720)
        window_place.restore(self, self.preferences)
        self.commands["sample"].setVisible(not self.is_sample)
        self.commands["start_mine"].setVisible(self.is_sample)
        if self.is_sample:
            say_sample(self.shell.banners, self.sample_unwanted.emit)
        self.shell.fit(self.width(), self.height())
        self.ways.enter(self.preferences.section)

    def _settle(self) -> None:
        """What can wait until the window stands and answers, if it is not gone by then."""
        if self._gone:
            return
        self.commands.tint()
        fonts.load_fallbacks()
        self.last_words.show()
        if self.saving.recovered:
            said = self.tr("Stored what was typed last: {what}")
            self.say(said.format(what=", ".join(self.saving.recovered)))
        Rubbish(lambda: self.jobs.busy, self)
        for department in self.departments:
            department.settle()

    @property
    def today(self) -> "TodayPage":
        """The section Today."""
        return self.daily.today

    @property
    def people(self) -> "PeoplePage":
        """The section People."""
        return self.listing.people

    @property
    def meetings(self) -> "MeetingsPage":
        """The section Meetings."""
        return self.interviewing.meetings

    @property
    def results(self) -> "ResultsPage":
        """What was found."""
        return self.searching.results

    @property
    def form(self) -> "MeetingForm":
        """The form for a meeting."""
        return self.interviewing.form

    @property
    def sheet(self) -> "PrepPage":
        """The page on which a meeting is prepared."""
        return self.interviewing.sheet

    @property
    def taking_in_page(self) -> "TakingInPage":
        """The page of an import."""
        return self.receiving.page

    def go(self, section: str) -> None:
        """Show a section."""
        self.ways.go(section)

    def open_record(self, table: str, record: int) -> None:
        """Show a record on the page where it belongs, as a new place to come back from."""
        self.ways.open_record(table, record)

    def take_in(self, files: list[Path]) -> None:
        """Files named at the start, or handed over by a second start."""
        self.receiving.take_in(files)

    def say(self, text: str) -> None:
        """A line at the bottom that needs no undo."""
        self.toast.say(text, undoable=False)

    def _show_captured(self, person: int) -> None:
        """Somebody was chosen in the line of quick capture: come to the front with them."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.open_record("person", person)

    def _hold(self, why: str) -> None:
        """A long edit began (with a reason) or ended (with none): what waited for it is stored now."""
        self.commands.hold_writing(why)
        if not why:
            for department in self.departments:
                department.save_waiting()

    def _name_window(self) -> None:
        """The title tells which record is in front, then the program, as a list of windows shows it."""
        program = self.tr("Rapport, sample data") if self.is_sample else "Rapport"
        front = self.ways.front
        name = front.title if isinstance(front, Page) and not self.preferences.hide_names else ""
        self.setWindowTitle(" – ".join(filter(None, (name, program))))

    def _about(self) -> None:
        self.say(self.tr("Rapport {version}. Everything stays on this computer.").format(version=__version__))

    def replace(self, before: "MainWindow") -> None:
        """Stand where another window over the same book stood, and let that one go without closing the book."""
        self.restoreGeometry(before.saveGeometry())
        if (place := before.navigation.here) is not None:
            self.ways.show(place)
            self.ways.visit()
        before.hand_over()

    def hand_over(self) -> None:
        """Close, leaving the book open for the window that takes its place."""
        self._handed_over = True
        self.close()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if not self._stands:
            self._stands = True
            QTimer.singleShot(_IDLE_AFTER, self, self._settle)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.shell.fit(self.width(), self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.ways.escape():
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Finish safely: a long edit is cancelled and leaves the book as it was, drafts are written."""
        self._gone = True
        if (typing := self.focusWidget()) is not None:
            typing.clearFocus()  # what is being typed is saved while there is a book
        window_place.keep(self, self.pages, self.preferences)
        self.preferences.section = self.ways.section
        self.drafts.write()
        for timer in self.findChildren(QTimer):
            timer.stop()  # nothing asks a book that is closed
        self.jobs.close()
        for department in self.departments:
            department.close()
        if not self._handed_over:
            self.session.close()
        super().closeEvent(event)
