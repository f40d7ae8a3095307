from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from crm_app.ui.main_window import MainWindow

OpenWindow = Callable[[], MainWindow]
AddPeople = Callable[..., list[int]]


def test_results_come_as_one_types_and_escape_brings_everybody_back(
    add_people: AddPeople, open_window: OpenWindow, qtbot: QtBot
) -> None:
    add_people("Chloé Dubois", "Ana Ruiz", "Ben Okafor")
    window = open_window()
    window.commands["find"].trigger()
    search = window.shell.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "chloe")
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 1)
    assert window.people.found.text() == "1 found"
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert window.people.table.hasFocus()
    assert window.people.detail.name.text() == "Chloé Dubois"
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 3)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert window.people.table.hasFocus()


def test_nobody_found_says_so_and_offers_everybody(
    add_people: AddPeople, open_window: OpenWindow, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz")
    window = open_window()
    qtbot.keyClicks(window.shell.search, "hydro")
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 0)
    assert window.people.nobody_title.text() == "Nobody matches “hydro”"
    window.people.clear_button.click()
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 1)


def test_search_is_asleep_while_there_is_nothing(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    assert not window.shell.search.isEnabled()
    assert not window.commands["find"].isEnabled()
    assert [button.text() for button in window.people.empty.buttons] == [
        "I have a meeting coming up",
        "Import contacts",
        "Try sample data",
    ]
    assert window.people.empty.buttons[0].hasFocus()
