"""Whatever is pressed, clicked and dragged in whatever order: no exception, no warning, and the book stays whole."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from crm_app.app import Desk
from crm_app.store import book as books
from crm_app.store import checking
from crm_app.ui import language, scale, theme
from crm_app.ui.delegates.cell_field import CellField
from crm_app.ui.preferences import Preferences
from crm_app.work import demo
from tests.ui.monkey import PLATFORM, Monkey

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.mark.slow
@pytest.mark.qt_log_ignore(PLATFORM.pattern)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_chance_breaks_nothing(tmp_path: Path, qapp: QApplication, seed: int) -> None:
    """Ten thousand events are played by tests/bench/random_events.py."""
    folder = tmp_path / "rapport"
    book = books.open_for_writing(folder)
    demo.fill(book, datetime.now(UTC), "Europe/Berlin")
    book.close()
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    theme.apply(theme.Choice.LIGHT)
    desk = Desk(folder, preferences)
    desk.open_own()
    monkey = Monkey(desk, preferences, seed=seed, events=250)
    try:
        monkey.run()
    finally:
        desk.close()
        language.speak(language.Choice.ENGLISH, QLocale("en_GB"))
        language.follow(QLocale("en_US"))
        scale.set_factor(1.0)
        theme.apply(theme.Choice.LIGHT)
    assert monkey.faults == [], monkey.story()
    assert checking.check(folder) == []


def test_a_field_over_a_cell_may_be_hidden_twice(qtbot: QtBot) -> None:
    """An exception in an event of Qt ends the program here, so there must be none."""
    view = QWidget()
    qtbot.addWidget(view)
    view.show()
    field = CellField(view, "Name", [])
    field.show()
    field.hide()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    field.show()
    field.hide()
    assert field.isHidden()
