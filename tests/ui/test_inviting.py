"""Invitations by the window: out by one act, answered in the book, and a proposal agreed to by one button."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crm_app.store import me, meeting_moves, meetings, people
from crm_app.ui.main_window import MainWindow
from crm_app.ui.widgets.buttons import Button
from crm_app.work.importing import import_file

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """A meeting with Ben Okafor is planned, and both have an address."""
    opened = open_window()
    book = opened.session.book
    with opened.session.edit("Plan"):
        me.change(book, name="Mara Lindqvist", email="mara@x.example")
        person = people.add(book, name="Ben Okafor", emails=["ben@urban.example"])
        meetings.plan(book, person, start=book.clock() + timedelta(days=3), zone="America/New_York")
    opened.resize(1200, 800)
    opened.open_record("meeting", 1)
    return opened


def test_the_invitation_is_saved_by_one_act_and_its_later_versions_grow(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "invite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    book = window.session.book
    window.commands["invite_meeting"].trigger()
    found = icalendar.Calendar.from_ical((tmp_path / "invite.ics").read_bytes())
    assert found["METHOD"] == "REQUEST"
    assert window.toast.label.text() == "The invitation for Ben Okafor is saved: attach it to a mail"
    assert "Invited Today" in window.sheet.head.about.text()
    with window.session.edit("Move"):
        meeting_moves.move(book, 1, start=book.clock() + timedelta(days=4))
    window.commands["invite_meeting"].trigger()
    again = icalendar.Calendar.from_ical((tmp_path / "invite.ics").read_bytes())
    first: Any = found.walk("VEVENT")[0]
    second: Any = again.walk("VEVENT")[0]
    assert (second["UID"], second["SEQUENCE"]) == (first["UID"], first["SEQUENCE"] + 1)
    with window.session.edit("Off"):
        meeting_moves.cancel(book, 1, who="me")
    window.commands["invite_meeting"].trigger()
    assert icalendar.Calendar.from_ical((tmp_path / "invite.ics").read_bytes())["METHOD"] == "CANCEL"
    window.undoing.undo_book()
    window.undoing.undo_book()
    assert meetings.get(book, 1)["cancelled_at"] is None


def test_a_place_that_refuses_the_file_is_said_and_nothing_is_noted(window: MainWindow, tmp_path: Path) -> None:
    window.sheet.doing.inviting.save(1, tmp_path / "gone" / "invite.ics")
    assert meetings.get(window.session.book, 1)["invitation_sent_at"] is None


class Viewer(QObject):
    """Takes the place of the calendar program."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def test_the_meeting_is_handed_to_the_calendar_of_this_computer(window: MainWindow) -> None:
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "take")  # type: ignore[arg-type]  # it refuses the bytes it asks for
    try:
        window.commands["calendar_meeting"].trigger()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    (file,) = viewer.opened
    assert file.name == "2026-11-26 Ben Okafor.ics"
    found = icalendar.Calendar.from_ical(file.read_bytes())
    assert str(found.walk("VEVENT")[0]["SUMMARY"]) == "Informational interview: Mara Lindqvist and Ben Okafor"


def test_confirmations_are_noted_with_one_step_each(window: MainWindow) -> None:
    book = window.session.book
    for action, column in (("confirmation_sent", "confirmation_sent_at"), ("day_before_sent", "day_before_sent_at")):
        window.commands[action].trigger()
        assert meetings.get(book, 1)[column] == book.clock()
        assert not window.commands[action].isEnabled()
        window.undoing.undo_book()
        assert window.commands[action].isEnabled()


INVITATION = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:theirs
DTSTART;TZID=Europe/Berlin:20261203T140000
DURATION:PT30M
ORGANIZER;CN="Ben Okafor":mailto:ben@urban.example
ATTENDEE:mailto:mara@x.example
END:VEVENT
END:VCALENDAR
"""


def test_what_they_propose_is_agreed_to_on_its_page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "theirs.ics"
    file.write_text(INVITATION)
    import_file(window.session.book, file)
    window.open_record("meeting", 2)
    head = window.sheet.head
    assert head.proposal.isVisible()
    assert "Proposed" in head.about.text()
    suits = next(button for button in head.proposal.findChildren(Button) if button.text() == "It suits me")
    suits.click()
    assert not head.proposal.isVisible()
    assert meetings.rows_of(window.session.book, [2])[0].state == "scheduled"
    assert "Invitation accepted" in head.about.text()
    assert not window.commands["invite_meeting"].isEnabled(), "it is theirs"
    window.undoing.undo_book()
    assert head.proposal.isVisible()
    window.open_record("meeting", 1)
    assert not head.proposal.isVisible()
