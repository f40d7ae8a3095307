"""Back and forward, zoom, and what gives way in a small window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from crm_app.app import Desk
from crm_app.store import people
from crm_app.ui import scale, theme
from crm_app.ui.main_window import MainWindow
from crm_app.ui.navigation import Navigation, Place
from crm_app.ui.preferences import Preferences
from crm_app.ui.theme import Choice
from crm_app.ui.widgets import sidebar

OpenWindow = Callable[[], MainWindow]
AddPeople = Callable[..., list[int]]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.manner(5)
def test_alt_and_arrows_lead_back_and_forward_through_what_was_visited(
    add_people: AddPeople, open_window: OpenWindow, qtbot: QtBot
) -> None:
    ana, ben = add_people("Ana Ruiz", "Ben Okafor")
    window = open_window()
    window.open_record("person", ana)
    window.open_record("person", ben)
    window.go("meetings")
    assert not window.commands["forward"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert (window.shell.page, window.people.current) == ("people", ben)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.people.current == ana
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.people.current == ben


def test_moving_the_cursor_is_no_step_but_where_one_comes_back_to(
    add_people: AddPeople, open_window: OpenWindow, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz", "Ben Okafor", "Chloé Dubois")
    window = open_window()
    window.people.table.setFocus()
    qtbot.keyClick(window.people.table, Qt.Key.Key_Down)
    qtbot.keyClick(window.people.table, Qt.Key.Key_Down)
    last = window.people.current
    window.go("meetings")
    window.ways.go_back()
    assert window.people.current == last
    assert not window.navigation.can_go_back


def test_going_somewhere_new_forgets_what_lay_ahead() -> None:
    way = Navigation()
    for record in (1, 2, 3):
        way.visit(Place("people", record))
    assert way.back() == Place("people", 2)
    way.visit(Place("people", 9))
    assert not way.can_go_forward
    assert way.back() == Place("people", 2)


@pytest.mark.manner(4)
def test_control_and_a_digit_go_to_the_sections(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    keys = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5]
    sections = [window.sections[place].key for place in range(min(len(keys), len(window.sections)))]
    for key, section in zip(keys, sections, strict=False):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.shell.page == section


def test_the_arrow_keys_work_in_the_section_that_one_went_to(
    add_people: AddPeople, open_window: OpenWindow, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz", "Ben Okafor")
    window = open_window()
    window.people.detail.plan.setFocus()
    window.commands["go_today"].trigger()
    window.commands["go_people"].trigger()
    assert window.focusWidget() is window.people.table
    before = window.people.current
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.people.current != before


@pytest.mark.manner(8)
def test_the_sidebar_becomes_a_rail_when_there_is_no_room(open_window: OpenWindow) -> None:
    window = open_window()
    for width, wanted in ((1280, sidebar.WIDE), (990, sidebar.NARROW), (750, sidebar.RAIL)):
        window.shell.fit(width, 800)
        assert window.shell.sidebar.width() == wanted
    assert window.shell.sidebar.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


@pytest.fixture
def desk(folder: Path, tmp_path: Path, light: None) -> Iterator[Desk]:
    desk = Desk(folder, Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)))
    desk.open_own()
    yield desk
    desk.close()
    scale.set_factor(1.0)
    theme.apply(Choice.LIGHT)


def test_the_day_is_what_a_first_start_shows(desk: Desk) -> None:
    assert desk.window is not None
    assert desk.window.shell.page == "today"


@pytest.mark.manner(74)
def test_zoom_makes_everything_larger_and_stays_where_one_was(add_people: AddPeople, desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    assert window is not None
    window.go("meetings")
    height = window.shell.new.main.height()
    size = window.shell.menus.font().pixelSize()
    window.commands["zoom_in"].trigger()
    qtbot.waitUntil(lambda: desk.window is not window)
    larger = desk.window
    assert larger is not None
    assert larger.shell.new.main.height() > height
    assert larger.shell.menus.font().pixelSize() > size
    assert larger.shell.page == "meetings"
    assert larger.session.book.writable, "the book stayed open"
    larger.commands["zoom_whole"].trigger()
    qtbot.waitUntil(lambda: desk.window is not larger)
    assert desk.window is not None
    assert desk.window.shell.new.main.height() == height


def test_a_new_book_shows_three_sections_and_others_appear_with_content(
    add_people: AddPeople, open_window: OpenWindow
) -> None:
    window = open_window()
    lines = window.shell.sidebar.list
    shown = [line.text for line in window.sections if window.shell.sidebar.shows(line.key)]
    assert shown == ["Today", "Meetings", "People"]
    window.go("library")
    assert window.shell.sidebar.shows("library"), "what is visited is there"
    assert not window.shell.sidebar.shows("organisations")
    with window.session.edit("Add Ana Ruiz"):
        people.add(window.session.book, name="Ana Ruiz", organisation="NOAA")
    assert window.shell.sidebar.shows("organisations")
    assert lines.currentIndex().data() == "Library"


def test_rows_are_made_lower_from_the_menu_and_stay_so(add_people: AddPeople, open_window: OpenWindow) -> None:
    add_people("Ana Ruiz")
    window = open_window()
    high = window.people.table.rowHeight(0)
    window.commands["rows_compact"].trigger()
    assert window.people.table.rowHeight(0) < high
    assert window.preferences.compact_rows
    window.commands["rows_roomy"].trigger()
    assert window.people.table.rowHeight(0) == high
    assert window.commands["rows_roomy"].isChecked()


def test_a_page_beside_the_sections_leaves_none_of_them_chosen(open_window: OpenWindow) -> None:
    window = open_window()
    lines = window.shell.sidebar.list
    assert lines.currentIndex().data() == "People"
    window.commands["settings"].trigger()
    assert not lines.currentIndex().isValid()
    assert not lines.selectedIndexes()
    window.ways.go_back()
    assert lines.currentIndex().data() == "People"
