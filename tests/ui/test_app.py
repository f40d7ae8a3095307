"""The start: one window for each book, files handed over, and a book that cannot be opened told as it is."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app import app
from crm_app.app import Desk
from crm_app.store import book as books
from crm_app.store import people
from crm_app.ui.preferences import Preferences
from crm_app.ui.trouble import TroubleWindow

SLOW = 30_000


@pytest.fixture(autouse=True)
def same_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the start installs for the whole process goes again with the test."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def desk(folder: Path, tmp_path: Path, qapp: QApplication, light: None) -> Iterator[Desk]:
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    desk = Desk(folder, preferences)
    yield desk
    desk.close()


def start_second(folder: Path, *files: Path) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "crm_app", "--data", str(folder), *map(str, files)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


@pytest.mark.manner(3)
def test_a_second_start_raises_the_first_and_hands_over_its_files(
    desk: Desk, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.open_own()
    desk.listen()
    card = tmp_path / "ana.vcf"
    card.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nN:Ruiz;Ana;;;\r\nEND:VCARD\r\n", newline="")
    second = start_second(folder, card)
    window = desk.window
    assert window is not None
    qtbot.waitUntil(lambda: window.shell.page == "taking_in", timeout=SLOW)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=SLOW)
    output, _nothing = second.communicate()
    assert (second.returncode, output) == (0, b"")
    qtbot.waitUntil(window.taking_in_page.take.isVisible, timeout=SLOW)


def test_the_sample_lies_beside_ones_own_book_and_leads_back(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.open_own()
    own = desk.window
    assert own is not None
    with own.session.edit("Add Ana Ruiz"):
        people.add(own.session.book, name="Ana Ruiz")
    own.commands["sample"].trigger()
    sample = desk.window
    assert sample is not None
    assert sample is not own
    assert sample.people.model.rowCount() > 30
    assert sample.shell.banners.texts() == ["These are made-up people. Try everything; your own book is not touched."]
    assert not sample.commands["sample"].isVisible()
    sample.commands["start_mine"].trigger()
    mine = desk.window
    assert mine is not None
    assert mine.people.model.rowCount() == 1
    assert mine.session.book.folder == folder


@pytest.mark.manner(40)
def test_a_newer_book_is_refused_in_a_window_and_left_alone(folder: Path, qtbot: QtBot, light: None) -> None:
    book = books.open_for_writing(folder)
    with book.upkeep() as con:
        con.pragma("user_version", 9999)
    book.close()
    path = folder / "book.db"
    whole = path.read_bytes()
    told: list[str] = []

    def look() -> None:
        window = next(window for window in QApplication.topLevelWidgets() if isinstance(window, TroubleWindow))
        told.append(window.sentence.text())
        window.close_button.click()

    QTimer.singleShot(500, look)
    assert app.run(folder) == 6
    assert "newer" in told[0]
    assert path.read_bytes() == whole


def test_a_book_whose_file_is_gone_is_never_shown_as_an_empty_one(folder: Path, qtbot: QtBot, light: None) -> None:
    (folder / "backups").mkdir(parents=True)
    (folder / "backups" / "2026-11-22T090000Z.crmbackup").write_bytes(b"not looked into")
    told: list[str] = []

    def look() -> None:
        window = next(window for window in QApplication.topLevelWidgets() if isinstance(window, TroubleWindow))
        told.append(window.sentence.text())
        window.close_button.click()

    QTimer.singleShot(500, look)
    assert app.run(folder) == 3
    assert "recover" in told[0]
    assert not (folder / "book.db").exists()


def test_a_book_that_a_command_holds_is_told_and_not_waited_for(folder: Path, qtbot: QtBot, light: None) -> None:
    held = books.open_for_writing(folder)
    told: list[str] = []

    def look() -> None:
        window = next(window for window in QApplication.topLevelWidgets() if isinstance(window, TroubleWindow))
        told.append(window.sentence.text())
        window.close_button.click()

    QTimer.singleShot(3_000, look)
    assert app.run(folder) == 4
    assert "open in another" in told[0]
    held.close()


def test_a_start_loads_nothing_that_only_sheets_and_imports_need() -> None:
    heavy = ("reportlab", "PIL", "pypdfium2", "uharfbuzz", "phonenumbers", "segno", "PySide6.QtNetwork")
    code = f"import sys, crm_app.app; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_book_moved_to_a_disk_that_is_not_there_is_told(folder: Path, qtbot: QtBot, light: None) -> None:
    folder.mkdir()
    (folder / "book.moved").write_text(str(folder.with_name("unplugged")))
    told: list[str] = []

    def look() -> None:
        window = next(window for window in QApplication.topLevelWidgets() if isinstance(window, TroubleWindow))
        told.append(window.sentence.text())
        window.close_button.click()

    QTimer.singleShot(500, look)
    assert app.main(["--data", str(folder)]) == 5
    assert "cannot be reached" in told[0]
    assert [path.name for path in folder.iterdir()] == ["book.moved"], "no empty book takes its place"
