"""Ctrl+Z: typing first, then the book; a step of an earlier day asks for a second press."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import backups, emptying, people, trash
from crm_app.store import book as books
from crm_app.ui.main_window import MainWindow
from crm_app.ui.widgets import toast
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]


def _press_undo() -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def yesterday(folder: Path) -> None:
    """A book in which the newest step was done the day before."""
    book = books.open_for_writing(folder, clock=lambda: NOW - timedelta(days=1))
    with book.edit("Add Ana Ruiz & Ben"):
        people.add(book, name="Ana Ruiz")
    book.close()


def test_typing_is_taken_back_before_the_book(yesterday: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.searching.go_to_field()
    QTest.keyClicks(window.shell.search, "zoo")
    _press_undo()
    assert window.shell.search.text() == ""
    assert window.session.book.value("SELECT count(*) FROM person") == 1


def test_a_step_of_an_earlier_day_shows_its_date_and_asks_for_a_second_press(
    yesterday: None, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    book = window.session.book
    assert window.commands["undo"].text() == "&Undo: Add Ana Ruiz && Ben, yesterday"
    window.commands["undo"].trigger()
    assert window.toast.label.text() == "“Add Ana Ruiz & Ben” was done yesterday. Once more takes it back."
    assert book.value("SELECT count(*) FROM person") == 1
    window.commands["undo"].trigger()
    assert book.value("SELECT count(*) FROM person") == 0
    window.commands["redo"].trigger()
    assert book.value("SELECT count(*) FROM person") == 1


def test_something_done_between_the_presses_is_what_undo_means(
    yesterday: None, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    book = window.session.book
    window.commands["undo"].trigger()
    with window.session.edit("Add Cho"):
        people.add(book, name="Cho")
    assert window.commands["undo"].text() == "&Undo: Add Cho"
    window.commands["undo"].trigger()
    assert [name for (name,) in book.rows("SELECT name FROM person")] == ["Ana Ruiz"]
    window.commands["undo"].trigger()
    assert book.value("SELECT count(*) FROM person") == 1, "the older step asks again"


@pytest.mark.manner(34)
def test_what_was_deleted_can_be_undone_from_the_toast_for_eight_seconds_and_by_keys_later(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    book = window.session.book
    with window.session.edit("Add Ana Ruiz"):
        ana = people.add(book, name="Ana Ruiz")
    with window.session.edit("Delete Ana Ruiz"):
        people.put_away(book, [ana], shelf="trashed")
    window.toast.say("Deleted Ana Ruiz")
    assert toast.SHOWN_FOR >= 8000
    assert window.toast._timer.remainingTime() > 7000
    assert window.toast.button.isVisible()
    window.toast.button.click()
    assert trash.count(book) == 0
    window.commands["redo"].trigger()
    window.toast.dismiss()
    window.commands["undo"].trigger()
    assert trash.count(book) == 0


def test_work_in_the_background_is_no_step_of_undo(yesterday: None, folder: Path, open_window: OpenWindow) -> None:
    window = open_window()
    book = window.session.book
    backups.write(book.connection(), folder, NOW)
    with book.upkeep() as con:
        con.execute("ANALYZE")
    with window.session.edit("Delete Ana Ruiz"):
        people.put_away(book, [1], shelf="trashed")
    book.clock = lambda: NOW + timedelta(days=40)
    assert emptying.empty(book) == 1
    with window.session.edit("Add Cho"):
        people.add(book, name="Cho")
    window.commands["undo"].trigger()
    assert "Delete Ana Ruiz" in window.commands["undo"].text(), "undo steps over the emptied trash"
