"""The command palette and the sheet of shortcuts over a real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from crm_app.ui import announce, commands
from crm_app.ui.actions import MENUS
from crm_app.ui.main_window import SMALLEST, MainWindow
from crm_app.ui.models.commands import CommandLine
from crm_app.ui.models.groups import Heading
from crm_app.ui.shell import menu_titles
from crm_app.ui.widgets.overlay import Overlay
from crm_app.ui.widgets.palette import Palette

OpenWindow = Callable[[], MainWindow]
AddPeople = Callable[..., list[int]]


@pytest.fixture
def window(add_people: AddPeople, open_window: OpenWindow) -> MainWindow:
    add_people("Chloé Dubois", "Ben Okafor", "Ana Ruiz", title="Baker", organisation="River Trust")
    opened = open_window()
    opened.go("people")
    opened.ways.focus_page()
    return opened


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return window.overlays.palette


def lines(overlay: Overlay) -> list[CommandLine]:
    return [line for line in overlay.list.groups.lines if isinstance(line, CommandLine)]


def first(palette: Palette, qtbot: QtBot, typed: str) -> str:
    palette.field.clear()
    qtbot.keyClicks(palette.field, typed)
    line = palette.list.current_line()
    return line.text if isinstance(line, CommandLine) else ""


@pytest.mark.manner(29)
def test_the_palette_has_every_action_that_can_be_done_now(window: MainWindow, palette: Palette) -> None:
    assert palette.isVisible()
    assert palette.field.hasFocus()
    actions = {spec.name: window.commands[spec.name] for spec in window.commands}
    possible = {name for name, action in actions.items() if action.isEnabled() and action.isVisible()}
    assert {line.action for line in lines(palette)} == possible - {"palette"}
    assert "forward" not in {line.action for line in lines(palette)}  # there is no place ahead


@pytest.mark.manner(29)
def test_each_line_shows_its_shortcuts(window: MainWindow, palette: Palette) -> None:
    shown = {line.action: line.shortcuts for line in lines(palette)}
    assert shown["undo"] == ("Ctrl+Z",)
    assert shown["redo"] == ("Ctrl+Y", "Ctrl+Shift+Z")
    assert shown["go_people"] == tuple(key.toString() for key in window.commands["go_people"].shortcuts())
    texts = {line.action: line.text for line in lines(palette)}
    assert texts["go_people"] == "Go to People"
    assert texts["theme_dark"] == "Theme: Dark"


@pytest.mark.manner(29)
def test_people_and_organisations_stand_beside_the_actions(window: MainWindow, palette: Palette, qtbot: QtBot) -> None:
    assert first(palette, qtbot, "chlo") == "Chloé Dubois"
    assert "Baker, River Trust" in [line.aside for line in lines(palette)]
    first(palette, qtbot, "river")
    assert ("organisation", 1) in [line.record for line in lines(palette)]


@pytest.mark.manner(30)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("improt", "Import"),
        ("quti", "Quit"),
        ("okafro", "Ben Okafor"),
        ("chleo", "Chloé Dubois"),
        ("tehme dark", "Theme: Dark"),
    ],
)
def test_a_letter_typed_wrong_still_finds_it(palette: Palette, qtbot: QtBot, typed: str, expected: str) -> None:
    assert first(palette, qtbot, typed) == expected


@pytest.mark.manner(30)
def test_what_was_done_lately_comes_first(window: MainWindow, palette: Palette, qtbot: QtBot) -> None:
    assert first(palette, qtbot, "theme") == "Theme: Dark"
    palette.choose(next(line for line in lines(palette) if line.action == "theme_light"))
    window.commands["palette"].trigger()
    assert palette.list.groups.entry(0) == Heading("Lately")
    assert lines(palette)[0].action == "theme_light"
    assert first(palette, qtbot, "theme") == "Theme: Light"


def test_enter_does_it_and_the_focus_is_where_it_was(window: MainWindow, palette: Palette, qtbot: QtBot) -> None:
    first(palette, qtbot, "go to meetings")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.shell.page == "meetings"
    window.go("people")
    window.ways.focus_page()
    window.commands["palette"].trigger()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.people.table.hasFocus()


def test_what_had_the_focus_may_have_gone_in_the_meantime(window: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    window.commands["palette"].trigger()
    delete(field)
    qtbot.keyClick(window.overlays.palette.field, Qt.Key.Key_Escape)
    assert not window.overlays.palette.isVisible()


def test_a_person_is_gone_to(window: MainWindow, palette: Palette, qtbot: QtBot) -> None:
    window.go("meetings")
    first(palette, qtbot, "okaf")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.shell.page == "people"
    assert window.people.detail.shown_name == "Ben Okafor"
    window.commands["palette"].trigger()
    assert lines(palette)[0].text == "Ben Okafor"  # one was there lately


def test_the_arrows_choose_while_the_field_keeps_the_focus(palette: Palette, qtbot: QtBot) -> None:
    every = lines(palette)
    assert palette.list.current_line() == every[0]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.current_line() == every[1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.current_line() == every[-1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()


def test_a_click_beside_it_or_the_same_keys_put_it_away(window: MainWindow, palette: Palette, qtbot: QtBot) -> None:
    qtbot.mouseClick(palette.field, Qt.MouseButton.LeftButton)
    assert palette.isVisible()
    qtbot.mouseClick(window.shell.sidebar, Qt.MouseButton.LeftButton, pos=QPoint(20, 300))
    assert not palette.isVisible()
    window.commands["palette"].trigger()
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()


def test_nothing_that_fits_says_what_to_try(palette: Palette, qtbot: QtBot) -> None:
    assert first(palette, qtbot, "zzzzz") == ""
    assert palette.nothing.isVisible()
    assert "“zzzzz”" in palette.nothing.text()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.manner(75)
def test_the_palette_speaks(palette: Palette, qtbot: QtBot) -> None:
    heard: list[str] = []
    announce.voice().spoken.connect(heard.append)
    first(palette, qtbot, "quit")
    qtbot.waitUntil(lambda: bool(heard))
    number = len(lines(palette))
    assert heard[-1] == ("1 line" if number == 1 else f"{number} lines")
    first(palette, qtbot, "theme")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert heard[-1].startswith("Theme: ")
    for part in (palette, palette.field, palette.list):
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    rows = QAccessible.queryAccessibleInterface(palette.list)
    assert rows.child(0).text(QAccessible.Text.Name).startswith("Theme: ")


@pytest.mark.manner(76)
def test_the_focus_in_the_palette_can_be_seen(window: MainWindow, palette: Palette) -> None:
    with_focus = palette.grab().toImage()
    palette.field.clearFocus()
    palette.update()
    assert palette.grab().toImage() != with_focus


def test_the_palette_fits_into_the_smallest_window(window: MainWindow, palette: Palette, qtbot: QtBot) -> None:
    window.resize(*SMALLEST)
    assert window.rect().contains(palette.geometry())
    high = palette.height()
    first(palette, qtbot, "quit")
    assert palette.height() < high
    tester = QAbstractItemModelTester(palette.list.groups, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first(palette, qtbot, "me")
    assert tester.model() is palette.list.groups


@pytest.mark.manner(31)
@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_the_sheet_of_shortcuts_is_made_from_the_registry(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(window.people.table, key)
    sheet = window.overlays.shortcut_sheet
    assert sheet.isVisible()
    shown = {line.action: line.shortcuts for line in lines(sheet) if line.action}
    wanted = {
        spec.name: tuple(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in spec.keys)
        for spec in commands.specs()
        if spec.keys
    }
    assert shown == wanted
    entries = map(sheet.list.groups.entry, range(sheet.list.groups.rowCount()))
    headings = [entry.text for entry in entries if isinstance(entry, Heading)]
    menus = {spec.menu: None for spec in commands.specs() if spec.keys}
    titles = [menu_titles()[menu].replace("&", "") for menu in MENUS if menu in menus]
    assert headings == [*titles, "In lists and fields"]
    qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.people.table.hasFocus()


@pytest.mark.manner(31)
def test_the_sheet_is_searched_by_words_and_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["shortcuts"].trigger()
    sheet = window.overlays.shortcut_sheet
    qtbot.keyClicks(sheet.field, "undo")
    assert [line.action for line in lines(sheet)] == ["undo"]
    sheet.field.clear()
    qtbot.keyClicks(sheet.field, "ctrl+k")
    assert "palette" in {line.action for line in lines(sheet)}
    sheet.field.setText("zzzzz")
    assert sheet.nothing.isVisible()


@pytest.mark.manner(31)
def test_a_question_mark_is_typed_where_one_types(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["find"].trigger()
    qtbot.keyClicks(window.shell.search, "why?")
    assert window.shell.search.text() == "why?"
    assert not window.overlays.shortcut_sheet.isVisible()


@pytest.mark.manner(32)
def test_no_two_actions_share_a_shortcut() -> None:
    keys = [QKeySequence(key).toString() for spec in commands.specs() for key in spec.keys]
    assert len(keys) == len(set(keys)) > 20
