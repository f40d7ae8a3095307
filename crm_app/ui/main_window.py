"""The window over one book: it makes the pages and holds every connection between them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from crm_app import __version__
from crm_app.errors import Unusable
from crm_app.store import meetings
from crm_app.ui import commands, fonts, offers, own_clock, sheet_orders
from crm_app.ui.actions import Actions
from crm_app.ui.appearance import Appearance
from crm_app.ui.backing_up import BackingUp
from crm_app.ui.drafts import Drafts
from crm_app.ui.drops import Drops
from crm_app.ui.jobs import Jobs
from crm_app.ui.pages.meeting_form import MeetingForm
from crm_app.ui.pages.meetings import MeetingsPage
from crm_app.ui.pages.people import PeoplePage
from crm_app.ui.pages.sheet import SheetPage
from crm_app.ui.pages.taking_in import TakingInPage
from crm_app.ui.planning import Planning
from crm_app.ui.preferences import Preferences
from crm_app.ui.preparing import Preparing
from crm_app.ui.problems import Problems
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell
from crm_app.ui.status import Status
from crm_app.ui.taking_in import TakingIn
from crm_app.ui.theme import Choice
from crm_app.ui.undoing import Undoing
from crm_app.ui.welcome import say_sample, welcome
from crm_app.ui.widgets.person_field import Offer
from crm_app.ui.widgets.toast import Toast

SMALLEST = (900, 560)
_IDLE_AFTER = 250
"""Milliseconds after which what can wait is loaded: the window stands and answers by then."""


class MainWindow(QMainWindow):
    """One window, one book."""

    sample_wanted = Signal()
    own_wanted = Signal()

    def __init__(self, session: Session, preferences: Preferences, *, sample: bool = False) -> None:
        super().__init__()
        self.session = session
        self.preferences = preferences
        self.is_sample = sample
        self._clock = session.book.clock
        self._section = "people"
        self.commands = Actions(self)
        commands.register(self.commands)
        self.shell = Shell(self.commands)
        self.setCentralWidget(self.shell)
        self.problems = Problems(self.shell.banners, self)
        self.jobs = Jobs(self.problems.show, self)
        self.drafts = Drafts(session.book.folder, self)
        self._make_pages()
        self.toast = Toast(self)
        self.planning = Planning(session, self.form, self.problems, self)
        self.preparing = Preparing(session, self.shell, self.sheet, self)
        self.undoing = Undoing(session, self.commands, self.jobs, self.problems, parent=self)
        self.taking_in = TakingIn(
            session, self.jobs, self.problems, page=self.taking_in_page, preferences=preferences, window=self
        )
        self.drops = Drops(self, self.take_in)
        self.status = Status(session, self.shell, self.commands, meetings=self.meetings)
        self.appearance = Appearance(self.commands, preferences, self)
        self.backing_up = BackingUp(session, self.jobs, self)
        self._connect()
        self._begin()

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "import": self.taking_in.choose,
            "save_pdf": self.sheet.save_pdf,
            "print": self.sheet.print_sheet,
            "open_pdf": self.sheet.open_pdf,
            "sample": self.sample_wanted.emit,
            "start_mine": self.own_wanted.emit,
            "data_folder": self._open_data_folder,
            "close": self.close,
            "quit": QApplication.closeAllWindows,
            "undo": self.undoing.undo,
            "redo": self.undoing.redo,
            "find": self.go_to_search,
            **{f"theme_{choice.value}": partial(self.appearance.choose, choice) for choice in Choice},
            "zoom_in": partial(self.sheet.view.step, 1),
            "zoom_out": partial(self.sheet.view.step, -1),
            "zoom_fit": partial(self.sheet.view.set_zoom, None),
            "go_meetings": partial(self.go, "meetings"),
            "go_people": partial(self.go, "people"),
            "next_pane": partial(self.change_pane, 1),
            "previous_pane": partial(self.change_pane, -1),
            "plan_meeting": self.plan_with_current,
            "new_meeting": self.new_meeting,
            "prep_sheet": self.prep_current,
            "about": self._about,
        }

    def _make_pages(self) -> None:
        self.people = PeoplePage(
            self.session, self.commands, welcome(self.commands, sample=self.is_sample), self._clock
        )
        self.meetings = MeetingsPage(self.session, self.commands, self._clock)
        self.form = MeetingForm(
            partial(offers.matching, self.session.book),
            self._clock,
            self.drafts,
            zone=partial(own_clock.own_zone, self.session.book),
        )
        self.sheet = SheetPage(self.jobs, self.problems, self.preferences, self.commands)
        self.taking_in_page = TakingInPage()
        for key, page in (
            ("people", self.people), ("meetings", self.meetings), ("form", self.form),
            ("sheet", self.sheet), ("taking_in", self.taking_in_page),
        ):  # fmt: skip
            self.shell.add_page(key, page)

    def _connect(self) -> None:
        self.commands.connect_all(self._slots())
        shell, people_page = self.shell, self.people
        shell.sidebar.chosen.connect(self.go)
        shell.search.searched.connect(self.search)
        shell.search.left.connect(self._left_search)
        shell.search.went_down.connect(self.focus_page)
        people_page.search_cleared.connect(shell.search.clear)
        people_page.sheet_wanted.connect(self.preparing.show)
        people_page.said.connect(self.say)
        self.meetings.sheet_wanted.connect(self.preparing.show)
        self.planning.planned.connect(self._planned)
        self.form.left.connect(self.leave_page)
        self.sheet.left.connect(self.leave_page)
        self.sheet.said.connect(self.say)
        self.taking_in.opened.connect(partial(self.shell.show_page, "taking_in"))
        self.taking_in.left.connect(self.leave_page)
        self.taking_in.said.connect(self.say)
        self.taking_in.done.connect(self._took_in)
        self.taking_in.holding.connect(self._hold)
        self.backing_up.failed.connect(partial(shell.banners.show_message, key="backup"))
        self.undoing.said.connect(self.say)
        self.undoing.holding.connect(self._hold)
        self.toast.undo.connect(self.undoing.undo_book)
        self.preparing.gone.connect(self.leave_page)
        self.shell.pages.currentChanged.connect(self._page_changed)
        people_page.person_chosen.connect(self._name_window)
        self.preparing.shown.connect(self._name_window)

    def _begin(self) -> None:
        self._name_window()
        self.setMinimumSize(*SMALLEST)
        self.resize(1100, 720)
        if (geometry := self.preferences.geometry) is not None:
            self.restoreGeometry(geometry)
        self.commands["sample"].setVisible(not self.is_sample)
        self.commands["start_mine"].setVisible(self.is_sample)
        if self.is_sample:
            say_sample(self.shell.banners, self.own_wanted.emit)
        QTimer.singleShot(_IDLE_AFTER, self, fonts.load_fallbacks)
        self.shell.fit(self.width())
        self.go("people")
        if self.people.stack.currentWidget() is self.people.empty:
            self.people.empty.buttons[0].setFocus()
        else:
            self.focus_page()

    def go(self, section: str) -> None:
        """Show a section."""
        self._section = section
        self.shell.sidebar.choose(section)
        self.shell.show_page(section)

    def leave_page(self) -> None:
        """From a page that was opened out of a section back to it."""
        self.go(self._section)
        self.focus_page()

    def _escape(self) -> bool:
        """Esc, wherever the focus is: leave what was opened out of a section. False where there is nothing to leave."""
        leave = {"sheet": self.leave_page, "taking_in": self.taking_in_page.escape}.get(self.shell.page)
        if leave is not None:
            leave()
        return leave is not None

    def _left_search(self) -> None:
        if not self._escape():
            self.focus_page()

    def focus_page(self) -> None:
        """Put the focus where the arrow keys work."""
        page = self.people if self.shell.page == "people" else self.meetings if self.shell.page == "meetings" else None
        if page is not None and page.stack.currentWidget() is page.table:
            page.table.setFocus()

    def go_to_search(self) -> None:
        """Into the search field."""
        self.shell.search.setFocus()
        self.shell.search.selectAll()

    def search(self, text: str) -> None:
        """Show who matches, as one types."""
        if text and self.shell.page != "people":
            self.go("people")
        self.people.search(text)

    def new_meeting(self) -> None:
        """The form, for somebody to be named."""
        self._show_form(None)

    def plan_with_current(self) -> None:
        """The form, for the person the cursor is on."""
        found = offers.of(self.session.book, [self.people.current])
        self._show_form(found[0] if found else None)

    def _show_form(self, person: Offer | None) -> None:
        self.toast.dismiss()
        self.shell.show_page("form")
        self.form.start(person)
        self.jobs.start(sheet_orders.warm, done=_nothing)

    def _planned(self, meeting: int, name: str) -> None:
        self.toast.say(self.tr("Planned a meeting with {name}").format(name=name))
        self.preparing.show(meeting)

    def prep_current(self) -> None:
        """The sheet of the meeting or the person the cursor is on; who has none to come gets one planned."""
        if self.shell.page == "meetings":
            self.preparing.show(self.meetings.current)
        elif self.people.current:
            try:
                meeting = meetings.of_person(self.session.book, self.people.current)
            except Unusable:  # none, or none that was not cancelled
                self.plan_with_current()
            else:
                self.preparing.show(meeting)

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
            self.planning.save_waiting()

    def _name_window(self) -> None:
        """The title tells which record is in front, then the program, as a list of windows shows it."""
        program = self.tr("Rapport, sample data") if self.is_sample else "Rapport"
        names = {"people": self.people.detail.shown_name, "sheet": self.sheet.title.text()}
        self.setWindowTitle(" – ".join(filter(None, (names.get(self.shell.page), program))))

    def _page_changed(self) -> None:
        self._name_window()
        self.sheet.enable_actions()
        on_people = self.shell.page == "people"
        self.commands.enable("prep_sheet", on=self.shell.page == "meetings" or (on_people and self.people.has_meetings))

    def _open_data_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.book.folder)))

    def _about(self) -> None:
        self.say(self.tr("Rapport {version}. Everything stays on this computer.").format(version=__version__))

    def change_pane(self, step: int) -> None:
        """F6: on to the next part of the window; Shift+F6 back."""
        self.shell.change_pane(step, self.people.panes if self.shell.page == "people" else [])

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.shell.fit(self.width())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() != Qt.Key.Key_Escape or not self._escape():
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Finish safely: a long edit is cancelled and leaves the book as it was, drafts are written."""
        self.preferences.geometry = self.saveGeometry()
        self.drafts.write()
        self.backing_up.stop()
        self.jobs.close()
        self.sheet.forget()
        self.session.close()
        super().closeEvent(event)


def _nothing(_result: None) -> None:
    """A job whose end needs no answer."""
