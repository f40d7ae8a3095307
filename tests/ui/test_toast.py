"""The line at the bottom comes and goes softly, unless nothing shall move by itself."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, QPropertyAnimation
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.ui import motion
from crm_app.ui.main_window import MainWindow
from crm_app.ui.widgets.toast import FADES_FOR, Toast

OpenWindow = Callable[[], MainWindow]
RUNNING = QPropertyAnimation.State.Running


@pytest.fixture
def toast(open_window: OpenWindow) -> Toast:
    return open_window().toast


@pytest.fixture
def still() -> Iterator[None]:
    motion.reduce(on=True)
    yield
    motion.reduce(on=False)


def test_it_fades_in_and_out(toast: Toast, qtbot: QtBot) -> None:
    toast.say("Archived Ben Okafor")
    assert toast.isVisible()
    assert (toast._fade.state(), toast._fade.duration(), toast._veil.opacity()) == (RUNNING, FADES_FOR, 0)
    qtbot.waitUntil(lambda: not toast._veil.isEnabled())
    assert toast.isVisible()
    toast._time_is_up()
    assert toast._fade.endValue() == 0
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_the_pointer_keeps_one_that_is_going(toast: Toast, qtbot: QtBot) -> None:
    toast.say("Archived Ben Okafor")
    qtbot.waitUntil(lambda: not toast._veil.isEnabled())
    toast._time_is_up()
    at = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert toast._fade.endValue() == 1
    qtbot.waitUntil(lambda: not toast._veil.isEnabled())
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


@pytest.mark.manner(79)
def test_with_reduced_motion_it_is_there_and_gone_at_once(still: None, toast: Toast) -> None:
    toast.say("Archived Ben Okafor")
    assert toast._fade.state() != RUNNING
    assert toast.isVisible()
    assert not toast._veil.isEnabled()
    toast._time_is_up()
    assert not toast.isVisible()
