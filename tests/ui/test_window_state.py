"""The window comes back as it was left, on a screen that is there; files taken in lately are at hand."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.app import Desk
from crm_app.ui import window_place
from crm_app.ui.main_window import MainWindow
from crm_app.ui.pages.history import HistoryPage
from crm_app.ui.preferences import Preferences
from crm_app.ui.widgets.buttons import Button
from crm_app.ui.widgets.record_table import Density

OpenWindow = Callable[[], MainWindow]
AddPeople = Callable[..., list[int]]
SCREENS = [QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)]


@pytest.fixture(autouse=True)
def same_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def _history(window: MainWindow) -> HistoryPage:
    window.commands["history"].trigger()
    page = window.pages.page("history")
    assert isinstance(page, HistoryPage)
    return page


@pytest.mark.manner(1)
def test_size_panes_order_and_section_come_back(add_people: AddPeople, open_window: OpenWindow, qtbot: QtBot) -> None:
    add_people("Ana Ruiz", "Ben Okafor")
    window = open_window()
    window.resize(1240, 680)
    page = _history(window)
    qtbot.waitUntil(lambda: page.split.is_beside and page.detail.isVisible())
    page.split.setSizes([page.split.width() - 470, 470])
    page.split.splitterMoved.emit(1, 1)
    width = page.split.sizes()[1]
    window.go("people")
    window.go("meetings")
    window.resize(900, 610)
    window.close()
    again = open_window()
    assert (again.width(), again.height()) == (900, 610)
    assert again.shell.page == "meetings"
    again.resize(1240, 680)
    page = _history(again)
    qtbot.waitUntil(lambda: page.split.is_beside and page.detail.isVisible())
    assert abs(page.split.sizes()[1] - width) <= 2


@pytest.mark.manner(2)
@pytest.mark.parametrize(
    ("saved", "wanted"),
    [
        (QRect(100, 100, 1100, 720), QRect(100, 100, 1100, 720)),
        (QRect(3500, 200, 1100, 720), QRect(2100, 200, 1100, 720)),
        (QRect(-4000, -900, 1100, 720), QRect(0, 0, 1100, 720)),
        (QRect(200, 1075, 1100, 720), QRect(200, 360, 1100, 720)),
        (QRect(5000, 5000, 4000, 3000), QRect(1920, 0, 1280, 1024)),
    ],
)
def test_a_place_outside_all_screens_is_moved_onto_one(saved: QRect, wanted: QRect) -> None:
    assert window_place.on_screen(saved, SCREENS) == wanted


@pytest.mark.manner(2)
def test_a_window_left_on_a_screen_that_is_gone_is_seen(open_window: OpenWindow) -> None:
    window = open_window()
    window.move(5000, 4000)
    window.close()
    again = open_window()
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(again.geometry())
    assert again.geometry().top() < screen.bottom() - 50


@pytest.mark.manner(54)
def test_files_taken_in_lately_are_offered_again_and_missing_ones_greyed(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    there, gone = tmp_path / "ana & co.vcf", tmp_path / "gone.vcf"
    for file in (there, gone):
        file.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nEND:VCARD\r\n", newline="")
    window = open_window()
    window.take_in([gone])
    window.take_in([there])
    gone.unlink()
    window.receiving.recent.menu.aboutToShow.emit()
    first, second = window.receiving.recent.menu.actions()[:2]
    assert (first.text(), first.isEnabled()) == ("ana && co.vcf", True)
    assert (second.text(), second.isEnabled()) == ("gone.vcf (no longer there)", False)
    window.go("people")
    first.trigger()
    assert window.shell.page == "taking_in"
    qtbot.waitUntil(window.taking_in_page.take.isVisible, timeout=20_000)
    window.receiving.recent.menu.actions()[-1].trigger()
    window.receiving.recent.menu.aboutToShow.emit()
    assert not any(action.text().endswith(".vcf") for action in window.receiving.recent.menu.actions())


@pytest.fixture
def desk(folder: Path, tmp_path: Path, qapp: QApplication, light: None) -> Iterator[Desk]:
    desk = Desk(folder, Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)))
    yield desk
    desk.close()


@pytest.mark.manner(44)
def test_the_sample_is_marked_and_goes_with_one_click(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.open_own()
    assert desk.window is not None
    desk.window.commands["sample"].trigger()
    sample = desk.window
    assert sample.is_sample
    assert "sample data" in sample.windowTitle()
    banner = sample.shell.banners._shown["sample"]
    assert sample.shell.banners.texts()[0].startswith("These are made-up people.")
    next(button for button in banner.findChildren(Button) if button.text()).click()
    assert desk.window.session.book.folder == folder
    assert desk.window.session.book.value("SELECT count(*) FROM person") == 0
    qtbot.waitUntil(lambda: not folder.with_name("rapport-sample").exists())


def test_rows_stay_as_high_as_they_were_chosen(add_people: AddPeople, open_window: OpenWindow) -> None:
    add_people("Ana Ruiz")
    window = open_window()
    window.preferences.compact_rows = True
    assert _history(window).table.density is Density.COMPACT
