import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from crm_app.store import pictures
from crm_app.ui.main_window import MainWindow

OpenWindow = Callable[[], MainWindow]


def test_a_used_book_gets_its_backup_in_the_background(
    add_people: Callable[..., list[int]], open_window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz")
    window = open_window()
    window.backing_up.look()
    qtbot.waitUntil(lambda: len(list((folder / "backups").glob("*.crmbackup"))) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    window.backing_up.look()
    assert not window.jobs.busy, "one a day is enough while nothing changes"


def test_an_empty_book_needs_none(open_window: OpenWindow, folder: Path) -> None:
    window = open_window()
    window.backing_up.look()
    assert not window.jobs.busy


def test_two_failures_in_a_row_are_told(
    add_people: Callable[..., list[int]], open_window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    add_people("Ana Ruiz")
    (folder / "backups").write_text("a file where the folder should be")
    window = open_window()
    window.backing_up.look()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert window.shell.banners.texts() == [], "once can be chance"
    window.backing_up.look()
    qtbot.waitUntil(lambda: len(window.shell.banners.texts()) == 1, timeout=20_000)
    assert window.shell.banners.texts()[0].startswith("The automatic backup failed again.")


def test_files_of_nobody_are_looked_for_once_a_week(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    book, preferences = window.session.book, window.preferences
    file = pictures.keep(book.folder, b"nobody's", pictures.FILE_ENDING)
    long_ago = (book.clock() - timedelta(days=40)).timestamp()
    os.utime(pictures.path_of(book.folder, file), (long_ago, long_ago))
    preferences.swept_at = book.clock() - timedelta(days=6)
    window.keeping.settle()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert pictures.kept(book.folder) == [file]
    preferences.swept_at = book.clock() - timedelta(days=8)
    window.keeping.settle()
    qtbot.waitUntil(lambda: pictures.kept(book.folder) == [])
    assert preferences.swept_at == book.clock()
