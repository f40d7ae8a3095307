"""The agenda, and what is done with a meeting: each an action, one step, undone."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import meeting_moves, meetings, people, settings
from crm_app.ui.dialogs.meeting_moves import CallOff, HoldMeeting, MoveMeeting, TurnIntoCall
from crm_app.ui.main_window import MainWindow
from crm_app.ui.meeting_actions import MEETING_ACTIONS
from crm_app.ui.models.meetings import STATE, WHEN, WHO
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]
BERLIN = "Europe/Berlin"


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """Ana today, Ben tomorrow, Chloé next month, Dana a week ago and not spoken of; Berlin is home."""
    opened = open_window()
    book = opened.session.book
    with opened.session.edit("Plan"):
        settings.put(book, settings.ZONE, BERLIN)
        for name, ahead in (("Ana Ruiz", 2), ("Ben Okafor", 24), ("Chloé Dubois", 24 * 30), ("Dana Levi", -24 * 7)):
            person = people.add(book, name=name)
            meetings.plan(book, person, start=NOW + timedelta(hours=ahead), zone=BERLIN, mode="video")
    opened.go("meetings")
    return opened


def lines(window: MainWindow) -> list[str]:
    model = window.meetings.model
    return [str(model.index(line, model.column(WHO)).data()) for line in range(model.rowCount())]


def meeting_with(window: MainWindow, name: str) -> int:
    return meetings.of_person(window.session.book, people.find(window.session.book, name))


def stand_on(window: MainWindow, name: str) -> int:
    number = meeting_with(window, name)
    window.meetings.show_record(number)
    return number


def test_meetings_stand_under_headings_that_are_never_chosen(window: MainWindow, qtbot: QtBot) -> None:
    QAbstractItemModelTester(window.meetings.model, QAbstractItemModelTester.FailureReportingMode.Fatal, window)
    assert lines(window) == [
        "Today", "Ana Ruiz", "This week", "Ben Okafor", "Later", "Chloé Dubois", "Past", "Dana Levi",
    ]  # fmt: skip
    table = window.meetings.table
    table.setFocus()
    walked = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home):
        qtbot.keyClick(table, key)
        walked.append(str(table.currentIndex().siblingAtColumn(0).data()))
    assert walked == ["Ana Ruiz", "Ben Okafor", "Chloé Dubois", "Dana Levi", "Dana Levi", "Ana Ruiz"]


@pytest.mark.manner(25)
def test_a_filter_is_a_button_that_one_click_takes_away_again(window: MainWindow, qtbot: QtBot) -> None:
    filters = window.meetings.filters
    held = next(button for button in filters.buttons if "Held" in button.text())
    untold = next(button for button in filters.buttons if "Did it happen?" in button.text())
    qtbot.mouseClick(untold, Qt.MouseButton.LeftButton)
    assert lines(window) == ["Past", "Dana Levi"]
    qtbot.mouseClick(untold, Qt.MouseButton.LeftButton)
    assert len(lines(window)) == 8
    held.setFocus()
    QTest.keyClick(held, Qt.Key.Key_Space)
    assert "Held" in window.meetings.nothing.title.text()
    qtbot.mouseClick(window.meetings.show_all, Qt.MouseButton.LeftButton)
    assert len(lines(window)) == 8


def test_filters_that_do_not_fit_stand_in_a_menu(window: MainWindow, qtbot: QtBot) -> None:
    filters = window.meetings.filters
    filters.resize(240, filters.height())
    shown = [button for button in filters.buttons if button.isVisible()]
    assert 0 < len(shown) < len(filters.buttons)
    assert filters.more.isVisible()
    assert all(button.geometry().right() < filters.more.x() for button in shown)
    filters.choose("called-off")
    assert filters.buttons[-1].isVisible(), "the one that holds is always seen"


@pytest.mark.manner(66)
def test_a_near_time_is_told_exactly_in_its_tooltip(window: MainWindow) -> None:
    model = window.meetings.model
    index = model.index(1, model.column(WHEN))
    assert str(index.data()).startswith("Today")
    assert "November 23, 2026" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_meeting_that_is_over_asks_whether_it_happened(window: MainWindow) -> None:
    model = window.meetings.model
    assert model.index(7, model.column(STATE)).data() == "Did it happen?"


def dialog(window: MainWindow, name: str) -> object:
    window.commands[name].trigger()
    return window.meetings.doing.asking


def test_a_meeting_is_moved_with_who_and_why(window: MainWindow, qtbot: QtBot) -> None:
    number = stand_on(window, "Ben Okafor")
    asking = dialog(window, "move_meeting")
    assert isinstance(asking, MoveMeeting)
    asking.when.setText("Fri 10:00")
    qtbot.mouseClick(asking.who.buttons["them"], Qt.MouseButton.LeftButton)
    asking.why.setText("Acqua alta")
    qtbot.keyClick(asking.why, Qt.Key.Key_Return)
    book = window.session.book
    assert meetings.get(book, number)["start"].isoformat() == "2026-11-27T09:00:00+00:00"
    assert [move[1:] for move in meeting_moves.moves(book, number)] == [("them", "Acqua alta")]
    assert window.toast.isVisible()
    assert "Ben Okafor" in window.toast.label.text()
    window.undoing.undo_book()
    assert meeting_moves.moves(book, number) == []


@pytest.mark.manner(69)
def test_an_hour_that_the_clocks_jump_over_is_refused_in_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    number = stand_on(window, "Ben Okafor")
    before = meetings.get(window.session.book, number)["start"]
    asking = dialog(window, "move_meeting")
    assert isinstance(asking, MoveMeeting)
    asking.when.setText("28 March 2027 02:30")
    assert "never happens" in asking.when.hint.text()
    qtbot.keyClick(asking.when, Qt.Key.Key_Return)
    assert asking.isVisible()
    asking.reject()
    assert meetings.get(window.session.book, number)["start"] == before


def test_a_meeting_was_held_from_when_to_when(window: MainWindow, qtbot: QtBot) -> None:
    number = stand_on(window, "Dana Levi")
    asking = dialog(window, "hold_meeting")
    assert isinstance(asking, HoldMeeting)
    asking.ended.setText("15:00")
    qtbot.keyClick(asking.ended, Qt.Key.Key_Return)
    assert "before it began" in asking.ended.hint.text()
    assert asking.isVisible()
    asking.ended.setText("16:45")
    qtbot.keyClick(asking.ended, Qt.Key.Key_Return)
    row = meetings.rows_of(window.session.book, [number])[0]
    assert row.state == "held"
    assert row.held_end == NOW - timedelta(days=7) + timedelta(minutes=45)


@pytest.mark.parametrize(("action", "state"), [("cancel_meeting", "cancelled"), ("miss_meeting", "no-show")])
def test_a_meeting_is_called_off_with_who_and_why(window: MainWindow, qtbot: QtBot, action: str, state: str) -> None:
    number = stand_on(window, "Dana Levi")
    asking = dialog(window, action)
    assert isinstance(asking, CallOff)
    asking.why.setText("Ill")
    qtbot.mouseClick(asking.do, Qt.MouseButton.LeftButton)
    book = window.session.book
    assert meetings.rows_of(book, [number])[0].state == state
    assert "Ill" in {meetings.get(book, number)["cancelled_why"], meetings.get(book, number)["no_show_why"]}
    window.meetings.show_record(number)
    window.commands["replan_meeting"].trigger()
    assert meetings.rows_of(book, [number])[0].state == "scheduled"
    window.undoing.undo_book()
    assert meetings.rows_of(book, [number])[0].state == state


def test_a_meeting_becomes_a_call(window: MainWindow, qtbot: QtBot) -> None:
    number = stand_on(window, "Ana Ruiz")
    asking = dialog(window, "call_meeting")
    assert isinstance(asking, TurnIntoCall)
    asking.phone.setText("+49 30 123456")
    qtbot.keyClick(asking.phone, Qt.Key.Key_Return)
    plan = meetings.get(window.session.book, number)
    assert (plan["mode"], plan["day_phone"]) == ("phone", "+49 30 123456")


def test_confirmed_and_prepared_are_said_with_one_step_each(window: MainWindow) -> None:
    number = stand_on(window, "Ben Okafor")
    window.commands["confirm_meeting"].trigger()
    assert meetings.rows_of(window.session.book, [number])[0].state == "confirmed"
    window.commands["prepared_meeting"].trigger()
    assert meetings.rows_of(window.session.book, [number])[0].state == "prepared"
    assert not window.commands["prepared_meeting"].isEnabled()
    window.undoing.undo_book()
    assert meetings.rows_of(window.session.book, [number])[0].state == "confirmed"


def test_what_makes_no_sense_for_a_meeting_is_asleep(window: MainWindow) -> None:
    def awake() -> set[str]:
        return {name for name in MEETING_ACTIONS if window.commands[name].isEnabled()}

    stand_on(window, "Ben Okafor")
    assert awake() == {
        "confirm_meeting", "prepared_meeting", "move_meeting", "hold_meeting", "call_meeting", "cancel_meeting",
        "invite_meeting", "calendar_meeting", "confirmation_sent", "day_before_sent",
    }  # fmt: skip
    number = stand_on(window, "Dana Levi")
    assert "miss_meeting" in awake()
    with window.session.edit("Off"):
        meeting_moves.cancel(window.session.book, number, who="me")
    assert awake() == {"replan_meeting"}
    window.go("people")
    assert awake() == set()


def test_the_menu_of_a_row_holds_its_actions(window: MainWindow, qtbot: QtBot) -> None:
    stand_on(window, "Ben Okafor")
    names = {action.objectName() for action in window.meetings._menu().actions()}
    assert {"prep_sheet", *MEETING_ACTIONS} <= names


@pytest.mark.manner(75)
def test_everything_of_the_page_and_its_questions_has_a_name(window: MainWindow) -> None:
    stand_on(window, "Dana Levi")
    parts: list[QWidget] = [window.meetings]
    for action in ("move_meeting", "hold_meeting", "call_meeting", "cancel_meeting"):
        asking = dialog(window, action)
        assert isinstance(asking, MoveMeeting | HoldMeeting | CallOff | TurnIntoCall)
        parts.append(asking)
    for part in parts:
        for widget in part.findChildren(QWidget):
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name), widget
    for part in parts[1:]:
        part.close()
