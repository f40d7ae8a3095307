"""The window at every size a screen or a person may want: larger, and nothing cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel
from pytestqt.qtbot import QtBot

from crm_app.ui import scale, theme
from crm_app.ui.main_window import SMALLEST
from crm_app.ui.theme import Choice
from crm_app.ui.widgets.buttons import Button, NameButton
from crm_app.ui.widgets.labels import ElidedLabel
from crm_app.work import demo
from tests.ui.conftest import NOW, OpenWindow


@pytest.fixture
def large(request: pytest.FixtureRequest, light: None) -> Iterator[float]:
    scale.set_factor(request.param)
    theme.apply(Choice.LIGHT)
    yield float(request.param)
    scale.set_factor(1.0)
    theme.apply(Choice.LIGHT)


@pytest.mark.manner(73)
@pytest.mark.parametrize("large", [1.0, 1.25, 1.5, 2.0], indirect=True)
def test_nothing_is_cut_at_any_size(large: float, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    book = window.session.book
    demo.fill(book, NOW, "Europe/London")
    window.resize(round(1280 * large), round(800 * large))
    cut = []
    for section in window.sections:
        window.go(section.key)
        qtbot.wait(50)
        parts: list[QAbstractButton | QLabel] = [
            *window.findChildren(QAbstractButton), *window.findChildren(QLabel),
        ]  # fmt: skip
        for part in parts:
            if part.visibleRegion().isEmpty() or not part.text() or isinstance(part, ElidedLabel | NameButton):
                continue
            wraps = isinstance(part, QLabel) and part.wordWrap()
            told = isinstance(part, Button) and part.toolTip()
            if not wraps and not told and part.width() < part.sizeHint().width():
                cut.append((section.key, part.text()))
            if part.height() < part.fontMetrics().height():
                cut.append((section.key, part.text()))
    assert cut == []
    assert window.shell.menus.font().pixelSize() == round(13 * large)


@pytest.mark.manner(73)
@pytest.mark.parametrize("large", [1.5, 2.0], indirect=True)
def test_nothing_runs_out_at_the_right_of_the_smallest_window(
    large: float, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    demo.fill(window.session.book, NOW, "Europe/London")
    window.resize(*SMALLEST)
    beyond = []
    for name in (*(f"go_{section.key}" for section in window.sections), "meetings_week", "backups", "settings"):
        window.commands[name].trigger()
        qtbot.wait(50)
        page = window.pages.page(window.shell.page)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff  # those wrap
        areas = [
            part
            for part in page.findChildren(QAbstractScrollArea)
            if part.isVisible() and part.horizontalScrollBarPolicy() != off
        ]
        beyond += [(name, part.accessibleName()) for part in areas if part.horizontalScrollBar().maximum() > 0]
        buttons = [part for part in page.findChildren(QAbstractButton) if part.isVisible()]
        beyond += [
            (name, part.accessibleName() or part.text())
            for part in buttons
            if part.mapTo(window, QPoint(part.width(), 0)).x() > window.width()
        ]
    assert beyond == []
