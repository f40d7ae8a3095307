"""Settings: those of the book are undone like anything else, those of this computer come back with the next start."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import me, settings
from crm_app.ui import motion, theme
from crm_app.ui.language import Choice as Language
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.settings import SettingsPage
from crm_app.ui.theme import Choice
from crm_app.ui.widgets.record_table import Density

OpenWindow = Callable[[], MainWindow]


def _open(window: MainWindow) -> SettingsPage:
    window.commands["settings"].trigger()
    page = window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    return page


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    return _open(window)


def test_the_usual_keys_open_the_settings(window: MainWindow) -> None:
    assert window.commands["settings"].shortcut().toString() == "Ctrl+,"


def test_settings_of_the_book_are_one_step_each_and_undone(
    window: MainWindow, page: SettingsPage, qtbot: QtBot
) -> None:
    book = window.session.book
    for choices, key, value, label in (
        (page.guide, settings.PLAYBOOK, "dalton-3b7", "Change the guide"),
        (page.paper, settings.PAPER, "a4", "Change the paper"),
    ):
        before = choices.key
        choices.buttons[value].click()
        assert settings.get(book, key) == value
        assert window.commands["undo"].text() == f"&Undo: {label}"
        window.commands["undo"].trigger()
        assert choices.key == before, "the page shows what the book has"


def test_the_guide_goes_by_its_plain_name_and_is_explained(page: SettingsPage) -> None:
    words = [button.text() for button in page.guide.buttons.values()]
    assert words == ["Career-centre guide", "Quick rhythm (3 and 7 days)"]
    told = page.about_guide.text()
    page.guide.buttons["dalton-3b7"].click()
    assert page.about_guide.text() not in {"", told}
    page.guide.buttons["dalton-3b7"].click()
    assert page.guide.key == "dalton-3b7", "one of them always holds"


def test_name_and_first_words_save_themselves(window: MainWindow, page: SettingsPage, qtbot: QtBot) -> None:
    book = window.session.book
    assert page.name.hasFocus()
    qtbot.keyClicks(page.name, "Robin Castellanos")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert me.get(book).name == "Robin Castellanos"
    page.opener.setFocus()
    qtbot.keyClicks(page.opener, "Thank you for your time.")
    qtbot.keyClick(page.opener, Qt.Key.Key_Return)
    assert settings.get(book, settings.OPENER) == "Thank you for your time."
    window.undoing.undo_book()
    assert settings.get(book, settings.OPENER) == ""


def test_the_zone_is_found_by_a_part_of_its_name(window: MainWindow, page: SettingsPage, qtbot: QtBot) -> None:
    page.zone.setCurrentIndex(page.zone.findData("Europe/Berlin"))
    page.zone.activated.emit(page.zone.currentIndex())
    assert settings.get(window.session.book, settings.ZONE) == "Europe/Berlin"
    window.commands["undo"].trigger()
    assert page.zone.currentIndex() == 0


@pytest.mark.manner(79)
def test_looks_are_kept_on_this_computer_and_make_no_step(window: MainWindow, page: SettingsPage) -> None:
    page.theme.buttons["dark"].click()
    assert theme.current().name == "dark"
    assert window.preferences.theme is Choice.DARK
    page.density.buttons["compact"].click()
    assert window.people.table.density is Density.COMPACT
    assert window.preferences.compact_rows
    page.names.buttons["given"].click()
    assert window.preferences.sort_by_given
    page.motion.click()
    assert motion.is_reduced()
    assert QApplication.cursorFlashTime() == 0
    page.motion.click()
    assert not motion.is_reduced()
    assert QApplication.cursorFlashTime() > 0
    assert window.session.book.value("SELECT count(*) FROM history") == 0


def test_size_and_language_ask_for_the_window_to_be_made_anew(
    window: MainWindow, page: SettingsPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy)
    with qtbot.waitSignal(window.rebuild_wanted):
        page.language.buttons["de"].click()
    assert window.preferences.language is Language.GERMAN
    with qtbot.waitSignal(window.rebuild_wanted):
        page.zoom.setCurrentIndex(page.zoom.findData(1.25))
        page.zoom.activated.emit(page.zoom.currentIndex())
    assert window.preferences.zoom == 1.25


def test_what_stands_elsewhere_is_linked_and_not_doubled(window: MainWindow, page: SettingsPage) -> None:
    page.introductions.click()
    assert window.shell.page == "library"
    _open(window)
    page.safety.click()
    assert window.shell.page == "backups"


def test_the_command_for_quick_capture_can_be_copied(page: SettingsPage) -> None:
    page.copy_command.click()
    assert QApplication.clipboard().text() == "crm-app --quick"
