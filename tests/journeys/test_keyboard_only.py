"""Point by point with the keyboard alone: in memory, and on a real screen where there is one."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.ui import language, theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.session import Session
from tests.journeys import keyboard_story as story

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "xdotool", "openbox")
SCREEN = 600
PLATFORM = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


class InMemory:
    """Keys as Qt gets them from a window system."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def keys(self, *combinations: str) -> None:
        """Press combinations."""
        for combination in combinations:
            pressed = QKeySequence(combination)[0]  # type: ignore[index]  # the stubs leave it out
            top = QApplication.activeModalWidget() or self._window
            top.activateWindow()  # behind a dialog that was closed, the platform in memory activates nothing
            handle = top.windowHandle()
            assert handle is not None
            QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())
            QTest.qWait(60)

    def text(self, words: str) -> None:
        """Type words."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)
        QTest.qWait(60)


def heard(thing: QAccessibleInterface, depth: int = 0) -> Iterator[str]:
    """The names that a screen reader comes by."""
    if not thing.isValid() or thing.state().invisible or depth > 40:
        return
    yield thing.text(QAccessible.Text.Name)
    yield thing.text(QAccessible.Text.Value)
    for at in range(min(thing.childCount(), 60)):
        yield from heard(thing.child(at), depth + 1)


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    language.speak(language.Choice.ENGLISH, QLocale("en_US"))
    theme.apply(theme.Choice.LIGHT)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    opened = MainWindow(Session(books.open_for_writing(tmp_path / "rapport")), Preferences(settings))
    opened.resize(1280, 800)
    opened.show()
    opened.activateWindow()
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.mark.manner(77)
@pytest.mark.qt_log_ignore(PLATFORM)
def test_the_keyboard_is_enough_and_a_screen_reader_hears_it(window: MainWindow, qtbot: QtBot) -> None:
    keyboard, value = InMemory(window), window.session.book.value

    def until(holds: Callable[[], bool], what: str) -> None:
        qtbot.waitUntil(holds, timeout=15000)

    def read(words: str) -> bool:
        return any(words in name for name in heard(QAccessible.queryAccessibleInterface(window)))

    qtbot.waitUntil(window.isActiveWindow)
    story.added(keyboard, value, until)
    until(lambda: read(story.NAME), "the name is read")
    story.met(keyboard, value, until)
    story.noted(keyboard, value, until)
    until(lambda: read(story.NOTE), "the note is read")
    story.undone(keyboard, value, until)
    until(lambda: not read(story.NOTE), "the note is gone")


class OnScreen:
    """Keys through the X server, which knows nothing of this program."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, env=self._environment, capture_output=True, timeout=60)
        time.sleep(0.25)

    def keys(self, *combinations: str) -> None:
        """Press combinations."""
        for combination in combinations:
            self._do("key", "--clearmodifiers", combination)

    def text(self, words: str) -> None:
        """Type words."""
        self._do("type", "--delay", "25", words)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen of its own with a window manager on it; the environment of what is shown there."""
    number = next(free for free in range(SCREEN, SCREEN + 100) if not Path(f"/tmp/.X{free}-lock").exists())
    environment = {
        **os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_RUNTIME_DIR": str(tmp_path),
    }  # fmt: skip
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    server = subprocess.Popen(["Xvfb", f":{number}", "-screen", "0", "1400x900x24"], **quiet)  # type: ignore[call-overload]
    time.sleep(1.5)
    manager = subprocess.Popen(["openbox"], **quiet)  # type: ignore[call-overload]
    time.sleep(0.5)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(20)


def _can_show() -> bool:
    """Whether Qt finds the libraries of an X client here, besides the tools."""
    import ctypes

    try:
        for library in ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1"):
            ctypes.CDLL(library)
    except OSError:
        return False
    return all(map(shutil.which, TOOLS))


@pytest.mark.slow
@pytest.mark.skipif(not _can_show(), reason="needs Xvfb, xdotool, openbox and the libraries of an X client")
def test_the_keyboard_is_enough_on_a_real_screen(tmp_path: Path, screen: dict[str, str]) -> None:
    folder = tmp_path / "rapport"
    log = (tmp_path / "window.log").open("wb")
    program = subprocess.Popen(
        [sys.executable, "-P", "-m", "crm_app", "--data", str(folder)], env=screen, cwd=ROOT, stdout=log, stderr=log
    )
    keyboard = OnScreen(screen)

    def value(sql: str) -> Any:
        book = books.open_for_reading(folder)
        try:
            return book.value(sql)
        finally:
            book.close()

    def until(holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + 30
        while not holds():
            assert program.poll() is None, (tmp_path / "window.log").read_text()
            assert time.monotonic() < end, what
            time.sleep(0.2)

    try:
        search = ["xdotool", "search", "--onlyvisible", "--name", "Rapport"]
        until(lambda: subprocess.run(search, check=False, env=screen, capture_output=True).returncode == 0, "a window")
        found = subprocess.run(search, check=True, env=screen, capture_output=True, text=True).stdout.split()
        keyboard._do("windowactivate", "--sync", found[-1])
        until(lambda: (folder / "rapport.db").exists() or any(folder.glob("*.db")), "a book")
        for part in (story.added, story.met, story.noted, story.undone):
            part(keyboard, value, until)
        keyboard.keys("ctrl+q")
        assert program.wait(30) == 0
    finally:
        if program.poll() is None:
            program.kill()
        log.close()
