"""Take everything with me, from the File menu: a folder, written in a job that can be stopped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from crm_app.store import people
from crm_app.store.folder import BACKUPS
from crm_app.ui.dialogs.take_everything import TakeEverything
from crm_app.ui.main_window import MainWindow

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person who is asked wants the folder to lie."""
    found = tmp_path / "stick"
    found.mkdir()
    (found / "other.txt").write_text("of somebody else")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(found))
    return found


@pytest.fixture
def window(add_people: Callable[..., list[int]], open_window: OpenWindow) -> MainWindow:
    add_people("Ana Adler", "Bo Brandt")
    opened = open_window()
    with opened.session.edit("Hide Bo"):
        people.change(opened.session.book, people.find(opened.session.book, "Bo Brandt"), private=True)
    return opened


def ask(window: MainWindow, qtbot: QtBot) -> TakeEverything:
    window.commands["take_everything"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), TakeEverything))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TakeEverything)
    return dialog


def test_everything_lies_in_a_new_folder_without_what_is_private(window: MainWindow, place: Path, qtbot: QtBot) -> None:
    ask(window, qtbot).do.click()
    target = place / "Rapport 2026-11-23"
    qtbot.waitUntil((target / "index.html").exists)
    qtbot.waitUntil(window.commands["take_everything"].isEnabled)
    page = (target / "index.html").read_text()
    assert "Ana Adler" in page
    assert "Bo Brandt" not in page
    files = len([path for path in target.rglob("*") if path.is_file()])
    assert window.toast.label.text() == f"Everything is in Rapport 2026-11-23: 1 person, {files} files"
    assert not window.toast.button.isVisible()
    assert window.shell.banners.texts() == []


def test_what_is_private_goes_along_when_it_is_asked_for(window: MainWindow, place: Path, qtbot: QtBot) -> None:
    dialog = ask(window, qtbot)
    dialog.want_private()
    dialog.do.click()
    target = place / "Rapport 2026-11-23"
    qtbot.waitUntil((target / "index.html").exists)
    assert "Bo Brandt" in (target / "index.html").read_text()


def test_a_second_folder_of_one_day_gets_a_name_of_its_own(window: MainWindow, place: Path, qtbot: QtBot) -> None:
    (place / "Rapport 2026-11-23").mkdir()
    ask(window, qtbot).do.click()
    qtbot.waitUntil((place / "Rapport 2026-11-23 2" / "index.html").exists)


@pytest.mark.manner(62)
def test_stopping_it_leaves_nothing_behind(window: MainWindow, place: Path, qtbot: QtBot) -> None:
    ask(window, qtbot).do.click()
    assert window.shell.banners.texts() == ["Writing everything to Rapport 2026-11-23, \u20680 %\u2069"]
    assert not window.commands["take_everything"].isEnabled()
    window.departing.cancel()
    qtbot.waitUntil(window.commands["take_everything"].isEnabled)
    assert window.toast.label.text() == "Stopped; nothing of the folder stays"
    assert [path.name for path in place.iterdir()] == ["other.txt"]


def test_a_place_inside_of_the_book_is_refused_in_words(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder / BACKUPS))
    ask(window, qtbot).do.click()
    qtbot.waitUntil(lambda: bool(window.shell.banners.texts()) and window.commands["take_everything"].isEnabled())
    (said,) = window.shell.banners.texts()
    assert "belongs to the book itself" in said
