"""Tab goes through a person's detail as the eye does, also through lines that are made later."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.person.conftest import Front


def _stops(front: Front) -> list[QWidget]:
    """What Tab stops at in the overview, in the order of Tab."""
    inside = front.detail.overview.widget()
    assert inside is not None
    found, at = [], front.window.nextInFocusChain()
    while at is not None and at is not front.window:
        if inside.isAncestorOf(at) and at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def test_tab_goes_down_the_groups_one_after_another(front: Front, qtbot: QtBot) -> None:
    QApplication.processEvents()
    overview = front.detail.overview
    inside = overview.widget()
    assert inside is not None
    groups = [next(part for part in overview.parts if part.isAncestorOf(stop)).mapTo(inside, QPoint(0, 0)).y()
              for stop in _stops(front) if not overview.more.isAncestorOf(stop)]  # fmt: skip
    assert len(groups) > 20
    assert all(above <= below for above, below in pairwise(groups)), groups
