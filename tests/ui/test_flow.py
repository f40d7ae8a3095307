from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_app.ui.widgets.flow import Flow


def filled(qtbot: QtBot, words: list[str]) -> tuple[QWidget, list[QPushButton]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(space=4, lines=4)
    buttons = [QPushButton(word) for word in words]
    for button in buttons:
        flow.addWidget(button)
    holder.setLayout(flow)
    holder.resize(220, 400)
    holder.show()
    return holder, buttons


def test_what_does_not_fit_goes_on_in_the_next_line(light: None, qtbot: QtBot) -> None:
    holder, buttons = filled(qtbot, ["one of them"] * 5)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() <= holder.width() for button in buttons)
    flow = holder.layout()
    assert flow is not None
    assert flow.heightForWidth(220) > flow.heightForWidth(2000)


def test_a_change_inside_changes_the_height(light: None, qtbot: QtBot) -> None:
    holder, buttons = filled(qtbot, ["one of them"] * 5)
    flow = holder.layout()
    assert flow is not None
    before = flow.heightForWidth(220)
    for button in buttons[1:]:
        button.hide()
    qtbot.waitUntil(lambda: flow.heightForWidth(220) < before)
    buttons[1].show()
    buttons[2].show()
    buttons[3].show()
    qtbot.waitUntil(lambda: flow.heightForWidth(220) > buttons[0].height())


def test_it_begins_where_one_begins_to_read(light: None, qtbot: QtBot) -> None:
    holder, buttons = filled(qtbot, ["a", "b"])
    assert buttons[0].x() < buttons[1].x()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: buttons[0].x() > buttons[1].x())
