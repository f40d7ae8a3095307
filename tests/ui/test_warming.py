"""What is wanted next is loaded beforehand, in small steps."""

import sys
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crm_app.ui.warming import DETAIL, Warming


@pytest.mark.parametrize("module", DETAIL)
def test_what_is_warmed_is_there(module: str) -> None:
    assert find_spec(module)


def test_modules_are_loaded_one_after_the_other_and_then_it_goes(qtbot: QtBot) -> None:
    parent = QObject()
    for module in ("json.tool", "wave"):
        sys.modules.pop(module, None)
    Warming(["json.tool", "wave"], parent)
    qtbot.waitUntil(lambda: not parent.findChildren(Warming))
    assert {"json.tool", "wave"} <= sys.modules.keys()
