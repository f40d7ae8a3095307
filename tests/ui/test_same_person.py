"""Same person twice? Three lanes found in a job; merged one by one or the safe lane at once; told apart for good."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import book as books
from crm_app.store import duplicates, people
from crm_app.ui.dialogs.merge_people import MergePeople
from crm_app.ui.main_window import MainWindow
from crm_app.ui.models.pairs import WHY
from crm_app.ui.pages.twice import TwicePage
from tests.ui.conftest import NOW

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def twins(folder: Path) -> list[int]:
    """Two pairs who are surely one, one with something against it, one that perhaps is, and a stranger."""
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    with opened.edit("Add"):
        numbers = [
            people.add(opened, name="Ana Adler", organisation="Acme", emails=["ana@x.example"]),
            people.add(opened, name="Annie Adler", emails=["ana@x.example"], note="likes soil"),
            people.add(opened, name="Bo Brandt", emails=["bo@x.example"], title="Head"),
            people.add(opened, name="Bo Brandt", emails=["bo@x.example"]),
            people.add(opened, name="Cy Castro", emails=["cy@x.example"], birthday="1980-02-01"),
            people.add(opened, name="Cy Castro", emails=["cy@x.example"], birthday="1990-05-03"),
            people.add(opened, name="Di Eriksen", organisation="Delta"),
            people.add(opened, name="Di Eriksen", organisation="Delta"),
            *(people.add(opened, name=f"{given} Foster{given}") for given in ("Flo", "Gus", "Hal", "Ira")),
        ]
    opened.close()
    return numbers


def shown(window: MainWindow, qtbot: QtBot) -> TwicePage:
    window.commands["same_person"].trigger()
    page = window.pages.page("twice")
    assert isinstance(page, TwicePage)
    qtbot.waitUntil(lambda: not page.lanes.busy)
    return page


def pairs(page: TwicePage) -> list[tuple[int, int, str]]:
    found = [page.model.pair(number) for number in page.model.ids]
    return [(one.one, one.other, one.lane) for one in found]


def asked(qtbot: QtBot) -> MergePeople:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MergePeople))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergePeople)
    return dialog


def test_everybody_who_may_be_twice_stands_in_a_lane(twins: list[int], open_window: OpenWindow, qtbot: QtBot) -> None:
    page = shown(open_window(), qtbot)
    ana, annie, bo, bob, cy, cyd, di, dia, *_ = twins
    assert sorted(pairs(page)) == [
        (ana, annie, "safe"), (bo, bob, "safe"), (cy, cyd, "conflict"), (di, dia, "perhaps"),
    ]  # fmt: skip
    assert [chip.accessibleName() for chip in page.filters.buttons] == [
        "Which lane: All, 4", "Which lane: Surely the same, 2", "Which lane: Something against it, 1",
        "Which lane: Perhaps the same, 1",
    ]  # fmt: skip
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.filters.choose("conflict")
    assert pairs(page) == [(cy, cyd, "conflict")]
    assert page.pair.why.text() == "The same e-mail, the same name"
    assert page.pair.against.text() == "Against it: another birthday"
    said = page.model.index(0, page.model.column(WHY)).data()
    assert said == "The same e-mail, the same name. Against it: another birthday"


def test_it_belongs_to_no_section_and_escape_leads_back(
    twins: list[int], open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    page = shown(window, qtbot)
    assert not window.shell.sidebar.list.selectedIndexes()
    page.filters.choose("safe")
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert (window.shell.page, page.filters.key) == ("twice", "")
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert window.shell.page == "people"


def test_two_are_merged_side_by_side_with_the_keyboard_alone(
    twins: list[int], open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    page = shown(window, qtbot)
    ana, annie, *_ = twins
    number = next(one for one in page.model.ids if page.model.pair(one).one == ana)
    assert page.table.hasFocus()
    page.table.go_to(number)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.keyClick(asked(qtbot).merge, Qt.Key.Key_Return)
    assert not people.is_there(window.session.book, annie)
    assert (ana, annie, "safe") not in pairs(page)
    assert len(pairs(page)) == 3
    window.toast.button.click()
    assert people.is_there(window.session.book, annie)
    assert (ana, annie, "safe") in pairs(page)


def test_two_people_are_never_asked_about_again(twins: list[int], open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    page = shown(window, qtbot)
    page.filters.choose("perhaps")
    di, dia = twins[6:8]
    qtbot.mouseClick(page.apart, Qt.MouseButton.LeftButton)
    assert duplicates.apart(window.session.book) == [(di, dia)]
    assert page.nothing.isVisible()
    page.again.click()
    qtbot.waitUntil(lambda: not page.lanes.busy)
    page.filters.clear()
    assert len(pairs(page)) == 3
    window.commands["undo"].trigger()
    page.again.click()
    qtbot.waitUntil(lambda: not page.lanes.busy)
    assert len(pairs(page)) == 4


def test_the_safe_lane_is_merged_as_one_step_with_one_undo(
    twins: list[int], open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    page = shown(window, qtbot)
    book = window.session.book
    ana, annie, bo, bob, *_ = twins
    qtbot.mouseClick(page.merge_safe, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.lanes.busy)
    assert not people.is_there(book, annie)
    assert not people.is_there(book, bob)
    assert people.get(book, ana).note == "likes soil"
    assert sorted(lane for _, _, lane in pairs(page)) == ["conflict", "perhaps"]
    assert not page.merge_safe.isEnabled()
    assert page.table.hasFocus()
    assert window.toast.label.text() == "Merged 4 people, who were in the book twice"
    window.toast.button.click()
    assert all(people.is_there(book, person) for person in twins)
    assert (bo, bob, "safe") in pairs(page)


def test_of_three_who_are_one_two_still_stand_after_a_merge(
    twins: list[int], open_window: OpenWindow, qtbot: QtBot, folder: Path
) -> None:
    opened = books.open_for_writing(folder, clock=lambda: NOW)
    with opened.edit("Add"):
        third = people.add(opened, name="Ana Adler", emails=["ana@x.example"])
    opened.close()
    window = open_window()
    page = shown(window, qtbot)
    ana, annie, *_ = twins
    number = next(one for one in page.model.ids if pairs(page) and page.model.pair(one)[:2] == (ana, annie))
    page.table.go_to(number)
    page.merge.click()
    asked(qtbot).merge.click()
    assert [pair for pair in pairs(page) if ana in pair] == [(ana, third, "safe")]


@pytest.mark.manner(62)
def test_a_search_is_stopped_and_leaves_a_clean_page(twins: list[int], open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    free = threading.Event()
    for _ in range(2):  # both workers are taken, so that it cannot be done before it is stopped
        window.jobs.start(lambda _job: free.wait(10), done=lambda _waited: None)
    window.commands["same_person"].trigger()
    page = window.pages.page("twice")
    assert isinstance(page, TwicePage)
    assert page.stop.hasFocus()
    qtbot.keyClick(page.stop, Qt.Key.Key_Escape)
    free.set()
    qtbot.waitUntil(lambda: not page.lanes.busy)
    assert window.shell.page == "twice"
    assert page.empty.title.text() == "Nobody has been compared yet"
    assert page.look.hasFocus()
    page.look.click()
    qtbot.waitUntil(lambda: not page.lanes.busy)
    assert len(pairs(page)) == 4


@pytest.mark.manner(62)
def test_a_merge_that_is_stopped_changes_nothing(twins: list[int], open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    page = shown(window, qtbot)
    with window.session.edit("Hold the door"):  # so that it cannot be done before it is stopped
        page.merge_safe.click()
        assert not window.commands["new_person"].isEnabled()
        page.lanes.cancel()
    qtbot.waitUntil(lambda: not page.lanes.busy)
    assert all(people.is_there(window.session.book, person) for person in twins)
    assert len(pairs(page)) == 4
    assert window.commands["new_person"].isEnabled()


def test_a_book_without_doubles_says_so(
    add_people: Callable[..., list[int]], open_window: OpenWindow, qtbot: QtBot
) -> None:
    add_people("Ana Adler", "Bo Brandt")
    page = shown(open_window(), qtbot)
    assert page.empty.isVisible()
    assert page.empty.words.text() == "People compared: 2"
    assert not page.merge_safe.isEnabled()
    assert page.look.hasFocus()


def test_who_came_in_meanwhile_is_looked_at_when_the_page_is_shown_again(
    twins: list[int], open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    page = shown(window, qtbot)
    window.go("people")
    with window.session.edit("Add"):
        people.add(window.session.book, name="Bo Brandt", emails=["bo@x.example"])
    assert len(pairs(shown(window, qtbot))) > 4
    assert page.table.hasFocus()
