"""The pages around the book itself, opened from the menus: what was done, what was deleted, backups, settings."""

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crm_app.ui.department import Department, Tools
from crm_app.ui.pages.page import Page
from crm_app.work import places

if TYPE_CHECKING:  # a page and what it needs are loaded when it is first shown
    from crm_app.ui.pages.backups import BackupsPage
    from crm_app.ui.pages.history import HistoryPage
    from crm_app.ui.quick_window import QuickWindow
    from crm_app.ui.safekeeping import Safekeeping

_SWEEP_EVERY = timedelta(days=7)
_WITH_HISTORY = frozenset({"person", "organisation", "meeting"})


class Keeping(Department):
    """Makes these pages, and says what their actions do."""

    APART = frozenset({"history", "trash", "backups", "settings"})

    rebuild_wanted = Signal()
    density_changed = Signal()
    introductions_wanted = Signal()
    person_wanted = Signal(int)
    """Somebody who was found outside of the window shall be shown."""
    files_wanted = Signal(object)
    """Something is to be done with the files of the book (`file_work`), for which it has to be closed."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._line: QuickWindow | None = None

    @override
    def makers(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "history": self._make_history,
            "trash": self._make_trash,
            "backups": self._make_backups,
            "settings": self._make_settings,
        }

    @override
    def slots(self) -> dict[str, Callable[[], object]]:
        return {
            "history": self.show_history,
            "record_history": self.show_record_history,
            "trash": partial(self.entered.emit, "trash"),
            "backups": partial(self.entered.emit, "backups"),
            "settings": partial(self.entered.emit, "settings"),
            "data_folder": self.open_data_folder,
            "diagnostics": self.copy_diagnostics,
        }

    def _make_history(self) -> QWidget:
        from crm_app.ui.pages.history import HistoryPage

        page = HistoryPage(self.tools.session, self.tools.jobs, self.tools.problems, self.tools.book.clock)
        page.holding.connect(self.holding)
        return page

    def _make_trash(self) -> QWidget:
        from crm_app.ui.pages.trash import TrashPage

        return TrashPage(self.tools.session, self.tools.problems, self.tools.book.clock)

    def _make_backups(self) -> QWidget:
        from crm_app.ui import file_work
        from crm_app.ui.pages.backups import BackupsPage

        clock = self.tools.book.clock
        page = BackupsPage(self.tools.session, self.safekeeping, self.tools.preferences, self.tools.commands, clock)
        page.second_group.setVisible(not self.tools.sample)
        page.restore_wanted.connect(lambda source: self.files_wanted.emit(file_work.Restore(source)))
        page.recover_wanted.connect(lambda: self.files_wanted.emit(file_work.Recover()))
        page.move_wanted.connect(lambda target: self.files_wanted.emit(file_work.Move(target)))
        return page

    def _make_settings(self) -> QWidget:
        from crm_app.ui.pages.settings import SettingsPage

        tools = self.tools
        page = SettingsPage(tools.session, tools.saving, tools.preferences, tools.commands, sample=tools.sample)
        page.rebuild_wanted.connect(self.rebuild_wanted)
        page.introductions_wanted.connect(self.introductions_wanted)
        page.density_changed.connect(self.density_changed)
        page.names_changed.connect(self._sort_names)
        return page

    def _sort_names(self) -> None:
        """Sort the list of people as it was chosen, if it is there."""
        from crm_app.ui.pages.people import PeoplePage

        page = self.tools.shell.pages.page("people") if self.tools.shell.pages.is_made("people") else None
        if isinstance(page, PeoplePage):
            page.list.sort_names(by_given=self.tools.preferences.sort_by_given)

    @cached_property
    def safekeeping(self) -> "Safekeeping":
        """What keeps the book safe."""
        from crm_app.ui.safekeeping import Safekeeping

        return Safekeeping(self.tools.session, self.tools.jobs, self.tools.problems, self)

    @property
    def _backups(self) -> "BackupsPage":
        return cast("BackupsPage", self.tools.shell.pages.page("backups"))

    @override
    def settle(self) -> None:
        """Is the book where it is safe? And what lay in the trash for long goes, with files that nothing names."""
        if service := places.cloud_service(self.tools.book.folder):
            self.warn_of_cloud(service)
        now, last = self.tools.book.clock(), self.tools.preferences.swept_at
        sweeps = last is None or not last <= now < last + _SWEEP_EVERY
        if sweeps:
            self.tools.preferences.swept_at = now
        self.tools.jobs.start(lambda _job: self._clear(sweeps=sweeps), done=_nothing)

    def _clear(self, *, sweeps: bool) -> None:
        from crm_app.store import emptying, leftovers

        try:
            emptying.empty(self.tools.book, wait=True)
            if sweeps:
                leftovers.sweep(self.tools.book)
        finally:
            self.tools.book.release()

    def warn_of_cloud(self, service: str) -> None:
        """The book lies where a service copies it while it is open: say so, with the way out."""
        self.tools.shell.banners.show_message(
            self.tr("Your book lies inside {service}, which copies it while it is open. That can damage it.").format(
                service=service
            ),
            action=self.tr("Move the book"),
            on_action=self._move,
            key="cloud",
        )

    def _move(self) -> None:
        self.entered.emit("backups")
        self._backups.choose_new_folder()

    def warn_of_late_copy(self, sentence: str) -> None:
        """The second place got no copy for long; an empty sentence takes the warning away."""
        if not sentence:
            self.tools.shell.banners.dismiss("late copy")
            return
        self.tools.shell.banners.show_message(
            sentence, action=self.tr("Show"), on_action=partial(self.entered.emit, "backups"), key="late copy"
        )

    @property
    def _history(self) -> "HistoryPage":
        return cast("HistoryPage", self.tools.shell.pages.page("history"))

    def show_history(self) -> None:
        """Everything that was done."""
        self._history.show_everything()
        self.entered.emit("history")

    def show_record_history(self) -> None:
        """What was done to the record in front."""
        from crm_app.store import journal

        table, number = self._record()
        if number:
            [(_, name, _)] = journal.described(self.tools.book, [(table, number)])
            self._history.show_about(table, number, name)
            self.entered.emit("history")

    def open_data_folder(self) -> None:
        """Show the files of the book."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.tools.book.folder)))

    def copy_diagnostics(self) -> None:
        """Put what helps to help into the clipboard."""
        from crm_app.ui import diagnostics

        QGuiApplication.clipboard().setText(diagnostics.text(self.tools.session, self.tools.preferences))
        self.said.emit(self.tr("Copied versions, sizes and counts. No names are in it."))

    def capture(self) -> None:
        """One line for somebody new, in a window of its own over whatever else is on the screen."""
        from crm_app.ui.quick_window import QuickWindow

        if self._line is None:
            self._line = QuickWindow(self.tools.session, self.tools.drafts)
            self._line.added.connect(lambda _person, done: self.did.emit(done))
            self._line.wanted.connect(self.person_wanted)
        self._line.bring()

    @override
    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line.deleteLater()
            self._line = None

    @override
    def name_actions(self) -> None:
        self.tools.commands.enable("record_history", on=bool(self._record()[1]))

    def _record(self) -> tuple[str, int]:
        pages = self.tools.shell.pages
        page = pages.page(pages.front) if pages.front else None
        table, number = page.record if isinstance(page, Page) else ("", 0)
        return (table, number) if table in _WITH_HISTORY else ("", 0)


def _nothing(_result: None) -> None:
    """A job whose end needs no answer."""
