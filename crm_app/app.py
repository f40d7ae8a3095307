"""The start of the window, step by step; this is the only place that puts everything together."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from crm_app.errors import CrmError, Damaged, Held
from crm_app.store import book as books
from crm_app.store.folder import BACKUPS
from crm_app.ui import crashes, language, motion, scale, sentences, theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.trouble import TroubleWindow
from crm_app.work import places

if TYPE_CHECKING:  # loaded after the window is there, or when they are needed
    from crm_app.ui.file_work import Done, FileWork
    from crm_app.ui.instance import Instance

_SWITCH_INTERVAL = 0.0005
"""Seconds a thread may keep Python's lock while the window waits for it: at the default of 5 ms, lists stutter."""

_LISTENS_AFTER = 500
"""Milliseconds after which a second start is listened for, since what hears it is loaded then: it waits that long."""

_GONE_AFTER = 300
"""Milliseconds after which nothing of a closed window holds on to its files."""


def main(words: Sequence[str]) -> int:
    """Open the window as the command line asks: `[--data DIR] [FILE ...]`."""
    named, files = None, []
    rest = iter(words)
    for word in rest:
        if word == "--data":
            named = next(rest, None)
        elif word.startswith("--data="):
            named = word.removeprefix("--data=")
        elif not word.startswith("-"):
            files.append(Path(word).absolute())
    try:
        folder = places.data_folder(named)
    except CrmError as error:
        return run(Path(), trouble=error)
    return run(folder, files)


def run(folder: Path, files: Sequence[Path] = (), *, trouble: CrmError | None = None) -> int:
    """Show the book of a folder, or why there is none to show, until the window is closed; answers the exit code."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("rapport")
    app.setOrganizationName("rapport")
    crashes.catch()
    preferences = Preferences(QSettings(), app)
    language.speak(preferences.language)
    system_font = QFontInfo(QApplication.font()).pixelSize()
    scale.set_factor(preferences.zoom, system_font=system_font)
    theme.apply(preferences.theme)
    motion.reduce(on=preferences.reduced_motion)
    desk = Desk(folder, preferences, system_font=system_font)
    try:
        if trouble:
            raise trouble
        desk.open_own(files)
    except CrmError as error:
        if isinstance(error, Held) and _hand_over(folder, files):
            return 0
        desk.tell(error)
    if desk.window is not None:
        QTimer.singleShot(_LISTENS_AFTER, desk, desk.listen)
    code = app.exec() or desk.exit_code
    _leave_clipboard()
    desk.trouble = None
    return code


def _leave_clipboard() -> None:
    from crm_app.ui import clipboard

    clipboard.leave()


def _hand_over(folder: Path, files: Sequence[Path]) -> bool:
    from crm_app.ui import instance

    return instance.hand_over(folder, list(files), starting=True)


class Desk(QObject):
    """Which book lies open: one's own, or the sample beside it. For work on the files themselves it is put away."""

    def __init__(self, folder: Path, preferences: Preferences, *, system_font: int = scale.DESIGN_FONT) -> None:
        super().__init__()
        self._folder = folder
        self._system_font = system_font
        self._preferences = preferences
        self.window: MainWindow | None = None
        self.trouble: TroubleWindow | None = None
        self.exit_code = 0
        """What the program ends with: that of a trouble which was not mended."""
        self._instance: Instance | None = None

    def open_own(self, files: Sequence[Path] = ()) -> None:
        """Open one's own book and take in the files of the command line."""
        self._open(self._folder, sample=False)
        if files and self.window is not None:
            self.window.take_in(list(files))

    def open_sample(self) -> None:
        """Put one's own book away and open the sample in a folder beside it, filled when it is new."""
        self._swap(self._folder.with_name(f"{self._folder.name}-sample"), sample=True)

    def _back(self) -> None:
        self._swap(self._folder, sample=False)

    def _remove_sample(self) -> None:
        """Back to one's own book; the made-up people go, and come anew when they are wanted again."""
        sample = self.window.session.book.folder if self.window and self.window.is_sample else None
        self._back()
        if sample is not None and self.window is not None and not self.window.is_sample:
            import shutil

            QTimer.singleShot(_GONE_AFTER, self, partial(shutil.rmtree, sample, ignore_errors=True))

    def _swap(self, folder: Path, *, sample: bool) -> None:
        before = self.window
        if before is None:
            return
        try:
            self._open(folder, sample=sample)
        except CrmError as error:
            before.problems.show(error)
        else:
            before.close()
            before.deleteLater()

    def _open(self, folder: Path, *, sample: bool) -> None:
        book = books.open_for_writing(folder)
        if sample and book.value("SELECT count(*) FROM person") == 0:
            from crm_app.work import demo

            demo.fill(book, book.clock(), places.machine_zone())
        crashes.start_log(folder)
        self._show(MainWindow(Session(book), self._preferences, sample=sample))

    def tell(self, error: CrmError) -> None:
        """A book that cannot be opened is told in a window of its own, never shown as an empty one."""
        from crm_app.ui import file_work

        self.exit_code = error.exit_code
        damaged = isinstance(error, Damaged)
        self.trouble = TroubleWindow(sentences.said(error), damaged=damaged, backups=self._folder / BACKUPS)
        self.trouble.recover.connect(partial(self.work_on, file_work.Recover()))
        self.trouble.restore.connect(lambda source: self.work_on(file_work.Restore(source)))
        self.trouble.show()

    def work_on(self, work: "FileWork") -> None:
        """Close the book, do something with its files in a thread, and open what is there then."""
        from crm_app.ui.waiting import WaitingWindow

        before, sample = self.window, self.window is not None and self.window.is_sample
        folder = before.session.book.folder if before else self._folder
        waiting = WaitingWindow(work.sentence())
        waiting.show()
        self.window = None
        for gone in (before, self.trouble):
            if gone is not None:
                gone.close()
                gone.deleteLater()
        self.trouble = None
        waiting.do(
            partial(work.run, folder),
            done=partial(self._worked, sample=sample),
            failed=partial(self._not_worked, folder, sample=sample),
        )

    def _worked(self, done: "Done", *, sample: bool) -> None:
        if not sample:
            self._folder = done.folder
        if self._reopen(done.folder, sample=sample) and self.window is not None:
            self.window.shell.banners.show_message(done.words, tone="info", key="file work")
        self.listen()

    def _not_worked(self, folder: Path, error: Exception, *, sample: bool) -> None:
        """What failed left the book as it was."""
        if self._reopen(folder, sample=sample) and self.window is not None:
            self.window.problems.show(error)

    def _reopen(self, folder: Path, *, sample: bool) -> bool:
        try:
            self._open(folder, sample=sample)
        except CrmError as error:
            self.tell(error)
            return False
        self.exit_code = 0
        return True

    def _show(self, window: MainWindow) -> None:
        window.files_wanted.connect(self.work_on, Qt.ConnectionType.QueuedConnection)
        window.sample_wanted.connect(self.open_sample)
        window.own_wanted.connect(self._back)
        window.sample_unwanted.connect(self._remove_sample)
        window.rebuild_wanted.connect(self.rebuild, Qt.ConnectionType.QueuedConnection)
        window.show()
        self.window = window

    def rebuild(self) -> None:
        """Make the window anew over the same book, in the size and language that were chosen."""
        before = self.window
        if before is None:
            return
        language.speak(self._preferences.language)
        scale.set_factor(self._preferences.zoom, system_font=self._system_font)
        theme.apply(self._preferences.theme)
        window = MainWindow(before.session, self._preferences, sample=before.is_sample)
        self._show(window)
        window.replace(before)
        before.deleteLater()

    def listen(self) -> None:
        """Let a second start of this book raise the window; loaded after the window is there."""
        from crm_app.ui import instance

        if self._instance is not None:
            self._instance.close()
        self._instance = instance.Instance(self._folder, self)
        self._instance.called.connect(self._called)
        self._instance.quick.connect(self.capture)

    def close(self) -> None:
        """Close the window, and with it the book."""
        if self.window is not None:
            self.window.close()
            self.window = None

    def capture(self) -> None:
        """Bring the line of quick capture over the running window, which stays where it is."""
        if self.window is not None:
            self.window.keeping.capture()

    def _called(self, files: list[Path]) -> None:
        if self.window is not None:
            self.window.showNormal() if self.window.isMinimized() else self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            if files:
                self.window.take_in(files)
