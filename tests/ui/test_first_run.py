"""The first start: no question, a picture and three ways to begin; and how work under way ends with the window."""

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from crm_app.app import Desk
from crm_app.errors import Unusable
from crm_app.store import book as books
from crm_app.store import checking, people
from crm_app.ui import crashes, diagnostics
from crm_app.ui.main_window import MainWindow
from crm_app.ui.preferences import Preferences
from crm_app.ui.widgets.buttons import Button
from tests.store.looking import rows as everything

OpenWindow = Callable[[], MainWindow]
AddPeople = Callable[..., list[int]]
SLOW = 30_000


@pytest.fixture(autouse=True)
def same_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def desk(folder: Path, tmp_path: Path, qapp: QApplication, light: None) -> Iterator[Desk]:
    desk = Desk(folder, Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)))
    yield desk
    desk.close()


def _card(path: Path, *names: str) -> Path:
    cards = (f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{name};;;;\r\nEND:VCARD\r\n" for name in names)
    path.write_text("".join(cards), newline="")
    return path


@pytest.mark.manner(42)
def test_the_first_start_asks_nothing(desk: Desk, qtbot: QtBot) -> None:
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    desk.open_own()
    window = desk.window
    assert window is not None
    qtbot.waitUntil(lambda: not window.jobs.busy)
    qtbot.wait(400)  # what waits until the window stands may not ask either
    assert {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()} - before == {window}
    assert QApplication.activeModalWidget() is None
    assert not window.findChildren(QDialog)
    assert window.shell.banners.texts() == []


@pytest.mark.manner(43)
def test_an_empty_book_explains_itself_in_a_sentence_and_offers_three_ways(open_window: OpenWindow) -> None:
    window = open_window()
    window.go("people")
    empty = window.people.empty
    assert empty.isVisible()
    assert empty.title.text() == "The people you want to learn from"
    offered = [button.text() for button in empty.findChildren(Button) if button.isVisible() and button.isEnabled()]
    assert len(offered) == 3
    assert offered[0] == "I have a meeting coming up", "the form for a meeting comes first"
    assert {"Import contacts", "Try sample data"} <= set(offered)


@pytest.mark.manner(45)
def test_search_sleeps_while_there_is_nothing_to_find(open_window: OpenWindow) -> None:
    window = open_window()
    assert not window.shell.search.isEnabled()
    assert not window.commands["find"].isEnabled()
    with window.session.edit("Add Ana Ruiz"):
        people.add(window.session.book, name="Ana Ruiz")
    assert window.shell.search.isEnabled()
    assert window.commands["find"].isEnabled()
    window.commands["undo"].trigger()
    assert not window.shell.search.isEnabled()


@pytest.mark.manner(55)
def test_a_file_named_at_the_start_is_taken_in(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.open_own([_card(tmp_path / "ana.vcf", "Ana Ruiz")])
    window = desk.window
    assert window is not None
    assert window.shell.page == "taking_in"
    qtbot.waitUntil(window.taking_in_page.take.isVisible, timeout=SLOW)
    window.taking_in_page.take.click()
    qtbot.waitUntil(lambda: window.session.book.value("SELECT count(*) FROM person") == 1, timeout=SLOW)


@pytest.mark.manner(64)
def test_a_window_closed_amid_an_import_leaves_a_whole_book(
    add_people: AddPeople, open_window: OpenWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz")
    window = open_window()
    before = everything(window.session.book)
    window.take_in([_card(tmp_path / "many.vcf", *(f"Person {number}" for number in range(4000)))])
    qtbot.waitUntil(window.taking_in_page.take.isVisible, timeout=SLOW)
    window.taking_in_page.take.click()
    qtbot.waitUntil(lambda: window.jobs.busy, timeout=SLOW)
    window.close()
    assert not window.isVisible()
    again = books.open_for_writing(folder)
    assert everything(again) == before or again.value("SELECT count(*) FROM person") == 4001
    again.close()
    assert checking.check(folder) == []


@pytest.mark.manner(33)
@pytest.mark.parametrize("name", ["want_to_ask", "pin_people", "archive_people", "trash_people"])
def test_each_deed_is_one_step_that_is_undone_and_done_again(
    name: str, add_people: AddPeople, open_window: OpenWindow
) -> None:
    add_people("Ana Ruiz", "Ben Okafor")
    window = open_window()
    window.go("people")
    window.people.table.selectAll()
    book = window.session.book
    before, entries = everything(book), book.value("SELECT count(*) FROM history")
    window.commands[name].trigger()
    after = everything(book)
    assert after != before
    assert book.value("SELECT count(*) FROM history") == entries + 1
    window.commands["undo"].trigger()
    assert everything(book) == before
    window.commands["redo"].trigger()
    assert everything(book) == after


@pytest.mark.manner(83)
def test_help_leads_to_the_folder_and_copies_diagnostics_without_names(
    add_people: AddPeople, open_window: OpenWindow, folder: Path
) -> None:
    add_people("Ana Ruiz", organisation="NOAA")
    window = open_window()
    window.preferences.second_place = folder.parent
    help_menu = window.shell.menus.findChild(QMenu, "help")
    assert isinstance(help_menu, QMenu)
    assert {"data_folder", "diagnostics"} <= {action.objectName() for action in help_menu.actions()}
    window.commands["diagnostics"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied == diagnostics.text(window.session, window.preferences)
    assert "1 people" in copied
    assert "Qt 6" in copied
    for private in ("Ana", "Ruiz", "NOAA", str(folder), str(Path.home())):
        assert private not in copied


@pytest.mark.manner(83)
def test_the_log_is_rotated_and_holds_nothing_of_anybody(
    add_people: AddPeople, open_window: OpenWindow, folder: Path
) -> None:
    add_people("Ana Ruiz")
    crashes.start_log(folder)
    window = open_window()
    window.problems.show(Unusable("There is no person “Ana Ruiz” in this book."))
    for _ in range(4000):
        logging.getLogger("crm_app.ui.problems").info("x" * 300)
    crashes.start_log(folder.with_name("elsewhere"))
    logs = sorted(folder.glob("rapport.log*"))
    assert [log.name for log in logs] == ["rapport.log", "rapport.log.1", "rapport.log.2"]
    assert all(log.stat().st_size < 300_000 for log in logs)
    assert not any("Ana" in log.read_text(encoding="utf-8") for log in logs)
