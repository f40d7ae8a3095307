"""A meeting written up afterwards, and the question whether it happened at all."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import captures, meeting_moves, meeting_questions, meetings, people, promises, ticks, today
from crm_app.ui.dialogs.did_it_happen import DidItHappen
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.live.afterwards import AfterwardsPage
from crm_app.ui.pages.page import Page
from tests.ui.conftest import NOW, OpenWindow

PLANNED = NOW - timedelta(hours=2)


@pytest.fixture
def window(folder: Path, open_window: OpenWindow) -> MainWindow:
    """A book with one meeting that should be over."""
    book = books.open_for_writing(folder, clock=lambda: NOW)
    with book.edit("Plan"):
        ben = people.add(book, name="Ben Okafor", organisation="Urban Institute")
        meetings.plan(book, ben, start=PLANNED, zone="Europe/London", minutes=30)
    book.close()
    return open_window()


def press(window: QWidget, *keys: Qt.Key, shift: bool = False) -> None:
    handle = (QApplication.activeModalWidget() or window).windowHandle()
    assert handle is not None
    for key in keys:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(handle, key, modifier)
        QTest.qWait(10)


def type_in(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


@pytest.fixture
def page(window: MainWindow) -> AfterwardsPage:
    press(window, Qt.Key.Key_F9, shift=True)
    assert window.shell.page == "afterwards"
    return window.conducting.afterwards


def asked(window: MainWindow) -> DidItHappen:
    dialog = window.conducting.after.asking
    assert isinstance(dialog, DidItHappen)
    return dialog


def test_it_happened_until_then(window: MainWindow) -> None:
    window.commands["happened_meeting"].trigger()
    dialog = asked(window)
    assert dialog.real_end == PLANNED + timedelta(minutes=30)
    dialog.ended.setText("1:42 PM")
    press(dialog, Qt.Key.Key_Return)
    plan = meetings.get(window.session.book, 1)
    assert (plan["held_start"], plan["held_end"]) == (PLANNED, PLANNED + timedelta(minutes=42))
    thanks = [due for due in today.of_person(window.session.book, 1, NOW) if due.step.what == "thank-you"]
    assert [due.step.due for due in thanks] == [plan["held_end"] + timedelta(hours=24)]
    window.session.undo()
    assert meetings.get(window.session.book, 1)["held_end"] is None


def test_an_end_before_the_beginning_is_refused(window: MainWindow) -> None:
    window.commands["happened_meeting"].trigger()
    dialog = asked(window)
    dialog.ended.setText("12:30 PM")
    dialog.do.click()
    assert dialog.isVisible()
    assert "before it began" in dialog.ended.hint.text()
    dialog.reject()


@pytest.mark.parametrize(
    ("button", "column"), [("missed", "no_show"), ("off", "cancelled_by"), ("moved", "")]
)  # fmt: skip
def test_each_other_answer_is_one_key(window: MainWindow, button: str, column: str) -> None:
    window.commands["happened_meeting"].trigger()
    getattr(asked(window), button).click()
    following = window.conducting.after.asking
    if button != "missed":
        assert following is not None
        assert not isinstance(following, DidItHappen)
        following.accept() if button == "off" else following.reject()
    plan = meetings.get(window.session.book, 1)
    assert plan["held_end"] is None
    if column:
        assert plan[column] == "them"


def test_once_all_is_told_there_is_nothing_to_ask(window: MainWindow) -> None:
    window.commands["happened_meeting"].trigger()
    asked(window).missed.click()
    QTest.qWait(10)
    window.commands["happened_meeting"].trigger()
    assert "told of" in window.toast.label.text()


def test_what_stood_on_paper_goes_into_the_book(window: MainWindow, page: AfterwardsPage, qtbot: QtBot) -> None:
    book = window.session.book
    first = page.answers.lines.lines[0]
    assert QApplication.focusWidget() is first.answer
    type_in("Through a summer job")
    qtbot.waitUntil(lambda: meeting_questions.of_meeting(book, 1)[0].answer == "Through a summer job", timeout=2000)
    first.tick.click()
    assert meeting_questions.of_meeting(book, 1)[0].asked_at is not None
    page.ticks.boxes["Thank reception"].click()
    assert list(ticks.of_meeting(book, 1, ticks.CLOSING)) == ["Thank reception"]
    page.naming.line.setFocus()
    type_in("Grace Kim, Census Bureau")
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert [(one.name, one.may_use_name) for one in captures.named(book, 1)] == [("Grace Kim", "yes")]
    page.people.line.setFocus()
    type_in("Joan Bell")
    press(window, Qt.Key.Key_Return)
    assert [one.name for one in captures.met(book, 1)] == ["Ben Okafor", "Joan Bell"]
    page.promises.adding.setFocus()
    type_in("send the article by Friday")
    press(window, Qt.Key.Key_Return)
    type_in("They: write to Grace")
    press(window, Qt.Key.Key_Return)
    assert [(one.mine, one.what) for one in promises.of_meeting(book, 1)] == [
        (True, "send the article"), (False, "write to Grace")
    ]  # fmt: skip
    page.note.setFocus()
    type_in("Kind and quick")
    page.aspects["dress"].setFocus()
    type_in("Jeans")
    page.written.click()
    plan = meetings.get(book, 1)
    assert (plan["note"], plan["written_up_at"]) == ("Kind and quick", NOW)
    assert book.value("SELECT text FROM observation WHERE aspect = 'dress'") == "Jeans"


def test_its_order_is_that_of_the_sheet(page: AfterwardsPage) -> None:
    below = [page.answers, page.ticks, page.naming]
    assert [part.mapTo(page, part.rect().topLeft()).y() for part in below] == sorted(
        part.mapTo(page, part.rect().topLeft()).y() for part in below
    )
    questions = [line.question.text() for line in page.answers.lines.lines]
    assert questions == [one.text for one in meeting_questions.of_meeting(page._book, 1)]


@pytest.mark.manner(14)
def test_nothing_is_cut_at_the_smallest_size(window: MainWindow, page: AfterwardsPage) -> None:
    for _turn in range(3):  # the search field gives way first
        window.resize(900, 560)
        QTest.qWait(50)
    assert (window.width(), window.height()) == (900, 560)
    assert page.scroller.horizontalScrollBar().maximum() == 0
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width() or button.toolTip(), button.text()


@pytest.mark.manner(75)
def test_every_part_has_a_name(page: AfterwardsPage) -> None:
    for part in page.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = part.text() if isinstance(part, QAbstractButton) else ""
            assert part.accessibleName() or text, part


def test_the_line_of_today_leads_to_its_meeting(window: MainWindow) -> None:
    book = window.session.book
    with book.edit("Two more"):
        for place in (1, 2):
            other = people.add(book, name=f"Somebody {place}")
            number = meetings.plan(book, other, start=PLANNED, zone="Europe/London", minutes=30)
            meeting_moves.hold(book, number, begun=PLANNED, ended=PLANNED + timedelta(minutes=30 + place))
    window.go("today")
    for _line in range(30):
        line = window.today.current
        if line is not None and line.key[0] == "write-up" and line.person == 2:
            break
        window.today.list.setFocus()
        press(window, Qt.Key.Key_Down)
    line = window.today.current
    assert line is not None
    assert line.person == 2
    window.commands["step_act"].trigger()
    assert window.shell.page == "afterwards"
    page = window.pages.currentWidget()
    assert isinstance(page, Page)
    assert page.record == ("meeting", 2)
    page.escape()
    assert window.shell.page == "today"
