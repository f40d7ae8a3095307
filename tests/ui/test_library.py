"""The library: what I say of myself, and the questions, in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_app.domain.questions import bank
from crm_app.store import book as books
from crm_app.store import me, meetings, people, questions
from crm_app.store.book import Book
from crm_app.store.ordering import Level
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.questions import OWN, QuestionsModel
from crm_app.ui.pages.library import LibraryPage
from crm_app.ui.pages.shelf.about_me import AboutMe
from crm_app.ui.pages.shelf.bank import Bank
from crm_app.ui.session import Session
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    window = open_window()
    window.resize(1280, 800)
    window.go("library")
    window.ways.focus_page()
    return window


@pytest.fixture
def page(window: MainWindow) -> LibraryPage:
    return window.gathering.library


@pytest.fixture
def about_me(page: LibraryPage) -> AboutMe:
    assert page.about_me is not None
    return page.about_me


@pytest.fixture
def shelf(page: LibraryPage, qtbot: QtBot) -> Bank:
    qtbot.mouseClick(page.tab_bank, Qt.MouseButton.LeftButton)
    assert page.bank is not None
    page.focus_first()
    return page.bank


def book_of(window: MainWindow) -> Book:
    return window.session.book


def stops(part: QWidget) -> list[QWidget]:
    return [
        one for one in part.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.mark.manner(46)
def test_an_empty_book_offers_to_write_an_introduction(window: MainWindow, about_me: AboutMe, qtbot: QtBot) -> None:
    fresh = about_me.introductions.fresh
    assert fresh.hasFocus()
    assert fresh.placeholderText()
    qtbot.keyClicks(fresh, "For museums")
    qtbot.keyClick(fresh, Qt.Key.Key_Return)
    [version] = about_me.introductions.versions.lines
    assert version.text.hasFocus()
    assert version.prefer.isChecked()


@pytest.mark.manner(36)
def test_what_i_say_of_myself_saves_by_itself(window: MainWindow, about_me: AboutMe, qtbot: QtBot) -> None:
    for key, text in (("name", "Robin Castellanos"), ("interests", "Rivers"), ("worth", "Not moving")):
        about_me.fields[key].setFocus()
        qtbot.keyClicks(about_me.fields[key], text)
    about_me.fields["skills"].setFocus()
    owner = me.get(book_of(window))
    assert (owner.name, owner.interests, owner.worth) == ("Robin Castellanos", "Rivers", "Not moving")
    assert not [one for one in about_me.findChildren(QPushButton) if one.text() in {"Save", "Apply", "OK"}]


def test_an_introduction_tells_its_length_as_one_types(window: MainWindow, about_me: AboutMe, qtbot: QtBot) -> None:
    with window.session.edit("Write"):
        me.add_introduction(book_of(window), "Long", "word " * 75)
    [version] = about_me.introductions.versions.lines
    assert version.length.text() == "75 words, 30 s"
    version.text.appendPlainText("word " * 30)
    assert version.length.text() == "105 words, 42 s: longer than half a minute"
    assert "not asking you for a job" in about_me.introductions.opener.text()


def test_one_introduction_is_preferred_and_a_removed_one_comes_back(
    window: MainWindow, about_me: AboutMe, qtbot: QtBot
) -> None:
    with window.session.edit("Write"):
        for name in ("Short", "Long"):
            me.add_introduction(book_of(window), name, name)
    qtbot.mouseClick(about_me.introductions.versions.lines[1].prefer, Qt.MouseButton.LeftButton)
    assert [(one.name, one.preferred) for one in me.introductions(book_of(window))] == [
        ("Long", True),
        ("Short", False),
    ]
    first = about_me.introductions.versions.lines[0]
    qtbot.mouseClick(first.prefer, Qt.MouseButton.LeftButton)
    assert first.prefer.isChecked()
    qtbot.mouseClick(first.remove, Qt.MouseButton.LeftButton)
    assert [one.name for one in me.introductions(book_of(window))] == ["Short"]
    window.toast.button.click()
    assert len(me.introductions(book_of(window))) == 2


def test_the_model_of_questions_keeps_its_promises_to_qt(session: Session, qapp: QApplication) -> None:
    with session.edit("Add"):
        questions.add(session.book, "What do you read?")
    model = QuestionsModel(session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.load()
    assert tester.model() is model
    assert model.show((), "", "") == len(bank()) + 1
    assert model.show((Level("minutes", descending=True), Level("text")), "", "") == len(bank()) + 1
    minutes = [row.minutes for line in range(model.rowCount()) if (row := model.row_at(line)) is not None]
    assert minutes == sorted(minutes, reverse=True)
    assert model.show((), OWN, "") == 1
    assert model.show((), "", "read nothing") == 0


@pytest.mark.manner(25)
def test_questions_are_filtered_by_chips_and_all_shown_again_in_one_click(shelf: Bank, qtbot: QtBot) -> None:
    assert shelf.table.model().rowCount() == len(bank())
    chips = {word: chip for chip in shelf.filters.buttons for word in ("Path", "Mine") if word in chip.text()}
    qtbot.mouseClick(chips["Path"], Qt.MouseButton.LeftButton)
    assert 0 < shelf.table.model().rowCount() < len(bank())
    qtbot.mouseClick(chips["Mine"], Qt.MouseButton.LeftButton)
    assert shelf.stack.currentWidget() is shelf.nothing
    assert "Mine" in shelf.nothing.title.text()
    qtbot.mouseClick(shelf.clear_button, Qt.MouseButton.LeftButton)
    assert shelf.table.model().rowCount() == len(bank())
    assert shelf.table.hasFocus()


@pytest.mark.manner(23)
def test_enter_opens_f2_edits_and_delete_archives_a_question(window: MainWindow, shelf: Bank, qtbot: QtBot) -> None:
    shelf.show_record(-2)
    qtbot.keyClick(shelf.table, Qt.Key.Key_Return)
    assert shelf.detail.text.hasFocus()
    qtbot.keyClick(shelf.detail.text, Qt.Key.Key_Escape)
    assert shelf.table.hasFocus()
    qtbot.keyClick(shelf.table, Qt.Key.Key_F2)
    editor = shelf.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("What made you smile this week?")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: questions.get(book_of(window), -2).text == "What made you smile this week?")
    shelf.table.setFocus()
    qtbot.keyClick(shelf.table, Qt.Key.Key_Delete)
    assert questions.get(book_of(window), -2).archived
    window.toast.button.click()
    assert not questions.get(book_of(window), -2).archived


@pytest.mark.manner(20)
def test_the_cursor_stays_on_its_question_when_another_is_added(window: MainWindow, shelf: Bank, qtbot: QtBot) -> None:
    shelf.show_record(-5)
    with window.session.edit("Add"):
        questions.add(book_of(window), "A new one?")
        questions.change(book_of(window), -5, rating=3)
    assert shelf.table.current_id() == -5
    assert shelf.detail.rating.buttons[2].isChecked()


def test_a_closed_question_is_flagged_as_one_types_and_opened_with_one_press(
    window: MainWindow, shelf: Bank, qtbot: QtBot
) -> None:
    shelf.fresh.setFocus()
    qtbot.keyClicks(shelf.fresh, "Do you like the work?")
    assert shelf.hint.isVisible()
    assert "What do you like about the work?" in shelf.hint.proposal.text()
    qtbot.keyClick(shelf.fresh, Qt.Key.Key_Tab)
    qtbot.keyClick(shelf.hint.use, Qt.Key.Key_Space)
    assert shelf.fresh.text() == "What do you like about the work?"
    assert not shelf.hint.isVisible()
    qtbot.keyClick(shelf.fresh, Qt.Key.Key_Return)
    [own] = [one for one in questions.listed(book_of(window)) if one.own]
    assert own.text == "What do you like about the work?"
    assert shelf.table.current_id() == own.key


def test_a_question_of_the_detail_is_watched_too(window: MainWindow, shelf: Bank, qtbot: QtBot) -> None:
    shelf.show_record(-3)
    assert not shelf.detail.hint.isVisible()
    shelf.detail.text.setFocus()
    shelf.detail.text.selectAll()
    qtbot.keyClicks(shelf.detail.text, "Is there any training?")
    assert shelf.detail.hint.isVisible()
    qtbot.mouseClick(shelf.detail.hint.use, Qt.MouseButton.LeftButton)
    assert questions.get(book_of(window), -3).text == "What training is there?"
    assert shelf.detail.reset.isVisible()
    qtbot.mouseClick(shelf.detail.reset, Qt.MouseButton.LeftButton)
    assert not questions.get(book_of(window), -3).changed


def test_a_shipped_question_is_copied_rated_and_marked(window: MainWindow, shelf: Bank, qtbot: QtBot) -> None:
    shelf.show_record(-4)
    qtbot.mouseClick(shelf.detail.copy, Qt.MouseButton.LeftButton)
    own = shelf.detail.row
    assert own is not None
    assert own.own
    assert shelf.table.current_id() == own.key
    qtbot.mouseClick(shelf.detail.rating.buttons[4], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shelf.detail.must, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shelf.detail.stage.buttons["closing"], Qt.MouseButton.LeftButton)
    shelf.detail.minutes.set_value(7)
    shelf.detail.category.activated.emit(3)
    now = questions.get(book_of(window), own.key)
    assert (now.rating, now.must, now.stage, now.minutes, now.category) == (5, True, "closing", 7, "skills")
    assert not questions.get(book_of(window), -4).changed


def test_the_actions_of_questions_follow_what_is_in_front(window: MainWindow, page: LibraryPage, qtbot: QtBot) -> None:
    commands = window.commands
    assert not commands["copy_question"].isEnabled()
    window.go("people")
    commands["new_question"].trigger()
    shelf = page.bank
    assert shelf is not None
    assert window.shell.page == "library"
    assert shelf.fresh.hasFocus()
    qtbot.keyClicks(shelf.fresh, "What do you read?")
    qtbot.keyClick(shelf.fresh, Qt.Key.Key_Return)
    assert commands["trash_question"].isEnabled()
    assert not commands["copy_question"].isEnabled()
    assert [action.objectName() for action in shelf.menu().actions()] == [
        "copy_question", "archive_question", "trash_question",
    ]  # fmt: skip
    commands["trash_question"].trigger()
    assert not [one for one in questions.listed(book_of(window)) if one.own]
    window.toast.button.click()
    assert [one.text for one in questions.listed(book_of(window)) if one.own] == ["What do you read?"]
    shelf.show_record(-1)
    commands["copy_question"].trigger()
    assert len([one for one in questions.listed(book_of(window)) if one.own]) == 2
    window.go("people")
    assert not commands["archive_question"].isEnabled()


def test_a_question_names_the_meetings_it_was_put_into(folder: Path, open_window: OpenWindow, qtbot: QtBot) -> None:
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Plan"):
        ana = people.add(book, name="Ana Ruiz")
        meetings.plan(book, ana, start=NOW, zone="Europe/London")
    used = next(one.key for one in questions.listed(book) if one.used)
    book.close()
    window = open_window()
    window.go("library")
    window.gathering.library.show_record(used)
    shelf = window.gathering.library.bank
    assert shelf is not None
    assert [line.name.accessibleName() for line in shelf.detail.uses.lines] == ["Ana Ruiz"]


@pytest.mark.manner(75)
@pytest.mark.parametrize("part", ["about_me", "shelf"])
def test_everything_that_takes_the_focus_has_a_name(
    window: MainWindow, page: LibraryPage, part: str, request: pytest.FixtureRequest
) -> None:
    with window.session.edit("Write"):
        me.add_introduction(book_of(window), "Short", "I")
    shown = request.getfixturevalue(part)
    found = stops(shown)
    assert len(found) > 10
    nameless = [one for one in found if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)]
    assert nameless == []


@pytest.mark.manner(76)
@pytest.mark.parametrize("part", ["about_me", "shelf"])
def test_the_focus_can_be_seen_on_every_stop(
    window: MainWindow, page: LibraryPage, part: str, request: pytest.FixtureRequest
) -> None:
    with window.session.edit("Write"):
        me.add_introduction(book_of(window), "Short", "I")
    shown = request.getfixturevalue(part)
    for stop in stops(shown):
        window.shell.search.setFocus()
        without = stop.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        assert stop.grab().toImage() != without, stop.accessibleName()
