"""From the field into the results and back, in a real window over a real book."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import notes, people
from crm_app.ui import announce, fonts, theme
from crm_app.ui.main_window import SMALLEST, MainWindow
from crm_app.ui.marked_text import paint_marked
from crm_app.ui.models.results import RecentLine, ResultLine

OpenWindow = Callable[[], MainWindow]
AddPeople = Callable[..., list[int]]


@pytest.fixture
def window(add_people: AddPeople, open_window: OpenWindow) -> MainWindow:
    add_people("Chloé Dubois", "Ana Ruiz", "Ben Okafor", title="Baker", organisation="River Trust")
    opened = open_window()
    with opened.session.edit("Note"):
        notes.add(opened.session.book, "Chloe knows the river archive by heart.", person=3)
    return opened


def type_in(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.commands["find"].trigger()
    qtbot.keyClicks(window.shell.search, text)
    whole = window.shell.search.text().strip()
    qtbot.waitUntil(lambda: window.shell.page == "results" and window.results.text == whole)


def found(window: MainWindow) -> list[tuple[str, str]]:
    return [(line.found.kind, line.name) for line in window.results.list.groups.lines if isinstance(line, ResultLine)]


@pytest.mark.manner(26)
def test_ctrl_f_leads_into_the_field_and_escape_clears_and_then_leaves(window: MainWindow, qtbot: QtBot) -> None:
    window.go("people")
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.shell.search
    assert field.hasFocus()
    type_in(window, qtbot, "chloe")
    assert window.shell.page == "results"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.shell.page == "people"
    assert window.people.table.hasFocus()


@pytest.mark.manner(28)
def test_results_come_by_kind_as_one_types_whatever_case_and_accents(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "CHLOE")
    assert found(window) == [("people", "Chloé Dubois"), ("notes", "Ben Okafor")]
    assert window.results.summary.text() == "1 person, 1 note"


@pytest.mark.manner(27)
def test_every_letter_is_answered_at_once_and_typing_fast_costs_one_search(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.shell.search.searched.connect(asked.append)
    window.commands["find"].trigger()
    for typed in ("r", "ri", "riv"):
        qtbot.keyClicks(window.shell.search, typed[-1])
        QApplication.processEvents()  # no time passes: nothing waits for a pause
        assert window.results.text == typed
    assert ("people", "Ana Ruiz") in found(window)
    before = len(asked)
    window.shell.search.setText("ana")
    window.shell.search.setText("ana r")
    qtbot.waitUntil(lambda: window.results.text == "ana r")
    assert len(asked) == before + 1
    assert found(window) == [("people", "Ana Ruiz")]


def test_the_keyboard_goes_all_the_way_and_back(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "chloe")
    field, page = window.shell.search, window.results
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    line = page.list.current_line()
    assert isinstance(line, ResultLine)
    assert line.found.kind == "notes"
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert field.hasFocus()
    assert field.text() == "chloe"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.shell.page == "people"
    assert window.people.detail.shown_name == "Chloé Dubois"
    window.commands["back"].trigger()
    assert window.shell.page == "results"
    assert found(window) == [("people", "Chloé Dubois"), ("notes", "Ben Okafor")]


def test_each_find_opens_where_it_belongs(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "river")
    for kind, page in (("organisations", "organisations"), ("notes", "people")):
        window.results.search("river")
        line = next(
            one for one in window.results.list.groups.lines if isinstance(one, ResultLine) and one.found.kind == kind
        )
        window.results.list.go_to(line.key)
        window.results.open_first()
        assert window.shell.page == page
        window.commands["back"].trigger()
    assert window.shell.page == "results"


def test_letters_typed_into_the_list_go_on_in_the_field(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "an")
    qtbot.keyClick(window.shell.search, Qt.Key.Key_Down)
    qtbot.keyClicks(window.results.list, "a")
    assert window.shell.search.hasFocus()
    assert window.shell.search.text() == "ana"


def test_what_was_opened_is_remembered_and_offered_again(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "ana")
    qtbot.keyClick(window.shell.search, Qt.Key.Key_Return)
    window.go("people")
    window.commands["find"].trigger()
    qtbot.keyClick(window.shell.search, Qt.Key.Key_Down)
    (line,) = window.results.list.groups.lines
    assert line == RecentLine("ana")
    qtbot.keyClick(window.results.list, Qt.Key.Key_Return)
    assert window.shell.search.text() == "ana"
    assert window.shell.search.hasFocus()
    qtbot.waitUntil(lambda: found(window) == [("people", "Ana Ruiz")])


@pytest.mark.manner(25)
def test_nothing_found_names_the_search_and_offers_to_clear_it(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "hydro")
    page = window.results
    assert page.stack.currentWidget() is page.nothing
    assert page.nothing.title.text() == "Nothing matches “hydro”"
    assert page.nothing.words.text()
    page.clear.click()
    assert window.shell.search.text() == ""
    assert window.shell.search.hasFocus()


def test_a_chip_narrows_to_one_kind_and_the_next_search_is_for_everything(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "chloe")
    page = window.results
    assert [chip.text() for chip in page.chips.values() if chip.isVisible()] == ["Everything", "People 1", "Notes 1"]
    page.chips["notes"].click()
    assert found(window) == [("notes", "Ben Okafor")]
    assert page.chips["notes"].isChecked()
    type_in(window, qtbot, "ana")
    assert found(window) == [("people", "Ana Ruiz")]


def test_how_much_was_found_is_read_out(window: MainWindow, qtbot: QtBot) -> None:
    heard: list[str] = []
    announce.voice().spoken.connect(heard.append)
    type_in(window, qtbot, "chloe")
    qtbot.waitUntil(lambda: heard == ["1 person, 1 note"])
    type_in(window, qtbot, "hydro")
    qtbot.waitUntil(lambda: heard[-1] == "Nothing matches “hydro”")


def test_results_follow_what_changes(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "ana")
    with window.session.edit("Add"):
        people.add(window.session.book, name="Anaïs Nin")
    assert found(window) == [("people", "Anaïs Nin"), ("people", "Ana Ruiz")]
    current = window.results.list.current_line()
    assert isinstance(current, ResultLine)
    assert current.name == "Ana Ruiz"


def test_results_are_up_to_date_when_one_comes_back_to_them(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "ana")
    window.results.open_first()
    with window.session.edit("Add"):
        people.add(window.session.book, name="Anaïs Nin")
    window.commands["back"].trigger()
    assert found(window) == [("people", "Anaïs Nin"), ("people", "Ana Ruiz")]


def test_going_to_a_section_forgets_the_search(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "ana")
    window.commands["go_people"].trigger()
    qtbot.wait(20)
    assert window.shell.search.text() == ""
    assert window.shell.page == "people"


def test_search_is_asleep_while_there_is_nothing(open_window: OpenWindow) -> None:
    window = open_window()
    assert not window.shell.search.isEnabled()
    assert not window.commands["find"].isEnabled()


def test_the_list_is_sound_and_no_chip_is_cut_in_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SMALLEST)
    type_in(window, qtbot, "r")
    page = window.results
    tester = QAbstractItemModelTester(page.list.groups, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.narrow("people")
    assert tester.model() is page.list.groups
    for chip in page.chips.values():
        assert not chip.isVisible() or chip.width() >= chip.sizeHint().width()


def _painted(marks: list[tuple[int, int]], *, role: str) -> QImage:
    image = QImage(200, 20, QImage.Format.Format_ARGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    weights = (fonts.drawn("base"), fonts.drawn("group"))
    paint_marked(painter, image.rect(), "Chloé Dubois", marks, fonts=weights, role=role, rtl=False)
    painter.end()
    return image


@pytest.mark.manner(78)
def test_the_letters_typed_differ_in_weight_and_not_by_colour_alone(light: None) -> None:
    assert _painted([(0, 5)], role="text") != _painted([], role="text")
