"""Two people merged in the window: chosen value by value, one undo parts them; or told apart."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import duplicates, people
from crm_app.ui.dialogs.merge_people import MergePeople
from crm_app.ui.main_window import MainWindow
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def twins(folder: Path) -> list[int]:
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    with opened.edit("Add"):
        numbers = [
            people.add(
                opened,
                name="Ana Adler",
                title="Engineer",
                organisation="Acme",
                emails=["ana@x.example"],
                birthday="1980",
            ),
            people.add(opened, name="Annie Adler", emails=["annie@x.example"], birthday="1981", note="likes soil"),
            people.add(opened, name="Bo Brandt"),
        ]
    opened.close()
    return numbers


def opened(window: MainWindow, chosen: list[int], qtbot: QtBot) -> MergePeople:
    window.people.list.table.select_ids(chosen)
    window.commands["merge_people"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MergePeople))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergePeople)
    return dialog


def test_two_become_one_and_one_undo_parts_them(twins: list[int], open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    book = window.session.book
    ana, annie, _ = twins
    dialog = opened(window, [ana, annie], qtbot)
    assert (dialog.kept, dialog.gone) == (ana, annie)
    assert set(dialog._choices) == {"name", "birthday"}
    dialog._choices["birthday"].setChecked(True)
    qtbot.keyClick(dialog.merge, Qt.Key.Key_Return)
    found = people.get(book, ana)
    assert (found.name, found.birthday, found.note) == ("Ana Adler", "1981", "likes soil")
    assert [detail.text for detail in found.details] == ["ana@x.example", "annie@x.example"]
    assert window.toast.label.text() == "Merge Annie Adler into Ana Adler"
    window.toast.button.click()
    assert people.is_there(book, annie)
    assert people.get(book, ana).birthday == "1980"


def test_the_other_one_is_looked_for(twins: list[int], open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    ana, annie, _ = twins
    dialog = opened(window, [ana], qtbot)
    assert not dialog.merge.isEnabled()
    qtbot.keyClicks(dialog.search, "Annie Adler")
    assert dialog.gone == annie
    assert dialog.merge.isEnabled()
    dialog.reject()
    assert people.is_there(window.session.book, annie)


def test_who_is_told_apart_is_remembered(twins: list[int], open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    ana, annie, _ = twins
    opened(window, [ana, annie], qtbot).not_same.click()
    assert duplicates.apart(window.session.book) == [(ana, annie)]
    assert people.is_there(window.session.book, annie)
    assert window.toast.label.text() == "Tell Ana Adler and Annie Adler apart"


def test_more_than_two_are_not_merged_at_once(twins: list[int], open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.people.list.table.select_ids(twins)
    window.commands["merge_people"].trigger()
    assert QApplication.activeModalWidget() is None
    assert len(people.ids(window.session.book)) == 3
