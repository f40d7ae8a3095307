"""Import through the window: shown before it is stored, cancelled without a trace, taken back by one undo."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_app.store import meetings, people
from crm_app.ui.main_window import MainWindow

OpenWindow = Callable[[], MainWindow]
SLOW = 30_000


def cards(path: Path, *names: str) -> Path:
    text = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{name.split()[-1]};{name.split()[0]};;;\r\n"
        f"EMAIL:{name.replace(' ', '.').lower()}@mail.example\r\nEND:VCARD\r\n"
        for name in names
    )
    path.write_text(text, newline="")
    return path


@pytest.fixture
def two_cards(tmp_path: Path) -> Path:
    return cards(tmp_path / "friends.vcf", "Ana Ruiz", "Ben Okafor")


def wait_for_choice(window: MainWindow, qtbot: QtBot) -> None:
    page = window.taking_in_page
    qtbot.waitUntil(page.leave.isVisible, timeout=SLOW)


@pytest.mark.manner(63)
def test_a_file_is_shown_first_then_stored_then_taken_back(
    open_window: OpenWindow, two_cards: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.take_in([two_cards])
    assert window.shell.page == "taking_in"
    wait_for_choice(window, qtbot)
    assert window.taking_in_page.take.text() == "Take in 2 people"
    assert len(people.ids(window.session.book)) == 0, "nothing is stored before somebody says so"
    assert window.taking_in_page.take.hasFocus()
    window.taking_in_page.take.click()
    qtbot.waitUntil(window.toast.isVisible, timeout=SLOW)
    assert window.toast.label.text() == "2 new people"
    assert window.people.model.rowCount() == 2
    assert window.shell.page == "people"
    window.toast.button.click()
    assert window.people.model.rowCount() == 0
    assert window.people.stack.currentWidget() is window.people.empty


def test_the_same_file_again_changes_nothing_and_says_so(
    open_window: OpenWindow, two_cards: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.take_in([two_cards])
    wait_for_choice(window, qtbot)
    window.taking_in_page.take.click()
    qtbot.waitUntil(window.commands["import"].isEnabled, timeout=SLOW)
    window.take_in([two_cards])
    wait_for_choice(window, qtbot)
    assert not window.taking_in_page.take.isVisible()
    assert "already" in window.taking_in_page.words.text()
    window.taking_in_page.leave.click()
    assert window.shell.page == "people"


def test_a_file_that_cannot_be_used_is_named_and_the_others_still_come(
    open_window: OpenWindow, tmp_path: Path, two_cards: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "card.vcf"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    window = open_window()
    window.take_in([picture, two_cards])
    wait_for_choice(window, qtbot)
    said = " ".join(label.text() for label in window.taking_in_page.findChildren(type(window.taking_in_page.words)))
    assert "picture" in said
    assert window.taking_in_page.take.text() == "Take in 2 people"


def test_a_cancelled_look_leaves_nothing(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    many = cards(tmp_path / "many.vcf", *(f"Person Number{number}" for number in range(20_000)))
    window = open_window()
    window.take_in([many])
    window.taking_in_page.stop.click()
    qtbot.waitUntil(lambda: window.shell.page == "people", timeout=SLOW)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=SLOW)
    assert window.people.model.rowCount() == 0
    assert window.toast.label.text() == "Nothing was taken in"


def test_in_the_last_phase_cancel_sleeps_and_says_why(open_window: OpenWindow, qtbot: QtBot) -> None:
    page = open_window().taking_in_page
    page.show_storing(5)
    page.progress(500, 1000)
    assert page.stop.isEnabled()
    page.progress(1000, 1000)
    assert not page.stop.isEnabled()
    assert page.stop.toolTip() == page.so_far.text() == "Storing, cannot be stopped now"
    page.show_reading(["friends.vcf"])
    assert page.stop.isEnabled()


def test_escape_closes_what_was_found_and_cancels_a_look(
    open_window: OpenWindow, tmp_path: Path, two_cards: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.take_in([two_cards])
    wait_for_choice(window, qtbot)
    qtbot.keyClick(window.taking_in_page.take, Qt.Key.Key_Escape)
    assert window.shell.page == "people"
    window.take_in([cards(tmp_path / "many.vcf", *(f"Person Number{number}" for number in range(20_000)))])
    qtbot.keyClick(window.shell.sidebar.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.shell.page == "people", timeout=SLOW)
    assert len(people.ids(window.session.book)) == 0


@pytest.mark.manner(62)
def test_a_cancelled_import_leaves_the_book_as_it_was(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    many = cards(tmp_path / "many.vcf", *(f"Person Number{number}" for number in range(20_000)))
    window = open_window()
    window.take_in([many])
    wait_for_choice(window, qtbot)
    window.taking_in_page.take.click()
    assert not window.commands["import"].isEnabled()
    assert "taken in" in window.commands["import"].toolTip()
    qtbot.waitUntil(lambda: window.taking_in_page.bar.value() > 0, timeout=SLOW)
    window.taking_in_page.stop.click()
    qtbot.waitUntil(window.commands["import"].isEnabled, timeout=SLOW)
    assert len(people.ids(window.session.book)) == 0
    assert window.session.book.value("SELECT count(*) FROM history") == 0


def test_a_meeting_filled_in_during_an_import_is_stored_after_it(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    many = cards(tmp_path / "many.vcf", *(f"Person Number{number}" for number in range(5_000)))
    window = open_window()
    window.take_in([many])
    wait_for_choice(window, qtbot)
    window.taking_in_page.take.click()
    qtbot.waitUntil(lambda: window.taking_in_page.bar.value() > 0, timeout=SLOW)
    window.commands["new_meeting"].trigger()
    window.form.who.setText("Ben Okafor")
    window.form.when.setText("tomorrow 2pm")
    window.form.submit()
    assert window.shell.page == "form", "the window does not wait for the import"
    assert any("kept" in text for text in window.shell.banners.texts())
    assert window.drafts.kept("meeting")["who"] == "Ben Okafor"
    qtbot.waitUntil(lambda: window.shell.page == "sheet", timeout=SLOW)
    assert len(people.ids(window.session.book)) == 5_001
    assert window.drafts.kept("meeting") == {}
    assert not any("kept" in text for text in window.shell.banners.texts())


@pytest.fixture
def dragged(two_cards: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(two_cards))])
    return data


def enter(window: MainWindow, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)
    return event


@pytest.mark.manner(48)
def test_a_file_dragged_over_the_window_shows_what_a_drop_does(
    open_window: OpenWindow, dragged: QMimeData, qtbot: QtBot
) -> None:
    window = open_window()
    assert enter(window, dragged).isAccepted()
    assert window.receiving.drops.zone.isVisible()
    assert window.receiving.drops.zone.accessibleName() == "Import the people in friends.vcf"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.receiving.drops.zone.isVisible()
    enter(window, dragged)
    drop = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drop.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(window, drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction, "the file stays where it is"
    assert not window.receiving.drops.zone.isVisible()
    assert window.shell.page == "taking_in"
    wait_for_choice(window, qtbot)


@pytest.mark.manner(49)
def test_what_cannot_be_taken_shows_the_no_cursor(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "film.mp4"))])
    assert not enter(window, data).isAccepted()
    assert not window.receiving.drops.zone.isVisible()


def test_a_large_import_is_taken_back_beside_the_window(open_window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    many = cards(tmp_path / "many.vcf", *(f"Person Number{number}" for number in range(3_000)))
    window = open_window()
    window.take_in([many])
    wait_for_choice(window, qtbot)
    window.taking_in_page.take.click()
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 3_000, timeout=SLOW)
    qtbot.waitUntil(window.commands["undo"].isEnabled, timeout=SLOW)
    window.commands["undo"].trigger()
    assert window.people.model.rowCount() == 3_000, "it happens in a job"
    assert not window.commands["undo"].isEnabled()
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 0, timeout=SLOW)
    qtbot.waitUntil(window.commands["redo"].isEnabled, timeout=SLOW)
    assert "many.vcf" in window.toast.label.text()


INVITATION = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:{uid}
DTSTART;TZID=Eastern Standard Time:20261203T140000
DURATION:PT30M
ORGANIZER;CN="Ben Okafor":mailto:ben@urban.example
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.manner(48)
def test_invitations_dropped_on_the_window_become_meetings(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    files = [tmp_path / "one.ics", tmp_path / "two.ics"]
    for file in files:
        file.write_text(INVITATION.format(uid=file.stem))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    assert enter(window, data).isAccepted()
    assert window.receiving.drops.zone.accessibleName() == "Take in the meetings of one.ics, two.ics"
    buttons, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    drop = QDropEvent(QPointF(300, 300), copy, data, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    wait_for_choice(window, qtbot)
    assert window.taking_in_page.take.text() == "Take in 2 meetings"
    window.taking_in_page.take.click()
    qtbot.waitUntil(window.toast.isVisible, timeout=SLOW)
    assert window.toast.label.text() == "2 new meetings"
    assert window.shell.page == "meetings"
    (row,) = meetings.rows_of(window.session.book, [1])
    assert (row.person_name, row.zone, row.state) == ("Ben Okafor", "America/New_York", "proposed")
    assert len(people.ids(window.session.book)) == 1, "both are from the same person"
    window.toast.button.click()
    window.undoing.undo_book()
    assert not meetings.ids(window.session.book)
