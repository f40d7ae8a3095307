"""The trash: what lies there, whose it is, how long it stays, and the way back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import notes, people, rows
from crm_app.store.schema import Note
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.trash import LEFT, WHAT, WHOSE, TrashModel
from crm_app.ui.pages.trash import TrashPage
from crm_app.ui.session import Session
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def trashed(folder: Path) -> None:
    book = books.open_for_writing(folder, clock=lambda: NOW - timedelta(days=3))
    with book.edit("Add"):
        for name in ("Ana Ruiz", "Ben Okafor", "Cho Lin"):
            people.add(book, name=name)
        note = notes.add(book, "likes **maps**", person=1)
        people.put_away(book, [2], shelf="trashed")
        people.put_away(book, [3], shelf="archived")
        rows.change(book, Note, note, trashed_at=NOW)
    book.close()


@pytest.fixture
def window(trashed: None, open_window: OpenWindow) -> MainWindow:
    return open_window()


@pytest.fixture
def page(window: MainWindow) -> TrashPage:
    window.commands["trash"].trigger()
    page = window.pages.page("trash")
    assert isinstance(page, TrashPage)
    return page


def test_the_model_is_sound_and_tells_what_whose_and_how_long(trashed: None, folder: Path, qtbot: QtBot) -> None:
    session = Session(books.open_for_writing(folder, clock=lambda: NOW))
    model = TrashModel(session.book, lambda: NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.reload()
    assert [model.index(0, model.column(key)).data().strip("\u2068\u2069") for key in (WHAT, WHOSE, LEFT)] == [
        "likes maps, Note", "Ana Ruiz", "30 days",
    ]  # fmt: skip
    assert [model.index(1, model.column(key)).data().strip("\u2068\u2069") for key in (WHAT, WHOSE, LEFT)] == [
        "Ben Okafor, Person", "", "27 days",
    ]  # fmt: skip
    assert model.rowCount() == 2, "what is archived is somewhere else"
    session.close()


@pytest.mark.manner(39)
def test_one_is_restored_with_a_toast_and_undone(page: TrashPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    book = window.session.book
    assert book.value("SELECT trashed_at FROM person WHERE id = 2") is None
    assert window.toast.label.text() == "Restored Ben Okafor"
    assert page.model.rowCount() == 1
    window.toast.button.click()
    assert page.model.rowCount() == 2


def test_many_are_restored_as_one_step(page: TrashPage, window: MainWindow) -> None:
    page.table.selectAll()
    page.restore_button.click()
    assert page.stack.currentWidget() is page.empty
    assert not page.restore_button.isEnabled()
    assert window.commands["undo"].text() == "&Undo: Restore 2 records"
    window.commands["undo"].trigger()
    assert page.model.rowCount() == 2


def test_a_filter_that_fits_nothing_names_itself(page: TrashPage, qtbot: QtBot) -> None:
    page.filter.setText("ruiz")
    assert page.model.rowCount() == 1
    page.filter.setText("hydro")
    assert page.nothing.title.text() == "Nothing in the trash matches “hydro”"
    page.show_all.click()
    assert page.model.rowCount() == 2
