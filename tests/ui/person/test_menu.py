"""What the menu with the three dots offers, and that nothing in it is the end of anybody."""

import pytest
from pytestqt.qtbot import QtBot

from crm_app.store import people
from crm_app.ui.pages.person.detail import MENU
from tests.ui.person.conftest import Front


def test_the_menu_has_the_same_actions_as_the_menus(front: Front) -> None:
    menu = front.detail.menu()
    shown = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert shown == [name for group in MENU for name in group]
    assert all(action.isEnabled() for action in menu.actions())


@pytest.mark.manner(39)
def test_somebody_is_archived_before_deleted_and_comes_back_from_both(front: Front, qtbot: QtBot) -> None:
    actions = {action.objectName(): action for action in front.detail.menu().actions()}
    for name, column in (("archive_people", "archived_at"), ("trash_people", "trashed_at")):
        front.window.open_record("person", front.ana)
        actions[name].trigger()
        assert people.get(front.book, front.ana).columns[column]
        assert front.window.toast.isVisible()
        assert front.window.people.current != front.ana
        front.window.undoing.undo_book()
        assert not people.get(front.book, front.ana).columns[column]


def test_the_star_pins_and_says_so(front: Front) -> None:
    front.detail.header.star.click()
    assert people.get(front.book, front.ana).columns["pinned"]
    assert front.detail.header.star.isChecked()
    assert front.undo() == "Pin Ana Ruiz"
    assert not front.detail.header.star.isChecked()


def test_nobody_in_front_leaves_nothing_to_do(front: Front) -> None:
    front.window.go("meetings")
    for name in ("add_note", "edit_person", "stop_contact"):
        assert not front.window.commands[name].isEnabled()
    front.window.go("people")
    assert front.window.commands["add_note"].isEnabled()
