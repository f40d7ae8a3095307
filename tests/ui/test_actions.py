from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from crm_app.ui import commands
from crm_app.ui.actions import MENUS, Actions, Spec
from crm_app.ui.main_window import MainWindow

OpenWindow = Callable[[], MainWindow]


def test_no_two_actions_share_a_shortcut() -> None:
    keys = [QKeySequence(key).toString() for spec in commands.specs() for key in spec.keys]
    assert len(keys) == len(set(keys)) > 15


def test_a_shortcut_cannot_be_taken_twice(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.add(Spec("one", "One", "file", ("Ctrl+J",)))
    with pytest.raises(ValueError, match="share Ctrl\\+J"):
        actions.add(Spec("two", "Two", "file", ("ctrl+j",)))


def test_every_action_needs_a_slot(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.add(Spec("one", "One", "file"))
    with pytest.raises(ValueError, match="one"):
        actions.connect_all({})


@pytest.mark.manner(11)
def test_the_menu_bar_holds_every_action_once(open_window: OpenWindow) -> None:
    window = open_window()
    menus = {menu.objectName(): menu for menu in window.shell.menus.findChildren(QMenu)}
    assert set(menus) == {*MENUS, "theme", "density", "name_order", "paper", "recent", "live", "tree"}
    listed = [action for menu in menus.values() for action in menu.actions()]
    shown = [action.objectName() for action in listed if not action.isSeparator() and action.menu() is None]
    assert sorted(shown) == sorted(spec.name for spec in commands.specs())


def test_the_shown_shortcut_works(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    for section in ("people", "meetings"):
        window.commands[f"go_{section}"].trigger()
        assert window.shell.page == section


def test_writing_waits_and_says_why(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    action = actions.add(Spec("import", "&Import…", "file", writes=True))
    other = actions.add(Spec("find", "&Find", "edit"))
    actions.hold_writing("People are being taken in.")
    assert (action.isEnabled(), other.isEnabled()) == (False, True)
    assert action.toolTip() == "People are being taken in."
    actions.enable("import", on=True)
    assert not action.isEnabled()
    actions.hold_writing("")
    assert action.isEnabled()
