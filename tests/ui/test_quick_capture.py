"""Quick capture: one line over the running window, or by itself, that saves and goes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.app import Desk
from crm_app.store import book as books
from crm_app.store import people
from crm_app.ui.drafts import Drafts
from crm_app.ui.preferences import Preferences
from crm_app.ui.quick_window import DRAFT, QuickWindow
from crm_app.ui.session import Session
from tests.ui.conftest import NOW

SLOW = 30_000


@pytest.fixture(autouse=True)
def same_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def desk(folder: Path, tmp_path: Path, qapp: QApplication, light: None) -> Iterator[Desk]:
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    desk = Desk(folder, preferences)
    yield desk
    desk.close()


def _line() -> QuickWindow | None:
    return next(
        (one for one in QApplication.topLevelWidgets() if isinstance(one, QuickWindow) and one.isVisible()), None
    )


def _start_quick(folder: Path) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "crm_app", "--quick", "--data", str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


@pytest.mark.manner(3)
def test_a_start_with_quick_brings_the_line_over_the_running_window(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.open_own()
    desk.listen()
    second = _start_quick(folder)
    qtbot.waitUntil(lambda: _line() is not None, timeout=SLOW)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=SLOW)
    output, _nothing = second.communicate()
    assert (second.returncode, output) == (0, b"")
    line = _line()
    assert line is not None
    qtbot.keyClicks(line.line.line, "Ben Okafor, policy analyst at Urban Institute")
    qtbot.keyClick(line.line.line, Qt.Key.Key_Return)
    assert _line() is None
    window = desk.window
    assert window is not None
    assert (
        people.get(window.session.book, people.find(window.session.book, "Ben Okafor")).jobs[0].title
        == "policy analyst"
    )
    assert window.toast.label.text() == "Added Ben Okafor"
    window.toast.button.click()
    assert window.session.book.value("SELECT count(*) FROM person") == 0


@pytest.fixture
def alone(folder: Path, light: None, qtbot: QtBot) -> Iterator[QuickWindow]:
    """The line by itself."""
    session = Session(books.open_for_writing(folder, clock=lambda: NOW))
    window = QuickWindow(session, Drafts(folder), alone=True)
    qtbot.addWidget(window)
    window.bring()
    yield window
    session.close()


def test_escape_closes_the_line_and_keeps_what_was_typed(alone: QuickWindow, folder: Path, qtbot: QtBot) -> None:
    qtbot.keyClicks(alone.line.line, "Ana Ruiz, data scientist")
    qtbot.keyClick(alone.line.line, Qt.Key.Key_Escape)
    assert not alone.isVisible()
    assert Drafts(folder).kept(DRAFT) == {"line": "Ana Ruiz, data scientist"}
    assert alone._session.book.value("SELECT count(*) FROM person") == 0
    alone.bring()
    assert alone.line.line.text() == "Ana Ruiz, data scientist"


def test_the_line_by_itself_promises_no_undo(alone: QuickWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(alone.line.line, "Ana Ruiz, data scientist")
    assert alone.line.hint.text() == "Enter adds this contact."


def test_enter_saves_drops_the_draft_and_closes(alone: QuickWindow, folder: Path, qtbot: QtBot) -> None:
    qtbot.keyClicks(alone.line.line, "Ana Ruiz, data scientist")
    qtbot.keyClick(alone.line.line, Qt.Key.Key_Return)
    assert not alone.isVisible()
    assert alone._session.book.value("SELECT name FROM person") == "Ana Ruiz"
    assert Drafts(folder).kept(DRAFT) == {}


def test_while_something_long_is_stored_the_line_waits_and_saves_then(alone: QuickWindow, qtbot: QtBot) -> None:
    book = alone._session.book
    qtbot.keyClicks(alone.line.line, "Ana Ruiz")
    book._door.acquire()
    qtbot.keyClick(alone.line.line, Qt.Key.Key_Return)
    assert alone.isVisible()
    assert "will be saved" in alone.refusal.text()
    book._door.release()
    qtbot.waitUntil(lambda: not alone.isVisible())
    assert book.value("SELECT count(*) FROM person") == 1


def test_a_start_that_only_hands_over_loads_next_to_nothing() -> None:
    heavy = ("PySide6.QtWidgets", "PySide6.QtGui", "apsw", "peewee", "reportlab", "crm_app.ui.main_window")
    code = (
        "import sys, crm_app.quick, crm_app.ui.instance, crm_app.work.places; "
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
