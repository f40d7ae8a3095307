from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

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
