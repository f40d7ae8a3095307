"""History: everything that was done, what each entry changed, and the way back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import notes, people
from crm_app.ui.main_window import SMALLEST, MainWindow
from crm_app.ui.models.history import WHAT, WHEN, HistoryModel
from crm_app.ui.pages.history import HistoryPage
from crm_app.ui.session import Session
from crm_app.ui.undoing import LARGE
from crm_app.ui.widgets.labels import Label
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]


def _ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


@pytest.fixture
def told(folder: Path) -> None:
    """A book with a past: two days ago two people, yesterday a rename, today a note."""
    for days, label in ((2, "Add two"), (1, "Rename Ana Ruiz"), (0, "Add a note on Ana Ruiz")):
        book = books.open_for_writing(folder, clock=partial(_ago, days))
        with book.edit(label):
            if days == 2:
                people.add(book, name="Ana Ruiz")
                people.add(book, name="Ben Okafor")
            elif days == 1:
                people.change(book, 1, name="Ana Ruiz-Lee", pinned=True)
            else:
                notes.add(book, "likes maps", person=1)
        book.close()


@pytest.fixture
def window(told: None, open_window: OpenWindow) -> MainWindow:
    return open_window()


@pytest.fixture
def page(window: MainWindow) -> HistoryPage:
    window.commands["history"].trigger()
    page = window.pages.page("history")
    assert isinstance(page, HistoryPage)
    return page


def _labels(page: HistoryPage) -> list[str]:
    rows = [page.model.row_at(line) for line in range(page.model.rowCount())]
    return [row.label for row in rows if row is not None]


def _words(page: HistoryPage) -> list[str]:
    return [label.text().replace("\u2068", "").replace("\u2069", "") for label in page.detail.findChildren(Label)
            if label.isVisibleTo(page.detail) and label.text()]  # fmt: skip


def test_the_model_is_sound_and_names_each_day_once(told: None, folder: Path, qtbot: QtBot) -> None:
    session = Session(books.open_for_writing(folder, clock=lambda: NOW))
    model = HistoryModel(session.book, lambda: NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids([3, 2, 1])
    assert [model.begins_day(line) for line in range(3)] == [True, True, True]
    assert model.index(1, model.column(WHEN)).data().startswith("Yesterday, ")
    assert model.index(2, model.column(WHAT)).data() == "Add two, 2 changes"
    session.close()


def test_everything_that_was_done_stands_there_newest_first(page: HistoryPage) -> None:
    assert _labels(page) == ["Add a note on Ana Ruiz", "Rename Ana Ruiz", "Add two"]
    assert page.table.hasFocus()


def test_an_entry_tells_from_what_to_what_in_words(page: HistoryPage, window: MainWindow, qtbot: QtBot) -> None:
    page.table.go_to(2)
    qtbot.waitUntil(lambda: "Ana Ruiz → Ana Ruiz-Lee" in _words(page))
    words = _words(page)
    assert words[words.index("no → yes") - 1] == "pinned"
    name = next(
        button for button in page.detail.findChildren(QAbstractButton) if button.accessibleName() == "Ana Ruiz-Lee"
    )
    name.click()
    assert window.shell.page == "people"
    assert window.people.current == 1


def test_the_list_is_filtered_by_words_and_says_when_nothing_fits(page: HistoryPage, qtbot: QtBot) -> None:
    page.filter.setText("ruiz rename")
    qtbot.waitUntil(lambda: _labels(page) == ["Rename Ana Ruiz"])
    page.filter.setText("hydro")
    qtbot.waitUntil(page.show_all.isVisible)
    assert page.nothing.title.text() == "Nothing done matches “hydro”"
    page.show_all.click()
    assert len(_labels(page)) == 3


def test_an_entry_is_taken_back_and_that_is_one_step(page: HistoryPage, window: MainWindow) -> None:
    page.table.go_to(2)
    page.detail.take_back.click()
    assert window.session.book.value("SELECT name FROM person WHERE id = 1") == "Ana Ruiz"
    assert window.toast.label.text() == "Taken back: Rename Ana Ruiz"
    assert _labels(page)[0] == "Take back: Rename Ana Ruiz"
    page.table.go_to(2)
    assert not page.detail.take_back.isEnabled()
    assert "This was taken back." in _words(page)
    window.toast.button.click()
    assert window.session.book.value("SELECT name FROM person WHERE id = 1") == "Ana Ruiz-Lee"


def test_what_was_changed_since_is_named_and_can_be_kept(page: HistoryPage, window: MainWindow) -> None:
    page.table.go_to(1)
    page.detail.take_back.click()
    assert window.session.book.value("SELECT count(*) FROM person") == 2, "all or nothing"
    assert page.detail.refusal.isVisible()
    assert "Ana Ruiz-Lee" in page.detail.refusal_words.text()
    page.detail.keep.click()
    assert [name for (name,) in window.session.book.rows("SELECT name FROM person")] == ["Ana Ruiz-Lee"]
    assert window.toast.label.text() == "Taken back: Add two. 1 row stays"


def test_what_a_record_was_before_is_shown_and_brought_back(window: MainWindow, qtbot: QtBot) -> None:
    window.people.go_to(2)
    window.commands["record_history"].trigger()
    page = window.pages.page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: _labels(page) == ["Add two"])
    assert window.windowTitle().startswith("History of Ben Okafor")
    page.show_about("person", 1, "Ana Ruiz-Lee")
    qtbot.waitUntil(lambda: len(_labels(page)) == 3)
    page.table.go_to(2)
    qtbot.waitUntil(page.detail.bring_back.isVisible)
    page.detail.bring_back.click()
    book = window.session.book
    assert book.rows("SELECT name, pinned FROM person WHERE id = 1") == [("Ana Ruiz", 0)]
    assert book.value("SELECT count(*) FROM note") == 1
    window.commands["undo"].trigger()
    assert book.value("SELECT name FROM person WHERE id = 1") == "Ana Ruiz-Lee"
    page.chip.click()
    assert len(_labels(page)) == 4


def test_escape_leaves_a_filter_first_and_the_page_after_it(
    page: HistoryPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "note")
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.filter.text() == ""
    assert window.shell.page == "history"
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert window.shell.page == "people"


def test_in_a_narrow_window_the_detail_lies_over_the_list(page: HistoryPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.table.isVisible()
    assert page.detail.back.isVisible()
    qtbot.keyClick(page.detail.take_back, Qt.Key.Key_Escape)
    assert page.table.hasFocus()


@pytest.mark.manner(35)
def test_nothing_asks_are_you_sure(page: HistoryPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: asked.append(1))
    monkeypatch.setattr(QMessageBox, "open", lambda *_: asked.append(1))
    page.table.go_to(2)
    page.detail.take_back.click()
    window.commands["undo"].trigger()
    assert asked == []
    sources = (Path(__file__).parents[2] / "crm_app" / "ui").rglob("*.py")
    assert [path.name for path in sources if "QMessageBox" in path.read_text(encoding="utf-8")] == []


def test_a_large_entry_is_read_and_taken_back_in_a_job(folder: Path, open_window: OpenWindow, qtbot: QtBot) -> None:
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Import many"):
        for number in range(LARGE):
            people.add(book, name=f"Person {number}")
    book.close()
    window = open_window()
    window.commands["history"].trigger()
    page = window.pages.page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: "and 4,988 more" in _words(page), timeout=20_000)
    page.detail.take_back.click()
    assert not window.commands["undo"].isEnabled(), "nothing else writes meanwhile"
    qtbot.waitUntil(window.commands["undo"].isEnabled, timeout=20_000)
    assert window.session.book.value("SELECT count(*) FROM person") == 0
