"""The start of the window, step by step; this is the only place that puts everything together."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from crm_app.errors import CrmError, Held
from crm_app.store import book as books
from crm_app.ui import crashes, language, scale, theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from crm_app.ui.trouble import TroubleWindow
from crm_app.work import places

_SWITCH_INTERVAL = 0.0005
"""Seconds a thread may keep Python's lock while the window waits for it: at the default of 5 ms, lists stutter."""


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
    return run(places.data_folder(named), files)


def run(folder: Path, files: Sequence[Path] = ()) -> int:
    """Show the book of a folder until its window is closed; answers the exit code."""
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
    desk = Desk(folder, preferences, system_font=system_font)
    try:
        desk.open_own(files)
    except Held as held:
        if _hand_over(folder, files):
            return 0
        return _tell(held)
    except CrmError as error:
        return _tell(error)
    QTimer.singleShot(0, desk.listen)
    return app.exec()


def _hand_over(folder: Path, files: Sequence[Path]) -> bool:
    from crm_app.ui import instance

    return instance.hand_over(folder, list(files))


def _tell(error: CrmError) -> int:
    """A book that cannot be opened is told in a window of its own, never shown as an empty one."""
    window = TroubleWindow(str(error))
    window.show()
    QApplication.exec()
    return error.exit_code


class Desk(QObject):
    """Which book lies open: one's own, or the sample beside it."""

    def __init__(self, folder: Path, preferences: Preferences, *, system_font: int = scale.DESIGN_FONT) -> None:
        super().__init__()
        self._folder = folder
        self._system_font = system_font
        self._preferences = preferences
        self.window: MainWindow | None = None

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

    def _show(self, window: MainWindow) -> None:
        window.sample_wanted.connect(self.open_sample)
        window.own_wanted.connect(self._back)
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

        self._instance = instance.Instance(self._folder, self)
        self._instance.called.connect(self._called)

    def close(self) -> None:
        """Close the window, and with it the book."""
        if self.window is not None:
            self.window.close()
            self.window = None

    def _called(self, files: list[Path]) -> None:
        if self.window is not None:
            self.window.showNormal() if self.window.isMinimized() else self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            if files:
                self.window.take_in(files)
