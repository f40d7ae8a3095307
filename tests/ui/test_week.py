"""The week: its blocks are real, keys lead between meetings and days, a dragged block is a moved meeting."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.store import meeting_moves, meetings, people, settings
from crm_app.ui.announce import voice
from crm_app.ui.main_window import SMALLEST, MainWindow
from crm_app.ui.widgets.week_block import MeetingBlock
from crm_app.ui.widgets.week_canvas import WeekCanvas
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]
BERLIN = "Europe/Berlin"
MONDAY = date(2026, 11, 23)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 by the clocks of Berlin."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=1)


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """Ana on Tuesday 10:00, Ben on Tuesday 14:00, Chloé on Thursday 11:00, Dana cancelled on Friday 9:00."""
    opened = open_window()
    book = opened.session.book
    with opened.session.edit("Plan"):
        settings.put(book, settings.ZONE, BERLIN)
        starts = {
            "Ana Ruiz": at(24, 10), "Ben Okafor": at(24, 14), "Chloé Dubois": at(26, 11), "Dana Levi": at(27, 9),
        }  # fmt: skip
        for name, start in starts.items():
            person = people.add(book, name=name)
            meetings.plan(book, person, start=start, zone=BERLIN, minutes=60)
        meeting_moves.cancel(book, meetings.of_person(book, people.find(book, "Dana Levi")), who="them")
    opened.go("meetings")
    opened.meetings.first = MONDAY
    opened.commands["meetings_week"].trigger()
    opened.meetings.first = MONDAY
    opened.meetings.reload()
    return opened


def canvas(window: MainWindow) -> WeekCanvas:
    return window.meetings.week.canvas


def block(window: MainWindow, name: str) -> MeetingBlock:
    return next(each for each in canvas(window).blocks if each.face.name == name)


def focused(window: MainWindow) -> str:
    focus = window.focusWidget()
    return focus.face.name if isinstance(focus, MeetingBlock) else type(focus).__name__


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_arrows_lead_between_meetings_and_days(window: MainWindow, qtbot: QtBot) -> None:
    assert [each.face.name for each in canvas(window).blocks] == ["Ana Ruiz", "Ben Okafor", "Chloé Dubois", "Dana Levi"]
    block(window, "Ana Ruiz").setFocus()
    press(Qt.Key.Key_Down)
    assert focused(window) == "Ben Okafor"
    press(Qt.Key.Key_Right)
    assert focused(window) == "WeekCanvas"
    assert canvas(window).cursor_at == (2, 14 * 60), "Wednesday has no meeting, so the place at that hour"
    press(Qt.Key.Key_Right)
    assert focused(window) == "Chloé Dubois"
    press(Qt.Key.Key_Up)
    assert canvas(window).cursor_at == (3, 10 * 60 + 30)
    press(Qt.Key.Key_Down)
    assert focused(window) == "Chloé Dubois"


def test_page_keys_turn_weeks_and_t_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    canvas(window).setFocus()
    press(Qt.Key.Key_PageDown)
    assert window.meetings.first == MONDAY + timedelta(days=7)
    assert canvas(window).blocks == []
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_PageUp)
    assert window.meetings.first == MONDAY - timedelta(days=7)
    press(Qt.Key.Key_T)
    assert window.meetings.first <= NOW.date() < window.meetings.first + timedelta(days=7)


def test_beyond_the_last_day_lies_the_next_week(window: MainWindow, qtbot: QtBot) -> None:
    canvas(window).setFocus()
    canvas(window).cursor_at = (6, 600)
    press(Qt.Key.Key_Right)
    assert window.meetings.first == MONDAY + timedelta(days=7)
    assert canvas(window).cursor_at == (0, 600)


def test_enter_opens_a_meeting_and_plans_one_on_an_empty_place(window: MainWindow, qtbot: QtBot) -> None:
    block(window, "Ben Okafor").setFocus()
    press(Qt.Key.Key_Return)
    assert window.shell.page == "sheet"
    assert "Ben Okafor" in window.sheet.title
    window.ways.go_back()
    assert window.shell.page == "meetings"
    window.meetings.first = MONDAY
    window.meetings.reload()
    canvas(window).setFocus()
    canvas(window).cursor_at = (2, 15 * 60 + 30)
    press(Qt.Key.Key_Return)
    assert window.shell.page == "form"
    assert window.form.when.when is not None
    assert window.form.when.when.at == at(25, 15, 30)


def test_a_click_on_an_empty_place_plans_a_meeting_there(window: MainWindow, qtbot: QtBot) -> None:
    place = canvas(window).grid.box(2, canvas(window).grid.y(9 * 60), 20).center()
    qtbot.mouseClick(canvas(window), Qt.MouseButton.LeftButton, pos=place)
    assert window.shell.page == "form"
    assert window.form.when.when is not None
    assert window.form.when.when.at == at(25, 9)


def drag(window: MainWindow, name: str, *, days: int, minutes: int) -> None:
    widget = block(window, name)
    grid = canvas(window).grid
    start = widget.rect().center()
    across = grid.edge(1) - grid.edge(0)
    target = start + QPoint(days * across, grid.y(minutes))
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for part in (4, 2, 1):
        QTest.mouseMove(widget, start + (target - start) / part - (widget.pos() - block(window, name).pos()))
        QApplication.processEvents()
    # Positions are told from the block, which moved along.
    origin = canvas(window).mapToGlobal(canvas(window)._box(grid, widget.block).topLeft())
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(origin + target))


def test_a_block_dragged_elsewhere_is_a_moved_meeting_and_one_step(window: MainWindow, qtbot: QtBot) -> None:
    number = block(window, "Ana Ruiz").meeting
    drag(window, "Ana Ruiz", days=1, minutes=90)
    book = window.session.book
    assert meetings.get(book, number)["start"] == at(25, 11, 30)
    assert block(window, "Ana Ruiz").block.day == 2
    assert window.toast.isVisible()
    window.undoing.undo_book()
    assert meetings.get(book, number)["start"] == at(24, 10)
    assert block(window, "Ana Ruiz").block.day == 1


def test_a_block_lands_under_the_pointer_when_the_hours_scroll_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    number = block(window, "Ana Ruiz").meeting
    bar = window.meetings.week.hours.verticalScrollBar()
    bar.setValue(canvas(window).grid.y(9 * 60))
    widget = block(window, "Ana Ruiz")
    start = widget.mapToGlobal(widget.rect().center())
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(start))
    QTest.mouseMove(widget, widget.mapFromGlobal(start + QPoint(0, 40)))
    bar.setValue(bar.value() + canvas(window).grid.y(120))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFromGlobal(start))
    assert meetings.get(window.session.book, number)["start"] == at(24, 12)


def test_escape_puts_a_dragged_block_back(window: MainWindow, qtbot: QtBot) -> None:
    widget = block(window, "Ana Ruiz")
    before = widget.geometry()
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    QTest.mouseMove(widget, widget.rect().center() + QPoint(0, 60))
    assert widget.landing
    press(Qt.Key.Key_Escape)
    assert not widget.landing
    assert widget.geometry() == before
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
    assert meetings.get(window.session.book, widget.meeting)["start"] == at(24, 10)


@pytest.mark.manner(69)
def test_dropped_into_an_hour_that_never_happens_it_stays_and_a_sentence_says_why(
    window: MainWindow, qtbot: QtBot
) -> None:
    book = window.session.book
    number = block(window, "Ana Ruiz").meeting
    with window.session.edit("Move"):
        meeting_moves.move(book, number, start=datetime(2027, 3, 27, 9, 0, tzinfo=UTC))
    window.meetings.first = date(2027, 3, 22)
    window.meetings.reload()
    canvas(window).moved.emit(number, 6, 2 * 60 + 30)
    assert meetings.get(book, number)["start"] == datetime(2027, 3, 27, 9, 0, tzinfo=UTC)
    assert any("never happens" in text for text in window.shell.banners.texts())


@pytest.mark.manner(75)
def test_each_block_is_reached_by_a_screen_reader_with_all_it_shows(window: MainWindow) -> None:
    interface = QAccessible.queryAccessibleInterface(canvas(window))
    assert interface is not None
    found = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    ben = next(text for text in found if text.startswith("Ben Okafor"))
    assert "Tuesday" in ben
    assert "In person" in ben
    assert "Planned" in ben
    assert any("Cancelled" in text for text in found)
    assert interface.text(QAccessible.Text.Name).endswith("4 meetings")


def test_an_empty_place_is_read_out(window: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    voice().spoken.connect(said.append)
    canvas(window).setFocus()
    canvas(window).cursor_at = (2, 600)
    press(Qt.Key.Key_Down)
    voice().spoken.disconnect(said.append)
    assert any("Wednesday" in text and "free" in text for text in said)


@pytest.mark.manner(76)
def test_the_focus_is_seen_on_blocks_and_places(window: MainWindow, qtbot: QtBot) -> None:
    widget = block(window, "Ana Ruiz")
    window.shell.search.setFocus()
    plain, place = widget.grab().toImage(), canvas(window).grab().toImage()
    widget.setFocus()
    assert widget.grab().toImage() != plain
    canvas(window).setFocus()
    assert canvas(window).grab().toImage() != place


@pytest.mark.manner(78)
def test_what_was_called_off_differs_by_more_than_colour(window: MainWindow) -> None:
    dana, ana = block(window, "Dana Levi"), block(window, "Ana Ruiz")
    assert dana.face.icon != ana.face.icon
    assert "Cancelled" in dana.accessibleName()


@pytest.mark.manner(81)
def test_right_to_left_the_week_begins_at_the_right(window: MainWindow, qapp: QApplication) -> None:
    before = block(window, "Ana Ruiz").x()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = block(window, "Ana Ruiz").geometry()
        assert canvas(window).width() - mirrored.right() - 1 == pytest.approx(before, abs=2)
        assert canvas(window).grid.day_at(canvas(window).width() - 70) == 0
    finally:
        window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_due_stands_over_its_day_and_leads_to_the_person(window: MainWindow, qtbot: QtBot) -> None:
    book = window.session.book
    with window.session.edit("Held"):
        number = block(window, "Ana Ruiz").meeting
        meeting_moves.hold(book, number, begun=at(23, 9), ended=at(23, 10))
    head = window.meetings.week.head
    chip = next(chip for chip in head.chips if "Send thank-you: Ana Ruiz" in chip.accessibleName())
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.shell.page == "people"
    assert window.people.current == people.find(book, "Ana Ruiz")


def test_the_smallest_window_shows_all_seven_days(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SMALLEST)
    QApplication.processEvents()
    head = window.meetings.week.head
    assert isinstance(head, QWidget)
    assert canvas(window).width() == head.width()
    assert all(each.geometry().right() < canvas(window).width() for each in canvas(window).blocks)


def test_a_low_window_opens_at_the_first_meeting_of_the_week(window: MainWindow, qtbot: QtBot) -> None:
    week = window.meetings.week
    week.hours.setMaximumHeight(120)
    QApplication.processEvents()
    week._show_morning()
    ana = block(window, "Ana Ruiz")
    assert not ana.visibleRegion().isEmpty()
    assert ana.visibleRegion().boundingRect().height() == ana.height()
    block(window, "Ben Okafor").setFocus()
    week._show_morning()
    assert not block(window, "Ben Okafor").visibleRegion().isEmpty()


def test_a_meeting_keeps_the_focus_when_the_week_is_asked_again(window: MainWindow, qtbot: QtBot) -> None:
    block(window, "Ben Okafor").setFocus()
    with window.session.edit("Goal"):
        meetings.change(window.session.book, block(window, "Ben Okafor").meeting, goal="Learn")
    assert focused(window) == "Ben Okafor"
    assert window.meetings.current == block(window, "Ben Okafor").meeting


def test_going_back_leads_to_the_week_of_the_meeting(window: MainWindow, qtbot: QtBot) -> None:
    block(window, "Chloé Dubois").setFocus()
    press(Qt.Key.Key_Return)
    window.meetings.show_weeks(3)
    window.ways.go_back()
    assert focused(window) == "Chloé Dubois"
