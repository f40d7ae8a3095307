from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from crm_app.errors import Unusable
from crm_app.ui import announce
from crm_app.ui.main_window import MainWindow

OpenWindow = Callable[[], MainWindow]


def _heard() -> list[str]:
    heard: list[str] = []
    announce.voice().spoken.connect(heard.append)
    return heard


def test_a_toast_is_read_out(open_window: OpenWindow) -> None:
    window = open_window()
    heard = _heard()
    window.toast.say("Archived Ben Okafor")
    assert heard == ["Archived Ben Okafor"]


def test_a_problem_is_read_out(open_window: OpenWindow) -> None:
    window = open_window()
    heard = _heard()
    window.problems.show(Unusable("There is no room on the disk."))
    assert heard == ["There is no room on the disk."]


@pytest.mark.parametrize("text", ["", "\u2068\u2069"])
def test_nothing_is_said_where_there_is_nothing_to_say(open_window: OpenWindow, qtbot: QtBot, text: str) -> None:
    window = open_window()
    heard = _heard()
    announce.say(window, text)
    assert heard == []


def test_signs_that_only_the_eye_needs_are_not_read_out(open_window: OpenWindow) -> None:
    window = open_window()
    heard = _heard()
    announce.say(window, "\u20682 h left\u2069")
    assert heard == ["2 h left"]
