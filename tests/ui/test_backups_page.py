"""Backups from the window: made, listed, restored; a second place; another computer; a check; the book moves."""

import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.app import Desk
from crm_app.errors import Damaged
from crm_app.store import backups, elsewhere, people
from crm_app.store import book as books
from crm_app.store.folder import MOVED
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.backups import STATE
from crm_app.ui.pages.backups import BackupsPage
from crm_app.ui.preferences import Preferences
from crm_app.work import places
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]
SLOW = 20_000


@pytest.fixture(autouse=True)
def same_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def desk(folder: Path, preferences: Preferences, qapp: QApplication, light: None) -> Iterator[Desk]:
    desk = Desk(folder, preferences)
    yield desk
    desk.close()


def _shown(window: MainWindow | None) -> BackupsPage:
    assert window is not None
    window.commands["backups"].trigger()
    page = window.pages.page("backups")
    assert isinstance(page, BackupsPage)
    return page


def _add(window: MainWindow | None, name: str) -> None:
    assert window is not None
    with window.session.edit(f"Add {name}"):
        people.add(window.session.book, name=name)


def _names(window: MainWindow | None) -> list[str]:
    assert window is not None
    return [name for (name,) in window.session.book.rows("SELECT name FROM person ORDER BY id")]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def test_a_backup_is_made_listed_and_marked_as_verified(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    _add(window, "Ana Ruiz")
    page = _shown(window)
    assert page.no_backups.isVisible()
    assert not page.restore_button.isEnabled()
    page.now_button.click()
    qtbot.waitUntil(page.restore_button.isEnabled, timeout=SLOW)
    assert page.model.rowCount() == 1
    assert page.model.index(0, page.model.column(STATE)).data() == "Verified now"
    assert window.toast.label.text() == "Backed up and verified"
    assert page.now_button.hasFocus()


def test_a_damaged_backup_is_marked(open_window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    window = open_window()
    _add(window, "Ana Ruiz")
    path = backups.write(window.session.book.connection(), folder, NOW)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 255
    path.write_bytes(bytes(data))
    page = _shown(window)
    column = page.model.column(STATE)
    qtbot.waitUntil(lambda: page.model.index(0, column).data() == "Damaged", timeout=SLOW)


@pytest.mark.manner(38)
def test_a_backup_is_restored_from_the_window_and_the_present_book_kept(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.open_own()
    _add(desk.window, "Ana Ruiz")
    page = _shown(desk.window)
    page.now_button.click()
    qtbot.waitUntil(page.restore_button.isEnabled, timeout=SLOW)
    _add(desk.window, "Ben Okafor")
    before = desk.window
    page.table.setFocus()
    page.restore_button.click()
    qtbot.waitUntil(page.panel.take.isVisible, timeout=SLOW)
    page.panel.take.click()
    qtbot.waitUntil(lambda: desk.window is not None and desk.window is not before, timeout=SLOW)
    assert _names(desk.window) == ["Ana Ruiz"]
    assert desk.window is not None
    [told] = desk.window.shell.banners.texts()
    assert told.startswith("The backup is in place and was verified. What was there before is kept in ")
    kept = Path(told.removesuffix(".").rsplit(" ", 1)[1])
    assert kept.exists()
    backups.restore(folder.with_name("kept"), kept, NOW)
    again = books.open_for_reading(folder.with_name("kept"))
    assert again.value("SELECT count(*) FROM person") == 2


def test_a_file_older_than_the_book_here_warns_before_it_is_taken_in(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    book = window.session.book
    _add(window, "Ana Ruiz")
    page = _shown(window)
    target = tmp_path / "to go.crmbackup"
    window.keeping.safekeeping.write_whole(target)
    qtbot.waitUntil(lambda: not window.keeping.safekeeping.busy, timeout=SLOW)
    window.keeping.safekeeping.look_into(target)
    qtbot.waitUntil(page.panel.take.isVisible, timeout=SLOW)
    assert not page.panel.warning.isVisible()
    page.panel.leave.click()
    assert not page.panel.isVisible()
    book.clock = lambda: NOW + timedelta(days=1)
    _add(window, "Ben Okafor")
    window.keeping.safekeeping.look_into(target)
    qtbot.waitUntil(page.panel.take.isVisible, timeout=SLOW)
    assert page.panel.warning.text() == "This backup is older than your book. What you did since would not be in it."
    assert page.panel.leave.hasFocus(), "Enter does not lose what was done since"


def test_what_is_no_backup_is_refused_in_a_sentence(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_window()
    page = _shown(window)
    (tmp_path / "letter.txt").write_text("Dear Ana")
    window.keeping.safekeeping.look_into(tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: len(window.shell.banners.texts()) == 1, timeout=SLOW)
    assert "is not a backup of Rapport" in window.shell.banners.texts()[0]
    assert not page.panel.isVisible()


def test_the_second_place_gets_a_copy_at_once_and_one_a_day(open_window: OpenWindow, stick: Path, qtbot: QtBot) -> None:
    window = open_window()
    _add(window, "Ana Ruiz")
    page = _shown(window)
    page.use_second_place(stick)
    qtbot.waitUntil(lambda: len(elsewhere.copies(window.session.book.folder, stick)) == 1, timeout=SLOW)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=SLOW)
    window.backing_up.look_elsewhere()
    assert not window.jobs.busy, "one a day"
    window.session.book.clock = lambda: NOW + timedelta(days=1)
    window.backing_up.look_elsewhere()
    qtbot.waitUntil(lambda: len(elsewhere.copies(window.session.book.folder, stick)) == 2, timeout=SLOW)


def test_two_weeks_without_a_copy_show_a_banner_until_there_is_one(
    open_window: OpenWindow, stick: Path, qtbot: QtBot
) -> None:
    window = open_window()
    _add(window, "Ana Ruiz")
    window.preferences.second_place = stick
    window.preferences.second_copy_at = NOW
    stick.rename(stick.with_name("unplugged"))
    window.session.book.clock = lambda: NOW + timedelta(days=14)
    window.backing_up.look_elsewhere()
    assert window.shell.banners.texts() == []
    window.session.book.clock = lambda: NOW + timedelta(days=15)
    window.backing_up.look_elsewhere()
    [told] = window.shell.banners.texts()
    assert told == f"{stick} got no copy of your book for more than two weeks. Plug it in, or choose another."
    stick.with_name("unplugged").rename(stick)
    window.backing_up.look_elsewhere()
    qtbot.waitUntil(lambda: window.shell.banners.texts() == [], timeout=SLOW)
    assert len(elsewhere.copies(window.session.book.folder, stick)) == 1


def test_a_check_says_in_words_that_all_is_well_or_offers_to_recover(
    open_window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    window = open_window()
    _add(window, "Ana Ruiz")
    page = _shown(window)
    page.check_button.click()
    qtbot.waitUntil(lambda: window.toast.label.text().startswith("The book is in order"), timeout=SLOW)
    with window.session.book.upkeep() as con:
        con.execute("UPDATE standing SET stage = 'met'")
    page.check_button.click()
    qtbot.waitUntil(page.panel.mend.isVisible, timeout=SLOW)
    assert page.panel.title.text() == "The book is not in order."


def test_a_damaged_book_is_recovered_from_the_window_that_tells_of_it(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    desk.open_own()
    _add(desk.window, "Ana Ruiz")
    assert desk.window is not None
    backups.write(desk.window.session.book.connection(), folder, NOW)
    desk.close()
    (folder / "book.db").unlink()
    with pytest.raises(Damaged) as refused:
        desk.open_own()
    desk.tell(refused.value)
    assert desk.trouble is not None
    desk.trouble.recover_button.click()
    qtbot.waitUntil(lambda: desk.window is not None, timeout=SLOW)
    assert _names(desk.window) == ["Ana Ruiz"]
    assert desk.exit_code == 0
    assert "The book is in order again." in desk.window.shell.banners.texts()[0]


def test_a_book_inside_a_synced_folder_is_warned_of_and_moved(
    tmp_path: Path, preferences: Preferences, qapp: QApplication, light: None, qtbot: QtBot
) -> None:
    folder = tmp_path / "Dropbox" / "rapport"
    folder.parent.mkdir()
    desk = Desk(folder, preferences)
    desk.open_own()
    _add(desk.window, "Ana Ruiz")
    before = desk.window
    assert before is not None
    qtbot.waitUntil(lambda: len(before.shell.banners.texts()) == 1, timeout=SLOW)
    assert before.shell.banners.texts()[0].startswith("Your book lies inside Dropbox")
    _shown(before).move_wanted.emit(tmp_path / "safe")
    qtbot.waitUntil(lambda: desk.window is not None and desk.window is not before, timeout=SLOW)
    assert desk.window is not None
    assert desk.window.session.book.folder == tmp_path / "safe"
    assert _names(desk.window) == ["Ana Ruiz"]
    assert (folder / MOVED).exists()
    assert places.data_folder(str(folder)) == tmp_path / "safe"
    desk.window.keeping.settle()
    assert not any("Dropbox" in told and told.startswith("Your book") for told in desk.window.shell.banners.texts())
    desk.close()


def test_work_on_the_files_that_fails_brings_the_book_back(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.open_own()
    _add(desk.window, "Ana Ruiz")
    before = desk.window
    broken = tmp_path / "broken.crmbackup"
    broken.write_bytes(b"no backup")
    _shown(before).restore_wanted.emit(broken)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window is not before, timeout=SLOW)
    assert _names(desk.window) == ["Ana Ruiz"]
    assert desk.window is not None
    assert "is not a backup of Rapport" in desk.window.shell.banners.texts()[0]
