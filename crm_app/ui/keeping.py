"""The pages around the book itself, opened from the menus: what was done, what was deleted, backups, settings."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from crm_app.ui.actions import Actions
from crm_app.ui.drafts import Drafts
from crm_app.ui.jobs import Jobs
from crm_app.ui.pages.page import Page
from crm_app.ui.preferences import Preferences
from crm_app.ui.problems import Problems
from crm_app.ui.saving import Saving
from crm_app.ui.session import Session
from crm_app.ui.shell import Shell
from crm_app.work import places

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.backups import BackupsPage
    from crm_app.ui.pages.history import HistoryPage
    from crm_app.ui.quick_window import QuickWindow
    from crm_app.ui.safekeeping import Safekeeping

_WITH_HISTORY = frozenset({"person", "organisation", "meeting"})


class Keeping(QObject):
    """Makes these pages, and says what their actions do."""

    opened = Signal(str)
    """A page shall come to the front, by its key."""
    holding = Signal(str)
    """Why the book cannot be written to for a while; empty when it can again."""
    did = Signal(str)
    """What was done outside of the window and can be undone."""
    said = Signal(str)
    rebuild_wanted = Signal()
    density_changed = Signal()
    introductions_wanted = Signal()
    person_wanted = Signal(int)
    """Somebody who was found outside of the window shall be shown."""
    files_wanted = Signal(object)
    """Something is to be done with the files of the book (`file_work`), for which it has to be closed."""

    def __init__(
        self,
        session: Session,
        shell: Shell,
        commands: Actions,
        *,
        jobs: Jobs,
        problems: Problems,
        preferences: Preferences,
        drafts: Drafts,
        saving: Saving,
        sample: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._shell, self._commands = session, shell, commands
        self._jobs, self._problems, self._preferences = jobs, problems, preferences
        self._drafts, self._saving, self._sample = drafts, saving, sample
        self._line: QuickWindow | None = None
        shell.pages.turned.connect(self.name_actions)

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """How each page is made, by its key."""
        return {
            "history": self._make_history,
            "trash": self._make_trash,
            "backups": self._make_backups,
            "settings": self._make_settings,
        }

    def slots(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "history": self.show_history,
            "record_history": self.show_record_history,
            "trash": partial(self.opened.emit, "trash"),
            "backups": partial(self.opened.emit, "backups"),
            "settings": partial(self.opened.emit, "settings"),
            "diagnostics": self.copy_diagnostics,
        }

    def _make_history(self) -> QWidget:
        from crm_app.ui.pages.history import HistoryPage

        page = HistoryPage(self._session, self._jobs, self._problems, self._session.book.clock)
        page.holding.connect(self.holding)
        return page

    def _make_trash(self) -> QWidget:
        from crm_app.ui.pages.trash import TrashPage

        return TrashPage(self._session, self._problems, self._session.book.clock)

    def _make_backups(self) -> QWidget:
        from crm_app.ui import file_work
        from crm_app.ui.pages.backups import BackupsPage

        clock = self._session.book.clock
        page = BackupsPage(self._session, self.safekeeping, self._preferences, self._commands, clock)
        page.second_group.setVisible(not self._sample)
        page.restore_wanted.connect(lambda source: self.files_wanted.emit(file_work.Restore(source)))
        page.recover_wanted.connect(lambda: self.files_wanted.emit(file_work.Recover()))
        page.move_wanted.connect(lambda target: self.files_wanted.emit(file_work.Move(target)))
        return page

    def _make_settings(self) -> QWidget:
        from crm_app.ui.pages.settings import SettingsPage

        page = SettingsPage(self._session, self._saving, self._preferences, self._commands)
        page.rebuild_wanted.connect(self.rebuild_wanted)
        page.introductions_wanted.connect(self.introductions_wanted)
        page.density_changed.connect(self.density_changed)
        page.names_changed.connect(self._sort_names)
        return page

    def _sort_names(self) -> None:
        """Sort the list of people as it was chosen, if it is there."""
        from crm_app.ui.pages.people import PeoplePage

        page = self._shell.pages.page("people") if self._shell.pages.is_made("people") else None
        if isinstance(page, PeoplePage):
            page.list.sort_names(by_given=self._preferences.sort_by_given)

    @cached_property
    def safekeeping(self) -> "Safekeeping":
        """What keeps the book safe."""
        from crm_app.ui.safekeeping import Safekeeping

        return Safekeeping(self._session, self._jobs, self._problems, self)

    @property
    def _backups(self) -> "BackupsPage":
        return cast("BackupsPage", self._shell.pages.page("backups"))

    def look_around(self) -> None:
        """After the start: is the book where it is safe?"""
        if service := places.cloud_service(self._session.book.folder):
            self.warn_of_cloud(service)

    def warn_of_cloud(self, service: str) -> None:
        """The book lies where a service copies it while it is open: say so, with the way out."""
        self._shell.banners.show_message(
            self.tr("Your book lies inside {service}, which copies it while it is open. That can damage it.").format(
                service=service
            ),
            action=self.tr("Move the book"),
            on_action=self._move,
            key="cloud",
        )

    def _move(self) -> None:
        self.opened.emit("backups")
        self._backups.choose_new_folder()

    def warn_of_late_copy(self, sentence: str) -> None:
        """The second place got no copy for long; an empty sentence takes the warning away."""
        if not sentence:
            self._shell.banners.dismiss("late copy")
            return
        self._shell.banners.show_message(
            sentence, action=self.tr("Show"), on_action=partial(self.opened.emit, "backups"), key="late copy"
        )

    @property
    def _history(self) -> "HistoryPage":
        return cast("HistoryPage", self._shell.pages.page("history"))

    def show_history(self) -> None:
        """Everything that was done."""
        self._history.show_everything()
        self.opened.emit("history")

    def show_record_history(self) -> None:
        """What was done to the record in front."""
        from crm_app.store import journal

        table, number = self._record()
        if number:
            [(_, name, _)] = journal.described(self._session.book, [(table, number)])
            self._history.show_about(table, number, name)
            self.opened.emit("history")

    def copy_diagnostics(self) -> None:
        """Put what helps to help into the clipboard."""
        from crm_app.ui import diagnostics

        QGuiApplication.clipboard().setText(diagnostics.text(self._session, self._preferences))
        self.said.emit(self.tr("Copied versions, sizes and counts. No names are in it."))

    def capture(self) -> None:
        """One line for somebody new, in a window of its own over whatever else is on the screen."""
        from crm_app.ui.quick_window import QuickWindow

        if self._line is None:
            self._line = QuickWindow(self._session, self._drafts)
            self._line.added.connect(lambda _person, done: self.did.emit(done))
            self._line.wanted.connect(self.person_wanted)
        self._line.bring()

    def close(self) -> None:
        """The window goes, and with it what it opened besides."""
        if self._line is not None:
            self._line.close()
            self._line.deleteLater()
            self._line = None

    def name_actions(self) -> None:
        """Enable what makes sense for the page in front."""
        self._commands.enable("record_history", on=bool(self._record()[1]))

    def _record(self) -> tuple[str, int]:
        pages = self._shell.pages
        page = pages.page(pages.front) if pages.front else None
        table, number = page.record if isinstance(page, Page) else ("", 0)
        return (table, number) if table in _WITH_HISTORY else ("", 0)
