"""The window over one book: it knows the pages and holds every connection between them."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from crm_app import __version__
from crm_app.errors import Busy
from crm_app.ui import commands, fonts, next_steps, scale, sections, window_place
from crm_app.ui.actions import Actions
from crm_app.ui.appearance import Appearance
from crm_app.ui.backing_up import BackingUp
from crm_app.ui.drafts import Drafts
from crm_app.ui.drops import Drops
from crm_app.ui.gathering import Gathering
from crm_app.ui.interviewing import Interviewing
from crm_app.ui.jobs import Job, Jobs
from crm_app.ui.keeping import Keeping
from crm_app.ui.last_words import LastWords
from crm_app.ui.listing import Listing
from crm_app.ui.navigation import Navigation, Place
from crm_app.ui.overlays import Overlays
from crm_app.ui.pages.page import Page
from crm_app.ui.person_doing import OF_ONE, PersonDoing
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.recent import Recent
from crm_app.ui.rubbish import Rubbish
from crm_app.ui.saving import Saving
from crm_app.ui.searching import Searching
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell
from crm_app.ui.status import Status
from crm_app.ui.theme import Choice
from crm_app.ui.undoing import Undoing
from crm_app.ui.welcome import say_sample, welcome
from crm_app.ui.widgets.focus_ring import FocusRing
from crm_app.ui.widgets.toast import Toast

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.meeting_form import MeetingForm
    from crm_app.ui.pages.meetings import MeetingsPage
    from crm_app.ui.pages.people import PeoplePage
    from crm_app.ui.pages.person.detail import PersonDetail
    from crm_app.ui.pages.prep import PrepPage
    from crm_app.ui.pages.results import ResultsPage
    from crm_app.ui.pages.taking_in import TakingInPage
    from crm_app.ui.pages.today import TodayPage
    from crm_app.ui.taking_in import TakingIn

SMALLEST = (900, 560)
HOMES = {"person": "people", "organisation": "organisations", "meeting": "sheet", "question": "library"}
"""The page on which a record of each table is shown."""
_IDLE_AFTER = 400
"""Milliseconds after it is shown after which what can wait is loaded: the window stands and answers by then."""


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
        self._clock = session.book.clock
        self.sections = sections.table()
        self._section = self.sections[0].key
        self._handed_over = False
        self._showing = False
        self._stands = False
        self.commands = Actions(self)
        commands.register(self.commands)
        self.shell = Shell(self.commands, self.sections)
        self.pages = self.shell.pages
        self.setCentralWidget(self.shell)
        self.navigation = Navigation(self)
        self.problems = Problems(self.shell.banners, self)
        self.jobs = Jobs(self.problems.show, self)
        self.drafts = Drafts(session.book.folder, self)
        self.toast = Toast(self)
        self.focus_ring = FocusRing(self)
        self.undoing = Undoing(session, self.commands, self.jobs, self.problems, parent=self)
        self.searching = Searching(self.shell, show=self._show_results, leave=self._left_search)
        self.drops = Drops(self, self.take_in)
        self.status = Status(session, self.shell, self.commands)
        self.appearance = Appearance(self.commands, preferences, self.pages)
        self.backing_up = BackingUp(session, self.jobs, preferences, self, sample=sample)
        self.saving = Saving(session, self.problems, self.drafts, self)
        self.last_words = LastWords(self.shell.banners, self.drafts, self)
        self.overlays = Overlays(session, self.commands, preferences, self)
        self.interviewing = Interviewing(
            session, self.shell, self.commands, saving=self.saving, drafts=self.drafts, jobs=self.jobs,
            problems=self.problems, preferences=preferences, window=self,
        )  # fmt: skip
        self.listing = Listing(session, self.shell, self.commands, self)
        self.gathering = Gathering(
            session, self.shell, self.commands, saving=self.saving, jobs=self.jobs, preferences=preferences, parent=self
        )
        self.person_doing = PersonDoing(
            session, drafts=self.drafts, problems=self.problems,
            detail=self._person_in_front, window=self,
        )  # fmt: skip
        self.keeping = Keeping(
            session, self.shell, self.commands, jobs=self.jobs, problems=self.problems, preferences=preferences,
            drafts=self.drafts, saving=self.saving, sample=sample, parent=self,
        )  # fmt: skip
        self.recent = Recent(self.shell.menus, self.commands["save_pdf"], preferences, self.take_in, self)
        self._know_pages()
        self._connect()
        self._begin()

    def _slots(self) -> dict[str, Callable[[], object]]:
        """What each action does; one that belongs to a page makes the page when it is first called."""
        return {
            "import": lambda: self.taking_in.choose(),
            "sample": self.sample_wanted.emit,
            "start_mine": self.own_wanted.emit,
            "data_folder": self._open_data_folder,
            "close": self.close,
            "quit": QApplication.closeAllWindows,
            "undo": self.undoing.undo,
            "redo": self.undoing.redo,
            "find": self.go_to_search,
            **{f"theme_{choice.value}": partial(self.appearance.choose, choice) for choice in Choice},
            "rows_roomy": partial(self.appearance.choose_rows, compact=False),
            "rows_compact": partial(self.appearance.choose_rows, compact=True),
            "zoom_in": partial(self._zoom, 1),
            "zoom_out": partial(self._zoom, -1),
            "zoom_whole": partial(self._zoom, 0),
            "full_screen": self._full_screen,
            **{f"go_{section.key}": partial(self.enter, section.key) for section in self.sections},
            "back": self.go_back,
            "forward": self.go_forward,
            "next_pane": partial(self.change_pane, 1),
            "previous_pane": partial(self.change_pane, -1),
            "plan_meeting": self.plan_with_current,
            "prep_sheet": self.prep_current,
            "step_done": self._complete_step,
            "about": self._about,
            **self.overlays.slots(),
            **self.interviewing.slots(),
            **self.person_doing.slots(),
            **self.keeping.slots(),
            **self.gathering.slots(),
            **self.listing.slots(),
        }

    def _know_pages(self) -> None:
        for key, make in {
            "today": self._make_today,
            "people": self._make_people,
            "results": self._make_results,
            "taking_in": self._make_taking_in,
            **self.interviewing.makers(),
            **self.keeping.makers(),
            **self.gathering.makers(),
        }.items():
            self.pages.add(key, make)

    def _make_today(self) -> QWidget:
        from crm_app.ui.pages.today import TodayPage

        page = TodayPage(self.session, self.commands, self.problems, self._clock)
        page.sheet_wanted.connect(self.interviewing.show_sheet)
        page.plan_wanted.connect(self.interviewing.plan_with)
        return page

    def _make_people(self) -> QWidget:
        from crm_app.ui.pages.people import PeoplePage
        from crm_app.ui.pages.person.desk import Desk
        from crm_app.ui.thumbnails import Thumbnails

        thumbnails = Thumbnails(self.session.book.folder, self)
        desk = Desk(self.session, self.saving, self.drafts, self.jobs, thumbnails, self._clock)
        empty = welcome(self.commands, sample=self.is_sample)
        page = PeoplePage(desk, self.commands, empty, preferences=self.preferences)
        page.sheet_wanted.connect(self.interviewing.show_sheet)
        page.detail.refused.connect(partial(self.shell.banners.show_message, tone="bad", key="refused"))
        page.holding.connect(self._hold)
        self.listing.use(page)
        return page

    def _make_results(self) -> QWidget:
        from crm_app.ui.pages.results import ResultsPage

        page = ResultsPage(self.session, self.preferences, self._clock)
        self.searching.use(page)
        return page

    def _make_taking_in(self) -> QWidget:
        from crm_app.ui.pages.taking_in import TakingInPage

        return TakingInPage()

    @property
    def today(self) -> "TodayPage":
        """The section Today."""
        return cast("TodayPage", self.pages.page("today"))

    @property
    def people(self) -> "PeoplePage":
        """The section People."""
        return cast("PeoplePage", self.pages.page("people"))

    @property
    def meetings(self) -> "MeetingsPage":
        """The section Meetings."""
        return self.interviewing.meetings

    @property
    def results(self) -> "ResultsPage":
        """What was found."""
        return cast("ResultsPage", self.pages.page("results"))

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
        return cast("TakingInPage", self.pages.page("taking_in"))

    @cached_property
    def taking_in(self) -> "TakingIn":
        """The conversation about files to take in."""
        from crm_app.ui.taking_in import TakingIn

        taking_in = TakingIn(
            self.session, self.jobs, self.problems, page=self.taking_in_page, preferences=self.preferences, window=self
        )
        taking_in.opened.connect(partial(self.shell.show_page, "taking_in"))
        taking_in.left.connect(self.leave_page)
        taking_in.said.connect(self.say)
        taking_in.done.connect(self._took_in)
        taking_in.holding.connect(self._hold)
        return taking_in

    def _connect(self) -> None:
        self.commands.connect_all(self._slots())
        shell = self.shell
        shell.sidebar.chosen.connect(self.go)
        shell.pages.made.connect(self._page_made)
        shell.pages.made.connect(self.appearance.size_rows)
        shell.pages.turned.connect(self._page_turned)
        self.navigation.moved.connect(self._enable_ways)
        self.backing_up.failed.connect(partial(shell.banners.show_message, key="backup"))
        self.undoing.said.connect(self.say)
        self.undoing.holding.connect(self._hold)
        self.toast.undo.connect(self.undoing.undo_book)
        self.overlays.wanted.connect(self.open_record)
        self.interviewing.opened.connect(self.go)
        self.interviewing.wanted.connect(self._open_and_enter)
        self.interviewing.left.connect(self.leave_page)
        self.interviewing.did.connect(self.toast.say)
        self.person_doing.did.connect(self.toast.say)
        self.person_doing.said.connect(self.say)
        self.person_doing.wanted.connect(self.open_record)
        self.person_doing.files_pasted.connect(self.take_in)
        self.keeping.opened.connect(self._open_aside)
        self.keeping.holding.connect(self._hold)
        self.keeping.density_changed.connect(self.appearance.size_rows)
        self.listing.opened.connect(self.go)
        self.gathering.opened.connect(self.go)
        self.gathering.people_wanted.connect(self._list_people)
        self.keeping.files_wanted.connect(self.files_wanted)
        self.keeping.did.connect(self.toast.say)
        self.keeping.said.connect(self.say)
        self.keeping.rebuild_wanted.connect(self._rebuild)
        self.keeping.introductions_wanted.connect(self._show_introductions)
        self.keeping.person_wanted.connect(self._show_captured)
        self.backing_up.late.connect(self.keeping.warn_of_late_copy)

    def _page_made(self, key: str) -> None:
        page = self.pages.page(key)
        window_place.divide(page, key, self.preferences)
        if isinstance(page, Page):
            page.said.connect(self.say)
            page.did.connect(self.toast.say)
            page.wanted.connect(self.open_record)
            page.titled.connect(self._record_changed)

    def _begin(self) -> None:
        self.setMinimumSize(*SMALLEST)
        self.resize(1100, 720)
        window_place.restore(self, self.preferences)
        self.commands["sample"].setVisible(not self.is_sample)
        self.commands["start_mine"].setVisible(self.is_sample)
        if self.is_sample:
            say_sample(self.shell.banners, self.sample_unwanted.emit)
        self.shell.fit(self.width(), self.height())
        self._enable_ways()
        self.go(self.preferences.section or self.sections[0].key)
        self.focus_page()

    def _tidy(self) -> None:
        """What can wait until the window stands and answers."""
        self.commands.tint()
        fonts.load_fallbacks()
        self.keeping.look_around()
        self.last_words.show()
        if self.saving.recovered:
            said = self.tr("Stored what was typed last: {what}")
            self.say(said.format(what=", ".join(self.saving.recovered)))
        Rubbish(lambda: self.jobs.busy, self)
        self.jobs.start(self._empty_trash, done=_nothing)

    def _empty_trash(self, _job: Job[None]) -> None:
        from crm_app.store import emptying

        try:
            emptying.empty(self.session.book, wait=True)
        finally:
            self.session.book.release()

    def _person_in_front(self) -> "PersonDetail | None":
        return self.people.detail.whole if self.shell.page == "people" else None

    def go(self, section: str) -> None:
        """Show a section."""
        section = section if any(line.key == section for line in self.sections) else self.sections[0].key
        self._section = section
        self.shell.search.forget()
        self.shell.show_page(section)
        self._visit()

    def enter(self, section: str) -> None:
        """Show a section, ready for the arrow keys."""
        self.go(section)
        self.focus_page()

    def _open_aside(self, page: str) -> None:
        """Show a page that belongs to no section; Escape and Back lead away again."""
        self.shell.show_page(page)
        self._visit()
        self.focus_page()

    def _show_captured(self, person: int) -> None:
        """Somebody was chosen in the line of quick capture: come to the front with them."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.open_record("person", person)

    def open_record(self, table: str, record: int) -> None:
        """Show a record on the page where it belongs, as a new place to come back from."""
        if table in HOMES:
            self._show(Place(HOMES[table], record))
            self._visit()

    def go_back(self) -> None:
        """To the place before."""
        self._return_to(self.navigation.back())

    def go_forward(self) -> None:
        """To the place that Back came from."""
        self._return_to(self.navigation.forward())

    def _return_to(self, place: Place | None) -> None:
        if place is not None:
            self._show(place)
            self.focus_page()

    def _show(self, place: Place) -> None:
        if any(section.key == place.page for section in self.sections):
            self._section = place.page
        self._showing = True
        try:
            self.shell.show_page(place.page)
            page = self.pages.page(place.page)
            if place.record and isinstance(page, Page):
                page.show_record(place.record)
        finally:
            self._showing = False
        self._name_window()

    def _visit(self) -> None:
        self.navigation.visit(self._here())

    def _here(self) -> Place:
        page = self.pages.page(self.shell.page)
        return Place(self.shell.page, page.record[1] if isinstance(page, Page) else 0)

    def _enable_ways(self) -> None:
        self.commands.enable("back", on=self.navigation.can_go_back)
        self.commands.enable("forward", on=self.navigation.can_go_forward)

    def leave_page(self) -> None:
        """From a page that was opened out of a section back to it."""
        self.go(self._section)
        self.focus_page()

    def _escape(self) -> bool:
        """Esc, wherever the focus is: leave what was opened out of a section. False where there is nothing to leave."""
        if self.shell.page == "taking_in":
            self.taking_in_page.escape()
        else:
            page = self.pages.page(self.shell.page)
            if isinstance(page, Page) and page.escape():
                return True
            if self.shell.page not in self.keeping.makers():
                return False
            self.leave_page()
        return True

    def _left_search(self) -> None:
        """Escape in an empty field: back to where one was before the results."""
        if self.shell.page == "results":
            self.go_back()
        elif not self._escape():
            self.focus_page()

    def focus_page(self) -> None:
        """Put the focus where the arrow keys work."""
        page = self.pages.page(self.shell.page)
        if isinstance(page, Page):
            page.focus_first()

    def go_to_search(self) -> None:
        """Into the search field."""
        self.searching.go_to_field()

    def _show_results(self) -> None:
        self.shell.show_page("results")
        self._visit()

    def _list_people(self, organisation: int) -> None:
        """Those who are at an organisation."""
        from crm_app.store.filters import Filter

        self.go("people")
        self.people.list.narrow([Filter("organisation", organisation)])
        self.focus_page()

    def plan_with_current(self) -> None:
        """The form, for the person the cursor is on."""
        self.interviewing.plan_with(self.today.record[1] if self.shell.page == "today" else self.people.current)

    def _complete_step(self) -> None:
        """Say that the step of the current line is done, and store what that means."""
        if self.shell.page == "today":
            self.today.complete_current()
        elif (due := next_steps.of(self.session.book, self.people.current)) is not None:
            try:
                self.toast.say(next_steps.complete(self.session, [due]))
            except Busy as error:
                self.problems.show(error)

    def _open_and_enter(self, table: str, record: int) -> None:
        self.open_record(table, record)
        self.focus_page()

    def prep_current(self) -> None:
        """The sheet of the meeting or the person the cursor is on."""
        if self.shell.page == "meetings":
            self.interviewing.show_sheet(self.meetings.current)
        elif self.shell.page == "today" and self.today.current:
            self.interviewing.show_sheet(self.today.current.meeting)
        elif self.people.current:
            self.interviewing.prepare_for(self.people.current)

    def say(self, text: str) -> None:
        """A line at the bottom that needs no undo."""
        self.toast.say(text, undoable=False)

    def take_in(self, files: list[Path]) -> None:
        """Files named at the start, dropped, or handed over by a second start."""
        self.taking_in.look_into(files)

    def _took_in(self, words: str) -> None:
        self.go("people")
        self.focus_page()
        self.toast.say(words)

    def _hold(self, why: str) -> None:
        """A long edit began (with a reason) or ended (with none): what waited for it is stored now."""
        self.commands.hold_writing(why)
        if not why:
            self.interviewing.planning.save_waiting()
            self.person_doing.save_waiting()

    def _record_changed(self) -> None:
        """The cursor moved on the page in front: that is where one comes back to."""
        if not self._showing:
            self._name_window()
            self.navigation.settle(self._here())
            self.keeping.name_actions()

    def _name_window(self) -> None:
        """The title tells which record is in front, then the program, as a list of windows shows it."""
        program = self.tr("Rapport, sample data") if self.is_sample else "Rapport"
        page = self.pages.page(self.shell.page)
        name = page.title if isinstance(page, Page) else ""
        self.setWindowTitle(" – ".join(filter(None, (name, program))))

    def _page_turned(self) -> None:
        self._name_window()
        belongs_to_none = self.shell.page == "results" or self.shell.page in self.keeping.makers()
        self.shell.sidebar.choose("" if belongs_to_none else self._section)
        on_people = self.shell.page == "people"
        for name in OF_ONE:
            self.commands.enable(name, on=on_people and bool(self.people.current))
        if self.shell.page == "today":
            self.today.enable_actions()
            return
        can_be_done = on_people and next_steps.of(self.session.book, self.people.current) is not None
        self.commands.enable("step_done", on=can_be_done)
        self.commands.enable("prep_sheet", on=self.shell.page == "meetings" or (on_people and self.people.has_meetings))

    def _zoom(self, by: int) -> None:
        """Larger, smaller, or (0) as designed: the sheet where the focus is in it, else everything."""
        if self.shell.page == "sheet" and _holds_focus(self.sheet.pane.view):
            view = self.sheet.pane.view
            view.step(by) if by else view.set_zoom(None)
            return
        zoom = scale.step(self.preferences.zoom, by) if by else 1.0
        if self.jobs.busy:
            self.say(self.tr("The size can be changed when the work under way is done."))
        elif zoom != self.preferences.zoom:
            self.preferences.zoom = zoom
            self.rebuild_wanted.emit()

    def _rebuild(self) -> None:
        """The size or the language was chosen: at once, or with the next start where work is under way."""
        if self.jobs.busy:
            self.say(self.tr("This shows with the next start, since work is under way."))
        else:
            self.rebuild_wanted.emit()

    def _show_introductions(self) -> None:
        from crm_app.ui.pages.library import LibraryPage

        self.go("library")
        page = self.pages.page("library")
        if isinstance(page, LibraryPage):
            page.show_me()
        self.focus_page()

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _open_data_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.book.folder)))

    def _about(self) -> None:
        self.say(self.tr("Rapport {version}. Everything stays on this computer.").format(version=__version__))

    def change_pane(self, step: int) -> None:
        """F6: on to the next part of the window; Shift+F6 back."""
        page = self.pages.page(self.shell.page)
        self.shell.change_pane(step, page.panes if isinstance(page, Page) else [page])

    def replace(self, before: "MainWindow") -> None:
        """Stand where another window over the same book stood, and let that one go without closing the book."""
        self.restoreGeometry(before.saveGeometry())
        if (place := before.navigation.here) is not None:
            self._show(place)
            self._visit()
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
            QTimer.singleShot(_IDLE_AFTER, self, self._tidy)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.shell.fit(self.width(), self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() != Qt.Key.Key_Escape or not self._escape():
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Finish safely: a long edit is cancelled and leaves the book as it was, drafts are written."""
        if (typing := self.focusWidget()) is not None:
            typing.clearFocus()  # what is being typed is saved while there is a book
        window_place.keep(self, self.pages, self.preferences)
        self.preferences.section = self._section
        self.drafts.write()
        for timer in self.findChildren(QTimer):
            timer.stop()  # nothing asks a book that is closed
        self.keeping.close()
        self.jobs.close()
        self.interviewing.close()
        if not self._handed_over:
            self.session.close()
        super().closeEvent(event)


def _holds_focus(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))


def _nothing(_result: None) -> None:
    """A job whose end needs no answer."""
